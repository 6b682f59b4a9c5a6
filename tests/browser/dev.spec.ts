// The page that Trunk builds, which `cargo xtask serve` shows while the widget is worked on: no file, no frame, both checks.
import { test as base } from '@playwright/test';
import { expect } from './fixtures';
import { pointer, start } from './person';

const test = base.extend<{ messages: string[] }>({
  messages: async ({ page }, use) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await use(messages);
  },
});

for (const [title, question] of [
  ['Back and neck pain check', 'First, the basics'],
  ['Heel and Achilles pain check', 'First, the basics'],
] as const) {
  test(`it offers both checks, and begins the ${title}`, async ({ page, messages, baseURL }) => {
    const { hostname, port } = new URL(baseURL!);
    await page.goto(`http://${hostname}:${Number(port) + 1}/`);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('Where does it hurt?');
    await expect(page.locator('#selfcheck-static')).toBeHidden();
    await page.getByRole('button', { name: title.split(' ')[0]! }).click();
    await expect(heading).toHaveText(title);
    await start(page, pointer());
    await expect(heading).toHaveText(question);
    expect(messages).toEqual([]);
  });
}
