// <self-check>: puts a check on a page. It is a frame around one HTML file, which holds everything; until the check is
// wanted there is only a button. What a person answers stays in the file: nothing of it reaches this script.

import { LOOK, readLook, useLook } from '../page/look.js';

const ASSESSMENTS = ['back-pain', 'heel-pain', 'selfcheck'];
const REGIONS = 'GB IE US CA AU NZ IN ZA CH DE AT SE NO DK NL FR JP SG HK OTHER'.split(' ');
const THEMES = ['light', 'dark'];

const WORDS = {
  en: {
    'back-pain': 'Back and neck pain check',
    'heel-pain': 'Heel and Achilles pain check',
    selfcheck: 'Pain checks',
    about: 'Questions about your pain. At the end you see how soon to get help, and what you can do.',
    emergency: 'If you may be in danger, call your local emergency number now.',
    start: 'Start: ',
    back: 'Go back to: ',
    close: 'Close',
    ownPage: 'Open on its own page: ',
    failed: 'The check could not be shown on this page. Please open it on its own page.',
  },
};

// Narrower or lower than this, the check takes the whole window.
const LEAST_WIDTH = 480;
const LEAST_HEIGHT = 480;

// How long the file may be silent after it has loaded: it speaks as soon as its Wasm runs, or is refused.
const PATIENCE = 20_000;

// A constructed sheet is no inline style, so that the strictest `style-src` lets it be.
// `all: initial` on the box keeps the page's fonts and colours out. The page may hide the element or say how high it is.
const STYLE = `
:host { display: block }
:host([hidden]) { display: none }
.box {
  all: initial; box-sizing: border-box; display: flex; flex-direction: column; gap: .75rem; color-scheme: light dark;
  height: var(--self-check-height, 42rem); padding: 1rem; border: 1px solid #7b8b96; border-radius: var(--own-radius, .5rem);
  background: Canvas; color: CanvasText; font: 1.125rem/1.5 var(--own-font, system-ui), sans-serif;
}
.light { color-scheme: light }
.dark { color-scheme: dark }
.facade { flex: 1; display: flex; flex-direction: column; gap: .75rem; align-items: start; justify-content: center }
.name { font-size: 1.375rem; font-weight: 700 }
p { margin: 0 }
a { color: LinkText }
button {
  min-height: 2.75rem; padding: .5rem 1.25rem; border: 2px solid transparent; border-radius: var(--own-radius, .5rem);
  cursor: pointer; background: var(--own-accent, #0a5a63); color: #fff; font: inherit; font-weight: 600;
}
:focus-visible { outline: 3px solid CanvasText; outline-offset: 3px }
[hidden] { display: none !important }
.stage { flex: 1; display: flex; flex-direction: column; gap: .5rem; min-height: 0 }
iframe { flex: 1; width: 100%; border: 0 }
dialog { box-sizing: border-box; position: fixed; inset: 0; width: 100%; height: 100dvh; max-width: none; max-height: none;
  margin: 0; padding: .5rem; border: 0; background: Canvas; color: CanvasText }
dialog:not([open]) { display: none }
dialog button { align-self: end }
@media (max-width: 30rem) { .box { height: auto; min-height: 20rem } }
`;

let sheet;

function styleSheet() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  return sheet;
}

