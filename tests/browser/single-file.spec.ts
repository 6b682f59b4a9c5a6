// One file holds the whole check: it runs in every place, asks for nothing, and leaves the page around it alone.
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, expectReady, test } from './fixtures';
import { answer, newNumbness, pointer, simpleBackPain, start } from './person';
import { heardByHost, host, hostPage, places, publisher, read, serve } from './single-file';

const FILE = 'back-pain.en.html';

// The pictures of a trace make Chromium draw a frame in a frame anew. Without them it places presses where that frame stood before.
test.use({ trace: 'retain-on-failure' });

for (const [where, open] of Object.entries(places)) {
  test(`${where}, new numbness between the legs is an emergency`, async ({ page, requests }) => {
    const { shell, app } = await open(page, FILE);
    await expectReady(app);
    const atStart = requests.length;
    await start(shell, pointer());
    await answer(app, pointer(), newNumbness);
    await expect(app.getByRole('heading', { level: 1 })).toContainText('Get emergency help now');
    await expect(app.getByRole('link', { name: '999' }).first()).toHaveAttribute('href', 'tel:999');
    expect(requests.slice(atStart), 'requests after the questions could start').toEqual([]);
  });

  test(`${where} and offline, simple low back pain ends in self-care`, async ({ page, context, requests }) => {
    const { shell, app } = await open(page, FILE);
    await expectReady(app);
    const atStart = requests.length;
    await context.setOffline(true);
    await start(shell, pointer());
    await answer(app, pointer(), simpleBackPain);
    await app.getByRole('button', { name: 'See the result' }).click();
    await expect(app.getByRole('heading', { level: 1 })).toContainText('Look after it yourself, for now');
    await expect(app.getByRole('heading', { name: 'Simple low back pain' })).toBeVisible();
    expect(requests.slice(atStart), 'requests after the questions could start').toEqual([]);
  });
}

test('the file is one request', async ({ page, requests }) => {
  const { app } = await places['from a folder of any server'](page, FILE);
  await expectReady(app);
  expect(requests.filter((address) => address.startsWith('http'))).toEqual([publisher]);
});

test('a server that names another charset changes nothing', async ({ page }) => {
  const headers = { 'content-type': 'text/html; charset=iso-8859-1' };
  const { app } = await places['from a folder of any server'](page, FILE, headers);
  await start(page, pointer());
  await answer(app, pointer(), newNumbness);
  await expect(app.getByRole('heading', { level: 1 })).toContainText('Get emergency help now');
});

test('the page around a frame keeps its place, its focus and its history, and hears two words', async ({ page }) => {
  const { shell, app } = await places['in a frame'](page, FILE);
  await expectReady(app);
  const state = async () => ({
    ...(await page.evaluate(() => ({ scroll: scrollY, entries: history.length }))),
    messages: await heardByHost(page),
  });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  const before = await state();
  expect(before).toMatchObject({ scroll: 200, messages: [{ selfcheck: 'here' }, { selfcheck: 'ready' }] });

  await start(shell, pointer());
  await answer(app, pointer(), simpleBackPain.slice(0, 3));
  await app.getByRole('button', { name: 'Back' }).click();
  await app.getByRole('button', { name: 'Continue' }).click();
  await answer(app, pointer(), simpleBackPain.slice(3));
  await app.getByRole('button', { name: 'See the result' }).click();
  await expect(app.getByRole('heading', { level: 1 })).toContainText('Look after it yourself');
  expect(await state()).toEqual(before);
});

test('where the file has the page to itself, the browser goes one screen back', async ({ page }) => {
  const { app } = await places['from a folder of any server'](page, FILE);
  await start(page, pointer());
  await answer(app, pointer(), simpleBackPain.slice(0, 2));
  await expect(app.getByRole('heading', { level: 1 })).toContainText('Right now');
  // Not Playwright's own, which waits for another page.
  await page.evaluate(() => history.back());
  await expect(app.getByRole('checkbox', { name: 'None of these' })).toBeChecked();
  await app.getByRole('button', { name: 'Back' }).click();
  await expect(app.getByRole('textbox', { name: 'Age in years' })).toHaveValue('35');
  await page.evaluate(() => history.forward());
  await expect(app.getByRole('group', { name: /^In the last few weeks/ })).toBeVisible();
});

