// A person who answers the check: reads the questions, and chooses by what the labels say.
import { expect, type Frame, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** One screen's answers: the start of a question, and the start of the label (or labels) to choose, or a number. */
export type Screen = Record<string, string | string[] | number>;

/** A document of the check: the shell with its static page, or the app in its frame. */
export type Where = Page | Frame | FrameLocator;

export type Hand = {
  press: (control: Locator) => Promise<void>;
  choose: (option: Locator) => Promise<void>;
  type: (field: Locator, text: string) => Promise<void>;
};

/** A finger or a mouse. */
export function pointer(): Hand {
  return {
    press: (control) => control.click(),
    choose: (option) => option.click(),
    type: (field, text) => field.fill(text),
  };
}

/** Keys on the control itself, not a pointer: shortly after a window has changed its size, a press at a point can miss what has
 * moved there, and a page that the browser does not draw for a while is never ready for one. */
export const keys: Hand = {
  press: (control) => control.press('Enter'),
  choose: (option) => option.press('Space'),
  type: (field, text) => field.fill(text),
};

/** The keyboard alone: Tab to reach, arrows within a group of radio buttons, Space and Enter to act. */
export function keyboard(page: Page): Hand {
  const isFocused = (control: Locator) => control.evaluate((node) => node === document.activeElement);
  const tabTo = async (control: Locator) => {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await isFocused(control)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('80 times Tab does not reach the control');
  };
  return {
    press: async (control) => {
      await tabTo(control);
      await page.keyboard.press('Enter');
    },
    type: async (field, text) => {
      await tabTo(field);
      await page.keyboard.type(text);
    },
    choose: async (option) => {
      if ((await option.getAttribute('type')) === 'checkbox') {
        await tabTo(option);
        await page.keyboard.press('Space');
        return;
      }
      // Tab stops once for a group of radio buttons, at its first; the arrows move on and choose.
      const group = option.locator('xpath=ancestor::fieldset[1]').getByRole('radio');
      await tabTo(group.first());
      await page.keyboard.press('Space');
      for (let presses = await group.count(); presses > 0 && !(await isFocused(option)); presses -= 1) {
        await page.keyboard.press('ArrowDown');
      }
      await expect(option).toBeChecked();
    },
  };
}

/** How the English words of the check are found on its screens: as they are, or in the language that it is read in. */
export type Reading = {
  /** Exactly these words. */
  is: (english: string) => RegExp;
  /** Words that begin so. */
  begins: (english: string) => RegExp;
};

const english: Reading = {
  is: (words) => new RegExp(`^${escaped(words)}$`),
  begins: (words) => new RegExp(`^${escaped(words)}`),
};

/**
 * Presses Start, and waits for the first question. The document is the shell, whose static page has a button for each check
 * when there are several; or the app, whose own start comes by Back, after the end, and between two checks.
 */
export async function start(document: Where, hand: Hand, reading = english, button = 'Start'): Promise<void> {
  const start = document.getByRole('button', { name: reading.is(button) });
  await hand.press(start);
  await expect(start).toBeHidden({ timeout: 15_000 });
}

/** Answers screens in their order, and continues after each. */
export async function answer(page: Where, hand: Hand, screens: Screen[], reading = english): Promise<void> {
  for (const screen of screens) {
    await fillIn(page, hand, screen, reading);
    await hand.press(page.getByRole('button', { name: reading.is('Continue') }));
  }
}

/** Answers a screen, and stays there. */
export async function fillIn(page: Where, hand: Hand, screen: Screen, reading = english): Promise<void> {
  for (const [question, given] of Object.entries(screen)) {
    const field = page.getByRole('textbox', { name: reading.begins(question) });
    if (typeof given === 'number' && (await field.count())) {
      await hand.type(field, String(given));
      continue;
    }
    const group = page.getByRole('group', { name: reading.begins(question) });
    for (const label of [given].flat()) {
      await hand.choose(await optionOf(group, String(label), reading));
    }
  }
}

/** The option with this label, or else the one whose label begins so. */
async function optionOf(group: Locator, label: string, reading: Reading): Promise<Locator> {
  const option = (name: RegExp) => group.getByRole('radio', { name }).or(group.getByRole('checkbox', { name }));
  await expect(group).toBeVisible();
  const exact = option(reading.is(label));
  return (await exact.count()) ? exact : option(reading.begins(label));
}

export function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A man of 35 with low back pain for two days after lifting, and no warning sign. */
export const simpleBackPain: Screen[] = [
  { 'Who is this for': 'Me', 'Age in years': 35, Sex: 'Male' },
  { 'In the last few weeks': 'None of these' },
  { 'Right now, or in the last day': 'None of these' },
  {
    'Is there any fever': 'None of these',
    'Have any of these started': 'None of these',
    'Is there a strip of burning': 'No',
  },
  { 'Where does it hurt most': 'Low back', 'Where else does it hurt': 'Nowhere else', 'Is there a lump': 'None of these' },
  { 'How did the pain start': 'With a lift', 'How long has it hurt': 'Less than 1 week', 'How is it changing': 'Getting better' },
  { 'Do any of these apply': 'None of these', 'And is one of these known': 'None of these' },
  { 'What makes the pain worse': 'Bending', 'What eases the pain': ['Lying down', 'Warmth'], 'Is there one thing': 'None of these' },
  { 'What are the nights like': 'The pain hardly', 'How long is the back or neck stiff': 'Not stiff', 'Have there been bouts': 'No' },
  { 'How strong is the pain': 5, 'How much does it stop you': 'Some things', 'Which of these fit you': 'None of these' },
  { 'What would you most like': 'Just show me', 'Do you want to know whether': 'None of these', 'Has anything of this': 'None of these' },
];

/** The same man with new numbness between the legs: three screens, and it stops. */
export const newNumbness: Screen[] = [
  simpleBackPain[0]!,
  { 'In the last few weeks': 'Numbness, pins and needles' },
  { 'When did the numbness': 'In the last 2 weeks' },
];

/** A woman of 52 whose heel hurts, and her back and leg as well: the nerves to the heel begin in the back. */
export const heelWithBackPain: Screen[] = [
  { 'Who is this for': 'Me', 'Age in years': 52, Sex: 'Female' },
  { 'Right now, or in the last day': 'None of these' },
  { 'How did the pain start': 'Slowly', 'How long has it hurt': 'Less than 2 weeks', 'How is it changing': 'Staying the same' },
  { 'Even after being up': 'Yes', 'Stand by a wall': 'Yes' },
  { 'Which of these medicines': 'None of these', 'Do any of these apply': 'None of these', 'And is one of these so': 'None of these' },
  { 'Where does it hurt most': 'Under the middle', 'Which side': 'Left' },
  { 'When is it worst': 'The longer I run' },
  { 'Are any of these there too': 'Pain in the back' },
  { 'Touch these places': 'None of these', 'Could you hop': 'Yes' },
  { 'What has been different': 'None of these', 'Do you run': 'No', 'Is one of these so': 'None of these' },
  { 'Have you already eased off': 'Not yet', 'How strong is the pain': 3, 'After walking': 'Back to its usual' },
  { 'What would you most like': 'Just show me', 'Do you want to know whether': 'None of these', 'Has anything of this': 'None of these' },
];
