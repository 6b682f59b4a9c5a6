import { test as base } from '@playwright/test';
import { openWebKit, type WebKit } from '../../webkit';
import { all } from '../../webkit-screen';
import type { Visitor } from './outcome';
import { play } from './play';

function visitorOf({ driver }: WebKit): Visitor {
  const run = <T>(script: string) => driver.executeScript<T>(script);
  return {
    open: (address) => driver.get(address),
    evaluate: async (script) => {
      await driver.switchTo().defaultContent();
      return run(script);
    },
    evaluateInApp: async (script) => {
      await driver.switchTo().defaultContent();
      await driver.switchTo().frame(0);
      await run(script);
    },
    pressStart: async () => {
      await driver.switchTo().defaultContent();
      const [start] = await all(driver, 'button', /^Start$/);
      await start?.click();
    },
  };
}

play(
  base.extend<{ visitor: Visitor }, { webkit: WebKit }>({
    webkit: [
      async ({}, use) => {
        const webkit = await openWebKit();
        await use(webkit);
        await webkit.close();
      },
      { scope: 'worker' },
    ],
    visitor: ({ webkit }, use) => use(visitorOf(webkit)),
  }),
);
