// What every test of the check assumes: a console that says nothing but the refusals of the check's own proof, and no request
// once the questions can start.
import { test as base, expect, type FrameLocator } from '@playwright/test';
import { Console } from './console';

type Watch = {
  /** What the browser may say in this test: a fault that the test causes is logged by the browser itself. */
  expectedMessage: RegExp | undefined;
  /** What the console has said so far. */
  said: Console;
  /** The addresses of all requests so far. */
  requests: string[];
  /** Opens a file, waits until its questions can start, and from then on allows no request. */
  openCheck: (name?: string) => Promise<void>;
  /** The document that asks the questions, in the frame of the file. */
  check: FrameLocator;
};

export const test = base.extend<Watch>({
  expectedMessage: [undefined, { option: true }],

  requests: async ({ context }, use) => {
    const requests: string[] = [];
    context.on('request', (request) => requests.push(request.url()));
    await use(requests);
  },

  said: async ({}, use) => use(new Console()),

  // In every test, wanted or not.
  page: async ({ page, said, expectedMessage }, use) => {
    said.listen(page);
    await use(page);
    const unexpected = said.besides.filter((text) => !expectedMessage?.test(text));
    expect(unexpected, 'console messages and page errors').toEqual([]);
  },

  check: async ({ page }, use) => use(page.frameLocator('#selfcheck-app')),

  openCheck: async ({ page, check, requests }, use) => {
    let atStart: number | undefined;
    await use(async (name = 'back-pain.en.html') => {
      await page.goto(`/${name}`);
      await expectReady(check);
      atStart = requests.length;
    });
    if (atStart !== undefined) {
      expect(requests.slice(atStart), 'requests after the questions could start').toEqual([]);
    }
  },
});

/** Waits until the questions can start. Nothing shows it: the app has drawn its screen, and is hidden. */
export async function expectReady(check: FrameLocator): Promise<void> {
  await expect(check.getByRole('heading', { level: 1 })).toBeAttached();
}

export { expect };
