// The preview as an author uses it: open one thing by its address, see what it does, change it, and still be there.
import { expect, test as base, type FrameLocator, type Locator } from '@playwright/test';
import { tour } from '../tour';

type Watch = {
  /** The check in its frame. */
  check: FrameLocator;
  /** Its heading. */
  heading: Locator;
  /** What the preview says. */
  message: Locator;
  /** Rules and findings. */
  panel: Locator;
};

const test = base.extend<Watch>({
  page: async ({ page }, use) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await use(page);
    expect(said, 'console messages and page errors').toEqual([]);
  },
  check: async ({ page }, use) => use(page.frameLocator('#preview-check')),
  heading: async ({ check }, use) => use(check.locator('#selfcheck-app').getByRole('heading', { level: 1 })),
  message: async ({ page }, use) => use(page.getByRole('status')),
  panel: async ({ page }, use) => use(page.getByRole('complementary', { name: 'Rules and findings' })),
});

for (const [name, title] of [
  ['back-pain', 'Back and neck pain check'],
  ['heel-pain', 'Heel and Achilles pain check'],
] as const) {
  test(`the ${name} check can be chosen in the page, in the bar and in the address`, async ({ page, check, heading }) => {
    await page.goto('/');
    await check.getByRole('button', { name: title }).click();
    await expect(heading).toHaveText(title);
    await expect(page).toHaveURL(`/?check=${name}&screen=start-page`);
    await page.goto('/');
    await page.getByLabel('Check', { exact: true }).selectOption(name);
    await expect(heading).toHaveText(title);
    await page.goto(`/?check=${name}`);
    await expect(heading).toHaveText(title);
  });

  test(`${name}: everybody on the tour is told their care level`, async ({ page, check, heading, panel }) => {
    await page.goto(`/?check=${name}`);
    await expect(heading).toHaveText(title);
    for (const { scenario, care } of tour(name)) {
      await page.getByLabel('Person').fill(scenario);
      await page.getByLabel('Person').press('Enter');
      await expect(panel).toContainText(`Opened with the answers of ${scenario}`);
      await expect(page.getByLabel('Screen')).toHaveValue('result-page');
      await expect(heading, scenario).toHaveText(care);
      // The check takes the focus a moment after it was opened. What is typed into the bar before that would be lost.
      await expect(page.locator('#preview-check')).toBeFocused();
    }
  });
}

test('a check opens at a screen, and says which rules and findings this feeds', async ({ page, check, heading, panel }) => {
  await page.goto('/?check=heel-pain&screen=worse');
  await expect(heading).toHaveText('When is it worst?');
  const [rule, finding] = ['H-NIGHT', 'bone_load'].map((id) => panel.getByRole('listitem').filter({ has: page.getByText(id, { exact: true }) }));
  await expect(finding!).toContainText('not known yet');
  await expect(finding!).toContainText('worse has (every_step, night_rest) or feel has swollen');
  await check.getByRole('checkbox', { name: 'At rest or at night' }).check();
  await expect(finding!).toContainText('true');
  await expect(rule!).toContainText('not known yet');
});

test('a reload keeps the screen and what was answered by hand, and Back leads to the screen before', async ({ page, check, heading }) => {
  await page.goto('/?check=heel-pain&screen=worse');
  const box = check.getByRole('checkbox', { name: 'At rest or at night' });
  await box.check();
  await page.reload();
  await expect(heading).toHaveText('When is it worst?');
  await expect(box).toBeChecked();
  await check.getByRole('button', { name: 'Continue' }).click();
  await expect(heading).not.toHaveText('When is it worst?');
  await expect(page).not.toHaveURL(/screen=worse/);
  await page.goBack();
  await expect(heading).toHaveText('When is it worst?');
  await expect(box).toBeChecked();
  // Opened anew, it is as the scenario has it.
  await page.goto('/?check=heel-pain&screen=worse');
  await expect(heading).toHaveText('When is it worst?');
  await expect(box).not.toBeChecked();
});

test('a name that is being typed stays, whatever is answered meanwhile', async ({ page, check, panel }) => {
  await page.goto('/?check=heel-pain&screen=worse');
  await expect(panel).toContainText('Care level so far');
  await page.getByLabel('Person').fill('plantar');
  // A real click would take the focus from the field. The name would then count as entered, and that person would be opened.
  await check.getByRole('checkbox', { name: 'At rest or at night' }).dispatchEvent('click');
  await expect(panel.getByRole('listitem').filter({ has: page.getByText('bone_load', { exact: true }) })).toContainText('true');
  await expect(page.getByLabel('Person')).toHaveValue('plantar');
});

for (const [address, said] of [
  ['?check=heel', 'There is no check “heel”. There is heel-pain.'],
  ['?screen=worse', 'Say of which check: ?check=back-pain or ?check=heel-pain.'],
  ['?check=heel-pain&screen=wurse', 'The heel-pain check has no screen “wurse”. Did you mean “worse”?'],
  ['?check=heel-pain&person=xyzzy', 'In the scenarios and stories of heel-pain nobody is called “xyzzy”. The list above has all.'],
  ['?screens=worse', 'An address has no “screens”. Did you mean “screen”?'],
] as const) {
  test(`${address} is answered with what there is`, async ({ page, heading, message }) => {
    await page.goto(`/${address}`);
    await expect(message).toHaveText(said);
    await expect(heading).toHaveText('Where does it hurt?');
  });
}

test('an address that is not the preview is not found', async ({ request }) => {
  for (const address of ['/heel-pain.en.html', '/no/such/page']) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
});

test('a person who does not come to a screen is told apart from those who do', async ({ page, heading, message }) => {
  await page.goto('/?check=back-pain&person=adult_back&screen=saddle_bladder');
  await expect(message).toContainText('adult_back does not come to saddle_bladder. Who does: ');
  await expect(heading).toHaveText('Check your answers');
});

test('somebody whose question was retold is opened like anybody in the scenarios', async ({ page, heading }) => {
  await page.goto('/?check=heel-pain&person=achilles-week-two-run-two');
  await expect(heading).toHaveText('Look after it yourself, for now');
  await expect(page.locator('#preview-person-note')).toContainText("I'm on week 2 of a beginners' running plan.");
});

test('a mistake in the content stands above the check as it was before', async ({ page, heading }) => {
  // What `selfcheck preview` writes where something is wrong.
  await page.route('**/packs/mistakes.txt', (route) => route.fulfill({ body: 'error: there is no `worze`\n' }));
  await page.goto('/?check=heel-pain&screen=worse');
  const mistakes = page.getByRole('region', { name: 'There is a mistake in assessments/.' });
  await expect(mistakes).toContainText('error: there is no `worze`');
  await expect(heading).toHaveText('When is it worst?');
});
