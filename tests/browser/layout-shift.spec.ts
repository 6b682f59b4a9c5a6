// Nothing on a screen moves by itself: the cumulative layout shift of whole checks is zero.
import type { Frame } from '@playwright/test';
import { openFile } from './faults';
import { expect, test } from './fixtures';
import { answer, pointer, start } from './person';
import { tour } from './tour';

/** How far things have jumped without having been asked to, from now on. */
async function watchJumps(frame: Frame): Promise<() => Promise<number>> {
  await frame.evaluate(() => {
    const global = globalThis as unknown as { jumps: number };
    global.jumps = 0;
    const add = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) {
        if (!entry.hadRecentInput) global.jumps += entry.value;
      }
    };
    new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
  });
  return () => frame.evaluate(() => (globalThis as unknown as { jumps: number }).jumps);
}

for (const assessment of ['back-pain', 'heel-pain']) {
  // Those who see most.
  for (const person of tour(assessment).slice(0, 3)) {
    test(`${assessment}: ${person.scenario}`, async ({ page }) => {
      const frame = await openFile(page, `${assessment}.en.html`);
      const app = page.frameLocator('#selfcheck-app');
      const jumps = await watchJumps(frame);
      await start(page, pointer());
      await answer(app, pointer(), person.screens);
      const seeResult = app.getByRole('button', { name: 'See the result' });
      if (await seeResult.isVisible()) await seeResult.click();
      await expect(app.getByRole('heading', { level: 1 })).toHaveText(person.care);
      expect(await jumps()).toBe(0);
    });
  }
}

test('a jump is noticed', async ({ page }) => {
  const frame = await openFile(page, 'back-pain.en.html');
  await start(page, pointer());
  const jumps = await watchJumps(frame);
  const jump = () =>
    frame.locator('main').evaluate((main) => {
      const late = document.createElement('p');
      late.textContent = 'Late, and in the way';
      main.before(late);
    });
  // What jumps right after a press counts as wanted.
  await expect.poll(() => jump().then(jumps)).toBeGreaterThan(0);
});
