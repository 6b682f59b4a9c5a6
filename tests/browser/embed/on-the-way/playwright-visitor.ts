// Chromium and Firefox, as Playwright drives them.
import type { Page } from '@playwright/test';
import type { Visitor } from './outcome';

export function visitorOf(page: Page): Visitor {
  return {
    open: async (address) => void (await page.goto(address)),
    evaluate: (script) => page.evaluate(`(() => { ${script} })()`),
    evaluateInApp: (script) => page.frames().find((frame) => frame.parentFrame() === page.mainFrame())!.evaluate(script),
    pressStart: () => page.getByRole('button', { name: 'Start', exact: true }).click(),
  };
}
