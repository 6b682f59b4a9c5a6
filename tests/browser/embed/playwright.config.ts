// The files and <self-check> on other people's pages. Each test has servers of its own, on free ports.
import { defineConfig } from '@playwright/test';
import chromium from '../chromium.js';

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  outputDir: '../results/embed',
  reporter: 'list',
  retries: 0,
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env.CI,
  use: {
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    trace: 'off',
    launchOptions: {
      executablePath: chromium,
      args: ['--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
});
