// Chromium and Firefox, as Playwright drives them.
import type { Page } from '@playwright/test';
import type { Visitor } from './outcome';

export function visitorOf(page: Page): Visitor {
  return {
    // What is no page may never have loaded.
    open: async (address) => void (await page.goto(address, { waitUntil: 'commit' })),
    evaluate: (script) => page.evaluate(`(() => { ${script} })()`),
    evaluateInApp: (script) => page.frames().find((frame) => frame.parentFrame() === page.mainFrame())!.evaluate(script),
    pressStart: () => page.getByRole('button', { name: 'Start', exact: true }).click({ timeout: 1000 }),
  };
}
