// The age, as people type it: in their own digits, with a fraction of nothing, or as a year.
import { openFile } from './faults';
import { expect, test } from './fixtures';
import { answer, fillIn, pointer, type Screen, simpleBackPain, start } from './person';

for (const typed of ['35.0', '35,', ' ٣٥', '３５']) {
  test(`the age "${typed}" is 35`, async ({ page }) => {
    await openFile(page, 'back-pain.en.html');
    const app = page.frameLocator('#selfcheck-app');
    await start(page, pointer());
    await fillIn(app, pointer(), { 'Who is this for': 'Me', Sex: 'Male' });
    await app.getByRole('textbox', { name: 'Age in years' }).fill(typed);
    await app.getByRole('button', { name: 'Continue' }).click();
    await expect(app.getByRole('heading', { level: 1 })).toHaveText(/^In the last few weeks/);
    await app.getByRole('button', { name: 'Back' }).click();
    await expect(app.getByRole('textbox', { name: 'Age in years' })).toHaveValue(typed);
  });
}

test('a year in the place of the age is called a year, and stays to be corrected', async ({ page }) => {
  await openFile(page, 'back-pain.en.html');
  const app = page.frameLocator('#selfcheck-app');
  await start(page, pointer());
  await fillIn(app, pointer(), { 'Who is this for': 'Me', Sex: 'Male' });
  const age = app.getByRole('textbox', { name: 'Age in years' });
  const summary = app.getByRole('alert');
  const goOn = () => app.getByRole('button', { name: 'Continue' }).click();

  await age.fill('1985');
  await goOn();
  const year = 'That looks like a year. Enter a number from 0 to 120';
  await expect(summary).toContainText(`${year}: Age in years`);
  await expect(age).toHaveAccessibleDescription(new RegExp(` Error: ${year}$`));
  await expect(age).toHaveValue('1985');

  // What is to be corrected does not change while somebody corrects it.
  await age.fill('19');
  await expect(summary).toContainText(year);

  await age.fill('350');
  await goOn();
  await expect(summary).toContainText('Enter a whole number from 0 to 120, without letters or points: Age in years');
  await expect(summary).not.toContainText('year.');
  await age.fill('41');
  await goOn();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText(/^In the last few weeks/);
});

test('the numbers from 0 to 10 stand in one line on a phone of 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openFile(page, 'back-pain.en.html');
  const app = page.frameLocator('#selfcheck-app');
  await start(page, pointer());
  const pain = (screen: Screen) => 'How strong is the pain' in screen;
  await answer(app, pointer(), simpleBackPain.slice(0, simpleBackPain.findIndex(pain)));
  const numbers = app.getByRole('group', { name: /^How strong is the pain/ }).getByRole('radio');
  await expect(numbers).toHaveCount(11);
  const boxes = await numbers.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
  expect(new Set(boxes.map((box) => Math.round(box.top))).size).toBe(1);
  for (const box of boxes) expect(box.width, 'a finger meets it').toBeGreaterThanOrEqual(24);
});
