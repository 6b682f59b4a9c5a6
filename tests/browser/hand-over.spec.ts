// From one check to the other: what was answered is not asked again, and Back leads through both.
import { expect } from '@playwright/test';
import { test } from './fixtures';
import { answer, pointer, start, type Screen } from './person';
import { places } from './single-file';

/** A woman of 52 whose heel hurts, and her back and leg as well: the nerves to the heel begin in the back. */
const heelWithBackPain: Screen[] = [
  { 'Who is this for': 'Me', 'Age in years': 52, Sex: 'Female' },
  { 'Right now, or in the last day': 'None of these' },
  { 'How did the pain start': 'Slowly', 'How long has it hurt': 'Less than 2 weeks', 'How is it changing': 'Staying the same' },
  { 'Even after being up': 'Yes', 'Stand by a wall': 'Yes' },
  { 'Which of these medicines': 'None of these', 'Do any of these apply': 'None of these' },
  { 'Where does it hurt most': 'Under the middle', 'Does one side hurt': 'One side' },
  { 'When is it worst': 'The longer I run' },
  { 'Are any of these there too': 'Pain in the back' },
  { 'Touch these places': 'None of these', 'Could you hop': 'Yes' },
  { 'What has been different': 'None of these', 'Do you run': 'No' },
  { 'Have you already eased off': 'Not yet', 'How strong is the pain': 3, 'After walking': 'Back to its usual' },
];

test('the heel check sends people on to the back check, which does not ask again who they are', async ({ page }) => {
  const { app } = await places['from a folder of any server'](page, 'selfcheck.en.html');
  await app.getByRole('button', { name: /^Heel/ }).click();
  await start(app, pointer());
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
  await start(app, pointer());
  await answer(app, pointer(), heelWithBackPain);
  await app.getByRole('button', { name: 'See the result' }).click();
  await expect(app.getByRole('heading', { name: 'Answer the back check too' })).toBeVisible();
  await expect(app.getByRole('button', { name: /^Go on to/ })).toHaveCount(0);
});
