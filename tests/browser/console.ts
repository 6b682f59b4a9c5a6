// What the browser's console says. The check tries at each start what its policy forbids, and the browser notes each refusal:
// these lines are expected, so many for each start and no more. Another line, or one too many, is another matter.
import type { Page } from '@playwright/test';

/** The line before the refusals, which the shell writes itself. */
const ANNOUNCED = /^Selfcheck now tries what its policy forbids\. /;

/**
 * The refusals of one start, by Chromium's words. The app's document has two policies: its own, and that of the shell. Of a
 * policy that the server sends, which is that of deploy/nginx.conf, Chromium speaks only once more, in each document.
 */
const REFUSALS: [text: RegExp, shell: number, app: number, forServer?: number][] = [
  // The `eval`.
  [/^This document requires 'TrustedScript' assignment\./, 1, 2],
  // The style, by its hash: no other inline style has it.
  [/^Applying inline style violates .*'sha256-dbjbgUzXX4IMINu4Z\+5JYjAaOvf4p\/ShPMHvXfTRa80='/, 1, 2],
  // The `fetch`. What is said of each policy, and what is said of the fetch itself.
  [/^Connecting to 'data:,' violates .*"connect-src 'none'"/, 1, 2, 2],
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

  /** `withServer`: whether the server sends a policy too. */
  constructor(private readonly withServer = false) {}

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
    // Counted again each time: what one document says can come before what another said earlier. And of a frame that comes in
    // the place of another the browser may say once more what it said of that one.
    const tooMany = this.refusals.map((lines, kind) => {
      const [, shell, app, forServer = 0] = REFUSALS[kind]!;
      const again = Math.max(this.starts - 1, 0) * app;
      return lines.slice(this.starts * (shell + app + (this.withServer ? forServer : 0)) + again);
    });
    this.besides.splice(0, Infinity, ...this.others, ...tooMany.flat());
  }
}

/** What the app may say although JavaScript is turned off: Playwright turns it off in a frame of its own a moment late. */
export const TOO_LATE = /TrustedScript|violates the following Content Security Policy|Fetch API cannot load data:,/;