test('the warning signs of a file with both checks are those of both', async ({ page, openCheck }) => {
  await openCheck('selfcheck.en.html');
  const signs = page.getByRole('region', { name: 'Get emergency help now' });
  await expect(signs.getByRole('heading', { name: 'Back and neck pain check' })).toBeVisible();
  await expect(signs.getByRole('heading', { name: 'Heel and Achilles pain check' })).toBeVisible();
});

test('the address may set a region and a theme, for both documents', async ({ page, check }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`/${FILE}#region=US&theme=dark`);
  await expectRegion(page, check, '911');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(16, 24, 29)');
  await expect(check.locator('body')).toHaveCSS('background-color', 'rgb(16, 24, 29)');
});

test('nonsense behind the # sets nothing', async ({ page, check }) => {
  await page.goto(`/${FILE}#<script>`);
  await expectRegion(page, check, '999');
});

/** Starts a check. The emergency number comes first on the static page, and at the start of the app. */
async function expectRegion(page: Page, check: FrameLocator, number: string) {
  await expect(page.locator('#selfcheck-regions').getByRole('listitem').first()).toContainText(number);
  await start(page, pointer());
  await check.getByRole('button', { name: 'Back' }).click();
  await expect(check.getByRole('link', { name: number }).first()).toBeVisible();
}

/** How a button and its ground look: on the static page, and the same in the app. */
async function looks(page: Page, check: FrameLocator, settings: string) {
  // Another address, or the browser would only scroll.
  await page.goto('about:blank');
  await page.goto(`/${FILE}#${settings}`);
  const look = (button: Locator) =>
    button.evaluate((node) => {
      const { backgroundColor, color, borderRadius, fontFamily } = getComputedStyle(node);
      const ground = getComputedStyle(document.body).backgroundColor;
      return { backgroundColor, color, borderRadius, fontFamily, ground };
    });
  const outside = await look(page.getByRole('button', { name: 'Start', exact: true }));
  await start(page, pointer());
  expect(await look(check.getByRole('button', { name: 'Continue' }))).toEqual(outside);
  return outside;
}

