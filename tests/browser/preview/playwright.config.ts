// What `cargo xtask serve` shows to those who work on the content: the command itself serves it here.
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import chromium from '../chromium.js';

// Two work trees can be tested at once. The next one is that of the release.
const PORT = Number(process.env.SELFCHECK_PORT ?? 8473) + 1;
const address = `http://localhost:${PORT}/`;
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  timeout: 120_000,
  // Its Wasm is not optimised.
  expect: { timeout: 15_000 },
  outputDir: '../results/preview',
  reporter: 'list',
  retries: 0,
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  use: {
    baseURL: address,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    trace: 'off',
    launchOptions: {
      executablePath: chromium,
      args: ['--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  webServer: {
    command: `cargo xtask serve --port ${PORT}`,
    cwd: join(__dirname, '../../..'),
    url: address,
    // Another server on this port would mean testing another preview.
    reuseExistingServer: false,
    // The first build of a clone.
    timeout: 900_000,
  },
});
