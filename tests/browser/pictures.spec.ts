// Pictures on the result: what is drawn is said in words too, stands beside no emergency, and is on paper.
import type { FrameLocator } from '@playwright/test';
import { expect, test } from './fixtures';
import { answer, newNumbness, pointer, simpleBackPain, start } from './person';

test.beforeEach(async ({ page, openCheck }) => {
  await openCheck();
  await start(page, pointer());
});

/** As simple back pain, for two to three weeks: in the first two there are no figures of a year. */
const backPainForWeeks = simpleBackPain.map((screen) =>
  'How long has it hurt' in screen ? { ...screen, 'How long has it hurt': '2 weeks' } : screen,
);

const result = async (check: FrameLocator) => {
  await answer(check, pointer(), backPainForWeeks);
  await check.getByRole('button', { name: 'See the result' }).click();
};

test('the course of pain is drawn, and its figures stand beside it as words', async ({ check }) => {
  await result(check);
  await check.getByRole('heading', { name: 'How new pain in the low back usually goes' }).click();
  for (const words of ['at the start 52 to 56', 'after 6 weeks 23 to 26', 'after a year 6 to 21']) {
    await expect(check.getByRole('listitem').filter({ hasText: words })).toBeVisible();
  }
  const plot = check.locator('.course svg').filter({ visible: true });
  await expect(plot.locator('.loud')).toHaveAttribute('d', 'M0 44 V48 M6 74 V77 M26 78 V88 M52 79 V94 ');
  const box = await plot.boundingBox();
  expect(box!.height).toBeGreaterThan(100);
  // Drawn for the eye alone: who is read to has heard it in words.
  await expect(check.getByRole('img')).toHaveCount(0);
  await expect(check.getByText('Top line: the worst pain there is.').filter({ visible: true })).toHaveCount(1);
  expect(await check.locator('main').ariaSnapshot()).not.toContain('Top line');
});

test('the care level is named among the five', async ({ check }) => {
  await result(check);
  const levels = check.getByRole('listitem').filter({ hasText: /^(Get emergency help now|Be seen|Book|Look after)/ });
  await expect(levels).toHaveText([
    'Get emergency help now',
    'Be seen today',
    'Be seen within days',
    'Book an appointment',
    'Look after it yourself, for now (your result)',
  ]);
});

test('beside an emergency nothing is drawn', async ({ check }) => {
  await answer(check, pointer(), newNumbness);
  await expect(check.getByRole('heading', { level: 1 })).toContainText('emergency');
  await expect(check.locator('main svg, .levels')).toHaveCount(0);
});

test('beside what has to be seen today nothing is drawn but the level', async ({ check }) => {
  const withRash = simpleBackPain.map((screen) =>
    'Is there a strip of burning' in screen ? { ...screen, 'Is there a strip of burning': 'Yes, with a blistery rash that came' } : screen,
  );
  await answer(check, pointer(), withRash);
  await check.getByRole('button', { name: 'See the result' }).click();
  await expect(check.getByRole('heading', { level: 1 })).toContainText('Be seen today');
  await expect(check.locator('.course, .steps')).toHaveCount(0);
});

test('what can wait is closed on the screen, and open on paper', async ({ page, check }) => {
  await result(check);
  const scan = check.getByText('So a scan rarely shows what hurts');
  await expect(scan.filter({ visible: true })).toHaveCount(0);
  await check.getByText('Do I need a scan?').filter({ visible: true }).click();
  await expect(scan.filter({ visible: true })).toHaveCount(1);
  await check.getByText('Do I need a scan?').filter({ visible: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(scan.filter({ visible: true })).toHaveCount(1);
  await expect(check.getByRole('heading', { name: 'When to get help' })).toBeVisible();
  await expect(check.locator('.course svg').filter({ visible: true })).toHaveCount(1);
});
