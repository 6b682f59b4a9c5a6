// The same in WebKit: a whole check, an emergency number that can be called, and what leaves.
import { expect, test as base } from '@playwright/test';
import type { WebDriver } from 'selenium-webdriver';
import { newNumbness, simpleBackPain } from '../person';
import { openWebKit } from '../webkit';
import { answer, enterApp, enterShell, press } from '../webkit-person';
import { the } from '../webkit-screen';
import { Attempt, type Heard } from './egress/attempt';
import { CHANNELS } from './egress/channels';
import { withoutProtection } from './egress/unprotected';
import { MODES } from './modes';
import { WebKitMeeting } from './webkit-meeting';

const test = base.extend<{ driver: WebDriver }>({
  driver: async ({}, use) => {
    const webkit = await openWebKit();
    await use(webkit.driver);
    await webkit.close();
  },
});

for (const mode of MODES) {
  test(`${mode}: a whole check ends with self-care`, async ({ driver }) => {
    const meeting = await WebKitMeeting.of(driver, mode);
    await answer(driver, simpleBackPain);
    await press(driver, 'See the result');
    await the(driver, 'heading', /^Look after it yourself, for now$/);
    await meeting.close();
  });

  test(`${mode}: 999 can be called, and the result stays`, async ({ driver }) => {
    const meeting = await WebKitMeeting.of(driver, mode);
    await answer(driver, newNumbness);
    expect(await tapOn999(driver)).toBe('tel:999');
    await expect.poll(() => isFollowed(driver), 'the browser is asked to call').toBe(true);
    // WebKit says nothing of a call that it does not make; it would put another page in the place of the result.
    await driver.sleep(1000);
    await the(driver, 'heading', /^Get emergency help now$/);
    await meeting.close();
  });
}

test('a refusal would be seen: where the file allows no frame to call, the link is not followed', async ({ driver }) => {
  const meeting = await WebKitMeeting.of(driver, 'without headers', (file) => {
    const stricter = file.replace('frame-src tel:', "frame-src 'none'");
    expect(stricter).not.toBe(file);
    return stricter;
  });
  await answer(driver, newNumbness);
  await enterShell(driver);
  await driver.executeScript(`
    addEventListener('securitypolicyviolation', (event) => (document.body.dataset.refused = event.effectiveDirective))`);
  await enterApp(driver);
  await tapOn999(driver);
  await enterShell(driver);
  await expect.poll(() => driver.executeScript('return document.body.dataset.refused')).toBe('frame-src');
  await enterApp(driver);
  expect(await isFollowed(driver)).toBe(false);
  await meeting.close();
});

/** Taps on the number, and says where that leads. */
async function tapOn999(driver: WebDriver): Promise<string | null> {
  await the(driver, 'heading', /^Get emergency help now$/);
  // A document is asked before a link of it is followed, once nothing forbids it.
  await driver.executeScript(`addEventListener('beforeunload', () => (document.body.dataset.followed = 'yes'))`);
  const number = await the(driver, 'link', /^999$/);
  await number.click();
  return number.getAttribute('href');
}

async function isFollowed(driver: WebDriver): Promise<boolean> {
  return (await driver.executeScript('return document.body.dataset.followed')) === 'yes';
}

const NOT_HERE: Record<string, string> = {
  'fetchLater': 'WebKit has none',
  'WebTransport': 'WebKitGTK has none',
  'WebRTC': 'WebKitGTK has none that is switched on',
  'WebRTC of an empty frame': 'the same',
  'prefetch': 'it is switched off',
  'icon': 'WebKitGTK looks for one only while a page loads',
  'manifest': 'WebKitGTK installs no pages',
  'speculation rules': 'WebKit has none',
  'service worker': 'WebKit lets no document register one that has no address of its own',
  'navigation.navigate': 'WebKitGTK has none',
};
const HERE = CHANNELS.filter(({ name }) => !(name in NOT_HERE));

// WebKit connects ahead for a hint, and for a link into a new window before it asks whether there may be one. It knows no
// list of connections, so the headers do not change that.
const KNOWN_CONNECTIONS = ['preconnect', 'link into a new window'];

for (const mode of ['in <self-check>', 'without headers'] as const) {
  test(`${mode}: of a check nothing is heard but two connections, whatever it tries`, async ({ driver }) => {
    test.setTimeout(180_000);
    const meeting = await WebKitMeeting.of(driver, mode);
    const attempts: [string, Attempt][] = [];
    for (const channel of HERE) {
      attempts.push([channel.name, await Attempt.of(channel, meeting)]);
      expect(await meeting.isThere(), `${channel.name} leaves the check where it was`).toBe(true);
    }
    await driver.sleep(2000);
    const allowed = (name: string): Heard => (KNOWN_CONNECTIONS.includes(name) ? 'a connection' : 'nothing');
    const heard = Object.fromEntries(attempts.map(([name, attempt]) => [name, attempt.heard()]));
    expect(heard).toEqual(Object.fromEntries(HERE.map(({ name }) => [name, allowed(name)])));
    attempts.forEach(([, attempt]) => attempt.close());
    await meeting.close();
  });
}

test('without the protection each of them is heard', async ({ driver }) => {
  test.setTimeout(300_000);
  for (const channel of HERE) {
    const meeting = await WebKitMeeting.of(driver, 'without headers', withoutProtection);
    const attempt = await Attempt.of(channel, meeting);
    const most: Heard = channel.name === 'preconnect' ? 'a connection' : 'content';
    await expect.poll(() => attempt.heard(), { message: channel.name, intervals: [50] }).toBe(most);
    attempt.close();
    await meeting.close();
  }
});
