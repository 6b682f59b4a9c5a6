// A publisher's page with a check on it: its own origin, and the files on another.
import { test as base, type Page } from '@playwright/test';
import { Console } from '../console';
import { VERSIONED } from '../release';
import { recommendedHeaders } from './headers';
import { pageWith } from './modes';
import { Origin, siteFile } from './origin';

export type PublisherPage = {
  /** What stands in the body; `SITE` is where the files are. */
  content: string;
  /** What stands in the head. */
  head?: string;
  headers?: Record<string, string>;
};

type Publisher = {
  /** Where the check's files are, on an origin of their own. */
  site: Origin;
  /** Opens a publisher's page. The files are also in its own folder, of their version, served as deploy/nginx.conf says. */
  publish: (page: PublisherPage) => Promise<Origin>;
  /** Everything that the browser's console said besides the proof that a check makes of its policy. */
  messages: string[];
};

export const test = base.extend<Publisher>({
  site: async ({}, use) => {
    const site = await Origin.open((path) => siteFile(path));
    await use(site);
    await site.close();
  },

  // With a policy of the server, as the files in the publisher's own folder have it.
  messages: async ({ page }, use) => use(new Console(true).listen(page).besides),

  publish: async ({ page, site }, use) => {
    const hosts: Origin[] = [];
    await use(async ({ content, head, headers }) => {
      const written = (text = '') => text.replaceAll('SITE', site.address);
      const host = await Origin.open((path) =>
        path === '/'
          ? { body: pageWith(written(content), written(head)), headers: mapValues(headers ?? {}, written) }
          : path.startsWith(`${VERSIONED}/`)
            ? siteFile(path.slice(VERSIONED.length), recommendedHeaders())
            : undefined,
      );
      hosts.push(host);
      await page.goto(host.address);
      return host;
    });
    await Promise.all(hosts.map((host) => host.close()));
  },
});

function mapValues(record: Record<string, string>, change: (value: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}

/** The lines to paste. */
export const SCRIPT = '<script type="module" src="SITE/self-check.js"></script>';
export const ELEMENT = `${SCRIPT}<self-check assessment="back-pain"></self-check>`;

/** The button that starts the back check. */
export function startButton(page: Page) {
  return page.getByRole('button', { name: 'Start: Back and neck pain check' });
}

/** Notes the element's events in the page. */
export const LISTEN = `<script>
  addEventListener('ready', (event) => (window.heard ??= []).push(event.type), true);
  addEventListener('error', (event) => event.target.localName === 'self-check' && (window.heard ??= []).push(event.type), true);
</script>`;

/** The events that it noted. */
export const heard = (page: Page) => page.evaluate(() => (window as { heard?: string[] }).heard ?? []);
