// The maps: a place on a drawing and its box in the list beside it are one and the same, whoever picks it and how.
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { expectNoFault, openFile } from './faults';
import { test } from './fixtures';
import { answer, heelWithBackPain, keyboard, pointer, simpleBackPain, start, type Screen } from './person';

/** The screens before the map of each check. */
const before: Record<string, Screen[]> = {
  'back-pain': simpleBackPain.slice(0, 4),
  'heel-pain': heelWithBackPain.slice(0, 5),
};

/** Opens a check and answers it up to its map; returns the frame that it runs in. */
async function openMap(page: Page, check: string): Promise<Frame> {
  const file = await openFile(page, `${check}.en.html`);
  const app = page.frameLocator('#selfcheck-app');
  await start(page, pointer());
  await answer(app, pointer(), before[check]!);
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Where is the pain?');
  return file;
}

/** What is drawn for a box of the list. It has no role and no name: it repeats what has. */
const shapesOf = (box: Locator) => box.locator('xpath=ancestor::div[@class="place"]').locator('path');

/** Points inside each piece of these shapes that nothing lies over, one for each: where a person would press. */
async function pointsIn(shapes: Locator): Promise<{ x: number; y: number }[]> {
  await shapes.first().scrollIntoViewIfNeeded();
  return shapes.evaluateAll((paths: SVGPathElement[]) =>
    paths.flatMap((path) =>
      path.getAttribute('d')!.split(/(?=M)/).map((data) => {
        const piece = path.cloneNode() as SVGPathElement;
        piece.setAttribute('d', data);
        path.parentNode!.append(piece);
        const { left, top, width, height } = piece.getBoundingClientRect();
        piece.remove();
        for (const across of [0.5, 0.35, 0.65, 0.2, 0.8]) {
          for (const down of [0.5, 0.35, 0.65, 0.2, 0.8]) {
            const point = { x: left + across * width, y: top + down * height };
            if (document.elementFromPoint(point.x, point.y) === path) return point;
          }
        }
        throw new Error(`nothing of ${data} can be pressed`);
      }),
    ),
  );
}

