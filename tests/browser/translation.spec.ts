// Browsers translate pages, and take away the text nodes that the check has made. Whoever has the check translated sees the
// same as everybody else: two pages are answered side by side, one is translated after each step, and both say the same.
import type { Browser, Frame, FrameLocator, Page } from '@playwright/test';
import { openFile } from './faults';
import { expect, test } from './fixtures';
import { answer, fillIn, keys, simpleBackPain, start, type Screen } from './person';
import { pseudoFile } from './pseudo';
import { tour } from './tour';
import { textsTold, translate, watchTexts } from './translator';

test.setTimeout(300_000);

/** What a person does. */
type Act = (app: FrameLocator) => Promise<unknown>;

/** Does it on both pages, and expects that they say the same. */
type Both = (what: string, act: Act) => Promise<void>;

/** The focus comes a moment after a screen, and there are a thousand of them: it is not looked for in ever longer steps. */
const soon = { timeout: 10_000, intervals: [50] };

/** What a person sees, hears and has entered. */
const seen = (frame: Frame) =>
  frame.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
    const { activeElement } = document;
    return {
      title: document.title,
      words: document.body.innerText.split('\n'),
      entered: controls.map((control) => ('checked' in control && control.checked) || control.value),
      focus: activeElement && `${activeElement.tagName} ${activeElement.id} ${activeElement.textContent}`,
    };
  });

/** Opens a file twice. */
async function openBoth(page: Page, browser: Browser, file: string, button?: string) {
  // A window of its own: the tab behind another draws once a second.
  const other = await (await browser.newContext()).newPage();
  const translated = await openFile(page, file);
  const untouched = await openFile(other, file);
  await watchTexts(untouched);
  for (const one of [page, other]) await start(one, keys, undefined, button);
  const apps = [page, other].map((one) => one.frameLocator('#selfcheck-app'));
  const both: Both = (what, act) =>
    test.step(what, async () => {
      for (const app of apps) await act(app);
      await translate(translated);
      await expect(async () => expect(await seen(translated), what).toEqual(await seen(untouched))).toPass(soon);
      expect(await textsTold(untouched), what).toEqual([]);
    });
  await both('the first screen', async () => {});
  return both;
}

const goOn: Act = (app) => app.getByRole('button', { name: 'Continue', exact: true }).press('Enter');
const goBack: Act = async (app) => {
  const heading = app.getByRole('heading', { level: 1 });
  const before = (await heading.textContent())!;
  await app.getByRole('button', { name: 'Back', exact: true }).press('Enter');
  // It goes by the browser's history, which takes its time.
  await expect(heading).not.toHaveText(before);
};
const seeResult: Act = async (app) => {
  const button = app.getByRole('button', { name: 'See the result' });
  if (await button.isVisible()) await button.press('Enter');
};
const openAll: Act = (app) => app.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));

/** The questions of a screen, one after the other, each refused as long as one is missing. */
async function bitByBit(both: Both, screen: Screen): Promise<void> {
  await both('nothing is answered', goOn);
  const questions = Object.entries(screen);
  for (const [place, [question, given]] of questions.entries()) {
    await both(question, (app) => fillIn(app, keys, { [question]: given }));
    if (place + 1 < questions.length) await both('something is missing', goOn);
  }
  const ticked = (app: FrameLocator) => app.getByRole('checkbox', { checked: true });
  await both('a tick is taken back, and put again', async (app) => {
    if ((await ticked(app).count()) === 0) return;
    const id = (await ticked(app).first().getAttribute('id'))!;
    const box = app.locator(`[id="${id}"]`);
    await box.press('Space');
    await box.press('Space');
  });
  await both('the next screen, and back', async (app) => {
    await goOn(app);
    await goBack(app);
  });
  await both('the next screen', goOn);
}

/** The last in a list, then the second, then the first. The list stays what has the focus. */
async function changeInTurn(both: Both, page: Page, id: 'region' | 'language'): Promise<void> {
  const list = (app: FrameLocator) => app.locator(`#${id}`);
  const count = await list(page.frameLocator('#selfcheck-app')).locator('option').count();
  for (const place of [count - 1, 1, 0]) {
    await both(`${id} ${place}`, async (app) => {
      await list(app).focus();
      await list(app).selectOption({ index: place });
      expect(await list(app).evaluate((node) => node === document.activeElement)).toBe(true);
    });
  }
}

for (const assessment of ['back-pain', 'heel-pain']) {
  // What another person saw already is only gone through.
  const known = new Set<string>();
  const isNew = (name: string) => known.size < known.add(name).size;
  for (const person of tour(assessment)) {
    const screens = person.screens.map((screen) => ({ screen, isNew: isNew(Object.keys(screen).join()) }));
    const isNewResult = isNew(person.care);

    test(`${assessment}: ${person.scenario}`, async ({ page, browser }) => {
      const both = await openBoth(page, browser, `${assessment}.en.html`);
      let before: Screen[] = [];
      for (const { screen, isNew } of screens) {
        if (!isNew) {
          before.push(screen);
          continue;
        }
        if (before.length) await both('what is known', (app) => answer(app, keys, before));
        before = [];
        await bitByBit(both, screen);
      }
      await both('the result', async (app) => {
        await answer(app, keys, before);
        await seeResult(app);
        await expect(app.getByRole('heading', { level: 1 })).toHaveText(person.care);
        await openAll(app);
      });
      if (isNewResult) await changeInTurn(both, page, 'region');
      await both('the review', (app) => app.getByRole('button', { name: 'Change answers' }).click());
    });
  }
}

test('another language', async ({ page, browser }) => {
  const both = await openBoth(page, browser, pseudoFile('selfcheck.html'), 'Back and neck pain check');
  const inTurn = () => changeInTurn(both, page, 'language');
  await both('the start of the check', goBack);
  await inTurn();
  await both('the choice', goBack);
  await inTurn();
  await both('a check', (app) => app.getByRole('button', { name: /^Back and neck/ }).click());
  await both('start', (app) => start(app, keys));
  await both('nothing is answered', goOn);
  await inTurn();
  for (const screen of simpleBackPain) {
    await both('answers', (app) => fillIn(app, keys, screen));
    if ('Where does it hurt most' in screen) await inTurn();
    await both('the next screen', goOn);
  }
  await inTurn();
  await both('the result', seeResult);
  await both('everything open', openAll);
  await inTurn();
  await changeInTurn(both, page, 'region');
  await both('the beginning', (app) => app.getByRole('button', { name: 'Clear and leave' }).click());
});
