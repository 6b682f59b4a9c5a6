// The check from the press on Start to the result, by pointer and by keyboard, for an emergency and for pain that is ordinary.
import { appOf } from './faults';
import { expect, test } from './fixtures';
import { answer, fillIn, keyboard, newNumbness, pointer, simpleBackPain, start, type Screen } from './person';

const hands = { pointer, keyboard };

for (const [name, hand] of Object.entries(hands)) {
  test(`by ${name}, simple low back pain ends in self-care`, async ({ page, check, openCheck }) => {
    await openCheck();
    await start(page, hand(page));
    await answer(check, hand(page), simpleBackPain);
    await expect(check.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
    await hand(page).press(check.getByRole('button', { name: 'See the result' }));

    await expect(check.getByRole('heading', { level: 1 })).toContainText('Look after it yourself, for now');
    await expect(check.getByRole('heading', { name: 'Simple low back pain' })).toBeVisible();
    await expect(check.getByText('None of your answers is a warning sign')).toBeVisible();
    await expect(check.getByRole('heading', { name: 'Keep moving' })).toBeVisible();
    await expect(check.getByRole('heading', { name: 'When to get help' })).toBeVisible();
    await expect(check.getByText('Not yet reviewed by a clinician').first()).toBeVisible();
  });

  test(`by ${name}, new numbness between the legs is an emergency on the third screen`, async ({ page, check, openCheck }) => {
    await openCheck();
    await start(page, hand(page));
    await answer(check, hand(page), newNumbness);

    await expect(check.getByRole('heading', { level: 1 })).toContainText('Get emergency help now');
    await expect(check.locator('main')).toContainText(
      /With chest pain, trouble breathing.*Call 999.*Do not drive yourself.*This check stopped early/s,
    );
    await expect(check.getByText('In the last 2 weeks').first(), 'the reason, in their own words').toBeVisible();
    await expect(check.getByRole('blockquote')).toHaveText(
      'I am 35. I have numbness or an odd feeling around the bottom, genitals or inner thighs. The numb or odd feeling began in the last 2 weeks.',
    );
    await expect(check.getByRole('link', { name: '999' }).first()).toHaveAttribute('href', 'tel:999');
    await expect(check.getByRole('heading', { name: 'Simple low back pain' }), 'no pattern beside it').toHaveCount(0);
  });
}

test('an emergency names no reason that can wait', async ({ page, check, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  const [about, , when] = newNumbness;
  // Clumsy hands alone are seen within days.
  const signs = ['Numbness, pins and needles', 'New clumsy hands'];
  await answer(check, pointer(), [about!, { 'In the last few weeks': signs }, when!]);
  await expect(check.getByRole('heading', { level: 1 })).toContainText('Get emergency help now');
  await expect(check.getByRole('blockquote')).toContainText('I have numbness or an odd feeling');
  // Those that can wait would stand in a second section of their own.
  await expect(check.locator('.reasons')).toHaveCount(1);
});

test('leaking on coughing that has not changed for years is no emergency', async ({ page, check, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  const [aboutYou, , ...rest] = simpleBackPain;
  await answer(check, pointer(), [
    { ...aboutYou, 'Age in years': 52, Sex: 'Female' },
    { 'In the last few weeks': 'Trouble with peeing' },
    { 'What is the trouble': 'It is hard', 'When did the trouble': 'Longer ago or looked into already' },
    ...rest.slice(0, 4),
    { ...rest[4], 'Is there a pregnancy': 'No' },
    ...rest.slice(5),
  ]);
  await check.getByRole('button', { name: 'See the result' }).click();
  await expect(check.getByRole('heading', { level: 1 })).toContainText('Look after it yourself, for now');
});

test('a screen without an answer says what is missing, and keeps what was given', async ({ page, check, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  await check.getByRole('textbox', { name: 'Age in years' }).fill('four');
  await check.getByRole('radio', { name: 'Male', exact: true }).click();
  await check.getByRole('button', { name: 'Continue' }).click();

  const summary = check.getByRole('alert').filter({ hasText: 'There is a problem' });
  await expect(summary).toBeFocused();
  expect(await check.locator('html').evaluate(() => document.title)).toMatch(/^Error: /);
  await expect(check.getByRole('textbox', { name: 'Age in years' })).toHaveValue('four');
  await expect(check.getByRole('radio', { name: 'Male', exact: true })).toBeChecked();
});

test('a child aged 40 is refused with the remedy', async ({ page, check, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  await answer(check, pointer(), [{ 'Who is this for': 'My child', 'Age in years': 40, Sex: 'Male' }]);
  await expect(check.getByRole('alert').filter({ hasText: 'There is a problem' })).toContainText('for ages up to 17. Please check the age');
});

test('"None of these" and the other options take each other back', async ({ page, check, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  await answer(check, pointer(), simpleBackPain.slice(0, 1));
  const none = check.getByRole('checkbox', { name: 'None of these' });
  const weakLeg = check.getByRole('checkbox', { name: /^A weak leg/ });
  await weakLeg.click();
  await none.click();
  await expect(weakLeg).not.toBeChecked();
  await weakLeg.click();
  await expect(none).not.toBeChecked();
});

test('a new screen takes the focus a moment later, so that screen readers say it', async ({ page, check, openCheck }) => {
  await page.clock.install({ time: '2026-12-01T12:00:00' });
  await openCheck();
  await page.clock.pauseAt('2026-12-01T13:00:00');
  await start(page, pointer());
  const heading = check.getByRole('heading', { level: 1, name: 'First, the basics' });
  await expect(heading).toBeVisible();
  await expect(heading).not.toBeFocused();
  await page.clock.runFor(150);
  await expect(heading).toBeFocused();
});

test('a new screen does not take the focus from a person who has moved on', async ({ page, check, openCheck }) => {
  await page.clock.install({ time: '2026-12-01T12:00:00' });
  await openCheck();
  await page.clock.pauseAt('2026-12-01T13:00:00');
  await start(page, pointer());
  await expect(check.getByRole('heading', { level: 1, name: 'First, the basics' })).toBeVisible();
  const age = check.getByRole('textbox', { name: 'Age in years' });
  await age.pressSequentially('35');
  await page.clock.runFor(1000);
  await expect(age).toBeFocused();
  await expect(age).toHaveValue('35');
});

test('going back keeps the answers, and the focus is on the question', async ({ page, check, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  await answer(check, pointer(), simpleBackPain.slice(0, 2));
  await expect(check.getByRole('heading', { level: 1 })).toBeFocused();
  await check.getByRole('button', { name: 'Back' }).click();
  await expect(check.getByRole('checkbox', { name: 'None of these' })).toBeChecked();
  // Not Playwright's own, which waits for another page.
  await page.evaluate(() => history.back());
  await expect(check.getByRole('textbox', { name: 'Age in years' })).toHaveValue('35');
});

test('who goes on and at once back, before the screen between has its name, has the focus on the question', async ({ page, check, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  const heading = check.getByRole('heading', { level: 1 });
  const goOn = check.getByRole('button', { name: 'Continue' });
  // A refusal gives the page another name, so that one that stays is seen.
  await goOn.click();
  await expect(check.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
  await fillIn(check, pointer(), simpleBackPain[0]!);
  const app = appOf(page);
  // On a device so busy that each look at the clock is a second later, drawing a screen and naming it are two tasks. The
  // second is held until the person is back.
  await app.evaluate(() => {
    const [now, later] = [Date.now, setTimeout];
    const held: (() => void)[] = [];
    let looks = 0;
    Date.now = () => now() + 1000 * ++looks;
    globalThis.setTimeout = ((act: () => void) => held.push(act)) as typeof setTimeout;
    const letGo = () => {
      Date.now = now;
      globalThis.setTimeout = later;
      held.forEach((act) => act());
    };
    Object.assign(globalThis, { letGo });
  });
  const entry = () => app.evaluate(() => history.state);
  const before = await entry();
  await goOn.click();
  await expect(heading).not.toHaveText('First, the basics');
  expect(await app.title(), 'the new screen has no name yet').toMatch(/^Error: /);
  await check.getByRole('button', { name: 'Back' }).click();
  await expect.poll(entry).toBe(before);
  await app.evaluate('letGo()');
  await expect(heading).toHaveText('First, the basics');
  await expect(heading).toBeFocused();
  expect(await app.title()).toBe('First, the basics – Back and neck pain check');
});

test('an answer changed in the review changes the result', async ({ page, check, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  await answer(check, pointer(), simpleBackPain);
  await check.getByRole('button', { name: /^Change.*Right now/s }).click();
  await check.getByRole('checkbox', { name: /^Pressure|^Chest|chest/ }).first().click();
  await check.getByRole('button', { name: 'Continue' }).click();
  await check.getByRole('radio', { name: 'A pressure or ache inside' }).check();
  await check.getByRole('button', { name: 'Continue' }).click();
  await expect(check.getByRole('heading', { level: 1 })).toContainText('Get emergency help now');
  await expect(check.getByRole('link', { name: '999' }).first()).toBeVisible();
});

test('nothing is stored, and a reload starts again', async ({ page, context, check }) => {
  await page.goto('/back-pain.en.html');
  await start(page, pointer());
  await answer(check, pointer(), simpleBackPain.slice(0, 3));
  const traces = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    state: JSON.stringify(history.state),
    address: location.pathname + location.search + location.hash,
  }));
  expect(traces).toMatchObject({ local: 0, session: 0, databases: 0, caches: 0, address: '/back-pain.en.html' });
  expect(traces.state).not.toMatch(/35|none|me/);
  const state = await check.locator('html').evaluate(() => JSON.stringify(history.state));
  expect(state, 'the app notes where a person is, and not what they say').toMatch(/^"\d+"$/);
  expect(await context.cookies()).toEqual([]);

  await page.reload();
  await start(page, pointer());
  await expect(check.getByRole('textbox', { name: 'Age in years' })).toHaveValue('');
  await expect(check.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('the app has no origin, so that there is nothing for it to store in', async ({ page, check, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  const stores = await check.locator('html').evaluate(() =>
    ['localStorage', 'sessionStorage', 'caches', 'cookie'].map((name) => {
      try {
        return String(name === 'cookie' ? document.cookie : window[name as 'caches']);
      } catch (error) {
        return (error as Error).name;
      }
    }),
  );
  expect(stores).toEqual(Array(4).fill('SecurityError'));
});

test('without a network the check goes on to its result', async ({ page, context, check, openCheck }) => {
  await openCheck();
  await context.setOffline(true);
  await start(page, pointer());
  await answer(check, pointer(), simpleBackPain);
  await check.getByRole('button', { name: 'See the result' }).click();
  await expect(check.getByRole('heading', { level: 1 })).toContainText('Look after it yourself');
});

test('at 320 px nothing is wider than the screen, and there is one scroll bar', async ({ page, check, openCheck }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openCheck();
  const fits = (document: typeof page | typeof check) => document.locator('html').evaluate((html) => html.scrollWidth <= 320);
  expect(await fits(page), 'the static page').toBe(true);
  await start(page, pointer());
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight), 'one scroll bar').toBe(true);
  for (const screen of simpleBackPain) {
    expect(await fits(check), Object.keys(screen)[0]).toBe(true);
    await answer(check, pointer(), [screen]);
  }
  expect(await fits(check), 'the review').toBe(true);
  await check.getByRole('button', { name: 'See the result' }).click();
  await expect(check.getByRole('heading', { level: 1 })).toContainText('Look after it yourself');
  expect(await fits(check), 'the result').toBe(true);
});

test('Print asks the browser to print', async ({ page, check, openCheck }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await openCheck();
  await start(page, pointer());
  await answer(check, pointer(), newNumbness);
  await check.getByRole('button', { name: 'Print' }).click();
  await expect(check.locator('html')).toHaveAttribute('data-printed', '');
});

/** The same man, after an operation on the back: the page names other causes before any pattern. */
const operated: Screen[] = [
  ...simpleBackPain.slice(0, -1),
  { ...simpleBackPain.at(-1)!, 'Has anything of this': 'A doctor has looked at it' },
  { 'What were you told': 'No name was given', 'What is going on': 'An operation on the back or neck that was done' },
];

/** Pain in one side, of which he knows nothing else: what is common is shown, and no answer speaks for it. */
const inOneSide: Screen[] = [
  ...simpleBackPain.slice(0, 4),
  { 'Where does it hurt most': 'One side', 'Where else does it hurt': 'Nowhere else', 'Is there a lump': 'None of these' },
  { 'How did the pain start': 'Slowly', 'How long has it hurt': '1 week', 'How is it changing': 'Staying the same' },
  simpleBackPain[6]!,
  { 'Is there pain or swelling in a testicle': 'No' },
  { 'Does the pain come with': 'None of these', 'Has pain in waves': 'The pain does not', 'Is there only one': 'No' },
  { ...simpleBackPain[7]!, 'What makes the pain worse': 'I have not', 'What eases the pain': 'I have not' },
  ...simpleBackPain.slice(8),
];

for (const [who, screens, fit, courses] of [
  ['fits best, and says how it goes', simpleBackPain, 'Fits best', 1],
  ['fits too, and leaves its course out, where another cause comes first', operated, 'Fits too', 0],
  ['is possible, where no answer speaks for it', inOneSide, 'Possible', 1],
] as const) {
  test(`a pattern ${who}`, async ({ page, check, openCheck }) => {
    await openCheck();
    await start(page, pointer());
    await answer(check, pointer(), screens);
    await check.getByRole('button', { name: 'See the result' }).click();
    // What is printed stands beside the fold.
    const fold = check.getByRole('article').filter({ hasText: 'Simple low back pain' }).getByRole('group');
    await expect(fold.getByText(/^(Fits (best|too)|Possible)$/)).toHaveText(fit);
    await fold.getByRole('heading', { level: 3 }).click();
    await expect(fold.getByText('This is pain from the muscles')).toBeVisible();
    await expect(fold.getByRole('heading', { level: 4, name: 'What to expect' })).toHaveCount(courses);
  });
}

/** The same man, who came with these questions, and was told what it is. */
const wants = (questions: string[]): Screen[] => [
  ...simpleBackPain.slice(0, -1),
  { ...simpleBackPain.at(-1)!, 'What would you most like': questions, 'Has anything of this': 'A doctor has looked at it' },
  { 'What were you told': 'A strained muscle', 'What is going on': 'None of these' },
];

const told = 'I was told something about it. What does that mean?';
for (const [questions, open, firstClosed] of [
  [['How long'], ['How long will it take?', 'Do others have this, and how did they get on?'], told],
  [['What can be taken', 'Whether a scan'], ['What can I take for the pain?', 'Is a scan or a test needed?'], told],
  [
    ['What it could be', 'Whether it is dangerous', 'What can be taken', 'Whether a scan'],
    ['What could it be?', 'Is it dangerous, or normal?', 'What can I take for the pain?'],
    'Is a scan or a test needed?',
  ],
] as const) {
  test(`what they came with is answered before what they only told: ${questions.join(', ')}`, async ({ page, check, openCheck }) => {
    await openCheck();
    await start(page, pointer());
    await answer(check, pointer(), wants([...questions]));
    await check.getByRole('button', { name: 'See the result' }).click();
    const title = check.getByRole('heading', { level: 2, name: 'What you want to know' });
    const section = check.locator('section').filter({ has: title });
    const folded = (question: string) => section.getByRole('group').filter({ hasText: question });
    for (const question of open) {
      await expect(section.getByRole('heading', { level: 3, name: question })).toBeVisible();
      await expect(folded(question)).toHaveCount(0);
    }
    await expect(folded('I was told something about it')).toHaveCount(1);
    await expect(section.locator('details h3').first()).toHaveText(firstClosed);
  });
}

/** The same man, whose pain has got worse for weeks. */
const worseForWeeks = (strength: number): Screen[] =>
  simpleBackPain.map((screen) => ({
    ...screen,
    ...('How long has it hurt' in screen && { 'How long has it hurt': '3 weeks', 'How is it changing': 'Getting steadily worse' }),
    ...('How strong is the pain' in screen && { 'How strong is the pain': strength }),
  }));

for (const [strength, care, open, closed] of [
  [5, 'Book an appointment', ['keeps getting worse: that is what has to be looked at'], ['has lasted for weeks, and keeps getting worse']],
  [8, 'Be seen within days', ['Very strong pain that keeps getting worse', 'Strong pain that keeps getting worse'], []],
] as const) {
  test(`reasons that are open where the level is: ${care}`, async ({ page, check, openCheck }) => {
    await openCheck();
    await start(page, pointer());
    await answer(check, pointer(), worseForWeeks(strength));
    await check.getByRole('button', { name: 'See the result' }).click();
    await expect(check.getByRole('heading', { level: 1 })).toHaveText(care);
    const why = check.locator('section').filter({ has: check.getByRole('heading', { level: 2, name: 'Why we say this' }) });
    // All of them stand below, with what they rest on.
    const reasons = why.locator(':scope > p');
    await expect(reasons).toHaveCount(open.length);
    for (const [place, words] of open.entries()) await expect(reasons.nth(place)).toContainText(words);
    for (const words of [...open, ...closed]) await expect(why.getByRole('group')).toContainText(words);
  });
}

test('what an examination has found stands in place of what the answers fit with', async ({ page, check, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  const broken: Screen = { 'What were you told': 'A crack, break or stress reaction in another bone', 'What is going on': 'None of these' };
  await answer(check, pointer(), [...wants(['How long']).slice(0, -1), broken]);
  await check.getByRole('button', { name: 'See the result' }).click();
  await expect(check.getByRole('group').filter({ hasText: 'I was told something about it' })).toHaveCount(1);
  await expect(check.getByRole('heading', { level: 2, name: 'What your answers fit with' })).toHaveCount(0);
});

test('where sport must wait, each sport that was named has the reply about sport, and sport itself does not say it again', async ({ page, check, openCheck }) => {
  await openCheck();
  await start(page, pointer());
  await answer(check, pointer(), [
    ...simpleBackPain.slice(0, -1),
    {
      ...simpleBackPain.at(-1)!,
      'What would you most like': 'One treatment',
      'Do you want to know': 'Another sport',
      'Has anything of this': 'A doctor has looked at it',
    },
    { 'What were you told': 'A strained muscle', 'What is going on': 'Advice to rest' },
    { 'Which treatment': 'None of these', 'Is there something': 'None of these', 'Which sport': ['Weights or the gym', 'Yoga'] },
  ]);
  await check.getByRole('button', { name: 'See the result' }).click();
  for (const question of ['What about weights and the gym?', 'What about yoga or Pilates?']) {
    const reply = check.locator('.reply').filter({ has: check.getByRole('heading', { level: 3, name: question }) });
    await expect(reply).toContainText('Not yet where the rest that you were told means sport as well');
  }
  await expect(check.getByRole('heading', { level: 3, name: 'May I go on with sport' })).toHaveCount(0);
});
