// <self-check> as a publisher and a visitor meet it.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { FILES, PACKAGE, VERSIONED } from '../release';
import { ELEMENT, heard, LISTEN, SCRIPT, startButton, test } from './fixtures';
import { appOf } from './modes';

const CONTENT = join(__dirname, '../../../assessments');
const EMBED = join(__dirname, '../../../embed');

test('nothing is loaded until the check is wanted; then it starts in its place', async ({ page, publish, site }) => {
  await publish({ content: LISTEN + ELEMENT });
  await expect(startButton(page)).toBeVisible();
  expect(site.requests).toEqual(['/self-check.js']);
  const heightBefore = await page.evaluate(() => document.documentElement.scrollHeight);

  await startButton(page).click();
  await appOf(page);
  expect(site.requests).toEqual(['/self-check.js', '/back-pain.en.html']);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollHeight), 'the page keeps its length').toBe(heightBefore);
  await expect.poll(() => heard(page)).toEqual(['ready']);
});

test('the keyboard reaches the check, and the link to its own page', async ({ page, publish, site }) => {
  await publish({ content: ELEMENT });
  await page.getByRole('link', { name: 'More' }).focus();
  for (const number of ['999', '112', '911']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: number })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(startButton(page)).toBeFocused();
  await page.keyboard.press('Tab');
  const link = page.getByRole('link', { name: 'Open on its own page: Back and neck pain check' });
  await expect(link).toBeFocused();
  await expect(link).toHaveAttribute('href', `${site.address}/back-pain.en.html`);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await appOf(page);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('self-check');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('it takes the whole screen; closing gives the focus back, and coming back finds the answers', async ({
    page,
    publish,
    site,
  }) => {
    await publish({ content: `${ELEMENT}<p style="height: 3000px"></p>` });
    await startButton(page).tap();
    const dialog = page.getByRole('dialog', { name: 'Back and neck pain check' });
    expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    const app = await appOf(page);
    await app.getByRole('textbox', { name: 'Age in years' }).fill('35');

    await page.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
    const again = page.getByRole('button', { name: 'Go back to: Back and neck pain check' });
    await expect(again).toBeFocused();
    await again.click();
    await expect(app.getByRole('textbox', { name: 'Age in years' })).toHaveValue('35');
    expect(site.requests.filter((path) => path.includes('.html'))).toHaveLength(1);
  });
});

