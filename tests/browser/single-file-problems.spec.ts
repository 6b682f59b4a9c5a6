// What a person sees of a single file when its questions cannot start, or stop.
import { expect, test } from './fixtures';
import { answer, newNumbness, pointer, start } from './person';
import { expectProblem, expectThePage, malloc, places, publisher, read, serve } from './single-file';

const FILE = 'back-pain.en.html';

/** The file with one thing changed, which must be in it once. */
function altered(from: string | RegExp, to: string) {
  const file = read(FILE);
  expect(file.match(new RegExp(from, 'g')), `${from} in the file`).toHaveLength(1);
  return file.replace(from, to);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the warning signs and the numbers are there', async ({ page }) => {
    await serve(page, publisher, read(FILE));
    await page.goto(publisher);
    await expect(page.getByText('If they do not, use the warning signs')).toBeVisible();
    await expectThePage(page);
  });
});

test.describe('where a policy forbids the scripts', () => {
  test.use({ expectedMessage: /Content Security Policy/ });

  test('the warning signs and the numbers are there', async ({ page }) => {
    await serve(page, publisher, read(FILE), { 'content-security-policy': "script-src 'self'" });
    await page.goto(publisher);
    await expect(page.getByText('If they do not, use the warning signs')).toBeVisible();
    await expectThePage(page);
  });
});

test.describe('with a fault', () => {
  test.use({ expectedMessage: /error: / });

  test('where WebAssembly is forbidden, the page says so', async ({ page }) => {
    const policy = { 'content-security-policy': "script-src 'unsafe-inline'" };
    await expectProblem(page, read(FILE), 'is turned off in this browser', policy);
  });

  test('a browser that cannot read the script is too old', async ({ page }) => {
    // What a syntax error does: the app never says a word.
    const file = read(FILE);
    const app = file.lastIndexOf('<script>') + '<script>'.length;
    await expectProblem(page, `${file.slice(0, app)}!${file.slice(app)}`, 'This browser may be too old');
  });

  test('words that were altered are not shown', async ({ page }) => {
    await expectProblem(page, altered(/\tBack and neck pain check\n/, '\tBack and neck pain chick\n'), 'is damaged');
  });

  test('a pack of logic that was altered is not run', async ({ page }) => {
    await expectProblem(page, altered(/(data-logic[^>]*>[^<]{500})(.)/, '$1Z$2'), 'is damaged');
  });

  test('Wasm that was altered is not run', async ({ page }) => {
    await expectProblem(page, altered(/(data-wasm=[^>]*>[^<]{5000})(.{3})/, '$1ZZZ'), 'is damaged');
  });

  test('the words of another assessment are refused', async ({ page }) => {
    const words = /data-words>([^<]*)</;
    const [, foreign] = words.exec(read('heel-pain.en.html'))!;
    const file = read(FILE).replace(words, () => `data-words>${foreign}<`);
    await expectProblem(page, file, 'from another version');
  });

  test('a file that was cut short says so', async ({ page }) => {
    const file = read(FILE);
    await expectProblem(page, file.slice(0, file.length / 2), 'cut short');
  });

  test('when the check stops because of a fault, the page comes back', async ({ page }) => {
    // Keeps the Wasm's own functions, to make it trap as any panic of the release does.
    await page.addInitScript(() => {
      const { Instance } = WebAssembly;
      WebAssembly.Instance = function (module: WebAssembly.Module, imports: WebAssembly.Imports) {
        const instance = new Instance(module, imports);
        Object.assign(globalThis, { wasm: instance.exports });
        return instance;
      } as unknown as typeof Instance;
    });
    const { shell, app } = await places['in a frame'](page, FILE);
    await start(app, pointer());
    await answer(app, pointer(), newNumbness.slice(0, 1));
    await app.locator('body').evaluate((_, malloc) => {
      const { wasm } = globalThis as unknown as { wasm: Record<string, (size: number, align: number) => void> };
      setTimeout(() => wasm[malloc]!(-1, 1));
    }, malloc);
    await expect(shell.getByRole('alert')).toContainText('The check stopped because of a fault');
    await expect(shell.locator('#selfcheck-app'), 'and the answers are gone').toHaveCount(0);
    await expect(shell.getByRole('region', { name: 'Get emergency help now' })).toBeVisible();
    type Host = typeof globalThis & { messages: unknown[] };
    expect(await page.evaluate(() => (globalThis as Host).messages), 'nothing after the start').toEqual([
      { selfcheck: 'ready' },
    ]);
  });
});
