// The same in Firefox: the check starts, an emergency number can be called, the result stays, and nothing leaves.
import { expect, test as base, type Browser, type Page } from '@playwright/test';
import { openFirefox } from '../firefox';
import { answer, newNumbness, pointer, simpleBackPain } from '../person';
import { Attempt } from './egress/attempt';
import { CHANNELS } from './egress/channels';
import { withoutProtection } from './egress/unprotected';
import { Meeting, MODES } from './modes';

const test = base.extend<{ page: Page }, { browser: Browser }>({
  browser: [
    async ({}, use) => {
      const browser = await openFirefox();
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ browser }, use) => {
    const page = await browser.newPage();
    await use(page);
    await page.close();
  },
});

for (const mode of MODES) {
  test(`${mode}: a whole check ends with self-care`, async ({ page }) => {
    const meeting = await Meeting.of(page, mode);
    await answer(meeting.app, pointer(), simpleBackPain);
    await meeting.app.getByRole('button', { name: 'See the result' }).click();
    await expect(meeting.app.getByRole('heading', { level: 1 })).toHaveText('Look after it yourself, for now');
    await meeting.close();
  });

  test(`${mode}: 999 can be called, and the result stays`, async ({ page }) => {
    const meeting = await Meeting.of(page, mode);
    await answer(meeting.app, pointer(), newNumbness);
    const result = meeting.app.getByRole('heading', { level: 1, name: 'Get emergency help now' });
    await expect(result).toBeVisible();
    await meeting.app.getByRole('link', { name: '999' }).first().click();
    // Firefox says nothing of a call that it does not make; it would put an error page in the place of the result.
    await page.waitForTimeout(1000);
    await expect(result).toBeVisible();
    await meeting.close();
  });
}

// Firefox does not have them, has them only with a window, or keeps them from a collector on this machine (WebRTC).
const NOT_HERE = [
  'fetchLater', 'WebTransport', 'WebRTC', 'WebRTC of an empty frame', 'prefetch', 'preconnect', 'icon', 'manifest',
  'speculation rules', 'ping of a link',
];
const HERE = CHANNELS.filter(({ name }) => !NOT_HERE.includes(name));

for (const mode of ['in <self-check>', 'without headers'] as const) {
  test(`${mode}: nothing is heard of a check, whatever it tries`, async ({ browser }) => {
    test.setTimeout(180_000);
    let meeting: Meeting | undefined;
    const attempts: [string, Attempt][] = [];
    for (const channel of HERE) {
      if (!(await meeting?.isThere())) meeting = await Meeting.of((await browser.newPage()) as never, mode);
      attempts.push([channel.name, await Attempt.of(channel, meeting!)]);
    }
    await meeting!.page.waitForTimeout(2000);
    const heard = attempts.filter(([, attempt]) => attempt.heard() !== 'nothing').map(([name]) => name);
    expect(heard).toEqual([]);
  });
}

test('without the protection each of them is heard', async ({ browser }) => {
  test.setTimeout(300_000);
  for (const channel of HERE) {
    const meeting = await Meeting.of((await browser.newPage()) as never, 'without headers', withoutProtection);
    const attempt = await Attempt.of(channel, meeting);
    await expect.poll(() => attempt.heard(), { message: channel.name, intervals: [50] }).toBe('content');
    attempt.close();
    await meeting.close();
  }
});
