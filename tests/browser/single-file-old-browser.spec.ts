// A single file in a browser that has no WebAssembly. Its own file, since such a browser has to be started.
import chromium from './chromium.js';
import { test } from './fixtures';
import { expectProblem, read } from './single-file';

test.use({
  expectedMessage: /error: /,
  launchOptions: {
    executablePath: chromium,
    args: ['--js-flags=--jitless', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  },
});

test('the page stays, and says that the browser may be too old', async ({ page }) => {
  await expectProblem(page, read('back-pain.en.html'), 'This browser may be too old');
});
