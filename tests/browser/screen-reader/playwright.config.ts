// What a screen reader says of a check. The other tests see what Chromium tells one; here Orca says what it makes of it.
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  timeout: 300_000,
  outputDir: '../results/screen-reader',
  reporter: 'list',
  retries: 0,
  // Orca says other things of what it hears of late.
  workers: 1,
  forbidOnly: !!process.env.CI,
});
