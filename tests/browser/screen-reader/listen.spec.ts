// What a person hears who cannot see the screens. `cargo xtask listen` runs it, and prints all that was said.
import { chromium, expect, test as base, type Page } from '@playwright/test';
import chromiumPath from '../chromium.js';
import { newNumbness, simpleBackPain } from '../person';
import { path } from '../single-file';
import { openDesktop, type Desktop } from './desktop';
import { Reader } from './reader';

const isRoot = process.getuid?.() === 0;

const test = base.extend<{ desktop: Desktop; reader: Reader }>({
  desktop: async ({}, use) => {
    const desktop = await openDesktop();
    try {
      await expect.poll(desktop.said, { timeout: 30_000 }).toContain('Screen reader on.');
      await use(desktop);
      console.log(desktop.said().join('\n'));
    } finally {
      desktop.close();
    }
  },

  // A check in a Chromium that fills the desktop.
  page: async ({ desktop }, use) => {
    const context = await chromium.launchPersistentContext('', {
      headless: false,
      executablePath: chromiumPath,
      env: desktop.env,
      viewport: null,
      // Without an address bar, which would have the focus.
      args: [
        `--app=file://${path('back-pain.en.html')}#region=GB`,
        '--kiosk',
        '--force-renderer-accessibility',
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    });
    const [page] = context.pages();
    await expect(page!.getByRole('button', { name: 'Start' })).toBeVisible();
    desktop.xdotool('search', '--sync', '--onlyvisible', '--class', 'chromium', 'windowfocus', '--sync');
    await use(page!);
    await context.close();
  },

  // Begins when the page has been announced.
  reader: async ({ desktop, page }, use) => {
    const reader = new Reader(desktop);
    await expect.poll(() => desktop.said().join(), { timeout: 30_000 }).toContain(await page.title());
    await reader.listen('the start');
    await use(reader);
  },
});

/** That the heading on the screen is the one that was heard. */
async function expectHeading(page: Page, heard: string[]): Promise<void> {
  const heading = page.frameLocator('#selfcheck-app').getByRole('heading', { level: 1 });
  const words = (await heading.textContent())!.trim();
  expect(heard.join(' ')).toContain(`${words} heading level 1`);
}

test('an emergency is found by ear and by keys, by way of an error, and every screen says what it is', async ({
  page,
  reader,
}) => {
  await expectHeading(page, await reader.use('Start'));
  expect(await reader.use('Continue')).toContain('There is a problem');
  await reader.use('Choose one answer: Who is this for?');
  for (const screen of newNumbness) await expectHeading(page, await reader.answer(screen));
  await reader.find('999 link');
});

test('ordinary back pain is answered to its end by ear and by keys, and every screen says what it is', async ({ page, reader }) => {
  await expectHeading(page, await reader.use('Start'));
  for (const screen of simpleBackPain) await expectHeading(page, await reader.answer(screen));
  await expectHeading(page, await reader.use('See the result'));
  await reader.find('Print this result push button');
});
