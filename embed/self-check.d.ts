/**
 * `<self-check>`: puts a check on a page.
 *
 * Importing the module defines the element; on a server it does nothing. All settings are attributes. They are read
 * when the check starts: a change while it runs counts from the next start.
 */
export declare class SelfCheckElement extends HTMLElement {
  addEventListener<K extends keyof SelfCheckEventMap>(
    type: K,
    listener: (this: SelfCheckElement, event: SelfCheckEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** All that a page is told. Both come before the first answer, carry nothing, and do not bubble. */
export type SelfCheckEventMap = Omit<HTMLElementEventMap, 'error'> & {
  /** The questions have started. */
  ready: Event;
  /** The questions could not start. The person sees whom to call, and the warning signs or a link to the check. */
  error: Event;
};

/** The attributes of `<self-check>`. */
export interface SelfCheckAttributes {
  /** Which check. `selfcheck` (the default) asks first where the pain is. */
  assessment?: 'back-pain' | 'heel-pain' | 'selfcheck';
  /** The language. By default the page's, where there is a check in it, else English. */
  lang?: 'en';
  /** Whose telephone numbers are shown. By default guessed from the browser's language; the person can change it. */
  region?: SelfCheckRegion;
  /** By default as the person's device is set. */
  theme?: 'light' | 'dark';
  /** The colour of buttons and links by day, such as `#0a5a63`: 5.5:1 or more on `#f4f6f7`, or it is not used. */
  accent?: string;
  /** The same in the dark: 5.5:1 or more on `#18232a`, or it is not used. */
  'accent-dark'?: string;
  /** How round corners are, in pixels: `0` to `24`. */
  radius?: string;
  /** By default the device's own. */
  font?: 'arial' | 'georgia' | 'humanist' | 'serif' | 'verdana';
  /** Where the check opens. By default in its place, and in a window narrower or lower than 480 pixels over all of it. */
  opens?: 'place' | 'window';
  /** Where the check's file is. By default beside `self-check.js`; in a bundle it has to be set. */
  src?: string;
}

/** Countries whose telephone numbers the check knows. */
export type SelfCheckRegion =
  | 'GB' | 'IE' | 'US' | 'CA' | 'AU' | 'NZ' | 'IN' | 'ZA' | 'CH' | 'DE'
  | 'AT' | 'SE' | 'NO' | 'DK' | 'NL' | 'FR' | 'JP' | 'SG' | 'HK' | 'OTHER';

declare global {
  interface HTMLElementTagNameMap {
    'self-check': SelfCheckElement;
  }
}
