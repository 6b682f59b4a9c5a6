// From the press on Start to the first question: the button is there from the first bytes, and a press is kept.
import { REFUSED } from './console';
import { expect, expectReady, test as base } from './fixtures';
import { read } from './single-file';
import { withSlowServer, type SlowServer } from './slow-server';

const test = base.extend<{ slow: SlowServer }>({
  // What stands before the app is the static page with its script.
  slow: ({}, use) => withSlowServer(read('back-pain.en.html'), '<iframe id="selfcheck-app"', use),
});

test('a press on Start leads to the first question, and the focus is there', async ({ page, check, openCheck, said }) => {
  await openCheck();
  await expect(page.locator('#selfcheck-app')).toBeHidden();
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const heading = check.getByRole('heading', { level: 1, name: 'First, the basics' });
  await expect(heading).toBeVisible();
  await expect(heading).toBeFocused();
  await expect(page.locator('#selfcheck-app')).toBeVisible();
  await expect(page.locator('#selfcheck-static')).toBeHidden();
  await expect(page.locator('#selfcheck-problem')).toBeEmpty();
  // As many as the proof makes, in both documents.
  expect(said.refused).toEqual(REFUSED);
});

test('the page below the first screen is laid out when the questions can start, and not before', async ({ page, check, slow }) => {
  const visibility = () => page.locator('section[aria-labelledby="telephone-numbers"]').evaluate((section) => getComputedStyle(section).contentVisibility);
  await page.goto(slow.address, { waitUntil: 'commit' });
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await expect.poll(visibility).toBe('auto');
  slow.sendTheRest();
  await expectReady(check);
  await expect.poll(visibility).toBe('visible');
});

test('with both checks in it, a file has a button for each, and a press on either begins it', async ({ page, check, openCheck }) => {
  for (const [title, question] of [
    ['Back and neck pain check', 'In the last few weeks'],
    ['Heel and Achilles pain check', 'Right now, or in the last day'],
  ] as const) {
    await openCheck('selfcheck.en.html');
    await expect(page.getByRole('button')).toHaveText(['Back and neck pain check', 'Heel and Achilles pain check']);
    await page.getByRole('button', { name: title }).click();
    await check.getByRole('radio', { name: 'Me', exact: true }).check();
    await check.getByRole('textbox', { name: 'Age in years' }).fill('35');
    await check.getByRole('radio', { name: 'Male', exact: true }).check();
    await check.getByRole('button', { name: 'Continue' }).click();
    await expect(check.getByRole('group', { name: question })).toBeVisible();
  }
});

test('Back from the first question leads to the start of the check, and from there to the choice', async ({ page, check, openCheck }) => {
  await openCheck('selfcheck.en.html');
  await page.getByRole('button', { name: 'Heel and Achilles pain check' }).click();
  const [heading, back] = [check.getByRole('heading', { level: 1 }), check.getByRole('button', { name: 'Back' })];
  await back.click();
  await expect(heading).toHaveText('Heel and Achilles pain check');
  await expect(check.getByRole('combobox', { name: 'Telephone numbers for' })).toBeVisible();
  await back.click();
  await expect(heading).toHaveText('Where does it hurt?');
});

test('a press before the questions are there is kept, said and honoured', async ({ page, check, slow }) => {
  await page.goto(slow.address, { waitUntil: 'commit' });
  const button = page.getByRole('button', { name: 'Start', exact: true });
  await button.click();
  await expect(page.getByRole('status')).toHaveText('Starting. The questions come in a moment.');
  await expect(button).toBeVisible();
  await expect(page.getByRole('region', { name: 'Get emergency help now' })).toBeVisible();
  await expect(page.locator('#selfcheck-app')).toHaveCount(0);
  slow.sendTheRest();
  await expect(check.getByRole('heading', { level: 1, name: 'First, the basics' })).toBeVisible();
});

test('after 8 seconds the page says that the questions are still on their way, and they still come', async ({ page, check, slow }) => {
  await page.clock.install();
  await page.goto(slow.address, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  const status = page.getByRole('status');
  await page.clock.runFor(7000);
  await expect(status).toHaveText(/^Starting/);
  await page.clock.runFor(2000);
  await expect(status).toHaveText(/^The questions are still on their way/);
  slow.sendTheRest();
  await expect(check.getByRole('heading', { level: 1, name: 'First, the basics' })).toBeVisible();
});

test('nothing moves from the first bytes to the first question', async ({ page, check, slow }) => {
  await page.addInitScript(() => {
    const global = globalThis as unknown as { jumps: number };
    global.jumps = 0;
    new PerformanceObserver((list) => {
      // Also those right after a press, which count as wanted.
      for (const entry of list.getEntries() as unknown as { value: number }[]) global.jumps += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const jumps = () => page.evaluate(() => (globalThis as unknown as { jumps: number }).jumps);
  await page.goto(slow.address, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText(/^Starting/);
  expect(await jumps(), 'after the press').toBe(0);
  slow.sendTheRest();
  await expect(check.getByRole('heading', { level: 1, name: 'First, the basics' })).toBeFocused();
  expect(await jumps(), 'when the questions have come').toBe(0);
});