test('in a narrow column of a large window it opens in its place', async ({ page, publish }) => {
  await publish({ content: `<div style="width: 340px">${ELEMENT}</div>` });
  await startButton(page).click();
  await appOf(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

const SMALL = { narrow: { width: 479, height: 844 }, low: { width: 900, height: 479 } };
for (const [name, viewport] of Object.entries(SMALL)) {
  test(`in a ${name} window it takes all of it, unless the page wants it in its place`, async ({ page, publish }) => {
    await page.setViewportSize(viewport);
    await publish({ content: `${ELEMENT}<self-check opens="place" assessment="heel-pain"></self-check>` });
    const heel = page.getByRole('button', { name: /^Start: Heel/ });
    await heel.press('Enter');
    await expect(page.getByTitle('Heel and Achilles pain check')).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect((await page.getByTitle('Heel and Achilles pain check').boundingBox())!.height).toBeGreaterThan(500);

    await startButton(page).press('Enter');
    await expect(page.getByRole('dialog', { name: 'Back and neck pain check' })).toBeVisible();
  });
}

test('where the page wants it so, it takes the whole of a large window', async ({ page, publish }) => {
  await publish({ content: ELEMENT.replace('assessment', 'opens="window" assessment') });
  await startButton(page).click();
  const dialog = page.getByRole('dialog', { name: 'Back and neck pain check' });
  expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 800 });
});

test('its words and its values are those of the content', async ({ page, publish }) => {
  const title = (file: string) => readFileSync(join(CONTENT, file), 'utf8').match(/^title = (.*)$/m)![1]!;
  await publish({
    content: `${SCRIPT}<self-check assessment="back-pain"></self-check><self-check assessment="heel-pain"></self-check>
      <self-check></self-check><self-check region="nowhere"></self-check>`,
  });
  for (const name of ['back-pain/text/en/assessment.ftl', 'heel-pain/text/en/assessment.ftl', 'common/text/en/page.ftl']) {
    await expect(page.getByRole('button', { name: `Start: ${title(name)}`, exact: true }).first()).toBeVisible();
  }
  const typed = readFileSync(join(EMBED, 'self-check.d.ts'), 'utf8');
  const known = Object.keys(numbersOfTheContent());
  expect(known.length).toBeGreaterThan(10);
  expect(known.filter((id) => !typed.includes(`'${id}'`))).toEqual([]);
  const [complaint] = await complaints(page, '<self-check region="nowhere">');
  expect(complaint).toContain(known.join(', '));
});

test('before Start it says that no clinician has reviewed the check, as long as that is so', async ({ page, publish }) => {
  const [, sentence] = readFileSync(join(CONTENT, 'common/text/en/interface.ftl'), 'utf8').match(/^not_reviewed = (.*)$/m)!;
  await publish({ content: ELEMENT });
  await expect(page.locator('self-check').getByText(sentence!, { exact: true })).toBeVisible();
  for (const assessment of ['back-pain', 'heel-pain']) {
    const said = readFileSync(join(CONTENT, assessment, 'assessment.toml'), 'utf8');
    expect(said, 'what was reviewed needs another sentence in embed/words.js').not.toMatch(/^reviewed_by/m);
  }
});

/** The emergency number of each region. */
function numbersOfTheContent(): Record<string, string> {
  const regions = readFileSync(join(CONTENT, 'common/regions.toml'), 'utf8');
  const numbers = regions.matchAll(/^\[(\w+)\]\nemergency_number = \{ phone = "(.*)" \}$/gm);
  return Object.fromEntries([...numbers].map(([, id, number]) => [id!, number!]));
}

test('each region has the emergency number of the content, to tap on, to read and to select', async ({ page, publish }) => {
  const numbers = numbersOfTheContent();
  await publish({ content: SCRIPT + Object.keys(numbers).map((id) => `<self-check region="${id}"></self-check>`).join('') });
  const elements = page.locator('self-check');
  for (const [place, [region, number]] of Object.entries(numbers).entries()) {
    const calls = elements.nth(place).locator('a[href^="tel:"]');
    await expect(calls, region).toHaveCount(1);
    await expect(calls).toHaveAttribute('href', `tel:${number}`);
    await expect(calls).toHaveText(number);
    await expect(elements.nth(place)).toContainText(`Call ${number} now if you may be in danger.`);
  }
  await elements.first().locator('.emergency').selectText();
  expect(await page.evaluate(() => String(getSelection()))).toContain('999');
});

test('without a region the person finds the numbers of several places', async ({ page, publish }) => {
  await publish({ content: ELEMENT });
  await expect(page.locator('self-check')).toContainText(
    'Call your local emergency number now if you may be in danger: 999 in the UK, 112 in Europe, 911 in North America.',
  );
  const addresses = page.locator('self-check').locator('a[href^="tel:"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(await addresses).toEqual(['tel:999', 'tel:112', 'tel:911']);
});

test('what can be set is the same in the script, its types, its readme and the docs', async ({ page, publish }) => {
  await publish({ content: ELEMENT });
  const known = await page.evaluate(
    () => (customElements.get('self-check') as unknown as { observedAttributes: string[] }).observedAttributes,
  );
  const read = (file: string) => readFileSync(join(EMBED, file), 'utf8');
  const rows = (text: string) => [...text.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name]) => name!).sort();
  const [, attributes] = read('self-check.d.ts').split('interface SelfCheckAttributes');
  const typed = [...attributes!.matchAll(/^  '?([\w-]+)'?\?:/gm)].map(([, name]) => name!).sort();
  const expected = [...known].sort();
  expect(typed).toEqual(expected);
  expect(rows(read('README.md'))).toEqual(expected);
  expect(rows(read('../docs/publishers.md'))).toEqual(expected);
});

/** What the console says when an element is put into the page. */
async function complaints(page: Page, element: string): Promise<string[]> {
  const messages: string[] = [];
  page.on('console', (message) => message.type() === 'error' && messages.push(message.text()));
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), element);
  await expect.poll(() => messages.length).toBeGreaterThan(0);
  return messages;
}

