// A person who answers the check in WebKit, as the one of person.ts does where Playwright has a driver.
import { By, type WebDriver } from 'selenium-webdriver';
import { escaped, type Screen } from './person';
import { all, elements, once, the } from './webkit-screen';

const is = (words: string) => new RegExp(`^${escaped(words)}$`);
const begins = (words: string) => new RegExp(`^${escaped(words)}`);

/** Goes to the shell: the document that holds the app's frame, however deep in frames itself. */
export async function enterShell(driver: WebDriver): Promise<void> {
  await once(driver, 'a shell', async () => {
    await driver.switchTo().defaultContent();
    return (await goToShell(driver)) || undefined;
  });
}

async function goToShell(driver: WebDriver): Promise<boolean> {
  if ((await driver.findElements(By.id('selfcheck-app'))).length > 0) return true;
  for (const frame of await elements(driver, 'iframe')) {
    // WebKit scrolls to what is pressed in its own document, and not in those around it.
    await driver.executeScript(`arguments[0].scrollIntoView({ block: 'nearest' })`, frame);
    await driver.switchTo().frame(frame);
    if (await goToShell(driver)) return true;
    await driver.switchTo().parentFrame();
  }
  return false;
}

/** Goes to the app: the document that asks the questions. */
export async function enterApp(driver: WebDriver): Promise<void> {
  await enterShell(driver);
  await driver.switchTo().frame(await driver.findElement(By.id('selfcheck-app')));
}

/** Presses Start, and goes to the questions. */
export async function start(driver: WebDriver): Promise<void> {
  await enterShell(driver);
  await press(driver, 'Start');
  await enterApp(driver);
}

export async function press(driver: WebDriver, button: string): Promise<void> {
  await (await the(driver, 'button', is(button))).click();
}

/** Answers screens in their order, and continues after each. */
export async function answer(driver: WebDriver, screens: Screen[]): Promise<void> {
  for (const screen of screens) {
    for (const [question, given] of Object.entries(screen)) await give(driver, question, given);
    await press(driver, 'Continue');
  }
}

async function give(driver: WebDriver, words: string, given: Screen[string]): Promise<void> {
  const question = await the(driver, 'question', begins(words));
  if ((await question.getTagName()).toLowerCase() === 'input') {
    await question.sendKeys(String(given));
    return;
  }
  for (const label of [given].flat().map(String)) {
    const [exact] = await all(driver, 'option', is(label), question);
    await (exact ?? (await the(driver, 'option', begins(label), question))).click();
  }
}
