// The ways to meet a check: its file on its own, in a plain frame, in <self-check>, and its file from a stick or from a
// server that sends no headers.
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { pointer, start } from '../person';
import { recommendedHeaders } from './headers';
import { Origin, siteFile } from './origin';

export const MODES = ['on its own', 'in a plain frame', 'in <self-check>', 'without headers'] as const;
export type Mode = (typeof MODES)[number];

/** A check in a page, and the origins behind it. */
export class Meeting {
  private constructor(
    readonly page: Page,
    /** The document that asks the questions, in its sandbox. */
    readonly app: Frame,
    readonly site: Origin,
    readonly host: Origin,
  ) {}

  /** Opens a check and begins it, up to its first question. `change` takes the file as built and gives the one to serve. */
  static async of(page: Page, mode: Mode, change?: (file: string) => string): Promise<Meeting> {
    const { address, site, host } = await openOrigins(mode, change);
    await page.goto(address);
    if (mode === 'in <self-check>') await page.getByRole('button', { name: /^Start:/ }).click();
    return new Meeting(page, await appOf(page), site, host);
  }

  /** Whether the check is still where it was. A navigation that is under way counts as gone. */
  async isThere(): Promise<boolean> {
    await this.page.waitForTimeout(100);
    const question = firstQuestion(this.app);
    return !this.app.isDetached() && this.app.url() === 'about:srcdoc' && question.isVisible().catch(() => false);
  }

  async close(): Promise<void> {
    await this.page.close();
    await Promise.all([this.site.close(), this.host.close()]);
  }
}

/** Opens the origins behind a check, and says at which address to meet it. */
export async function openOrigins(mode: Mode, change?: (file: string) => string) {
  const headers = mode === 'without headers' ? {} : recommendedHeaders();
  const site = await Origin.open((path) => siteFile(path, headers, change));
  const host = await Origin.open((path) => (path === '/' ? { body: pageWith(snippet(mode, site.address)) } : undefined));
  const isEmbedded = mode === 'in a plain frame' || mode === 'in <self-check>';
  return { address: isEmbedded ? host.address : `${site.address}/back-pain.en.html#region=GB`, site, host };
}

/** Presses Start on the static page of a check, and gives the document that asks the questions. */
export async function appOf(page: Page): Promise<Frame> {
  // A frame that is taken away and comes again is another.
  const find = () => page.frames().find((frame) => frame.url() === 'about:srcdoc' && frame.childFrames().length === 0);
  await expect.poll(() => find() !== undefined, { timeout: 10_000 }).toBe(true);
  const app = find()!;
  await start(app.parentFrame()!, pointer());
  await expect(firstQuestion(app)).toBeVisible();
  return app;
}

function firstQuestion(app: Frame): Locator {
  return app.getByRole('heading', { level: 1, name: 'First, the basics' });
}

/** A publisher's page. */
export function pageWith(content: string, head = ''): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>A page about backs</title><link rel="icon" href="data:,">${head}</head>
<body><h1>A page about backs</h1><p><a href="#more">More</a></p>${content}<p id="more">And so on.</p></body>
</html>`;
}

function snippet(mode: Mode, site: string): string {
  return mode === 'in a plain frame'
    ? `<iframe src="${site}/back-pain.en.html#region=GB" title="Back and neck pain check" width="100%" height="700"></iframe>`
    : `<script type="module" src="${site}/self-check.js"></script><self-check assessment="back-pain" region="GB"></self-check>`;
}
