// The files and <self-check> on other people's pages. Each test has servers of its own, on free ports.
import { defineConfig } from '@playwright/test';
import chromium from '../chromium.js';

const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  timeout: 60_000,
  expect: { timeout: 15_000 },
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
  projects: [
    { name: 'egress', testMatch: 'egress/{egress,names}.spec.ts' },
    // Made of what those measured.
    { name: 'table', testMatch: 'egress/table.spec.ts', dependencies: ['egress'] },
    { name: 'embed', testMatch: '*.spec.ts', testIgnore: ['egress/**', 'on-the-way/**', '{firefox,webkit}.spec.ts'] },
    { name: 'on-the-way', testMatch: 'on-the-way/*.spec.ts' },
    { name: 'firefox', testMatch: 'firefox.spec.ts' },
    { name: 'webkit', testMatch: 'webkit.spec.ts' },
  ],
});
