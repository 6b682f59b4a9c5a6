// Every screen and every care level of both checks: people from the scenarios go to each of them, and make its errors.
// axe-core with all rules (without errors also the colours in the dark and forced), the validator, room at 400 % zoom, focus and title.
import type { Frame, Page } from '@playwright/test';
import { expectNoFault, expectNoFaultInTheLight, openFile } from './faults';
import { expect, test } from './fixtures';
import { answer, keys, start } from './person';
import { tour } from './tour';
import { expectValid } from './validator';

test.setTimeout(300_000);

/** The document without its data, and without its policy: read as text, it forbids what scripts may set. */
const markup = (frame: Frame) =>
  frame.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    copy.querySelectorAll('script, meta[http-equiv]').forEach((script) => script.remove());
    return `<!doctype html>${copy.outerHTML}`;
  });

/** Makes the window of another size, and waits until the frame is laid out in it. */
async function resize(page: Page, frame: Frame, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await expect.poll(() => frame.evaluate(() => innerWidth)).toBe(size.width);
}

/** As with 400 % zoom on a window of 1280 by 1024, and with the text spacing that people may choose (WCAG 1.4.12). */
async function expectRoom(page: Page, frame: Frame): Promise<void> {
  const before = page.viewportSize()!;
  await resize(page, frame, { width: 320, height: 256 });
  const tooWide = await frame.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
    );
    const wide = () => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const clipped = [...document.querySelectorAll('main *')].filter(
        (one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX !== 'visible' && !one.closest('.visually-hidden'),
      );
      return [...(scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth}`] : []), ...clipped.map((one) => one.outerHTML.slice(0, 200))];
    };
    const plain = wide();
    document.adoptedStyleSheets = [sheet];
    const spaced = wide();
    document.adoptedStyleSheets = [];
    return { plain, spaced };
  });
  expect(tooWide).toEqual({ plain: [], spaced: [] });
  await resize(page, frame, before);
}

/** Everything that can be seen of a screen without knowing which it is. */
async function look(page: Page, frame: Frame): Promise<void> {
  await expectNoFault(page, frame);
  await expectRoom(page, frame);
}

for (const assessment of ['back-pain', 'heel-pain']) {
  // What another person has seen is only gone through.
  const seen = new Set<string>();
  const isNew = (name: string) => seen.size < seen.add(name).size;
  for (const person of tour(assessment)) {
    const areNew = person.screens.map((screen) => isNew(Object.keys(screen).join()));
    const isNewCare = isNew(person.care);

    test(`${assessment}: ${person.scenario}`, async ({ page }) => {
      const frame = await openFile(page, `${assessment}.en.html`);
      const app = page.frameLocator('#selfcheck-app');
      const heading = app.getByRole('heading', { level: 1 });
      const documents: Record<string, string> = {};
      await start(page, keys);
      for (const [place, screen] of person.screens.entries()) {
        const name = Object.keys(screen).join(' / ');
        await test.step(name, async () => {
          await expect(heading).toBeFocused();
          expect(await frame.title()).toContain((await heading.textContent())!.trim());
          if (areNew[place]) {
            await look(page, frame);
            documents[name] = await markup(frame);
            // Nothing is answered: what is to be corrected takes the focus.
            await keys.press(app.getByRole('button', { name: 'Continue' }));
            await expect(app.getByRole('alert')).toBeFocused();
            expect(await frame.title()).toMatch(/^Error: /);
            await expectNoFaultInTheLight(frame);
            await expectRoom(page, frame);
            documents[`errors: ${name}`] = await markup(frame);
          }
          await answer(app, keys, [screen]);
        });
      }
      const seeResult = app.getByRole('button', { name: 'See the result' });
      if (await seeResult.isVisible()) {
        await expect(heading).toBeFocused();
        if (isNewCare) {
          await look(page, frame);
          documents['the review'] = await markup(frame);
        }
        await keys.press(seeResult);
      }
      await expect(heading).toHaveText(person.care);
      await expect(heading).toBeFocused();
      await app.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
      // Results of one level differ in words, and not in colours.
      if (isNewCare) await look(page, frame);
      else {
        await expectNoFaultInTheLight(frame);
        await expectRoom(page, frame);
      }
      documents['the result'] = await markup(frame);
      await expectValid(documents);
    });
  }
}
