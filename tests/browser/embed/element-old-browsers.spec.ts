// <self-check> where a browser does not have all that it uses, at least as the element could tell.
import { expect } from '@playwright/test';
import { ELEMENT, SCRIPT, startButton, test } from './fixtures';
import { appOf } from './modes';

test.describe('without style sheets that a script makes (Safari before 16.4)', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      // Playwright's own scripts know both.
      Reflect.deleteProperty(ShadowRoot.prototype, 'adoptedStyleSheets');
      Reflect.deleteProperty(Document.prototype, 'adoptedStyleSheets');
      window.CSSStyleSheet = function CSSStyleSheet() {
        throw new TypeError('Illegal constructor');
      } as never;
    });
  });

  test('it looks as it does elsewhere', async ({ page, publish, messages }) => {
    await publish({ content: ELEMENT });
    await expect(startButton(page)).toHaveCSS('background-color', 'rgb(10, 90, 99)');
    expect((await page.locator('self-check').boundingBox())!.height).toBe(672);
    await startButton(page).click();
    await appOf(page);
    expect(messages).toEqual([]);
  });

  test('where the page forbids styles too, it is plain and complete', async ({ page, publish }) => {
    const policy = "default-src 'none'; script-src SITE; frame-src SITE";
    await publish({ content: ELEMENT, headers: { 'content-security-policy': policy } });
    await expect(startButton(page)).not.toHaveCSS('background-color', 'rgb(10, 90, 99)');
    await expect(page.getByRole('link', { name: /own page/ })).toBeVisible();
    await expect(page.getByRole('link', { name: '999' })).toBeVisible();
    await startButton(page).click();
    await appOf(page);
    await expect(startButton(page)).toBeHidden();
    await expect(page.getByRole('alert')).toBeHidden();
    const frame = await page.locator('self-check iframe').boundingBox();
    expect(frame!.height).toBeGreaterThanOrEqual(600);
    expect(frame!.width).toBeGreaterThan(1000);
  });
});

test.describe('without a dialog over the page (Safari before 15.4)', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('it opens in its place on a phone too, high enough to read in', async ({ page, publish, messages }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
      Reflect.deleteProperty(window, 'HTMLDialogElement');
    });
    await publish({ content: ELEMENT });
    await startButton(page).tap();
    await appOf(page);
    await expect(startButton(page)).toBeHidden();
    expect((await page.locator('self-check iframe').boundingBox())!.height).toBeGreaterThan(500);
    expect(messages).toEqual([]);
  });
});

test('without properties for a role and a name (Firefox before 119) both are there', async ({ page, publish }) => {
  await page.addInitScript(() => {
    for (const name of ['role', 'ariaLabel']) Reflect.deleteProperty(Element.prototype, name);
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await publish({ content: `${SCRIPT}<self-check assessment="back-pain" src="/nothing.html"></self-check>` });
  await startButton(page).click();
  await expect(page.getByRole('dialog', { name: 'Back and neck pain check' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('could not be shown on this page');
});
