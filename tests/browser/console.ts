// What the browser's console says. The check tries at each start what its policy forbids, and the browser notes each refusal:
// these lines are expected, so many for each start and no more. Another line, or one too many, is another matter.
import type { Page } from '@playwright/test';

/** The line before the refusals, which the shell writes itself. */
const ANNOUNCED = /^Selfcheck now tries what its policy forbids\. /;

/** The refusals of one start, by Chromium's words. The app's document has two policies: its own, and that of the shell. */
const REFUSALS: [text: RegExp, shell: number, app: number][] = [
  // The `eval`.
  [/^This document requires 'TrustedScript' assignment\./, 1, 2],
  // The style, by its hash: no other inline style has it.
  [/^Applying inline style violates .*'sha256-dbjbgUzXX4IMINu4Z\+5JYjAaOvf4p\/ShPMHvXfTRa80='/, 1, 2],
  // The `fetch`. What is said of each policy, and what is said of the fetch itself.
  [/^Connecting to 'data:,' violates .*"connect-src 'none'"/, 1, 2],
  [/^Fetch API cannot load data:,\. /, 1, 1],
];

/** How many lines there are of each refusal when a check has started. */
export const REFUSED = REFUSALS.map(([, shell, app]) => shell + app);

export class Console {
  /** All that was said and is not of a proof. */
  readonly besides: string[] = [];
  private readonly others: string[] = [];
  private readonly refusals: string[][] = REFUSALS.map(() => []);
  private starts = 0;

  /** `policies`: those that the server sends with the file, and that refuse what the file's own does. */
  constructor(private readonly policies = 0) {}

  /** How many times each refusal of a proof was noted. */
  get refused(): number[] {
    return this.refusals.map(({ length }) => length);
  }

  listen(page: Page): this {
    page.on('console', (message) => this.hear(`${message.type()}: `, message.text()));
    page.on('pageerror', (error) => this.hear('page error: ', error.message));
    return this;
  }

  private hear(type: string, text: string): void {
    const kind = REFUSALS.findIndex(([refusal]) => refusal.test(text));
    if (ANNOUNCED.test(text)) this.starts += 1;
    else (this.refusals[kind] ?? this.others).push(type + text);
    // Counted again each time: what one document says can come before what another said earlier.
    const tooMany = this.refusals.map((lines, kind) => lines.slice(this.starts * (REFUSED[kind]! + 2 * this.policies)));
    this.besides.splice(0, Infinity, ...this.others, ...tooMany.flat());
  }
}
