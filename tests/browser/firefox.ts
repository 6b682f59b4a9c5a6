// Firefox. Debian's has no driver of Playwright's own. It speaks WebDriver BiDi, which this Playwright speaks too; later ones
// ask for commands that only later Firefoxes know.
import { existsSync } from 'node:fs';
import { expect, type Browser } from '@playwright/test';
import { firefox } from 'playwright-core-for-firefox-esr';

const PROGRAM = '/usr/bin/firefox-esr';

export async function openFirefox(): Promise<Browser> {
  expect(existsSync(PROGRAM), 'cargo xtask setup installs Firefox').toBe(true);
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath: PROGRAM,
    firefoxUserPrefs: { 'intl.accept_languages': 'en-GB' },
  });
  // Another Playwright's, but of the same make.
  return browser as never;
}
