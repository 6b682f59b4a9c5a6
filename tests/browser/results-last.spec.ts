// What only results say stands last in a file. The questions do not wait for it, and a result without it says so.
import type { FrameLocator } from '@playwright/test';
import { expect, test as base } from './fixtures';
import { answer, newNumbness, pointer, simpleBackPain, start } from './person';
import { expectThePage, read } from './single-file';
import { withSlowServer, type SlowServer } from './slow-server';

const test = base.extend<{ slow: SlowServer }>({
  slow: ({}, use) => withSlowServer(read('back-pain.en.html'), '<template id="selfcheck-end">', use),
});

const heading = (check: FrameLocator) => check.getByRole('heading', { level: 1 });
const section = (check: FrameLocator, name: string) => check.getByRole('heading', { level: 2, name, exact: true });
const rest = (check: FrameLocator) => section(check, 'The rest of your result');
const patterns = (check: FrameLocator) => section(check, 'What your answers fit with');
const sources = (check: FrameLocator) => section(check, 'Where this comes from');

/** The level, whom to call and the reason are there, whatever else is. */
async function expectTheAnswer(check: FrameLocator) {
  await expect(heading(check)).toHaveText('Look after it yourself, for now');
  await expect(check.getByText(/if it gets worse.*6 weeks/), 'until when').toBeVisible();
  await expect(check.getByText('None of your answers is a warning sign')).toBeVisible();
  await expect(section(check, 'When to get help')).toBeVisible();
}

test('the questions start before it is here, and a result shows it as soon as it is', async ({ page, check, slow }) => {
  await page.goto(slow.address, { waitUntil: 'commit' });
  await start(page, pointer());
  await answer(check, pointer(), simpleBackPain);
  await check.getByRole('button', { name: 'See the result' }).click();
  await expectTheAnswer(check);
  await expect(rest(check)).toBeVisible();
  await expect(check.getByText('as soon as the page has loaded')).toBeVisible();
  await expect(patterns(check)).toHaveCount(0);
  await expect(sources(check)).toHaveCount(0);
  slow.sendTheRest();
  await expect(patterns(check)).toBeVisible();
  await expect(check.getByRole('heading', { name: 'Simple low back pain' })).toBeVisible();
  await expect(section(check, 'What you can do now')).toBeVisible();
  await expect(sources(check)).toBeVisible();
  await expect(rest(check)).toHaveCount(0);
  await expectTheAnswer(check);
});

test('a file that ends before it says so at the result, and has the answer all the same', async ({ page, check, slow }) => {
  await page.goto(slow.address, { waitUntil: 'commit' });
  await start(page, pointer());
  await answer(check, pointer(), simpleBackPain);
  slow.cutShort();
  await check.getByRole('button', { name: 'See the result' }).click();
  await expectTheAnswer(check);
  await expect(rest(check)).toBeVisible();
  await expect(check.getByText('A part of this page did not arrive')).toBeVisible();
  await expect(patterns(check)).toHaveCount(0);
});

test('an emergency has its level, whom to call and the reason without it', async ({ page, check, slow }) => {
  await page.goto(slow.address, { waitUntil: 'commit' });
  await start(page, pointer());
  await answer(check, pointer(), newNumbness);
  slow.cutShort();
  await expect(heading(check)).toContainText('Get emergency help now');
  await expect(check.getByRole('link', { name: '999' }).first()).toBeVisible();
  await expect(section(check, 'Why we say this')).toBeVisible();
  await expect(check.getByText('In the last 2 weeks').first(), 'what to say on the phone, in the words they chose').toBeVisible();
  await expect(rest(check)).toHaveCount(0);
});

test('a file that is known to end before it is not begun', async ({ page, slow }) => {
  await page.goto(slow.address, { waitUntil: 'commit' });
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  slow.cutShort();
  await expect(page.getByRole('alert')).toContainText('cut short');
  await expectThePage(page);
});
