// The check from start to result, by pointer and by keyboard, for an emergency and for pain that is ordinary.
import { expect, test } from './fixtures';
import { answer, keyboard, newNumbness, pointer, simpleBackPain, start } from './person';

const hands = { pointer, keyboard };

for (const [name, hand] of Object.entries(hands)) {
  test(`by ${name}, simple low back pain ends in self-care`, async ({ page, openCheck }) => {
    await openCheck();
    await start(page, hand(page));
    await answer(page, hand(page), simpleBackPain);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
    await hand(page).press(page.getByRole('button', { name: 'See the result' }));

    await expect(page.getByRole('heading', { level: 1 })).toContainText('Look after it yourself, for now');
    await expect(page.getByRole('heading', { name: 'Simple low back pain' })).toBeVisible();
    await expect(page.getByText('None of your answers is a warning sign')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Keep moving' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'When to get help' })).toBeVisible();
    await expect(page.locator('#selfcheck-app').getByText('Not yet reviewed by a clinician').first()).toBeVisible();
  });

  test(`by ${name}, new numbness between the legs is an emergency on the third screen`, async ({ page, openCheck }) => {
    await openCheck();
    await start(page, hand(page));
    await answer(page, hand(page), newNumbness);

    await expect(page.getByRole('heading', { level: 1 })).toContainText('Get emergency help now');
    const check = page.locator('#selfcheck-app');
    await expect(check).toContainText('Call 999 or your local emergency number now if you also have chest pain, trouble breathing');
    await expect(check.getByText('In the last 2 weeks').first(), 'the reason, in their own words').toBeVisible();
    await expect(check).toContainText('I have back pain, and a numb or odd feeling between the legs. It is new.');
    await expect(check.getByRole('link', { name: '999' }).first()).toHaveAttribute('href', 'tel:999');
    await expect(page.getByRole('heading', { name: 'Simple low back pain' }), 'no pattern beside it').toHaveCount(0);
  });
}

test('leaking on coughing that has not changed for years is no emergency', async ({ page, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  const [aboutYou, , ...rest] = simpleBackPain;
  await answer(page, pointer(), [
    { ...aboutYou, 'Age in years': 52, Sex: 'Female' },
    { 'In the last few weeks': 'Trouble with peeing' },
    { 'What is the trouble': 'It is hard', 'When did the trouble': 'Longer ago, and not worse' },
    ...rest.slice(0, 5),
    { 'Is there a pregnancy': 'No' },
    ...rest.slice(5),
  ]);
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Look after it yourself, for now');
});

test('a screen without an answer says what is missing, and keeps what was given', async ({ page, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  await page.getByRole('textbox', { name: 'Age in years' }).fill('four');
  await page.getByRole('radio', { name: 'Male', exact: true }).click();
  await page.getByRole('button', { name: 'Continue' }).click();

  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole('textbox', { name: 'Age in years' })).toHaveValue('four');
  await expect(page.getByRole('radio', { name: 'Male', exact: true })).toBeChecked();
});

test('a child aged 40 is refused with the remedy', async ({ page, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  await answer(page, pointer(), [{ 'Who is this for': 'My child', 'Age in years': 40, Sex: 'Male' }]);
  await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toContainText('for ages up to 17. Please check the age');
});

test('"None of these" and the other options take each other back', async ({ page, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  await answer(page, pointer(), simpleBackPain.slice(0, 1));
  const none = page.getByRole('checkbox', { name: 'None of these' });
  const weakLeg = page.getByRole('checkbox', { name: /^A weak leg/ });
  await weakLeg.click();
  await none.click();
  await expect(weakLeg).not.toBeChecked();
  await weakLeg.click();
  await expect(none).not.toBeChecked();
});

test('a new screen takes the focus a moment later, so that screen readers say it', async ({ page, openCheck }) => {
  await page.clock.install({ time: '2026-12-01T12:00:00' });
  await openCheck();
  await page.clock.pauseAt('2026-12-01T13:00:00');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const heading = page.getByRole('heading', { level: 1, name: 'First, the basics' });
  await expect(heading).toBeVisible();
  await expect(heading).not.toBeFocused();
  await page.clock.runFor(150);
  await expect(heading).toBeFocused();
});

test('a new screen does not take the focus from a person who has moved on', async ({ page, openCheck }) => {
  await page.clock.install({ time: '2026-12-01T12:00:00' });
  await openCheck();
  await page.clock.pauseAt('2026-12-01T13:00:00');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'First, the basics' })).toBeVisible();
  const age = page.getByRole('textbox', { name: 'Age in years' });
  await age.pressSequentially('35');
  await page.clock.runFor(1000);
  await expect(age).toBeFocused();
  await expect(age).toHaveValue('35');
});

test('going back keeps the answers, and the focus is on the question', async ({ page, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  await answer(page, pointer(), simpleBackPain.slice(0, 2));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('checkbox', { name: 'None of these' })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('textbox', { name: 'Age in years' })).toHaveValue('35');
});

test('an answer changed in the review changes the result', async ({ page, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  await answer(page, pointer(), simpleBackPain);
  await page.getByRole('button', { name: /^Change.*Right now/s }).click();
  await page.getByRole('checkbox', { name: /^Pressure|^Chest|chest/ }).first().click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Get emergency help now');
  await expect(page.locator('#selfcheck-app').getByRole('link', { name: '999' }).first()).toBeVisible();
});

test('nothing is stored, and a reload starts again', async ({ page, context, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  await answer(page, pointer(), simpleBackPain.slice(0, 3));
  const traces = await page.evaluate(() => ({
    local: localStorage.length,
    session: sessionStorage.length,
    state: JSON.stringify(history.state),
    address: location.pathname + location.search + location.hash,
  }));
  expect(traces).toMatchObject({ local: 0, session: 0, address: '/' });
  expect(traces.state).not.toMatch(/35|none|me/);
  expect(await context.cookies()).toEqual([]);
});

test('without a network the check goes on to its result', async ({ page, context, openCheck }) => {
  await openCheck();
  await context.setOffline(true);
  await start(page, pointer());
  await answer(page, pointer(), simpleBackPain);
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Look after it yourself');
});

test('at 320 px nothing is wider than the screen', async ({ page, openCheck }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openCheck();
  const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= 320);
  expect(await fits(), 'the start').toBe(true);
  await start(page, pointer());
  for (const screen of simpleBackPain) {
    expect(await fits(), Object.keys(screen)[0]).toBe(true);
    await answer(page, pointer(), [screen]);
  }
  expect(await fits(), 'the review').toBe(true);
  await page.getByRole('button', { name: 'See the result' }).click();
  expect(await fits(), 'the result').toBe(true);
});

test('Print asks the browser to print', async ({ page, openCheck }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openCheck();
  await start(page, pointer());
  await answer(page, pointer(), newNumbness);
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});
