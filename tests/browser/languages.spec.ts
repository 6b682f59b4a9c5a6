// The check in other languages: in one that is longer than English, in one from right to left, and in a file with all.
import type { Frame, FrameLocator, Page } from '@playwright/test';
import { TOO_LATE } from './console';
import { expectNoFaultInTheLight, openFile } from './faults';
import { expect, test } from './fixtures';
import { answer, newNumbness, pointer, simpleBackPain, start, type Reading } from './person';
import { englishWords, pseudoFile, pseudoLocales, readingOf } from './pseudo';
import { path, places } from './single-file';

const directions = { 'en-XA': 'ltr', 'ar-XB': 'rtl' };

/** Answers the check to its result, and does something on each screen. */
async function walk(page: Page, frame: Frame, reading: Reading, look: (document: Page | Frame, screen: string) => Promise<void>) {
  const app = page.frameLocator('#selfcheck-app');
  const onEach = (screen: string) => look(frame, screen);
  await look(page, 'the static page');
  await start(page, pointer(), reading);
  // The start of the app itself.
  await app.getByRole('button', { name: reading.is('Back') }).click();
  await onEach('the start');
  await start(app, pointer(), reading);
  await app.getByRole('button', { name: reading.is('Continue') }).click();
  await expect(app.getByRole('alert')).toBeFocused();
  await onEach('what is to be corrected');
  for (const screen of simpleBackPain) {
    await onEach(Object.keys(screen)[0]!);
    await answer(app, pointer(), [screen], reading);
  }
  await onEach('the review');
  await app.getByRole('button', { name: reading.is('See the result') }).click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(reading.is('Look after it yourself, for now'));
  await app.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  await onEach('the result');
}

for (const locale of pseudoLocales) {
  const reading = readingOf('back-pain', locale);
  const file = pseudoFile(`back-pain.${locale}.html`);

  test(`in ${locale}, every screen has its words from the language, fits 320 px and has no fault that axe knows`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const frame = await openFile(page, file);
    await expect(frame.locator('html')).toHaveAttribute('lang', locale);
    await expect(frame.locator('html')).toHaveAttribute('dir', directions[locale]);
    await walk(page, frame, reading, async (document, screen) => {
      expect(await englishWords(document, locale), screen).toEqual([]);
      expect(await document.evaluate(() => globalThis.document.documentElement.scrollWidth), screen).toBeLessThanOrEqual(320);
      await expectNoFaultInTheLight(document);
    });
  });

  test(`in ${locale}, new numbness between the legs is an emergency, and its number is a number`, async ({ page }) => {
    const frame = await openFile(page, file);
    const app = page.frameLocator('#selfcheck-app');
    await start(page, pointer(), reading);
    await answer(app, pointer(), newNumbness, reading);
    await expect(app.getByRole('heading', { level: 1 })).toHaveText(reading.is('Get emergency help now'));
    const number = app.getByRole('link', { name: '999' }).first();
    await expect(number).toHaveAttribute('href', 'tel:999');
    await expect(number).toHaveAttribute('dir', 'ltr');
    expect(await englishWords(frame, locale)).toEqual([]);
    await expectNoFaultInTheLight(frame);
  });

  test.describe('without the questions', () => {
    test.use({ javaScriptEnabled: false, expectedMessage: TOO_LATE });

    test(`in ${locale}, the page says it all, and that no clinician has reviewed it`, async ({ page }) => {
      await places['from a disk'](page, file);
      await expect(page.locator('html')).toHaveAttribute('dir', directions[locale]);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(reading.is('Back and neck pain check'));
      await expect(page.getByText(reading.begins('Not yet reviewed by a clinician')).first()).toBeVisible();
    });
  });
}

test('what is English is found', async ({ page }) => {
  const frame = await openFile(page, 'back-pain.en.html');
  expect(await englishWords(frame, 'en')).toEqual(expect.arrayContaining(['Before', 'Start', 'Version']));
});

/** The list of languages. */
const picker = (app: FrameLocator) => app.getByRole('combobox').and(app.locator('#language'));
const languages = ['en', 'ar-XB', 'en-XA'];
const read = (app: FrameLocator, locale: string) => picker(app).selectOption({ index: languages.indexOf(locale) });

