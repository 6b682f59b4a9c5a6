// A check in WebKit, as modes.ts opens it in a page of Playwright's.
import { By, type WebDriver } from 'selenium-webdriver';
import { start } from '../webkit-person';
import { all, the } from '../webkit-screen';
import { openOrigins, type Mode } from './modes';
import type { Origin } from './origin';

/** A question on the first screen. */
const FIRST = /^Age in years/;

export class WebKitMeeting {
  private constructor(
    private readonly driver: WebDriver,
    readonly site: Origin,
    readonly host: Origin,
  ) {}

  /** Opens a check and goes to its first questions. `change` takes the file as built and gives the one to serve. */
  static async of(driver: WebDriver, mode: Mode, change?: (file: string) => string): Promise<WebKitMeeting> {
    const { address, site, host } = await openOrigins(mode, change);
    await driver.get(address);
    if (mode === 'in <self-check>') await (await the(driver, 'button', /^Start:/)).click();
    await start(driver);
    await the(driver, 'question', FIRST);
    return new WebKitMeeting(driver, site, host);
  }

  readonly app = {
    /**
     * Runs a script when the person presses something in the document that asks the questions. WebKit lets a window be
     * opened only then, and from a timer that was set then: the worst case.
     */
    evaluate: async (script: string): Promise<void> => {
      await this.driver.executeScript(`addEventListener('click', () => { ${script} }, { once: true })`);
      await this.driver.findElement(By.css('legend')).click();
    },
  };

  /** Whether the check is still where it was. */
  async isThere(): Promise<boolean> {
    return all(this.driver, 'question', FIRST).then(({ length }) => length > 0, () => false);
  }

  async close(): Promise<void> {
    await Promise.all([this.site.close(), this.host.close()]);
  }
}