const OWN = 'accent=%237a1f3d&accent-dark=f3a6c0&radius=0&font=georgia';
for (const [colorScheme, backgroundColor, color] of [
  ['light', 'rgb(122, 31, 61)', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(243, 166, 192)', 'rgb(16, 24, 29)'],
] as const) {
  test(`a publisher's colours, corners and font are taken: ${colorScheme}`, async ({ page, check }) => {
    await page.emulateMedia({ colorScheme });
    const look = await looks(page, check, OWN);
    expect(look).toMatchObject({ backgroundColor, color, borderRadius: '0px' });
    expect(look.fontFamily).toMatch(/^Georgia, serif, /);
  });
}

test.describe('a setting that cannot be had is named, with what can, and left out:', () => {
  test.use({ expectedMessage: /Going on without it/ });

  for (const [setting, allowed] of [
    ['region=us', 'a country such as GB, or OTHER'],
    ['region=US%3C', 'a country such as GB, or OTHER'],
    ['theme=pink', 'light or dark'],
    ['accent=ff6600', 'dark enough for a contrast of 5.5 with #f4f6f7'],
    ['accent=red', 'a colour such as #0a5a63'],
    ['accent=0a5a63;color:red', 'a colour such as #0a5a63'],
    ['accent-dark=0a5a63', 'light enough for a contrast of 5.5 with #18232a'],
    ['radius=25', 'from 0 to 24'],
    ['radius=1em', 'from 0 to 24'],
    ['font=Comic%20Sans', 'one of: arial, georgia'],
    ['font=constructor', 'one of: arial, georgia'],
  ] as const) {
    test(setting, async ({ page, check, said }) => {
      await page.emulateMedia({ colorScheme: setting.startsWith('accent-dark') ? 'dark' : 'light' });
      const plain = await looks(page, check, '');
      expect(await looks(page, check, setting)).toEqual(plain);
      expect(said.besides).toEqual([expect.stringContaining(allowed)]);
      await check.getByRole('button', { name: 'Back' }).click();
      await expect(check.getByRole('link', { name: '999' }).first()).toBeVisible();
    });
  }
});

test('the app has no WebRTC', async ({ openCheck, check }) => {
  await openCheck();
  const names = await check.locator('body').evaluate(() =>
    Object.getOwnPropertyNames(window).filter((name) => /RTC/.test(name)),
  );
  expect(names).toEqual([]);
});

test('a word from the host page does not stop the check', async ({ page }) => {
  const { shell, app } = await places['in a frame'](page, FILE);
  await expectReady(app);
  await page.evaluate(() => frames[0]!.postMessage({ selfcheck: 'error', problem: 'stopped' }, '*'));
  await start(shell, pointer());
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(shell.locator('#selfcheck-problem')).toBeEmpty();
});

for (const [height, isLow] of [
  [150, true],
  [600, false],
] as const) {
  const name = 'There is little room here. Open this on a page of its own.';
  test(`in a frame ${height} pixels high, ${isLow ? 'a' : 'no'} link leads to the file on its own`, async ({ page }) => {
    const address = `${publisher}#region=US`;
    await serve(page, publisher, read(FILE));
    await serve(page, host, hostPage(address, height));
    await page.goto(host);
    const shell = page.frameLocator('iframe');
    await expect(shell.getByRole('button', { name: 'Start' })).toBeVisible();
    const link = shell.getByRole('link', { name });
    if (!isLow) return expect(link).toHaveCount(0);
    await expect(link).toHaveAttribute('href', address);
    await expect(link).toHaveAttribute('target', '_blank');
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });
}

test('a low window of its own has no such link', async ({ page, openCheck }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openCheck();
  await expect(page.getByRole('link', { name: 'Open this on a page of its own' })).toHaveCount(0);
});

test('the version and the pack hash are on the start of the app, on the result and on the print', async ({ page, check, openCheck }) => {
  const shown = /data-packs="([0-9a-f]{64})"/.exec(read(FILE))?.[1];
  await openCheck();
  await start(page, pointer());
  await check.getByRole('button', { name: 'Back' }).click();
  const about = check.locator('.about');
  await expect(about).toContainText('Version 0.');
  await expect(about).toContainText(shown!);
  await start(check, pointer());
  await answer(check, pointer(), newNumbness);
  await expect(about).toContainText(shown!);
  await page.emulateMedia({ media: 'print' });
  await expect(about.getByText(shown!)).toBeVisible();
});

for (const keys of ['Control+p', 'Meta+p']) {
  test(`${keys} prints the whole result, not what is in sight of it`, async ({ page }) => {
    const { app } = await places['from a disk'](page, FILE);
    await start(page, pointer());
    await answer(app, pointer(), newNumbness);
    await app.locator('body').evaluate(() => {
      window.print = () => void (document.body.dataset.printed = document.querySelector('h1')?.textContent ?? '');
    });
    await page.keyboard.press(keys);
    await expect(app.locator('body')).toHaveAttribute('data-printed', /Get emergency help now/);
  });
}

test('in a page of somebody else Control+p prints that page', async ({ page }) => {
  const { shell, app } = await places['in a frame'](page, FILE);
  await start(shell, pointer());
  const body = app.locator('body');
  await body.evaluate(() => {
    addEventListener('keydown', (event) => {
      if (event.key === 'p') document.body.dataset.taken = `${event.defaultPrevented}`;
    });
  });
  await page.keyboard.press('Control+p');
  await expect(body).toHaveAttribute('data-taken', 'false');
});
