// What a publisher has set, read strictly: what cannot be had is named in the console with what can.

import { LOOK, readLook } from '../page/look.js';
import { NUMBERS, WORDS } from './words.js';

const ASSESSMENTS = ['back-pain', 'heel-pain', 'selfcheck'];
const THEMES = ['light', 'dark'];
const PLACES = ['place', 'window'];

export const ATTRIBUTES = ['assessment', 'lang', 'region', 'theme', 'opens', 'src', ...LOOK];

const DOCS = 'See docs/publishers.md, "In a bundle".';

/** Without an `address` where nobody knows where the check is, or it would be the very page that it stands on. */
export function settingsOf(element) {
  // Without an attribute of its own the element speaks the page's language, if it can.
  const inherited = element.parentElement?.closest('[lang]')?.lang.slice(0, 2);
  const spoken = Object.keys(WORDS);
  const lang = choice(element, 'lang', spoken, spoken.includes(inherited) ? inherited : 'en');
  const assessment = choice(element, 'assessment', ASSESSMENTS, 'selfcheck');
  const region = choice(element, 'region', Object.keys(NUMBERS));
  const theme = choice(element, 'theme', THEMES);
  const opens = choice(element, 'opens', PLACES);
  const look = readLook((name) => element.getAttribute(name), complain);

  const fragment = new URLSearchParams();
  if (region) fragment.set('region', region);
  if (theme) fragment.set('theme', theme);
  for (const name of Object.keys(look)) fragment.set(name, element.getAttribute(name));
  const file = fileOf(element, `${assessment}.${lang}.html`);
  if (file) file.hash = fragment;
  const words = WORDS[lang];
  return { lang, region, theme, opens, look, words, title: words[assessment], address: file?.href };
}

// The value of an attribute, or the fallback where it has none or one that it cannot have.
function choice(element, name, allowed, fallback) {
  const given = element.getAttribute(name);
  if (given === null || allowed.includes(given)) return given ?? fallback;
  complain(name, given, `one of: ${allowed.join(', ')}`, fallback);
  return fallback;
}

function fileOf(element, name) {
  const given = element.getAttribute('src');
  if (given === null) return besideTheScript(name);
  try {
    const file = new URL(given, document.baseURI);
    if (/^(https?|file):$/.test(file.protocol)) return notThisPage(file);
  } catch {
    // Not an address at all: the same complaint.
  }
  const beside = besideTheScript(name);
  complain('src', given, 'the http or https address of a check file', beside);
  return beside;
}

// What a bundler has made of the script has another name or another kind of address, and no check stands beside it. Many
// servers would give some other page.
function besideTheScript(name) {
  const script = new URL(import.meta.url ?? '', document.baseURI);
  const isServed = /^https?:$/.test(script.protocol) || script.protocol === location.protocol;
  if (isServed && /\/self-check\.js$/.test(script.pathname)) return new URL(name, script);
  console.error(
    `<self-check>: the script is in a bundle, so that no check stands beside it. Say with src where ${name} is, such as ` +
      `what import url from 'self-check-element/${name}?url' gives in Vite. ${DOCS}`,
  );
  return undefined;
}

const withoutFragment = (address) => address.split('#')[0];

function notThisPage(file) {
  const address = withoutFragment(file.href);
  if (address !== withoutFragment(location.href)) return file;
  console.error(`<self-check>: ${address} is this page itself, and not a check. Say with src where the check's file is.`);
  return undefined;
}

function complain(name, given, allowed, fallback) {
  console.error(`<self-check ${name}="${given}">: ${name} must be ${allowed}. Going on with ${fallback ?? 'none'}.`);
}
