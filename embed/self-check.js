// <self-check>: puts a check on a page. It is a frame around one HTML file, which holds everything; until the check is
// wanted there is only a button. What a person answers stays in the file: nothing of it reaches these scripts.

import { boxOf } from './box.js';
import { ATTRIBUTES } from './settings.js';

const BOX = Symbol();

// On a server there is no HTMLElement, and importing this does nothing.
export class SelfCheckElement extends (globalThis.HTMLElement ?? Object) {
  static get observedAttributes() {
    return ATTRIBUTES;
  }

  constructor() {
    super();
    this[BOX] = boxOf(this);
  }

  connectedCallback() {
    this[BOX].draw();
  }

  disconnectedCallback() {
    // The browser has just unloaded the frame, and the answers with it.
    this[BOX].stop();
  }

  // Moved within the page by `moveBefore`: the frame, and so the check, goes on.
  connectedMoveCallback() {}

  attributeChangedCallback(_name, before, now) {
    if (before !== now) this[BOX].change();
  }
}

// Loaded twice, also in two versions, the first one stays.
if (globalThis.customElements && !customElements.get('self-check')) {
  customElements.define('self-check', SelfCheckElement);
}
