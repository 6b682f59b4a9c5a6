// What would change a result: signs to watch for, and the answers that it hangs on. Never beside an emergency.
import { expectNoFaultInTheLight, openFile } from './faults';
import { expect, test } from './fixtures';
import { answer, newNumbness, pointer, simpleBackPain, start, type Screen } from './person';

const title = 'What would change this';

/** The same man, who has lost weight without trying. */
const lostWeight: Screen[] = simpleBackPain.map((screen) =>
  'Do any of these apply' in screen ? { ...screen, 'Do any of these apply': 'Lost weight' } : screen,
);

test('a result names signs that would make it more urgent, the most urgent first', async ({ page, check }) => {
  const frame = await openFile(page, 'back-pain.en.html');
  await start(page, pointer());
  await answer(check, pointer(), simpleBackPain);
  await check.getByRole('button', { name: 'See the result' }).click();
  const levels = check.getByRole('heading', { level: 3, name: /^(Get emergency help now|Be seen today)$/ });
  await expect(levels).toHaveCount(0);
  await check.getByRole('heading', { level: 2, name: title }).click();
  await expect(levels).toHaveText(['Get emergency help now', 'Be seen today']);
  await expect(check.getByRole('definition').filter({ hasText: /^Numbness, pins and needles/ })).toBeVisible();
  await expect(check.getByText(/^And \d+ more that/).first()).toBeVisible();
  await expect(check.getByText('Less urgent without')).toHaveCount(0);
  await expectNoFaultInTheLight(frame);
});

test('illnesses and beginnings of before are no signs to watch for', async ({ page, check, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  await answer(check, pointer(), simpleBackPain);
  await check.getByRole('button', { name: 'See the result' }).click();
  await check.getByRole('heading', { level: 2, name: title }).click();
  const asked = check.locator('.changes').getByRole('term');
  await expect(asked.filter({ hasText: 'Right now, or in the last day' }).first()).toBeVisible();
  await expect(asked.filter({ hasText: /Do any of these apply|How did the pain start/ })).toHaveCount(0);
});

test('beside the reason stands what decided, and below it all that was told, in the first person', async ({ page, check, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  await answer(check, pointer(), lostWeight);
  await check.getByRole('button', { name: 'See the result' }).click();
  const quoted = check.getByRole('blockquote');
  await expect(quoted).toHaveText('I lost weight lately without trying.');
  await check.getByText('What you told us, and can say when you book').first().click();
  await expect(quoted.last()).toContainText(/It hurts most low in the back\..* I lost weight lately/);
});

test('an answer that decides how soon is told apart from the signs', async ({ page, check, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  await answer(check, pointer(), lostWeight);
  await check.getByRole('button', { name: 'See the result' }).click();
  await check.getByText('What you told us, and can say when you book').first().click();
  await expect(check.getByText('This rests on:').first()).toBeVisible();
  await check.getByRole('heading', { level: 2, name: title }).click();
  const less = check.getByRole('heading', { level: 3, name: 'Less urgent without one of these answers' });
  const without = less.locator('xpath=following-sibling::dl[1]');
  await expect(without.getByRole('definition')).toHaveText([/^Lost weight/]);
});

test('beside an emergency nothing is said that would change it', async ({ page, check, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  await answer(check, pointer(), newNumbness);
  await expect(check.getByRole('heading', { level: 1 })).toContainText('Get emergency help now');
  await check.getByText('The answers and sources behind this').first().click();
  await expect(check.getByText('This rests on:').first()).toBeVisible();
  await expect(check.getByText(title)).toHaveCount(0);
});
