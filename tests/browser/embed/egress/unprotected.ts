// The same check without what protects it: the policy of both documents, the sandbox, the removal of WebRTC, and what would
// notice that these are missing.

const PROTECTION = [
  { what: /<meta http-equiv="Content-Security-Policy"[^>]*>/g, times: 2, instead: '' },
  { what: / sandbox="[^"]*"/g, times: 1, instead: '' },
  // page/no-rtc.js, minified: the names that it removes.
  { what: /\^\(webkit\|moz\|ms\)\?RTC/g, times: 1, instead: '^nothing' },
  // page/protection.js, minified: the answer of `isProtected`. In the frame's attribute `&` is a reference.
  { what: /return \w+\(\)(&&|&amp;&amp;)!\w+\(\)\1!\w+\(\)\1!await \w+\(\)/g, times: 2, instead: 'return!0' },
  // page/app.js, minified: whether it is in a sandbox.
  { what: /self\.origin==="null"&amp;&amp;!\("RTCPeerConnection"in window\)/g, times: 1, instead: '!0' },
];

/** Takes each part away, and fails where one is not there to be taken, or is there more often. */
export function withoutProtection(file: string): string {
  return PROTECTION.reduce((text, { what, times, instead }) => {
    const found = text.match(what)?.length ?? 0;
    if (found !== times) throw new Error(`The file has ${what} ${found} times, not ${times}: what protects it has changed.`);
    return text.replace(what, instead);
  }, file);
}
