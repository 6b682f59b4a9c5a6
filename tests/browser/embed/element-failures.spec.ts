// Whatever keeps <self-check> from showing its check, the person is told at once, in place of an error page, and finds the
// check's own page and whom to call.
import { expect, type Page } from '@playwright/test';
import { ELEMENT, heard, LISTEN, SCRIPT, startButton, test } from './fixtures';
import { recommendedHeaders } from './headers';
import { appOf, pageWith } from './modes';
import { Origin, siteFile, type Reply } from './origin';

/** What the element itself said to the console. */
const ofElement = (messages: string[]) =>
  messages.map((message) => message.replace(/^\w+: /, '')).filter((message) => message.startsWith('<self-check>'));

const elementOf = (address: string) =>
  `${LISTEN}${SCRIPT}<self-check assessment="back-pain" region="GB" src="${address}"></self-check>`;

/** The person is told, well before anybody has to wait. */
async function expectTheSentence(page: Page, address: string): Promise<void> {
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The check could not be shown on this page.', { timeout: 5000 });
  await expect(alert.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999');
  const link = alert.getByRole('link', { name: 'Open on its own page: Back and neck pain check' });
  await expect(link).toHaveAttribute('href', `${address}#region=GB`);
  await expect(link, 'the keyboard goes on from the way out').toBeFocused();
  await expect(page.locator('self-check iframe'), 'no error page').toBeHidden();
  expect(await heard(page)).toEqual(['error']);
}

const file = (headers: Record<string, string>) => (path: string) => siteFile(path, headers);

const FAILURES: Record<string, (path: string) => Promise<Reply | undefined> | Reply | undefined> = {
  'where there is no such file': () => undefined,
  'where there is another page': () => ({ body: '<h1>Welcome</h1>' }),
  "where the file's script may not run, since the policy of the site goes out with it": file({
    'content-security-policy': "default-src 'self'",
  }),
  'where the file may be in no frame': file({ 'x-frame-options': 'DENY' }),
  'where the file names the sites that may embed it': file({ 'content-security-policy': "frame-ancestors 'self'" }),
};
for (const [name, respond] of Object.entries(FAILURES)) {
  test(`${name}, the person is told at once, and the publisher why`, async ({ page, publish, messages }) => {
    const files = await Origin.open(respond);
    const address = `${files.address}/back-pain.en.html`;
    await publish({ content: elementOf(address) });
    await startButton(page).click();
    await expectTheSentence(page, address);
    await expect(page.getByRole('link', { name: /own page/ }), 'one way is enough').toHaveCount(1);
    const told = ofElement(messages).filter((message) => message.startsWith(`<self-check>: ${address} did not answer as a check.`));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('docs/publishers.md, "Serving the files"');
    expect(files.requests, 'it is not asked for twice').toHaveLength(1);
    await files.close();
  });
}

/** A site of one origin: a page with an element, and the check's file as this gives it. */
async function siteWith(content: string, respond: (path: string) => Promise<Reply | undefined> | Reply | undefined): Promise<Origin> {
  return Origin.open((path) => (path === '/' ? { body: pageWith(content) } : respond(path)));
}

const OF_THE_SITE = `${LISTEN}<script type="module" src="/self-check.js"></script><self-check assessment="back-pain" region="GB"></self-check>`;

const REASONS: Record<string, [respond: (path: string) => Promise<Reply | undefined> | Reply | undefined, reason: string]> = {
  'a policy that goes out with the file': [
    file({ 'content-security-policy': "default-src 'self'" }),
    "It is there, but its script does not run: the server sends a policy with it, such as default-src 'self'. Send the policy of deploy/nginx.conf with the files of this folder, or none.",
  ],
  'a server that answers any address with a page': [
    (path) => (path.endsWith('.js') ? siteFile(path) : { body: '<h1>Welcome</h1>' }),
    'Another page is there: one of this server for addresses that it does not know. Is the address right?',
  ],
};
for (const [name, [respond, reason]] of Object.entries(REASONS)) {
  test(`${name} is noticed within two seconds, and the console says what to change`, async ({ page, messages }) => {
    const site = await siteWith(OF_THE_SITE, respond);
    await page.goto(site.address);
    await expect(startButton(page)).toBeVisible();
    const waited = await page.evaluate(async () => {
      const root = document.querySelector('self-check')!.shadowRoot!;
      root.querySelector('button')!.click();
      await new Promise((loaded) => root.querySelector('iframe')!.addEventListener('load', loaded));
      const before = performance.now();
      const problem = root.querySelector<HTMLElement>('.problem')!;
      await new Promise<void>((shown) => new MutationObserver(() => problem.hidden || shown()).observe(problem, { attributes: true }));
      return performance.now() - before;
    });
    expect(waited).toBeLessThan(2000);
    await expectTheSentence(page, `${site.address}/back-pain.en.html`);
    expect(ofElement(messages)).toEqual([
      `<self-check>: ${site.address}/back-pain.en.html did not answer as a check. ${reason} See docs/publishers.md, "Serving the files".`,
    ]);
    await site.close();
  });
}

const BUNDLES: Record<string, (script: string) => string> = {
  'under another name': (script) => script,
  'that knows where it was bundled, and not where it is': (script) =>
    script.replace('import.meta.url', '"file:///project/node_modules/self-check-element/self-check.js"'),
  'that knows nothing of where it is': (script) => script.replace('import.meta.url', 'undefined'),
};
for (const [name, bundle] of Object.entries(BUNDLES)) {
  test(`without src in a bundle ${name}, no page is taken for the check, and the publisher is told what to write`, async ({
    page,
    messages,
  }) => {
    const content = '<script type="module" src="/assets/index.js"></script><self-check><a href="/elsewhere">Another way</a></self-check>';
    // As the servers of many bundlers do, it answers whatever it does not know with the page itself.
    const site = await Origin.open(async (path) => {
      if (path !== '/assets/index.js') return { body: pageWith(content) };
      const { body, headers } = (await siteFile('self-check.js'))!;
      return { body: bundle(String(body)), headers };
    });
    await page.goto(site.address);
    await expect(page.getByText('The check could not be shown on this page.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Another way' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    expect(ofElement(messages)).toEqual([
      '<self-check>: the script is in a bundle, so that no check stands beside it. Say with src where selfcheck.en.html is, such as ' +
        `what import url from 'self-check-element/selfcheck.en.html?url' gives in Vite. See docs/publishers.md, "In a bundle".`,
    ]);
    expect(site.requests).toEqual(['/', '/assets/index.js']);
    await site.close();
  });
}

test('where nobody answers at all, the person is told at once', async ({ page, publish }) => {
  const files = await Origin.open(() => undefined);
  const address = `${files.address}/back-pain.en.html`;
  await files.close();
  await publish({ content: elementOf(address) });
  await startButton(page).click();
  await expectTheSentence(page, address);
});

test('where the page forbids the frame, the person is told at once', async ({ page, publish, messages, site }) => {
  const policy = "default-src 'none'; script-src SITE 'unsafe-inline'; frame-src 'none'";
  await publish({
    content: elementOf('SITE/back-pain.en.html'),
    headers: { 'content-security-policy': policy },
  });
  await startButton(page).click();
  await expectTheSentence(page, `${site.address}/back-pain.en.html`);
  expect(ofElement(messages)).toEqual([
    `<self-check>: frame-src in this page's Content-Security-Policy has to allow ${site.address}.`,
  ]);
});

test('a policy that only reports keeps nothing away', async ({ page, publish }) => {
  await publish({ content: LISTEN + ELEMENT, headers: { 'content-security-policy-report-only': "frame-src 'none'" } });
  await startButton(page).click();
  await appOf(page);
  await expect.poll(() => heard(page)).toEqual(['ready']);
  await expect(page.getByRole('alert')).toBeHidden();
});

test('where the file is there but its questions never are, the person is told after a long wait, beside its own page', async ({
  page,
  publish,
}) => {
  await page.clock.install();
  const files = await Origin.open(() => ({ body: "<h1>Signs</h1><script>parent.postMessage({ selfcheck: 'here' }, '*')</script>" }));
  await publish({ content: elementOf(`${files.address}/back-pain.en.html`) });
  await startButton(page).click();
  const signs = page.frameLocator('self-check iframe').getByRole('heading', { name: 'Signs' });
  await expect(signs).toBeVisible();
  await page.waitForLoadState('networkidle');
  await page.clock.runFor(19_000);
  await expect(page.getByRole('alert')).toBeHidden();
  await page.clock.runFor(2000);
  await expect(page.getByRole('alert')).toContainText('could not be shown on this page');
  await expect(signs).toBeVisible();
  await expect(page.getByRole('link', { name: /own page/ })).toHaveCount(1);
  expect(await heard(page)).toEqual(['error']);
  await files.close();
});

test('where the file is long in coming, the person is told so, and it starts when it comes', async ({ page, publish }) => {
  await page.clock.install();
  let send = () => {};
  const sent = new Promise<void>((resolve) => (send = resolve));
  const files = await Origin.open(async (path) => {
    await sent;
    return siteFile(path, recommendedHeaders());
  });
  await publish({ content: elementOf(`${files.address}/back-pain.en.html`) });
  await startButton(page).click();
  await page.clock.runFor(5000);
  await expect(page.getByRole('alert')).toContainText('The check is slow to load.');
  expect(await heard(page)).toEqual([]);
  send();
  await appOf(page);
  await expect(page.getByRole('alert')).toBeHidden();
  await expect.poll(() => heard(page)).toEqual(['ready']);
  await files.close();
});

test('where the file never comes, it is given up', async ({ page, publish }) => {
  await page.clock.install();
  const files = await Origin.open(() => new Promise(() => {}));
  const address = `${files.address}/back-pain.en.html`;
  await publish({ content: elementOf(address) });
  await startButton(page).click();
  await page.clock.runFor(25_000);
  await expectTheSentence(page, address);
  await files.close();
});

test('where a browser shows an error page and says nothing of it (Firefox, Safari), the person is told soon', async ({
  page,
  publish,
}) => {
  await page.addInitScript(() => Object.defineProperty(HTMLIFrameElement.prototype, 'onload', { set: () => {} }));
  const files = await Origin.open(() => undefined);
  const address = `${files.address}/back-pain.en.html`;
  await publish({ content: elementOf(address) });
  await startButton(page).click();
  await expectTheSentence(page, address);
  await files.close();
});

test('where the first word comes too late, the check is shown after all', async ({ page, publish }) => {
  const words = "setTimeout(() => parent.postMessage({ selfcheck: 'here' }, '*'), 3000)";
  const files = await Origin.open(() => ({ body: `<h1>Signs</h1><script>${words}</script>` }));
  const address = `${files.address}/back-pain.en.html`;
  await publish({ content: elementOf(address) });
  await startButton(page).click();
  await expectTheSentence(page, address);
  await expect(page.frameLocator('self-check iframe').getByRole('heading', { name: 'Signs' })).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
  await files.close();
});

test.describe('on a page that isolates itself, with files that have no headers for that', () => {
  const headers = { 'cross-origin-embedder-policy': 'require-corp' };

  test('the check runs in a frame without credentials, and the publisher is told', async ({
    page,
    publish,
    messages,
    site,
  }) => {
    await publish({ content: LISTEN + ELEMENT, headers });
    await startButton(page).click();
    await appOf(page);
    await expect.poll(() => heard(page)).toEqual(['ready']);
    await expect(page.getByRole('alert')).toBeHidden();
    expect(await page.evaluate(() => document.activeElement?.localName), 'the focus is in the check').toBe('self-check');
    expect(ofElement(messages)).toEqual([
      `<self-check>: not all browsers show the check here: this page sends Cross-Origin-Embedder-Policy, and ${site.address}/back-pain.en.html does not. See docs/publishers.md, "Serving the files".`,
    ]);
  });

  test('without such frames the person is told at once', async ({ page, publish, site, messages }) => {
    await page.addInitScript(() => Reflect.deleteProperty(HTMLIFrameElement.prototype, 'credentialless'));
    await publish({ content: elementOf('SITE/back-pain.en.html'), headers });
    await startButton(page).click();
    await expectTheSentence(page, `${site.address}/back-pain.en.html`);
    expect(site.requests.filter((path) => path === '/back-pain.en.html')).toHaveLength(1);
    expect(ofElement(messages)).toEqual([
      expect.stringContaining('this page sends Cross-Origin-Embedder-Policy, and'),
    ]);
  });

  test('the frames of others that it refuses are none of the business of the element', async ({
    page,
    publish,
    site,
    messages,
  }) => {
    const files = await Origin.open((path) => siteFile(path, recommendedHeaders()));
    await publish({ content: elementOf(`${files.address}/back-pain.en.html`), headers });
    await startButton(page).click();
    await page.evaluate((src) => document.body.append(Object.assign(document.createElement('iframe'), { src })), site.address);
    await expect.poll(() => heard(page)).toEqual(['ready']);
    await expect(page.getByRole('alert')).toBeHidden();
    expect(ofElement(messages)).toEqual([]);
    await files.close();
  });
});

test('where the check would be the page itself, there is no way to it but the one that the page has', async ({
  page,
  publish,
  messages,
}) => {
  const content = `${SCRIPT}<self-check region="GB" src="#region=GB"><a href="/elsewhere">Another way</a></self-check>`;
  const host = await publish({ content });
  await expect(page.locator('self-check')).toContainText('Pain checks');
  await expect(page.getByText('The check could not be shown on this page.')).toBeVisible();
  await expect(page.getByRole('link', { name: '999' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Another way' })).toBeVisible();
  await expect(page.getByRole('link', { name: /own page/ })).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  expect(ofElement(messages)).toEqual([
    `<self-check>: ${host.address}/ is this page itself, and not a check. Say with src where the check's file is.`,
  ]);
});

test('where not even the button can be drawn, what stands inside the element is there', async ({ page, publish, messages }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'URLSearchParams'));
  await publish({ content: `${SCRIPT}<self-check><a href="/elsewhere">Another way</a></self-check>` });
  await expect(page.getByRole('link', { name: 'Another way' })).toBeVisible();
  expect(messages[0]).toContain('<self-check>:');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('all of it stands in the dialog; closed, the check can be started anew', async ({ page, publish }) => {
    let isThere = false;
    const files = await Origin.open((path) => (isThere ? siteFile(path) : undefined));
    const address = `${files.address}/back-pain.en.html`;
    await publish({ content: elementOf(address) });
    await startButton(page).tap();
    await expectTheSentence(page, address);
    const dialog = page.getByRole('dialog', { name: 'Back and neck pain check' });
    await expect(dialog.getByRole('alert')).toBeVisible();

    await dialog.getByRole('button', { name: 'Close' }).tap();
    await expect(startButton(page)).toBeFocused();
    isThere = true;
    await startButton(page).tap();
    await appOf(page);
    await expect(page.getByRole('alert')).toBeHidden();
    await files.close();
  });
});