test('another language in the middle of the check changes the words and keeps the answers', async ({ page }) => {
  const mirrored = readingOf('back-pain', 'ar-XB');
  const frame = await openFile(page, pseudoFile('selfcheck.html'));
  const app = page.frameLocator('#selfcheck-app');
  await start(page, pointer(), undefined, 'Back and neck pain check');
  await expect(picker(app).getByRole('option')).toHaveCount(languages.length);
  await expect(picker(app)).toHaveAccessibleName('Language');
  await expect(picker(app).getByRole('option', { selected: true })).toHaveText('English');
  await answer(app, pointer(), simpleBackPain.slice(0, 1));
  await app.getByRole('checkbox', { name: 'None of these' }).click();

  await picker(app).focus();
  await read(app, 'ar-XB');
  await expect(picker(app)).toBeFocused();
  await expect(frame.locator('html')).toHaveAttribute('lang', 'ar-XB');
  await expect(frame.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(mirrored.begins('In the last few weeks'));
  expect(await frame.title()).toMatch(mirrored.begins('In the last few weeks'));
  await expect(app.getByRole('checkbox', { name: mirrored.is('None of these') })).toBeChecked();
  expect(await englishWords(frame, 'ar-XB')).toEqual([]);
  await expectNoFaultInTheLight(frame);

  await app.getByRole('button', { name: mirrored.is('Back') }).click();
  await expect(app.getByRole('textbox', { name: mirrored.begins('Age in years') })).toHaveValue('35');
  // On to the warning signs, where none is still ticked, and past them.
  for (const question of ['In the last few weeks', 'Right now, or in the last day']) {
    await app.getByRole('button', { name: mirrored.is('Continue') }).click();
    await expect(app.getByRole('heading', { level: 1 })).toHaveText(mirrored.begins(question));
  }
  await answer(app, pointer(), simpleBackPain.slice(2), mirrored);
  await app.getByRole('button', { name: mirrored.is('See the result') }).click();
  await expect(app.getByText(mirrored.begins('Not yet reviewed by a clinician')).first()).toBeVisible();

  await read(app, 'en');
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Look after it yourself, for now');
  await expect(frame.locator('html')).toHaveAttribute('dir', 'ltr');
});

test('the language stays when everything else is forgotten, and comes into the other check', async ({ page }) => {
  await openFile(page, pseudoFile('selfcheck.html'));
  const app = page.frameLocator('#selfcheck-app');
  const accented = readingOf('back-pain', 'en-XA');
  await start(page, pointer(), undefined, 'Heel and Achilles pain check');
  await read(app, 'en-XA');
  await app.getByRole('button', { name: accented.is('Clear and leave') }).click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(accented.is('Where does it hurt?'));
  await app.getByRole('button', { name: accented.begins('Back and neck') }).click();
  await start(app, pointer(), accented);
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(accented.is('First, the basics'));
});

test('a file with one language leads to the others before the first question, and no longer after it', async ({ page }) => {
  await places['from a disk'](page, pseudoFile('back-pain.en.html'));
  const app = page.frameLocator('#selfcheck-app');
  await expect(picker(app)).toHaveCount(0);
  const links = page.getByRole('navigation', { name: 'Language' });
  await expect(links.getByRole('link', { name: 'English' })).toHaveAttribute('aria-current', 'page');
  await links.locator('[lang="ar-XB"]').getByRole('link').click();

  await expect(page).toHaveURL(/back-pain\.ar-XB\.html$/);
  await expect(page.getByRole('navigation')).toBeVisible();
  await start(page, pointer(), readingOf('back-pain', 'ar-XB'));
  await expect(page.getByRole('navigation')).toBeHidden();
  expect(await page.locator('#selfcheck-app').boundingBox(), 'the frame has the whole window').toMatchObject({ x: 0, y: 0 });
});

test('what the address sets goes with the person into the other language', async ({ page }) => {
  await page.goto(`file://${path(pseudoFile('back-pain.en.html'))}#region=US`);
  const links = page.getByRole('navigation', { name: 'Language' });
  await links.locator('[lang="en-XA"]').getByRole('link').click();
  await expect(page).toHaveURL(/en-XA\.html#region=US$/);
  await expect(page.locator('#selfcheck-regions').getByRole('listitem').first()).toContainText('911');
});

test('a file of a build with one language has no choice', async ({ page }) => {
  await openFile(page, 'back-pain.en.html');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(picker(page.frameLocator('#selfcheck-app'))).toHaveCount(0);
});
