// What a person sees of a file when its questions cannot start, or stop: why, and the page that is useful without them.
import type { FrameLocator, Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { TOO_LATE } from './console';
import { expect, test } from './fixtures';
import { answer, newNumbness, pointer, start } from './person';
import { expectProblem, expectThePage, heardByHost, malloc, places, publisher, read, serve } from './single-file';

const NAME = 'back-pain.en.html';
const FILE = read(NAME);

/** The file with one thing changed, which must be in it once. */
function altered(from: string | RegExp, to: string) {
  expect(FILE.match(new RegExp(from, 'g')), `${from} in the file`).toHaveLength(1);
  return FILE.replace(from, to);
}

/** The page stays as it was built: with its sentence, and without a button. */
async function expectUnscripted(page: Page | FrameLocator) {
  await expect(page.getByText('The questions cannot start here. They need JavaScript.')).toBeVisible();
  await expect(page.getByRole('button'), 'no button that does nothing').toHaveCount(0);
  await expectThePage(page);
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedMessage: TOO_LATE });

  test('the warning signs and the numbers are there, and the page says what the questions need', async ({ page }) => {
    await serve(page, publisher, FILE);
    await page.goto(publisher);
    await expectUnscripted(page);
  });
});

test('with JavaScript nothing says that it is missing', async ({ page, openCheck }) => {
  await openCheck();
  await expect(page.getByText('They need JavaScript')).toHaveCount(0);
});

test.describe('where the script of the page does not run', () => {
  // In its frame the app may still try what its policy forbids, and then waits for a word that never comes.
  test.use({ expectedMessage: /Content Security Policy|TrustedScript/ });

  for (const [why, file, headers] of [
    ['a policy forbids it', FILE, { 'content-security-policy': "script-src 'self'" }],
    ['it was altered', FILE.replace('<script>', '<script>/**/'), {}],
  ] as const) {
    test(`because ${why}, the page says so`, async ({ page }) => {
      await serve(page, publisher, file, headers);
      await page.goto(publisher);
      await expectUnscripted(page);
    });
  }
});

test('a browser without WebAssembly: the page names Lockdown Mode, and what to do', async ({ launchOptions }) => {
  const browser = await chromium.launch({ ...launchOptions, args: [...launchOptions.args!, '--js-flags=--jitless'] });
  const page = await browser.newPage();
  await expectProblem(page, FILE, 'WebAssembly, and it is turned off here. Lockdown Mode on an iPhone');
  await expect(page.frameLocator('iframe').getByRole('alert')).toContainText('Open the settings for this website');
  await browser.close();
});

test.describe('with a fault', () => {
  test.use({ expectedMessage: /error: / });

  test('where WebAssembly is forbidden, the page says so', async ({ page }) => {
    const policy = { 'content-security-policy': "script-src 'unsafe-inline'" };
    await expectProblem(page, FILE, 'this site does not let it run', policy);
  });

  const MISSING = 'to keep your answers safe';
  const APP = FILE.indexOf('<script>', FILE.indexOf('srcdoc=')) + '<script>'.length;
  const ALTERED: Record<string, [file: () => string, sentence: string]> = {
    // What a syntax error does: the app never says a word.
    'a browser that cannot read the script is too old': [
      () => `${FILE.slice(0, APP)}!${FILE.slice(APP)}`,
      'This browser may be too old',
    ],
    'words that were altered are not shown': [
      () => altered(/(\^@)Back and neck pain check/, '$1Back and neck pain chick'),
      'is damaged',
    ],
    'a pack of logic that was altered is not run': [() => altered(/(>"selfcheck-logic[^<]{500})(.)/, '$1Z$2'), 'is damaged'],
    'Wasm that was altered is not run': [() => altered(/(selfcheckWasm="[^"]{5000})[^"]{4}/, '$1beef'), 'is damaged'],
    'the words of another assessment are refused': [
      () => {
        const words = />("selfcheck-words[^<]*)</;
        const [, foreign] = words.exec(read('heel-pain.en.html'))!;
        return FILE.replace(words, () => `>${foreign}<`);
      },
      'from another version',
    ],
    'a file that was cut short says so': [() => FILE.slice(0, FILE.length / 2), 'cut short'],
    'a file without the app says so': [() => altered(/ srcdoc='[^']*'/, ''), 'cut short'],
    'without its policy nothing starts': [
      () => FILE.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
      MISSING,
    ],
    'with something before its doctype nothing starts': [() => `<p>Welcome</p>${FILE}`, MISSING],
    'without its sandbox nothing starts': [() => altered(/ sandbox="[^"]*"/, ''), MISSING],
  };

  for (const [name, [file, sentence]] of Object.entries(ALTERED)) {
    test(name, async ({ page }) => {
      await expectProblem(page, file(), sentence);
    });
  }

  test('a press is answered by the sentence, where the questions turn out not to start', async ({ page, said }) => {
    await serve(page, publisher, `${FILE.slice(0, APP)}!${FILE.slice(APP)}`);
    await page.goto(publisher);
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(page.getByRole('alert')).toContainText('This browser may be too old');
    await expect(page.getByRole('button')).toHaveCount(0);
    await expectThePage(page);
    expect(said.besides.length).toBeGreaterThan(0);
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
    const { shell, app } = await places['in a frame'](page, NAME);
    await start(shell, pointer());
    await answer(app, pointer(), newNumbness.slice(0, 1));
    await app.locator('body').evaluate((_, malloc) => {
      const { wasm } = globalThis as unknown as { wasm: Record<string, (size: number, align: number) => void> };
      setTimeout(() => wasm[malloc]!(-1, 1));
    }, malloc);
    await expect(shell.getByRole('alert')).toContainText('The check stopped because of a fault');
    await expect(shell.locator('#selfcheck-app'), 'and the answers are gone').toHaveCount(0);
    await expect(shell.getByRole('region', { name: 'Get emergency help now' })).toBeVisible();
    await expect(shell.getByRole('button')).toHaveCount(0);
    expect(await heardByHost(page), 'nothing after the start').toEqual([{ selfcheck: 'here' }, { selfcheck: 'ready' }]);
  });
});
