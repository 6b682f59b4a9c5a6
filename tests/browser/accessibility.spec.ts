// axe-core with all of its rules, also those of level AAA and the experimental ones, on every kind of screen, and on each
// screen of one whole check.
import { TOO_LATE } from './console';
import { expectNoFault, openFile } from './faults';
import { expect, test } from './fixtures';
import { answer, newNumbness, pointer, simpleBackPain, start } from './person';
import { path } from './single-file';

test('the start, the questions, the review and a result have no fault that axe knows', async ({ page }) => {
  const file = await openFile(page, 'back-pain.en.html');
  const app = page.frameLocator('#selfcheck-app');
  await expectNoFault(page, page);
  await start(page, pointer());
  for (const screen of simpleBackPain) {
    await expectNoFault(page, file);
    await answer(app, pointer(), [screen]);
  }
  await expectNoFault(page, file);
  await app.getByRole('button', { name: 'See the result' }).click();
  await expectNoFault(page, file);
});

test('an emergency has no fault that axe knows', async ({ page }) => {
  const file = await openFile(page, 'back-pain.en.html');
  const app = page.frameLocator('#selfcheck-app');
  await start(page, pointer());
  await answer(app, pointer(), newNumbness);
  await expectNoFault(page, file);
});

test('errors, and the screens before the first question, have no fault that axe knows', async ({ page }) => {
  const file = await openFile(page, 'selfcheck.en.html');
  const app = page.frameLocator('#selfcheck-app');
  await expectNoFault(page, page);
  await start(page, pointer(), undefined, 'Heel and Achilles pain check');
  await app.getByRole('textbox', { name: 'Age in years' }).fill('four');
  await app.getByRole('button', { name: 'Continue' }).click();
  await expect(app.getByRole('alert')).toBeFocused();
  await expectNoFault(page, file);

  // The app's own, which a person only sees on the way back.
  const heading = app.getByRole('heading', { level: 1 });
  await app.getByRole('button', { name: 'Back' }).click();
  await expect(heading).toHaveText('Heel and Achilles pain check');
  await expectNoFault(page, file);
  await app.getByRole('button', { name: 'Back' }).click();
  await expect(heading).toHaveText('Where does it hurt?');
  await expectNoFault(page, file);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedMessage: TOO_LATE });

  test('the page that is useful without the questions has no fault that axe knows', async ({ page, browser }) => {
    await page.goto(`file://${path('selfcheck.en.html')}`);
    // axe is a script: it looks at what a browser without scripts made of the page.
    const made = (await page.content()).replace(/<meta http-equiv[^>]*>/g, '').replace(/<script[\s\S]*?<\/script>/g, '');
    const context = await browser.newContext({ javaScriptEnabled: true });
    const again = await context.newPage();
    await again.setContent(made);
    await expectNoFault(again, again);
    await context.close();
  });
});
