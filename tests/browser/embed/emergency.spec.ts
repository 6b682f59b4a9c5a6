// A tap on an emergency number must call, and the result must stay: in every snippet of docs/publishers.md, whatever the
// page's policy. A sandbox or a policy can forbid it with nothing but a line in the console.
import { expect, type Frame, type Page } from '@playwright/test';
import { answer, newNumbness, pointer } from '../person';
import { VERSIONED } from '../release';
import { startButton, test } from './fixtures';
import { appOf, Meeting } from './modes';
import { siteFile } from './origin';
import { POLICY, SNIPPETS } from './snippets';

const POLICIES = {
  'no policy': undefined,
  "frame-src 'self'": "frame-src 'self'",
  'the policy of the docs': POLICY,
  'a strict policy': `default-src 'none'; img-src data:; ${POLICY}; require-trusted-types-for 'script'; trusted-types 'none'`,
};

async function openCheck(page: Page): Promise<Frame> {
  const button = page.getByRole('button', { name: /^Start:/ });
  if (await button.count()) await button.click();
  return appOf(page);
}

/** What the browser says when it does not let a link be followed, or a frame be shown. */
const REFUSAL = /not allowed|blocked|refused|violates|denied/i;

/** The docs' frame has its size also as a style, which a strict policy forbids; the attributes stay. */
const WITHOUT_STYLE = /inline style/;

/** Of whatever region: Playwright's `locale` does not always reach a sandboxed frame in time. */
async function tapOnTheNumber(app: Frame): Promise<string> {
  const number = app.getByRole('link', { name: /^(999|911|112)$/ }).first();
  await number.click();
  return `tel:${await number.textContent()}`;
}

for (const [policy, header] of Object.entries(POLICIES)) {
  for (const [index, snippet] of SNIPPETS.entries()) {
    test(`snippet ${index + 1}, ${policy}: an emergency number can be called, and the result stays and can be printed`, async ({
      page,
      publish,
      messages,
    }) => {
      await publish({
        // One person's way is known here, that through the back check.
        content: snippet.replaceAll('heel-pain', 'back-pain'),
        headers: header ? { 'content-security-policy': header } : {},
      });
      const app = await openCheck(page);
      await answer(app, pointer(), newNumbness);
      const result = app.getByRole('heading', { level: 1, name: 'Get emergency help now' });
      await expect(result).toBeVisible();

      // First, since Chromium's question whether to call is over the page until it is answered.
      await printsTheResult(page, app);

      const asked = await navigationsOf(page, app);
      const call = await tapOnTheNumber(app);
      await expect.poll(() => asked, 'the browser is asked to call').toContain(call);

      await expect(result).toBeVisible();
      expect(messages.filter((message) => REFUSAL.test(message) && !WITHOUT_STYLE.test(message))).toEqual([]);
    });
  }
}

const PLACES = {
  'beside the button': async () => {},
  'where the check cannot be shown': async (page: Page) => startButton(page).click(),
};
for (const [policy, header] of Object.entries(POLICIES)) {
  for (const [place, goThere] of Object.entries(PLACES)) {
    test(`${place}, ${policy}: the emergency number can be called`, async ({ page, publish, messages }) => {
      const script = `<script type="module" src="${VERSIONED}/self-check.js"></script>`;
      await publish({
        content: `${script}<self-check assessment="back-pain" region="GB" src="${VERSIONED}/nothing.html"></self-check>`,
        headers: header ? { 'content-security-policy': header } : {},
      });
      await goThere(page);
      await expect(page.getByRole('alert')).toBeVisible({ visible: place !== 'beside the button' });
      const asked = await navigationsOf(page, page.mainFrame());
      await page.getByRole('link', { name: '999' }).click();
      await expect.poll(() => asked, 'the browser is asked to call').toContain('tel:999');
      expect(messages.filter((message) => REFUSAL.test(message))).toEqual([]);
    });
  }
}

/**
 * Chromium without a window prints nothing and says nothing of it, but it says when it refuses to: see the last test. So
 * this sees that printing is asked for in the check's own document, and what that looks like on paper.
 */
async function printsTheResult(page: Page, app: Frame): Promise<void> {
  await app.evaluate(() => {
    const { print } = window;
    window.print = () => {
      document.body.dataset.printed = document.querySelector('h1')?.textContent ?? '';
      print();
    };
  });
  await app.getByRole('button', { name: 'Print' }).click();
  await expect(app.locator('body')).toHaveAttribute('data-printed', /Get emergency help now/);
  await page.emulateMedia({ media: 'print' });
  await expect(app.getByRole('heading', { name: 'Get emergency help now' })).toBeVisible();
  await expect(app.getByText('Your answers', { exact: true })).toBeVisible();
  await expect(app.getByRole('button', { name: 'Print' })).toBeHidden();
  await page.emulateMedia({ media: null });
}

/** The addresses that a frame asks to go to, from now on. */
async function navigationsOf(page: Page, app: Frame): Promise<string[]> {
  const asked: string[] = [];
  // A sandboxed frame has a process, and so a session, of its own; or shares the page's.
  const session = await page.context().newCDPSession(app).catch(() => page.context().newCDPSession(page));
  await session.send('Page.enable');
  session.on('Page.frameRequestedNavigation', ({ url }) => asked.push(url));
  return asked;
}

for (const mode of ['on its own', 'without headers'] as const) {
  test(`the file ${mode}: an emergency number can be called, and the result stays`, async ({ page, messages }) => {
    expect(messages).toEqual([]);
    const meeting = await Meeting.of(page, mode);
    await answer(meeting.app, pointer(), newNumbness);
    const asked = await navigationsOf(page, meeting.app);
    const call = await tapOnTheNumber(meeting.app);
    await expect.poll(() => asked, 'the browser is asked to call').toContain(call);
    await expect(meeting.app.getByRole('heading', { level: 1, name: 'Get emergency help now' })).toBeVisible();
    expect(messages).toEqual([]);
    await meeting.close();
  });
}

test('a refusal would be seen: without its sandbox flag a tap on the number is refused', async ({ page, site, messages }) => {
  await page.route('**/back-pain.en.html', async (route) => {
    const file = await siteFile('/back-pain.en.html', {}, (text) => {
      const weaker = text.replace(' allow-top-navigation-to-custom-protocols', '').replace(' allow-modals', '');
      expect(weaker).not.toBe(text);
      return weaker;
    });
    await route.fulfill({ body: file!.body, contentType: 'text/html' });
  });
  await page.goto(`${site.address}/back-pain.en.html`);
  const app = await appOf(page);
  await answer(app, pointer(), newNumbness);
  await tapOnTheNumber(app);
  await expect.poll(() => messages.filter((message) => REFUSAL.test(message))).not.toEqual([]);
  await app.getByRole('button', { name: 'Print' }).click();
  await expect.poll(() => messages.filter((message) => message.includes("Ignored call to 'print()'"))).not.toEqual([]);
});
