// How <self-check> looks. `all: initial` on the box keeps the page's fonts and colours out. The page may hide the element,
// or say how high it is.

import { make } from './make.js';

/** In a window narrower or lower than this many pixels the check takes the whole of it. */
export const LEAST = 480;

// The colours of styles/tokens.css. Where `color-scheme` is not known, `Canvas` is white also in the dark.
const DARK = '--accent: var(--own-accent-dark, #74cdd6); --on-accent: #10181d';

const STYLE = `
:host { display: block }
:host([hidden]) { display: none }
.box {
  all: initial; box-sizing: border-box; display: flex; flex-direction: column; gap: .75rem; color-scheme: light dark;
  height: var(--self-check-height, 42rem); padding: 1rem; border: 1px solid #7b8b96; border-radius: var(--own-radius, .5rem);
  background: Canvas; color: CanvasText; font: 1.125rem/1.5 var(--own-font, system-ui), sans-serif;
  --accent: var(--own-accent, #0a5a63); --on-accent: #fff;
}
.light { color-scheme: light }
.dark { color-scheme: dark }
@supports (color-scheme: dark) {
  @media (prefers-color-scheme: dark) { .box:not(.light) { ${DARK} } }
  .dark { ${DARK} }
}
.window { height: auto; min-height: 20rem }
@media (max-width: ${LEAST - 0.1}px), (max-height: ${LEAST - 0.1}px) { .box:not(.place) { height: auto; min-height: 20rem } }
.facade { flex: 1; display: flex; flex-direction: column; gap: .75rem; align-items: flex-start; justify-content: center }
.name { font-size: 1.375rem; font-weight: 700 }
p { margin: 0 }
a { color: var(--accent) }
button {
  min-height: 2.75rem; padding: .5rem 1.25rem; border: 2px solid transparent; border-radius: var(--own-radius, .5rem);
  cursor: pointer; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600;
}
:focus-visible { outline: 3px solid CanvasText; outline-offset: 3px }
.stage { flex: 1; display: flex; flex-direction: column; gap: .5rem; min-height: 0 }
.problem { display: flex; flex-direction: column; gap: .5rem; margin: auto 0 }
iframe { flex: 1; width: 100%; height: auto; min-height: 0; border: 0 }
dialog { box-sizing: border-box; position: fixed; inset: 0; width: 100%; height: 100%; height: 100dvh; max-width: none;
  max-height: none; margin: 0; padding: .5rem; border: 0; background: Canvas; color: CanvasText }
dialog:not([open]) { display: none }
dialog button { align-self: flex-end }
[hidden] { display: none !important }
`;

let sheet;

/**
 * Gives a shadow root the style. A constructed sheet is no inline style, so that the strictest `style-src` lets it be.
 * Safari before 16.4 has none: there it is a `<style>`, and where the page forbids that, the box is plain and complete.
 */
export function dress(root) {
  try {
    if (!sheet) {
      const next = new CSSStyleSheet();
      next.replaceSync(STYLE);
      sheet = next;
    }
  } catch {
    // Not a constructor here.
  }
  if (sheet && 'adoptedStyleSheets' in root) root.adoptedStyleSheets = [sheet];
  else root.append(make('style', { textContent: STYLE }));
}
