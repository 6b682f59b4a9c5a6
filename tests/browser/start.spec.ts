// The questions take the place of the static page, silently, and then the network is left alone (see fixtures.ts).
import { expect, test } from './fixtures';

test('the questions start in place of the static page', async ({ page, openCheck }) => {
  await openCheck();
  await expect(page.locator('#selfcheck-static')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('alert')).toBeEmpty();
});
