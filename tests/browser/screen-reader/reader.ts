// A person who hears the screens and acts by keys.
import { expect } from '@playwright/test';
import { escaped, type Screen } from '../person';
import type { Desktop } from './desktop';

/** What Orca says of a key itself, before anything comes of it. */
const KEY = /^(tab|return|space) $/;

/** How long nothing is said before all has been said, in milliseconds. */
const SILENCE = 400;

/** How long it waits for a first word. */
const PATIENCE = 3000;

/** More than any screen has of controls, or any question of lines. */
const FAR = 60;

export class Reader {
  /** How much of what was said belongs to what was done before. */
  private past = 0;

  constructor(private readonly desktop: Desktop) {}

  /** Presses a key, and hears what is said then, if anything is: of a control that it has just spoken of Orca says no more. */
  async press(key: string): Promise<string[]> {
    this.past = this.desktop.said().length;
    this.desktop.xdotool('key', key);
    await this.listen(key);
    return this.heard();
  }

  /** Hears everything out. */
  async listen(after: string): Promise<void> {
    const start = Date.now();
    let lines = -1;
    const isSilent = () => {
      const before = lines;
      lines = this.heard().length;
      return lines === before && (lines > 0 || Date.now() - start > PATIENCE);
    };
    await expect.poll(isSilent, { message: `silence after ${after}`, intervals: [SILENCE], timeout: 20_000 }).toBe(true);
  }

  /** Goes on with Tab until a control is said whose words begin so, unless that is where it is. */
  async find(words: string): Promise<void> {
    await this.goOn(words, () => 'Tab');
  }

  /** Presses the button that is called so. What is heard then. */
  async use(button: string): Promise<string[]> {
    await this.find(`${button} push button`);
    return this.press('Return');
  }

  /** Answers one screen, and continues. What is heard then. */
  async answer(screen: Screen): Promise<string[]> {
    for (const [question, given] of Object.entries(screen)) {
      if (typeof given === 'number') await this.number(question, given);
      else for (const label of [given].flat()) await this.choose(label, 'Down');
    }
    return this.use('Continue');
  }

  /** A number is typed, or chosen in a row. */
  private async number(question: string, given: number): Promise<void> {
    await this.find(question);
    if (this.heard().some((line) => line.endsWith('entry.'))) {
      for (const digit of String(given)) await this.press(digit);
    } else {
      await this.choose(String(given), 'Right');
    }
  }

  private async choose(label: string, readOn: string): Promise<void> {
    await this.findOption(label, readOn);
    expect(await this.press('space'), label).toContainEqual(expect.stringMatching(/^(selected|checked)$/));
  }

  /** As `find`; but in a group of radio buttons, at which Tab stops once, it reads on, and past the last one. */
  private async findOption(label: string, readOn: string): Promise<void> {
    let isInGroup = false;
    await this.goOn(label, (heard) => {
      const isRadio = heard.some((line) => line.endsWith('radio button'));
      isInGroup = isRadio || (isInGroup && !heard.includes('leaving panel.'));
      return isInGroup ? readOn : 'Tab';
    });
  }

  private async goOn(words: string, keyAfter: (heard: string[]) => string): Promise<void> {
    const wanted = new RegExp(`^${escaped(words)}(?![a-z])`);
    let heard = this.heard();
    for (let presses = 0; presses < FAR; presses += 1) {
      if (heard.some((line) => wanted.test(line))) return;
      heard = await this.press(keyAfter(heard));
    }
    throw new Error(`No key leads to "${words}".`);
  }

  /** What was said since the last key. */
  private heard(): string[] {
    return this.desktop.said().slice(this.past).filter((line) => !KEY.test(line));
  }
}
