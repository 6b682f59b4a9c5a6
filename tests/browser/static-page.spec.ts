// The page that a person sees when the questions cannot start.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { malloc } from './single-file';

const site = join(__dirname, '../../target/site');

async function expectWarningSignsAndNumbers(page: Page) {
  const signs = page.getByRole('region', { name: 'Get emergency help now' });
  await expect(signs).toContainText('new numbness or an odd feeling between your legs');
  await expect(signs).toContainText('new trouble starting, feeling or holding your pee');
  await expect(signs).toContainText('chest pain');
  const numbers = page.getByRole('region', { name: 'Who to call' });
  for (const [country, number] of [['United Kingdom', '999'], ['United Kingdom', '111'], ['Somewhere else', '112']] as const) {
    const row = numbers.getByRole('listitem').filter({ hasText: country });
    await expect(row.getByRole('link', { name: number, exact: true })).toHaveAttribute('href', `tel:${number}`);
  }
  await expect(page.locator('#selfcheck-static').getByText('Not yet reviewed by a clinician').first()).toBeVisible();
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the warning signs and the numbers are there', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Back and neck pain check');
    await expectWarningSignsAndNumbers(page);
    // Not <noscript>: Playwright stops the scripts, but the parser still counts on them.
    await expect(page.getByText('If they do not, use the warning signs')).toBeVisible();
  });
});

test.describe('where WebAssembly is forbidden', () => {
  test.use({ expectedMessage: /unsafe-eval|WebAssembly/ });

  test('the static page stays and says why', async ({ page }) => {
    await page.route('/', async (route) => {
      const response = await route.fetch();
      const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('is turned off in this browser');
    await expectWarningSignsAndNumbers(page);
  });
});

for (const file of ['back-pain.pack', 'back-pain.en.text']) {
  test(`with a damaged ${file} the static page stays and says why`, async ({ page }) => {
    const whole = await readFile(join(site, 'packs', file));
    await page.route(`**/packs/${file}`, (route) =>
      route.fulfill({ body: whole.subarray(0, whole.length / 2), contentType: 'application/octet-stream' }),
    );
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('The questions could not start');
    await expectWarningSignsAndNumbers(page);
  });
}

test.describe('when a part does not arrive', () => {
  test.use({ expectedMessage: /Failed to load resource/ });

  test('the static page stays and says why', async ({ page }) => {
    await page.route('**/*.pack', (route) => route.abort());
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
    await expectWarningSignsAndNumbers(page);
  });
});

test.describe('when the check stops because of a fault', () => {
  test.use({ expectedMessage: /^page error: unreachable$/ });

  test('the static page comes back and says so', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('#selfcheck-app')).toBeVisible();
    // A trap, as any panic of the release is: more memory than there can be. A string, since Playwright would turn
    // the import into one of its own.
    await page.evaluate(`(async () => {
      const address = document.querySelector('meta[name="selfcheck-glue"]').content;
      const glue = await import(new URL(address, document.baseURI));
      const wasm = await glue.default();
      setTimeout(() => wasm[${JSON.stringify(malloc)}](-1, 1));
    })()`);
    await expect(page.getByRole('alert')).toContainText('The check stopped because of a fault');
    await expectWarningSignsAndNumbers(page);
    await expect(page.locator('#selfcheck-app')).toBeHidden();
  });
});
