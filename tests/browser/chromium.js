// Which Chromium the tests use: Playwright's own, or the system's where that cannot be had.
// Run alone, it prints the path, and fails if there is none: so `cargo xtask test` knows whether to install one.
const { existsSync } = require('node:fs');
const { chromium } = require('@playwright/test');

const candidates = [chromium.executablePath(), '/usr/bin/chromium', '/usr/bin/google-chrome'];
const path = candidates.find((file) => file && existsSync(file));

if (require.main === module) {
  if (!path) process.exit(1);
  console.log(path);
}

module.exports = path;
