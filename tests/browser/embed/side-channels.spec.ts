// What the page around a check can see must not depend on the answers: people who answer differently, and not equally
// many questions, leave the same traces.
import { expect, type Page } from '@playwright/test';
import { answer, newNumbness, pointer, simpleBackPain, start, type Screen } from '../person';
import { test } from './fixtures';
import { Meeting, type Mode } from './modes';

/** A check from its first question to where each person ends, and what they do there. */
const PEOPLE: Record<string, { screens: Screen[]; isSent?: boolean }> = {
  'stops after one screen': { screens: simpleBackPain.slice(0, 1) },
  'has an emergency on the third screen': { screens: newNumbness },
  'answers everything, and looks after it themselves': { screens: simpleBackPain, isSent: true },
  'is a woman of 52': { screens: [{ ...simpleBackPain[0]!, 'Age in years': 52, Sex: 'Female' }] },
  'makes a mistake': { screens: [{ 'Who is this for': 'My child', 'Age in years': 40, Sex: 'Male' }] },
};

const EMBEDDED: Mode[] = ['in a plain frame', 'in <self-check>'];

for (const mode of EMBEDDED) {
  test(`${mode}: everybody leaves the same traces`, async ({ browser }) => {
    test.setTimeout(120_000);
    const traces: Record<string, unknown> = {};
    for (const [who, { screens, isSent }] of Object.entries(PEOPLE)) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const downloads: string[] = [];
      page.on('download', (download) => downloads.push(download.suggestedFilename()));
      await watch(page);
      const meeting = await Meeting.of(page, mode);
      const [site, host] = [meeting.site.address, meeting.host.address];
      await answer(meeting.app, pointer(), screens);
      if (isSent) await meeting.app.getByRole('button', { name: 'See the result' }).click();

      const seen = JSON.stringify(await traceOf(page));
      traces[who] = {
        page: JSON.parse(seen.replaceAll(site, 'SITE').replaceAll(host, 'HOST')),
        asked: { site: meeting.site.requests, host: meeting.host.requests },
        cookies: await context.cookies(),
        downloads,
      };
      await meeting.close();
      await context.close();
    }
    const [first, ...others] = Object.values(traces);
    const messages = [{ selfcheck: 'here' }, { selfcheck: 'ready' }];
    expect(first).toMatchObject({ downloads: [], cookies: [], page: { messages } });
    for (const other of others) expect(other).toEqual(first);
  });
}

test('"Clear and leave" drops everything and shows the start of the check as it was', async ({ page }) => {
  const meeting = await Meeting.of(page, 'in <self-check>');
  const { app } = meeting;
  await app.getByRole('button', { name: 'Back' }).click();
  await expect(app.getByRole('heading', { level: 1 })).toBeFocused();
  const asItWas = await app.locator('main').ariaSnapshot();
  for (const screens of [simpleBackPain.slice(0, 3), newNumbness, simpleBackPain]) {
    await start(app, pointer());
    await answer(app, pointer(), screens);
    await app.getByRole('button', { name: 'Clear and leave' }).click();
    await expect(app.getByRole('heading', { level: 1 })).toBeFocused();
    expect(await app.locator('main').ariaSnapshot()).toBe(asItWas);
    await start(app, pointer());
    await expect(app.getByRole('textbox', { name: 'Age in years' })).toHaveValue('');
    await expect(app.getByRole('radio', { checked: true })).toHaveCount(0);
    await app.getByRole('button', { name: 'Back' }).click();
  }
  await meeting.close();
});

test('a trace that differs would be seen', async ({ page }) => {
  await watch(page);
  const meeting = await Meeting.of(page, 'in a plain frame');
  const before = await traceOf(page);
  await meeting.app.evaluate(() => top!.postMessage('self-care', '*'));
  await expect.poll(() => traceOf(page)).not.toEqual(before);
  await meeting.close();
});

/** Has the page around the check note everything that it is told. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (window !== top) return;
    const seen = ((window as object as { seen: object }).seen = { messages: [] as unknown[], events: [] as string[] });
    addEventListener('message', ({ data }) => seen.messages.push(data));
    const events = ['ready', 'error', 'hashchange', 'popstate', 'resize', 'scroll', 'storage', 'beforeunload', 'pagehide'];
    for (const name of events) addEventListener(name, () => seen.events.push(name), true);
  });
}

async function traceOf(page: Page) {
  return page.evaluate(async () => {
    const frame = document.querySelector('self-check')?.shadowRoot?.querySelector('iframe') ?? document.querySelector('iframe')!;
    const { width, height } = frame.getBoundingClientRect();
    return {
      ...(window as object as { seen: { messages: unknown[]; events: string[] } }).seen,
      size: [width, height, document.documentElement.scrollHeight],
      address: location.href,
      frame: frame.src,
      title: document.title,
      history: history.length,
      state: history.state,
      scroll: [scrollX, scrollY],
      focus: document.activeElement?.localName,
      storage: [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length],
      frames: [length, frame.contentWindow!.length],
      resources: performance.getEntriesByType('resource').map(({ name }) => name),
    };
  });
}