const MISTAKES: [element: string, complaint: string, address: string][] = [
  ['assessment="knee"', 'assessment must be one of: back-pain, heel-pain, selfcheck', 'selfcheck.en.html'],
  ['lang="tlh"', 'lang must be one of: en', 'selfcheck.en.html'],
  ['region="Narnia"', 'region must be one of: GB, IE', 'selfcheck.en.html'],
  ['opens="door"', 'opens must be one of: place, window', 'selfcheck.en.html'],
  ['theme="pink"', 'theme must be one of: light, dark', 'selfcheck.en.html'],
  ['accent="#ff6600"', 'dark enough for a contrast of 5.5', 'selfcheck.en.html'],
  ['radius="round"', 'radius must be a whole number of pixels from 0 to 24', 'selfcheck.en.html'],
  ['font="Papyrus"', 'font must be one of: arial', 'selfcheck.en.html'],
  ['src="javascript:alert(1)"', 'src must be the http or https address of a check file', 'selfcheck.en.html'],
  ['src="https://"', 'src must be the http or https address of a check file', 'selfcheck.en.html'],
];
for (const [attribute, complaint, file] of MISTAKES) {
  test(`a bad value is named, with the values that are allowed: ${attribute}`, async ({ page, publish, site }) => {
    await publish({ content: SCRIPT });
    const [message] = await complaints(page, `<self-check ${attribute}></self-check>`);
    expect(message).toContain(`<self-check ${attribute}>`);
    expect(message).toContain(complaint);
    await expect(page.getByRole('link', { name: /own page/ })).toHaveAttribute('href', `${site.address}/${file}`);
  });
}

test('region and theme are handed on in the fragment, which no browser sends', async ({ page, publish, site }) => {
  await publish({ content: `${SCRIPT}<self-check assessment="heel-pain" region="IE" theme="dark"></self-check>` });
  const address = `${site.address}/heel-pain.en.html#region=IE&theme=dark`;
  await expect(page.getByRole('link', { name: /own page/ })).toHaveAttribute('href', address);
  await page.getByRole('button', { name: /^Start/ }).click();
  const app = await appOf(page);
  await app.getByRole('button', { name: 'Back' }).click();
  await expect(app.getByRole('combobox', { name: 'Telephone numbers for' }).locator('option:checked')).toHaveText('Ireland');
  expect(site.requests.at(-1)).toBe('/heel-pain.en.html');
});

test('a look is worn by the button and handed on to the check', async ({ page, publish }) => {
  // What the page calls by the same name does not reach the check unread.
  const style = '<style>:root { --own-font: fantasy }</style>';
  await publish({ content: `${SCRIPT}${style}<self-check assessment="back-pain" accent="#7a1f3d" radius="0"></self-check>` });
  const button = startButton(page);
  await expect(button).toHaveCSS('background-color', 'rgb(122, 31, 61)');
  await expect(button).toHaveCSS('border-radius', '0px');
  await expect(button).toHaveCSS('font-family', 'system-ui, sans-serif');
  await button.click();
  const app = await appOf(page);
  await expect(app.getByRole('button', { name: 'Continue' })).toHaveCSS('background-color', 'rgb(122, 31, 61)');
});

const THEMES: [name: string, attribute: string, device: 'light' | 'dark', colour: string][] = [
  ['by day', '', 'light', 'rgb(122, 31, 61)'],
  ['in the dark', '', 'dark', 'rgb(243, 166, 192)'],
  ['in the light theme on a dark device', 'theme="light"', 'dark', 'rgb(122, 31, 61)'],
  ['in the dark theme on a light device', 'theme="dark"', 'light', 'rgb(243, 166, 192)'],
];
for (const [name, theme, device, colour] of THEMES) {
  test(`${name} the button and the links have the accent of that theme`, async ({ page, publish }) => {
    await page.emulateMedia({ colorScheme: device });
    const accents = 'accent="#7a1f3d" accent-dark="#f3a6c0"';
    await publish({ content: `${SCRIPT}<self-check assessment="back-pain" ${accents} ${theme}></self-check>` });
    const isDark = colour === 'rgb(243, 166, 192)';
    await expect(startButton(page)).toHaveCSS('background-color', colour);
    await expect(startButton(page)).toHaveCSS('color', isDark ? 'rgb(16, 24, 29)' : 'rgb(255, 255, 255)');
    await expect(page.getByRole('link', { name: /own page/ })).toHaveCSS('color', colour);
    await expect(page.getByRole('link', { name: '999' })).toHaveCSS('color', colour);
  });
}

