// The same check without what protects it: the shell's policy, the sandbox, and the removal of WebRTC.

const PROTECTION = [
  { what: /<meta http-equiv="Content-Security-Policy"[^>]*>/, instead: '' },
  { what: / sandbox="[^"]*"/, instead: '' },
  // page/no-rtc.js, minified: the names that it removes.
  { what: /\^\(webkit\|moz\|ms\)\?RTC/, instead: '^nothing' },
];

/** Takes each part away, and fails where one is not there to be taken. */
export function withoutProtection(file: string): string {
  return PROTECTION.reduce((text, { what, instead }) => {
    if (!what.test(text)) throw new Error(`The file has no ${what}: what protects it has changed.`);
    return text.replace(what, instead);
  }, file);
}
