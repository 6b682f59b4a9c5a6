// What every test of the check assumes: a silent console, and no request once the questions have started.
import { test as base, expect } from '@playwright/test';

type Watch = {
  /** What the browser may say in this test: a fault that the test causes is logged by the browser itself. */
  expectedMessage: RegExp | undefined;
  /** The addresses of all requests so far. */
  requests: string[];
  /** Opens the check, waits until its questions have started, and from then on allows no request. */
  openCheck: () => Promise<void>;
};

export const test = base.extend<Watch>({
  expectedMessage: [undefined, { option: true }],

  requests: async ({ context }, use) => {
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    await use(requests);
  },

  // In every test, wanted or not.
  page: async ({ page, requests, expectedMessage }, use) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`page error: ${error.message}`));
    await use(page);
    const unexpected = messages.filter((text) => !expectedMessage?.test(text));
    expect(unexpected, 'console messages and page errors').toEqual([]);
  },

  openCheck: async ({ page, requests }, use) => {
    let atStart: number | undefined;
    await use(async () => {
      await page.goto('/');
      await expect(page.locator('#selfcheck-app')).toBeVisible();
      atStart = requests.length;
    });
    if (atStart !== undefined) {
      expect(requests.slice(atStart), 'requests after the questions have started').toEqual([]);
    }
  },
});

export { expect };
