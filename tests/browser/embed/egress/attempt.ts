// One try of one channel in a check, towards strangers and towards where the check came from.
import { chromium, test as base, type BrowserContext, type Page } from '@playwright/test';
import type { Origin } from '../origin';
import { TOOLS, type Channel } from './channels';
import { Collector } from './collector';

/** What a channel got through: nothing, a name that was looked up, a connection on which nothing was said, or content. */
export type Heard = 'nothing' | 'a name' | 'a connection' | 'content';

/** A check that can be turned against the person: in a page of Playwright's, or in another browser. */
export type Victim = {
  app: { evaluate: (script: string) => Promise<unknown> };
  site: Origin;
  host: Origin;
  page?: Page;
};

/** A browser as people have it: in Playwright's ordinary contexts, which are incognito, Chromium follows no hints. */
export const test = base.extend<object, { profile: BrowserContext }>({
  profile: [
    async ({ launchOptions }, use) => {
      const profile = await chromium.launchPersistentContext('', launchOptions);
      await use(profile);
      await profile.close();
    },
    { scope: 'worker' },
  ],
});

export class Attempt {
  private constructor(
    private readonly collector: Collector,
    private readonly meeting: Victim,
    private readonly ownPath: string,
  ) {}

  static async of(channel: Channel, meeting: Victim): Promise<Attempt> {
    const collector = await Collector.open();
    const attempt = new Attempt(collector, meeting, `/answers/${encodeURIComponent(channel.name)}`);
    const strangers = collector.target;
    const own = `${meeting.site.address}${attempt.ownPath}`;
    for (const to of [strangers, { ...strangers, http: own, ws: own.replace('http', 'ws') }]) {
      // From a timer, so that nothing is allowed to it which is allowed to a debugger alone. Playwright's evaluation
      // counts as a press by the person, and the timer inherits that: the worst case.
      const attempted = `const to = ${JSON.stringify(to)}; ${TOOLS} ${channel.script}`;
      const script = `setTimeout(() => { try { ${attempted} } catch { /* refused */ } })`;
      // The document may be gone already: without protection some channels replace it.
      await meeting.app.evaluate(script).catch(() => undefined);
    }
    if (channel.name === 'manifest' && meeting.page) {
      // A browser reads the manifest when it offers to install the page.
      const session = await meeting.page.context().newCDPSession(meeting.page);
      await session.send('Page.getAppManifest');
    }
    return attempt;
  }

  /** What has arrived by now. */
  heard(): Heard {
    const { site, host } = this.meeting;
    const asked = [...site.requests, ...host.requests].some((path) => path.startsWith(this.ownPath));
    if (asked || this.collector.told) return 'content';
    return this.collector.touched ? 'a connection' : 'nothing';
  }

  close(): void {
    this.collector.close();
  }
}
