import { test as base, type Browser } from '@playwright/test';
import { openFirefox } from '../../firefox';
import type { Visitor } from './outcome';
import { play } from './play';
import { visitorOf } from './playwright-visitor';

play(
  base.extend<{ visitor: Visitor }, { firefox: Browser }>({
    firefox: [
      async ({}, use) => {
        const browser = await openFirefox();
        await use(browser);
        await browser.close();
      },
      { scope: 'worker' },
    ],
    visitor: async ({ firefox }, use) => {
      const page = await firefox.newPage();
      await use(visitorOf(page));
      await page.close();
    },
  }),
);