function make(name, properties, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

// On a server there is no HTMLElement, and importing this does nothing.
export class SelfCheckElement extends (globalThis.HTMLElement ?? Object) {
  static observedAttributes = ['assessment', 'lang', 'region', 'theme', 'src', ...LOOK];

  #box;
  #facade;
  #problem;
  // The frame and what it stands in, from the first press on the button until the element leaves the page.
  #stage;
  #frame;
  #outcome;
  #timer;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [styleSheet()];
  }

  connectedCallback() {
    if (!this.#box) {
      this.#box = make('div', { className: 'box' });
      this.shadowRoot.append(this.#box);
    }
    this.#draw();
  }

  disconnectedCallback() {
    // The browser has just unloaded the frame, and the answers with it.
    this.#stop();
  }

  // Moved within the page by `moveBefore`: the frame, and so the check, goes on.
  connectedMoveCallback() {}

  // Not while the check runs: answers would be lost. Then it counts from the next start.
  attributeChangedCallback(_name, before, now) {
    if (before !== now && this.#box && !this.#stage) this.#draw();
  }

  // What stands there until the check is wanted.
  #draw() {
    const { title, words, address, theme, look, lang } = this.#settings();
    this.#box.className = `box ${theme ?? ''}`;
    useLook(this.#box, look);
    this.#box.lang = lang;
    const press = make('button', { type: 'button', onclick: () => this.#open() }, words.start + title);
    this.#facade = make(
      'div',
      { className: 'facade' },
      make('p', { className: 'name' }, title),
      make('p', {}, words.about),
      make('p', {}, words.emergency),
      press,
    );
    this.#box.replaceChildren(
      this.#facade,
      make('p', {}, make('a', { href: address, referrerPolicy: 'no-referrer' }, words.ownPage + title)),
    );
  }

  #open() {
    if (!this.#stage) this.#load();
    if (this.#stage.showModal) {
      this.#stage.showModal();
    } else {
      this.#facade.hidden = true;
    }
    // The button is gone or covered; without `preventScroll` the page would jump.
    this.#frame.focus({ preventScroll: true });
  }

  #load() {
    const { title, words, address } = this.#settings();
    this.#outcome = undefined;
    this.#frame = make('iframe', { title, src: address, referrerPolicy: 'no-referrer', onload: () => this.#wait() });
    this.#problem = make('p', { hidden: true, role: 'alert' }, words.failed);
    const press = this.#facade.querySelector('button');

    if (this.#box.clientWidth < LEAST_WIDTH || innerHeight < LEAST_HEIGHT) {
      const close = make('button', { type: 'button', onclick: () => this.#stage.close() }, words.close);
      // The frame stays: who comes back finds the check where it was.
      press.textContent = words.back + title;
      this.#stage = make(
        'dialog',
        { className: 'stage', ariaLabel: title, onclose: () => press.focus({ preventScroll: true }) },
        close,
      );
    } else {
      this.#stage = make('div', { className: 'stage' });
    }
    this.#stage.append(this.#problem, this.#frame);
    addEventListener('message', this.#hear);
    document.addEventListener('securitypolicyviolation', this.#refused);
    this.#box.prepend(this.#stage);
  }

  #stop() {
    clearTimeout(this.#timer);
    removeEventListener('message', this.#hear);
    document.removeEventListener('securitypolicyviolation', this.#refused);
    this.#stage?.remove();
    this.#stage = this.#frame = undefined;
  }

  // The file says once, before the first answer, whether the questions have started. It says nothing else, ever.
  #hear = (event) => {
    if (event.source !== this.#frame.contentWindow) return;
    const said = event.data?.selfcheck;
    if (said === 'ready' || said === 'error') {
      clearTimeout(this.#timer);
      this.#problem.hidden = true;
      this.#tell(said);
    }
  };

  #refused = ({ effectiveDirective, blockedURI }) => {
    if (effectiveDirective === 'frame-src' && blockedURI && this.#frame.src.startsWith(blockedURI)) this.#fail();
  };

  // A frame also "loads" when there is no such file, or another.
  #wait() {
    clearTimeout(this.#timer);
    if (!this.#outcome) this.#timer = setTimeout(() => this.#fail(), PATIENCE);
  }

  #fail() {
    this.#problem.hidden = false;
    this.#tell('error');
  }

  #tell(outcome) {
    if (this.#outcome === outcome) return;
    this.#outcome = outcome;
    this.dispatchEvent(new Event(outcome));
  }

  #settings() {
    // Without an attribute of its own the element speaks the page's language, if it can.
    const inherited = this.parentElement?.closest('[lang]')?.lang.slice(0, 2);
    const spoken = Object.keys(WORDS);
    const lang = this.#choice('lang', spoken, spoken.includes(inherited) ? inherited : 'en');
    const assessment = this.#choice('assessment', ASSESSMENTS, 'selfcheck');
    const region = this.#choice('region', REGIONS);
    const theme = this.#choice('theme', THEMES);
    const look = readLook((name) => this.getAttribute(name), (...fault) => this.#complain(...fault));
    const fragment = new URLSearchParams();
    if (region) fragment.set('region', region);
    if (theme) fragment.set('theme', theme);
    for (const name of Object.keys(look)) fragment.set(name, this.getAttribute(name));
    const file = this.#file(`${assessment}.${lang}.html`);
    file.hash = fragment;
    return { lang, theme, look, address: file.href, words: WORDS[lang], title: WORDS[lang][assessment] };
  }

  // The value of an attribute, or the fallback where it has none or one that it cannot have.
  #choice(name, allowed, fallback) {
    const given = this.getAttribute(name);
    if (given === null || allowed.includes(given)) return given ?? fallback;
    this.#complain(name, given, `one of: ${allowed.join(', ')}`, fallback);
    return fallback;
  }

  #file(name) {
    const beside = new URL(name, import.meta.url);
    const given = this.getAttribute('src');
    if (given === null) return beside;
    try {
      const file = new URL(given, document.baseURI);
      if (/^(https?|file):$/.test(file.protocol)) return file;
    } catch {
      // Not an address at all: the same complaint.
    }
    this.#complain('src', given, 'the http or https address of a check file', beside);
    return beside;
  }

  #complain(name, given, allowed, fallback) {
    console.error(`<self-check ${name}="${given}">: ${name} must be ${allowed}. Going on with ${fallback ?? 'none'}.`);
  }
}

// Loaded twice, also in two versions, the first one stays.
if (globalThis.customElements && !customElements.get('self-check')) {
  customElements.define('self-check', SelfCheckElement);
}
