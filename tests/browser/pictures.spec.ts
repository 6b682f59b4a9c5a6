// Pictures on the result: what is drawn is said in words too, stands beside no emergency, and is on paper.
import { expect, test } from './fixtures';
import { answer, newNumbness, pointer, simpleBackPain, start } from './person';

test.beforeEach(async ({ page, openCheck }) => {
  await openCheck();
  await start(page, pointer());
});

const result = async (page: import('@playwright/test').Page) => {
  await answer(page, pointer(), simpleBackPain);
  await page.getByRole('button', { name: 'See the result' }).click();
};

test('the course of pain is drawn, and its figures stand beside it as words', async ({ page }) => {
  await result(page);
  await expect(page.getByRole('heading', { name: 'How new pain in the low back usually goes' })).toBeVisible();
  for (const words of ['at the start 52 to 56', 'after 6 weeks 23 to 26', 'after a year 6 to 21']) {
    await expect(page.getByRole('listitem').filter({ hasText: words })).toBeVisible();
  }
  const plot = page.locator('.course svg');
  await expect(plot.locator('.loud')).toHaveAttribute('d', 'M0 44 V48 M6 74 V77 M26 78 V88 M52 79 V94 ');
  const box = await plot.boundingBox();
  expect(box!.height).toBeGreaterThan(100);
  // Drawn for the eye alone: who is read to has heard it in words.
  await expect(page.getByRole('img')).toHaveCount(0);
  await expect(page.getByText('Top line: the worst pain there is.')).toBeVisible();
  expect(await page.locator('main').ariaSnapshot()).not.toContain('Top line');
});

test('the care level is named among the five', async ({ page }) => {
  await result(page);
  const levels = page.getByRole('listitem').filter({ hasText: /^(Get emergency help now|Be seen|Book|Look after)/ });
  await expect(levels).toHaveText([
    'Get emergency help now',
    'Be seen today',
    'Be seen within days',
    'Book an appointment',
    'Look after it yourself, for now (your result)',
  ]);
});

test('beside an emergency nothing is drawn', async ({ page }) => {
  await answer(page, pointer(), newNumbness);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('emergency');
  await expect(page.locator('main svg, .levels')).toHaveCount(0);
});

test('beside what has to be seen today nothing is drawn but the level', async ({ page }) => {
  const withRash = simpleBackPain.map((screen) =>
    'Is there a strip of burning' in screen ? { ...screen, 'Is there a strip of burning': 'Yes, with a blistery rash that came' } : screen,
  );
  await answer(page, pointer(), withRash);
  await page.getByRole('button', { name: 'See the result' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Be seen today');
  await expect(page.locator('.course, .steps')).toHaveCount(0);
});

test('what can wait is closed on the screen, and open on paper', async ({ page }) => {
  await result(page);
  const scan = page.getByText('So a scan rarely shows what hurts');
  await expect(scan.filter({ visible: true })).toHaveCount(0);
  await page.getByText('Do I need a scan?').filter({ visible: true }).click();
  await expect(scan.filter({ visible: true })).toHaveCount(1);
  await page.getByText('Do I need a scan?').filter({ visible: true }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(scan.filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'When to get help' })).toBeVisible();
  await expect(page.locator('.course svg')).toBeVisible();
});

test('a narrow screen never scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await result(page);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wider).toBeLessThanOrEqual(0);
});
