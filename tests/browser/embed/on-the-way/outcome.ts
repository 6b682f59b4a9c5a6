// What a person has of a file: the questions, or the page that is useful without them and the reason.

/** The sentence that says why there are no questions; none where they run. */
export type Expected = { name: string; sentence?: string };

export const outcomes = {
  runs: { name: 'it runs' },
  unprotected: { name: 'it says that it is not protected', sentence: 'took away what keeps your answers in it' },
  unscripted: { name: 'it says that its script does not run', sentence: 'They need JavaScript' },
  damaged: { name: 'it says that it is damaged', sentence: 'damaged, cut short' },
  old: { name: 'it says that the browser may be too old', sentence: 'may be too old for them' },
  anyReason: { name: 'it says why', sentence: 'Please use the warning signs and telephone numbers on this page' },
  /** No browser takes it for a page of this kind. */
  nothing: { name: 'it is no page, and nothing runs' },
} satisfies Record<string, Expected>;

/** A browser with a page in it. */
export type Visitor = {
  open: (address: string) => Promise<void>;
  /** Runs a script in the page's own document, and gives what it returns. */
  evaluate: <T>(script: string) => Promise<T>;
  /** Runs a script in the document of the app. */
  evaluateInApp: (script: string) => Promise<unknown>;
  pressStart: () => Promise<void>;
};

type State = { running: boolean; canStart: boolean; words: string; loaded: boolean };

// What can be seen, whatever became of names and attributes.
const LOOK = `
  const buttons = Array.from(document.querySelectorAll('button'));
  return {
    running: document.documentElement.classList.contains('running'),
    canStart: buttons.some((one) => one.getClientRects().length > 0 && one.textContent.trim() === 'Start'),
    words: document.body ? document.body.innerText : '',
    loaded: document.readyState === 'complete',
  }`;

const REASON = /The questions (cannot|could not|did not) start[^]*?Please use the warning signs and telephone numbers on this page/;

/** Longer than the shell waits for an app that is silent. It counts from the press on Start. */
const SILENCE = 8000;

/** What comes of a file that was opened: it runs, the reason why it does not, or nothing. A press on Start belongs to it. */
export async function outcomeOf(visitor: Visitor): Promise<string> {
  let end = Date.now() + SILENCE;
  let pressed = false;
  let state: State | undefined;
  while (Date.now() < end) {
    state = await visitor.evaluate<State>(LOOK);
    if (state.running) return outcomes.runs.name;
    const [reason] = REASON.exec(state.words) ?? [];
    if (state.loaded && reason && !state.canStart) return reason;
    if (state.canStart && !pressed) {
      // It may go before it is pressed: then there is a reason to read. Where a busy machine was too slow, it is pressed again.
      pressed = await visitor.pressStart().then(() => true, () => false);
      if (pressed) end = Date.now() + SILENCE;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return state?.words.includes('Get emergency help now') ? 'a silent wait' : outcomes.nothing.name;
}
