// A page keeps what it had: globals, focus, scroll position, history, title and styles; also one that is hostile.
import { expect, type Page } from '@playwright/test';
import { answer, newNumbness, pointer } from '../person';
import { ELEMENT, startButton, test } from './fixtures';
import { appOf } from './modes';
import { SNIPPETS } from './snippets';

/** Styles that undo everything, and scripts that changed what every other script relies on. */
const HOSTILE = `
  <style>* { all: unset !important; } iframe, dialog, button { display: none !important; opacity: 0 !important; }</style>
  <script nonce="n">
    // Only for the element: Playwright works in this page too.
    const spoil = (prototype, names) => names.forEach((name) => {
      const original = prototype[name];
      prototype[name] = function (...given) {
        if (new Error().stack.includes('self-check.js')) throw new Error(name + ' is not what it was');
        return original.apply(this, given);
      };
    });
    spoil(Array.prototype, ['map', 'forEach', 'filter', 'reduce', 'find', 'at', 'flat', 'push']);
    spoil(String.prototype, ['replace', 'replaceAll', 'match', 'matchAll', 'at', 'trim']);
    spoil(Object, ['entries', 'fromEntries', 'values', 'create', 'defineProperty']);
    spoil(Function.prototype, ['bind']);
    spoil(JSON, ['parse', 'stringify']);
    spoil(Element.prototype, ['setAttribute', 'insertAdjacentElement', 'animate']);
    Object.prototype.inherited = Array.prototype.inherited = () => 'by everything';
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) { return attach.call(this, options); };
  </script>`;

const policy = (scripts = '') => ({
  'content-security-policy':
    `default-src 'none'; script-src SITE 'nonce-n' ${scripts}; style-src 'unsafe-inline'; img-src data:; frame-src SITE; ` +
    "base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
});

const PAGES = {
  'an ordinary page': {},
  'a page with a strict policy': { headers: policy() },
  'a page that allows WebAssembly': { headers: policy("'wasm-unsafe-eval'") },
  'a hostile page': { head: HOSTILE },
  'a hostile page with a strict policy': { head: HOSTILE, headers: policy() },
  'a page that isolates itself': { headers: { 'cross-origin-opener-policy': 'same-origin' } },
};

for (const [name, settings] of Object.entries(PAGES)) {
  test(`${name} is left as it was, and the check works on it`, async ({ page, publish, messages }) => {
    await publish({ content: `<p>${'Text. '.repeat(2000)}</p><input aria-label="Search">${ELEMENT}`, ...settings });
    await expect(startButton(page)).toBeVisible();
    // What is only there because a script looked: `self-check` itself defines no global.
    const before = await stateOf(page);
    expect(before.focus, 'it takes no focus').toBe('body');

    await startButton(page).click();
    const scrolled = await page.evaluate(() => scrollY);
    const app = await appOf(page);
    await answer(app, pointer(), newNumbness);
    await expect(app.getByRole('heading', { level: 1 })).toContainText('Get emergency help now');

    expect(await page.evaluate(() => scrollY), 'the check scrolls inside itself').toBe(scrolled);
    expect({ ...(await stateOf(page)), focus: 'body' }).toEqual(before);
    expect(messages).toEqual([]);
  });
}

async function stateOf(page: Page) {
  return page.evaluate(() => {
    const globals: string[] = [];
    for (const name of Object.getOwnPropertyNames(window)) if (!/^(\d+|__playwright.*)$/.test(name)) globals.push(name);
    return {
      globals: globals.sort().join(' '),
      focus: document.activeElement?.localName,
      history: history.length,
      address: location.href,
      title: document.title,
      styles: [document.styleSheets.length, document.adoptedStyleSheets.length],
      style: [document.documentElement.getAttribute('style'), document.body.getAttribute('style')],
      classes: [document.documentElement.className, document.body.className],
      colour: getComputedStyle(document.body).color,
    };
  });
}

const [FRAME] = SNIPPETS.filter((snippet) => snippet.startsWith('<iframe'));
const FRAMES = {
  'whose style sheet has no height for frames': { head: '<style>iframe { height: auto; width: auto }</style>' },
  'whose policy forbids styles': { headers: { 'content-security-policy': "style-src 'none'" } },
};
for (const [name, settings] of Object.entries(FRAMES)) {
  test(`on a page ${name} the plain frame of the docs is high enough to read in`, async ({ page, publish }) => {
    await publish({ content: FRAME!, ...settings });
    await appOf(page);
    const { width, height } = (await page.locator('iframe').boundingBox())!;
    expect(height).toBeGreaterThanOrEqual(700);
    expect(width).toBeGreaterThan(1000);
  });
}
