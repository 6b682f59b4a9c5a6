// What is on the screen in WebKit, found by role and name, as the browser itself computes them.
import { error, type WebDriver, type WebElement } from 'selenium-webdriver';

/** What a person looks for: the elements that it may be, and the roles that it may have. */
const KINDS = {
  button: ['button', ['button']],
  heading: ['h1, h2, h3', ['heading']],
  link: ['a', ['link']],
  question: ['fieldset, input', ['group', 'radiogroup', 'textbox']],
  option: ['input', ['radio', 'checkbox']],
} as const;
type Kind = keyof typeof KINDS;

/** Looks also into the shadow of an element: `<self-check>` has its button and its frame there. */
const ELEMENTS = `
  const elements = (root) => [
    ...root.querySelectorAll(arguments[0]),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? elements(shadowRoot) : [])),
  ];
  return elements(arguments[1] ?? document)`;

export function elements(driver: WebDriver, selector: string, within?: WebElement): Promise<WebElement[]> {
  return driver.executeScript(ELEMENTS, selector, within);
}

/** Everything of a kind with such a name in this document, or within an element of it, that a person is told of. */
export async function all(driver: WebDriver, kind: Kind, name: RegExp, within?: WebElement): Promise<WebElement[]> {
  const [selector, roles] = KINDS[kind];
  const found: WebElement[] = [];
  for (const element of await elements(driver, selector, within)) {
    const isIt = async () =>
      name.test(await element.getAccessibleName()) && roles.includes((await element.getAriaRole()) as never);
    if (await isIt().catch(isHidden)) found.push(element);
  }
  return found;
}

/** WebKit names no reason when an element has neither name nor role, since it is hidden. */
function isHidden(reason: unknown): false {
  if (reason instanceof error.WebDriverError && reason.name === 'WebDriverError' && !reason.message) return false;
  throw reason;
}

/** The first of these, once it is there. */
export function the(driver: WebDriver, kind: Kind, name: RegExp, within?: WebElement): Promise<WebElement> {
  return once(driver, `a ${kind} ${name}`, async () => (await all(driver, kind, name, within))[0]);
}

/** What is asked for, once it is there. */
export function once<T>(driver: WebDriver, what: string, ask: () => Promise<T>): Promise<NonNullable<T>> {
  const asked = () =>
    ask().catch((reason) => {
      if (isPassing(reason)) return undefined;
      throw reason;
    });
  return driver.wait(asked, 15_000, `There is not ${what}.`, 50) as Promise<NonNullable<T>>;
}

/** What is said of elements and frames that went while they were asked about. */
function isPassing(reason: unknown): boolean {
  const { NoSuchElementError, NoSuchFrameError, NoSuchWindowError, StaleElementReferenceError } = error;
  return [NoSuchElementError, NoSuchFrameError, NoSuchWindowError, StaleElementReferenceError].some(
    (kind) => reason instanceof kind,
  );
}