test('changed while it runs, an attribute waits for the next start', async ({ page, publish }) => {
  await publish({ content: ELEMENT });
  await startButton(page).click();
  const app = await appOf(page);
  await page.evaluate(() => document.querySelector('self-check')!.setAttribute('assessment', 'heel-pain'));
  await expect(app.getByRole('textbox', { name: 'Age in years' })).toBeVisible();
  await page.evaluate(() => document.body.append(document.querySelector('self-check')!));
  await expect(page.getByRole('button', { name: 'Start: Heel and Achilles pain check' })).toBeVisible();
});

test('removed and put back it is as new; moved by moveBefore it goes on', async ({ page, publish, messages }) => {
  await publish({ content: `${ELEMENT}<section></section>` });
  await startButton(page).click();
  let app = await appOf(page);
  await page.evaluate(() => {
    document.querySelector('section')!.moveBefore(document.querySelector('self-check')!, null);
  });
  await expect(app.getByRole('textbox', { name: 'Age in years' })).toBeVisible();

  await page.evaluate(() => document.querySelector('section')!.prepend(document.querySelector('self-check')!));
  await startButton(page).click();
  app = await appOf(page);
  await expect(app.getByRole('textbox', { name: 'Age in years' })).toBeVisible();
  expect(messages).toEqual([]);
});

test('several on a page, and the script twice, do not disturb each other', async ({ page, publish, messages }) => {
  await publish({
    content: `${LISTEN}${ELEMENT}<script type="module" src="${VERSIONED}/self-check.js"></script>
      <self-check assessment="heel-pain"></self-check>`,
  });
  await page.getByRole('button', { name: /^Start: Heel/ }).click();
  const heel = await appOf(page);
  const heading = heel.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('First, the basics');
  // Not by the mouse: after a scroll a busy Chromium may still take the place of the button for the other frame's.
  await startButton(page).press('Enter');
  await expect.poll(() => heard(page)).toEqual(['ready', 'ready']);
  await expect(heading).toHaveText('First, the basics');
  expect(messages).toEqual([]);
});

test('hidden by the page it stays hidden', async ({ page, publish }) => {
  await publish({ content: `${ELEMENT}<self-check hidden assessment="heel-pain"></self-check>` });
  await expect(page.getByRole('button', { name: /Heel/ })).toBeHidden();
  await page.addStyleTag({ content: 'self-check { display: none }' });
  await expect(startButton(page)).toBeHidden();
});

test('without a script what stands inside the element is there', async ({ browser, site }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.setContent(`${ELEMENT.replaceAll('SITE', site.address).replace('</self-check>', '')}
    <a href="${site.address}/back-pain.en.html">Back and neck pain check</a></self-check>`);
  await page.getByRole('link', { name: 'Back and neck pain check' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Back and neck pain check');
  await page.close();
});

for (const [which, isOurs] of [['this', true], ['another', false]] as const) {
  test(`a page that states the sum of ${which} script ${isOurs ? 'runs it' : 'does not run it, and has the link'}`, async ({ page, publish }) => {
    const script = readFileSync(join(FILES, 'self-check.js'));
    const sum = createHash('sha256').update(isOurs ? script : 'another').digest('base64');
    await publish({
      content: `<script type="module" src="${VERSIONED}/self-check.js" integrity="sha256-${sum}"></script>
        <self-check assessment="back-pain"><a href="/elsewhere">Another way</a></self-check>`,
    });
    await expect(isOurs ? startButton(page) : page.getByRole('link', { name: 'Another way' })).toBeVisible();
  });
}

test('the script weighs at most 4.7 kB (Brotli), and a server can import it', async () => {
  const script = readFileSync(join(FILES, 'self-check.js'));
  expect(brotliCompressSync(script).length).toBeLessThanOrEqual(4700);
  const run = "import('./self-check.js').then(({ SelfCheckElement }) => console.log(typeof SelfCheckElement))";
  const printed = execFileSync('node', ['--input-type=module', '--eval', run], { cwd: PACKAGE });
  expect(printed.toString()).toBe('function\n');
});
