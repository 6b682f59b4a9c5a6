// One file holds the whole check: it runs in every place, asks for nothing, and leaves the page around it alone.
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { answer, newNumbness, pointer, simpleBackPain, start } from './person';
import { places, publisher, read, serve } from './single-file';

const FILE = 'back-pain.en.html';

for (const [where, open] of Object.entries(places)) {
  test(`${where}, new numbness between the legs is an emergency`, async ({ page, requests }) => {
    const { shell, app } = await open(page, FILE);
    await expect(app.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
    const atStart = requests.length;
    await expect(shell.locator('#selfcheck-static')).toBeHidden();
    await start(app, pointer());
    await answer(app, pointer(), newNumbness);
    await expect(app.getByRole('heading', { level: 1 })).toContainText('Get emergency help now');
    await expect(app.getByRole('link', { name: '999' }).first()).toHaveAttribute('href', 'tel:999');
    expect(requests.slice(atStart), 'requests after the questions have started').toEqual([]);
  });

  test(`${where} and offline, simple low back pain ends in self-care`, async ({ page, context, requests }) => {
    const { app } = await open(page, FILE);
    await expect(app.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
    const atStart = requests.length;
    await context.setOffline(true);
    await start(app, pointer());
    await answer(app, pointer(), simpleBackPain);
    await app.getByRole('button', { name: 'See the result' }).click();
    await expect(app.getByRole('heading', { level: 1 })).toContainText('Look after it yourself, for now');
    await expect(app.getByRole('heading', { name: 'Simple low back pain' })).toBeVisible();
    expect(requests.slice(atStart), 'requests after the questions have started').toEqual([]);
  });
}

test('the file is one request, and its script is ASCII', async ({ page, requests }) => {
  const { app } = await places['from a folder of any server'](page, FILE);
  await expect(app.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  expect(requests.filter((address) => address.startsWith('http'))).toEqual([publisher]);
  const scripts = [...read(FILE).matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script);
  expect(scripts).toHaveLength(2);
  for (const script of scripts) expect(script).toMatch(/^[\x20-\x7e\n\t]+$/);
});

test('a server that names another charset changes nothing', async ({ page }) => {
  const headers = { 'content-type': 'text/html; charset=iso-8859-1' };
  const { app } = await places['from a folder of any server'](page, FILE, headers);
  await start(app, pointer());
  await answer(app, pointer(), newNumbness);
  await expect(app.getByRole('heading', { level: 1 })).toContainText('Get emergency help now');
});

test('the page around a frame keeps its place, its focus and its history, and hears one word', async ({ page }) => {
  const { app } = await places['in a frame'](page, FILE);
  await expect(app.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  type Host = typeof globalThis & { messages: unknown[] };
  const state = () =>
    page.evaluate(() => ({ scroll: scrollY, entries: history.length, messages: (globalThis as Host).messages }));
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  const before = await state();
  expect(before).toMatchObject({ scroll: 200, messages: [{ selfcheck: 'ready' }] });

  await start(app, pointer());
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
  await start(app, pointer());
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

test('with both checks in it, a file asks which one, and answers either', async ({ page }) => {
  const { shell, app } = await places['in a frame'](page, 'selfcheck.en.html');
  await expect(app.getByRole('heading', { level: 1 })).toContainText('Where does it hurt?');
  await app.getByRole('button', { name: /^Back and neck/ }).click();
  await start(app, pointer());
  await answer(app, pointer(), newNumbness);
  await expect(app.getByRole('heading', { level: 1 })).toContainText('Get emergency help now');
  const signs = shell.locator('#selfcheck-static [aria-labelledby="warning-signs"]');
  await expect(signs).toContainText('Back and neck pain check');
  await expect(signs).toContainText('Heel and Achilles pain check');
});

test('the address may wish for a region and a theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await serve(page, publisher, read(FILE));
  await page.goto(`${publisher}#region=US&theme=dark`);
  const app = page.frameLocator('#selfcheck-app');
  await expect(app.getByRole('link', { name: '911' }).first()).toBeVisible();
  await expect(app.locator('body')).toHaveCSS('background-color', 'rgb(16, 24, 29)');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(16, 24, 29)');
});

test('nonsense behind the # is no wish', async ({ page }) => {
  await serve(page, publisher, read(FILE));
  await page.goto(`${publisher}#<script>`);
  await expect(page.frameLocator('#selfcheck-app').getByRole('link', { name: '999' }).first()).toBeVisible();
});

/** How a button of the check and its ground look. */
async function looks(page: Page, wishes: string) {
  await serve(page, publisher, read(FILE));
  // Another address, or the browser would only scroll.
  await page.goto('about:blank');
  await page.goto(`${publisher}#${wishes}`);
  const button = page.frameLocator('#selfcheck-app').getByRole('button', { name: 'Start', exact: true });
  return button.evaluate((node) => {
    const { backgroundColor, color, borderRadius, fontFamily } = getComputedStyle(node);
    const ground = getComputedStyle(document.body).backgroundColor;
    return { backgroundColor, color, borderRadius, fontFamily, ground };
  });
}

const OWN = 'accent=%237a1f3d&accent-dark=f3a6c0&radius=0&font=georgia';
for (const [colorScheme, backgroundColor, color] of [
  ['light', 'rgb(122, 31, 61)', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(243, 166, 192)', 'rgb(16, 24, 29)'],
] as const) {
  test(`a publisher's colours, corners and font are taken: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const look = await looks(page, OWN);
    expect(look).toMatchObject({ backgroundColor, color, borderRadius: '0px' });
    expect(look.fontFamily).toMatch(/^Georgia, serif, /);
  });
}

test.describe('a wish that cannot be had is named, with what can, and left out:', () => {
  test.use({ expectedMessage: /Going on without it/ });

  for (const [wish, allowed] of [
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
    test(wish, async ({ page }) => {
      await page.emulateMedia({ colorScheme: wish.startsWith('accent-dark') ? 'dark' : 'light' });
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      expect(await looks(page, wish)).toEqual(await looks(page, ''));
      expect(said).toEqual([expect.stringContaining(allowed)]);
      await expect(page.frameLocator('#selfcheck-app').getByRole('link', { name: '999' }).first()).toBeVisible();
    });
  }
});

test('the app has no WebRTC', async ({ page }) => {
  const { app } = await places['in a frame'](page, FILE);
  await expect(app.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  const names = await app.locator('body').evaluate(() =>
    Object.getOwnPropertyNames(window).filter((name) => /RTC/.test(name)),
  );
  expect(names).toEqual([]);
});

test('a word from the host page does not stop the check', async ({ page }) => {
  const { shell, app } = await places['in a frame'](page, FILE);
  await expect(app.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await page.evaluate(() => frames[0]!.postMessage({ selfcheck: 'error', problem: 'stopped' }, '*'));
  await start(app, pointer());
  await expect(app.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(shell.getByRole('alert')).toBeEmpty();
});

test('the version and the pack hash are on the start, on the result and on the print', async ({ page }) => {
  const { app } = await places['from a disk'](page, FILE);
  const shown = /data-packs="([0-9a-f]{64})"/.exec(read(FILE))?.[1];
  const about = app.locator('.about');
  await expect(about).toContainText('Version 0.');
  await expect(about).toContainText(shown!);
  await start(app, pointer());
  await answer(app, pointer(), newNumbness);
  await expect(about).toContainText(shown!);
  await page.emulateMedia({ media: 'print' });
  await expect(about.getByText(shown!)).toBeVisible();
});

for (const keys of ['Control+p', 'Meta+p']) {
  test(`${keys} prints the whole result, not what is in sight of it`, async ({ page }) => {
    const { app } = await places['from a disk'](page, FILE);
    await start(app, pointer());
    await answer(app, pointer(), newNumbness);
    await app.locator('body').evaluate(() => {
      window.print = () => void (document.body.dataset.printed = document.querySelector('h1')?.textContent ?? '');
    });
    await page.keyboard.press(keys);
    await expect(app.locator('body')).toHaveAttribute('data-printed', /Get emergency help now/);
  });
}

test('in a page of somebody else Control+p prints that page', async ({ page }) => {
  const { app } = await places['in a frame'](page, FILE);
  await start(app, pointer());
  const body = app.locator('body');
  await body.evaluate(() => {
    addEventListener('keydown', (event) => {
      if (event.key === 'p') document.body.dataset.taken = `${event.defaultPrevented}`;
    });
  });
  await page.keyboard.press('Control+p');
  await expect(body).toHaveAttribute('data-taken', 'false');
});

test('a file fits a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const { app } = await places['from a disk'](page, FILE);
  await start(app, pointer());
  const fits = app.locator('html').evaluate((html) => html.scrollWidth <= 320);
  expect(await fits).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight), 'one scroll bar').toBe(true);
});
