// From one check to the other: what was answered is not asked again, and Back leads through both.
import { expect } from '@playwright/test';
import { test } from './fixtures';
import { answer, heelWithBackPain, pointer, start } from './person';
import { places } from './single-file';

test('the heel check sends people on to the back check, which does not ask again who they are', async ({ page }) => {
  const { app } = await places['from a folder of any server'](page, 'selfcheck.en.html');
  await start(page, pointer(), undefined, 'Heel and Achilles pain check');
  await answer(app, pointer(), heelWithBackPain);
  await app.getByRole('button', { name: 'See the result' }).click();

  await app.getByRole('button', { name: 'Go on to the Back and neck pain check' }).click();
  await expect(app.getByText('What you told us in the Heel and Achilles pain check is kept here')).toBeVisible();
  await start(app, pointer());
  await expect(app.getByRole('group', { name: /^In the last few weeks/ })).toBeVisible();

  const back = app.getByRole('button', { name: 'Back', exact: true });
  await back.click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Back and neck pain check');
  await back.click();
  await expect(app.getByRole('button', { name: 'Go on to the Back and neck pain check' })).toBeVisible();
});

test('a file with one check sends nobody to a check that it does not hold', async ({ page }) => {
  const { app } = await places['from a folder of any server'](page, 'heel-pain.en.html');
  await start(page, pointer());
  await answer(app, pointer(), heelWithBackPain);
  await app.getByRole('button', { name: 'See the result' }).click();
  await expect(app.getByRole('heading', { name: 'Answer the back check too' })).toBeVisible();
  await expect(app.getByRole('button', { name: /^Go on to/ })).toHaveCount(0);
});