/** Presses a point of the frame as this project's person does: with a finger, or with a mouse. */
async function press(page: Page, { x, y }: { x: number; y: number }, byTouch: boolean) {
  await (byTouch ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
}

const looks = (shape: Locator) =>
  shape.evaluate((path) => {
    const { fill, stroke, strokeWidth } = getComputedStyle(path);
    return { fill, stroke, strokeWidth };
  });

test('a press on any part of any place of the body ticks its box, and another takes it back', async ({ page, hasTouch }) => {
  const app = await openMap(page, 'back-pain');
  const boxes = app.getByRole('group', { name: /^Where else/ }).getByRole('checkbox');
  const sizes: Record<string, number> = {};
  for (const box of await boxes.all()) {
    const shapes = shapesOf(box);
    sizes[(await box.getAttribute('id'))!] = await shapes.count();
    if (!(await shapes.count())) continue;
    const points = await pointsIn(shapes);
    const scrolled = await app.evaluate(() => scrollY);
    for (const [place, point] of points.entries()) {
      await press(page, point, hasTouch);
      await expect(box).toBeChecked({ checked: place % 2 === 0 });
    }
    expect(await app.evaluate(() => scrollY), 'the map stays where it is').toBe(scrolled);
    // Which scrolls to it.
    await box.setChecked(false);
  }
  expect(Object.values(sizes).filter((count) => count === 0), 'ribs, on whichever side, the head and "Nowhere else" are not drawn').toHaveLength(3);
  expect(Object.keys(sizes)).toHaveLength(16);
});

test('a press on any part of any place of the foot picks it, and it alone', async ({ page, hasTouch }) => {
  const app = await openMap(page, 'heel-pain');
  const group = app.getByRole('group', { name: /^Where does it hurt most/ });
  const radios = await group.getByRole('radio').all();
  expect(radios).toHaveLength(11);
  for (const radio of radios) {
    for (const point of await pointsIn(shapesOf(radio))) {
      await press(page, point, hasTouch);
      await expect(radio).toBeChecked();
      await expect(group.getByRole('radio', { checked: true })).toHaveCount(1);
    }
  }
});

test('what is picked on the map is written below it, and goes on to the review', async ({ page, hasTouch }) => {
  const app = await openMap(page, 'back-pain');
  const most = app.getByRole('group', { name: /^Where does it hurt most/ });
  const [point] = await pointsIn(shapesOf(most.getByRole('radio', { name: 'Low back' })));
  await press(page, point!, hasTouch);
  await expect(most.locator('.picked')).toHaveText('Low back');
  await app.getByRole('checkbox', { name: 'Nowhere else' }).check();
  await app.getByRole('group', { name: /^Is there a lump/ }).getByRole('checkbox', { name: 'None of these' }).check();
  await app.getByRole('button', { name: 'Continue' }).click();
  await answer(page.frameLocator('#selfcheck-app'), pointer(), simpleBackPain.slice(5));
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
  await expect(app.getByRole('definition').filter({ hasText: /^Low back$/ })).toHaveCount(1);
});

test('by keyboard alone, the box takes the focus and its place shows both that and the tick', async ({ page }) => {
  const app = await openMap(page, 'back-pain');
  const box = app.getByRole('checkbox', { name: 'Buttock' });
  const shape = shapesOf(box).first();
  const plain = await looks(shape);
  await keyboard(page).choose(box);
  await expect(box).toBeChecked();
  const focused = await looks(shape);
  expect(focused.fill).not.toBe(plain.fill);
  expect(focused.stroke).not.toBe(plain.stroke);
  expect(parseFloat(focused.strokeWidth)).toBeGreaterThan(parseFloat(plain.strokeWidth));
  await page.keyboard.press('Tab');
  const ticked = await looks(shape);
  expect(ticked.fill).toBe(focused.fill);
  expect(ticked.strokeWidth).not.toBe(focused.strokeWidth);
  expect(parseFloat(ticked.strokeWidth), 'not by colour alone').toBeGreaterThan(parseFloat(plain.strokeWidth));
});

test('to a screen reader the list is all there is: nothing is said twice', async ({ page }) => {
  const app = await openMap(page, 'back-pain');
  const most = app.getByRole('group', { name: /^Where does it hurt most/ });
  await most.getByRole('radio', { name: 'Neck' }).check();
  await expect(most.getByRole('radio')).toHaveCount(10);
  await expect(most.getByRole('paragraph'), 'the hint, and no words of the map').toHaveText(['If it hardly hurts, choose the place of the trouble.']);
  await expect(most.getByRole('img')).toHaveCount(0);
  expect(await most.ariaSnapshot()).not.toContain('Your left');
  await expect(most.getByText('Your left').first(), 'but it is there to see').toBeVisible();
  await expect(most.getByRole('radio', { name: 'Neck', exact: true })).toBeChecked();
});

test('left and right are those of the person, from the front and from behind', async ({ page }) => {
  const app = await openMap(page, 'back-pain');
  const words = app.getByRole('group', { name: /^Where does it hurt most/ }).locator('foreignObject');
  const placed = await words.evaluateAll((all) =>
    all.map((one) => [one.textContent!, one.getBoundingClientRect().x] as const).sort(([, a], [, b]) => a - b),
  );
  const sides = placed.map(([word]) => word).filter((word) => /Your/.test(word));
  expect(sides).toEqual(['Your right', 'Your left', 'Your left', 'Your right']);
  const left = (word: string) => placed.find(([one]) => one === word)![1];
  expect(left('Front')).toBeLessThan(left('Back'));
});

test('pointing at a place shows its row, and pointing at the row its place', async ({ page, hasTouch }) => {
  test.skip(hasTouch, 'a finger does not hover');
  const app = await openMap(page, 'back-pain');
  const radio = app.getByRole('radio', { name: 'Tailbone' });
  const shape = shapesOf(radio);
  const row = app.locator('.choice').filter({ has: radio });
  const border = () => row.evaluate((node) => getComputedStyle(node).borderTopColor);
  // The press that led here may have left the mouse on a row.
  await page.mouse.move(0, 0);
  const plain = { border: await border(), stroke: (await looks(shape)).stroke };
  const [point] = await pointsIn(shape);
  await page.mouse.move(point!.x, point!.y);
  const byPlace = { border: await border(), stroke: (await looks(shape)).stroke };
  await page.mouse.move(0, 0);
  expect({ border: await border(), stroke: (await looks(shape)).stroke }).toEqual(plain);
  await row.hover();
  expect({ border: await border(), stroke: (await looks(shape)).stroke }).toEqual(byPlace);
  expect(byPlace.border).not.toBe(plain.border);
  expect(byPlace.stroke).not.toBe(plain.stroke);
});

for (const check of Object.keys(before)) {
  test(`the map of ${check} has no fault that axe knows, with and without an answer`, async ({ page }) => {
    const app = await openMap(page, check);
    await expectNoFault(page, app);
    await app.getByRole('group', { name: /^Where does it hurt most/ }).getByRole('radio').nth(2).check();
    await expectNoFault(page, app);
  });

  test(`in forced colours, what is picked on the map of ${check} has another fill and a heavier line`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const app = await openMap(page, check);
    const radio = app.getByRole('group', { name: /^Where does it hurt most/ }).getByRole('radio').nth(3);
    const shape = shapesOf(radio).first();
    const plain = await looks(shape);
    await radio.check();
    await app.getByRole('button', { name: 'Continue' }).focus();
    const picked = await looks(shape);
    expect(picked.fill).not.toBe(plain.fill);
    expect(parseFloat(picked.strokeWidth)).toBeGreaterThan(parseFloat(plain.strokeWidth));
  });

  test(`on a screen of 320 pixels the map of ${check} fits, and every place can be hit`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const app = await openMap(page, check);
    expect(await app.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    // A scroll bar, where there is one, takes its part.
    const scale = await app.evaluate(() => 288 / document.querySelector('.figure')!.getBoundingClientRect().width);
    expect(scale).toBeLessThan(1.1);
    const sizes = await app.locator('.place > svg').evaluateAll((drawings) =>
      drawings.map((drawing) => {
        const sides = [...drawing.querySelectorAll('path')].flatMap((path) =>
          path.getAttribute('d')!.split(/(?=M)/).map((data) => {
            const piece = path.cloneNode() as SVGPathElement;
            piece.setAttribute('d', data);
            drawing.append(piece);
            const { width, height } = piece.getBoundingClientRect();
            piece.remove();
            return Math.min(width, height);
          }),
        );
        return [drawing.previousElementSibling!.textContent, Math.max(...sides)] as const;
      }),
    );
    expect(sizes.length).toBeGreaterThanOrEqual(10);
    expect(sizes.filter(([, size]) => size * scale < 24)).toEqual([]);
    const rows = await app.locator('.choice').evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
    expect(Math.min(...rows)).toBeGreaterThanOrEqual(44);
  });
}
