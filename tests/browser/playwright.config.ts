import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import chromium from './chromium.js';
import { FILES } from './release';

// Two work trees can be tested at once.
const PORT = Number(process.env.SELFCHECK_PORT ?? 8473);
const address = `http://localhost:${PORT}`;
const isRoot = process.getuid?.() === 0;

// They have a configuration of their own. Whole paths: the repository may be in a folder of such a name.
const ofTheirOwn = ['embed', 'preview', 'screen-reader'].map((folder) => join(__dirname, folder, '**'));

// What has widths of its own, or is the same in each: files on their way, words of other languages, what is told of a mistake.
const ofNoWidth = /(every-screen|translation|languages|html|single-file|problems|results-last|second-check|hand-over)\.spec\.ts$/;

export default defineConfig({
  testDir: '.',
  testIgnore: ofTheirOwn,
  outputDir: 'results',
  reporter: 'list',
  // A test that passes at the second try hides a fault that a person meets at the first.
  retries: 0,
  fullyParallel: true,
  // Playwright takes half of the cores, which on the least of machines leaves one.
  workers: 2,
  // A whole check by keyboard is a thousand key presses, and the machine may be busy.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: !!process.env.CI,
  use: {
    baseURL: address,
    locale: 'en-GB',
    // It takes a quarter of the time: `npx playwright test --trace=on` where one is wanted.
    trace: 'off',
    launchOptions: {
      executablePath: chromium,
      // The locale above comes too late for a frame in a sandbox, which then guesses another region.
      args: ['--accept-lang=en-GB', '--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1280, height: 800 } } },
    // A project's list takes the place of the one above.
    { name: 'phone', testIgnore: [...ofTheirOwn, ofNoWidth], use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  ],
  webServer: {
    command: `node node_modules/sirv-cli/bin.js ${FILES} --port ${PORT} --host localhost --quiet`,
    // Not a url: at the root of a version there is no page.
    port: PORT,
    // Another server on this port would mean testing another site.
    reuseExistingServer: false,
  },
});
