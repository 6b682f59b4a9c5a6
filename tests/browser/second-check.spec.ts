// A file with two checks: the first starts before the questions of the second are here, and nobody begins what is damaged.
import { expect, test as base } from './fixtures';
import { answer, pointer, simpleBackPain, start } from './person';
import { expectThePage, publisher, read, serve } from './single-file';
import { withSlowServer, type SlowServer } from './slow-server';

const FILE = read('selfcheck.en.html');
const SECOND = '<script type="application/json" data-questions="1">';
/** What the second's own block begins with: by then the first is known to be here. */
const ITS_LOGIC = FILE.slice(FILE.indexOf(SECOND) + SECOND.length).slice(0, 80);
const [BACK, HEEL] = ['Back and neck pain check', 'Heel and Achilles pain check'];

const test = base.extend<{ slow: SlowServer }>({
  slow: ({}, use) => withSlowServer(FILE, ITS_LOGIC, use),
});

test('the first starts before the second is here, and the second stands beside it once it is', async ({ page, check, slow }) => {
  await page.goto(slow.address, { waitUntil: 'commit' });
  await start(page, pointer(), undefined, BACK);
  const [heading, back] = [check.getByRole('heading', { level: 1 }), check.getByRole('button', { name: 'Back', exact: true })];
  await back.click();
  await expect(heading).toHaveText(BACK);
  await back.click();
  await expect(heading).toHaveText('Where does it hurt?');
  await expect(check.getByRole('button', { name: BACK })).toBeVisible();
  await expect(check.getByRole('button', { name: HEEL })).toHaveCount(0);
  slow.sendTheRest();
  await check.getByRole('button', { name: HEEL }).click();
  await expect(heading).toHaveText(HEEL);
});

test('a press on the second is kept until it is here', async ({ page, check, slow }) => {
  await page.goto(slow.address, { waitUntil: 'commit' });
  await page.getByRole('button', { name: HEEL }).click();
  await expect(page.getByRole('status')).toHaveText('Starting. The questions come in a moment.');
  // The app stands on the first by now, and begins nothing.
  await expect(check.getByRole('heading', { level: 1, includeHidden: true })).toHaveText('Where does it hurt?');
  await expect(page.locator('#selfcheck-app')).toBeHidden();
  slow.sendTheRest();
  await check.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(check.getByRole('heading', { level: 1 })).toHaveText(HEEL);
});

test('a file that ends before the second has the first to its result', async ({ page, check, slow }) => {
  await page.goto(slow.address, { waitUntil: 'commit' });
  await start(page, pointer(), undefined, BACK);
  await answer(check, pointer(), simpleBackPain);
  slow.cutShort();
  await check.getByRole('button', { name: 'See the result' }).click();
  await expect(check.getByRole('heading', { level: 1 })).toHaveText('Look after it yourself, for now');
  await expect(check.getByText('A part of this page did not arrive')).toBeVisible();
});

test('a file that is known to end before the second is not begun', async ({ page, slow }) => {
  await page.goto(slow.address, { waitUntil: 'commit' });
  await expect(page.getByRole('button', { name: BACK })).toBeVisible();
  slow.cutShort();
  await expect(page.getByRole('alert')).toContainText('cut short');
  await expectThePage(page);
});

/** The second check is not the one that was published. */
const ALTERED = FILE.slice(0, FILE.indexOf(SECOND)) + FILE.slice(FILE.indexOf(SECOND)).replace('heel bone', 'hell bone');

test('a file whose second check was altered on its way is not begun', async ({ page }) => {
  await serve(page, publisher, ALTERED);
  await page.goto(publisher);
  await expect(page.getByRole('alert')).toContainText('damaged');
  await expectThePage(page);
});

test('whoever has begun the first goes on without a second that was altered', async ({ page, check }) => {
  await withSlowServer(ALTERED, ITS_LOGIC, async (slow) => {
    await page.goto(slow.address, { waitUntil: 'commit' });
    await start(page, pointer(), undefined, BACK);
    slow.sendTheRest();
    await answer(check, pointer(), simpleBackPain);
    await check.getByRole('button', { name: 'See the result' }).click();
    await expect(check.getByRole('heading', { level: 1 })).toHaveText('Look after it yourself, for now');
    await expect(check.getByText('A part of this page did not arrive')).toBeVisible();
  });
});
