// What happens to a file between its publisher and a person: servers, content systems, proxies and programs that make pages
// faster put things into it, take things out, or write it anew. Each is what some of them were seen to do.
import { minify } from 'html-minifier-terser';
import { outcomes, type Expected } from './outcome';

export type Alteration = {
  name: string;
  /** The file as it arrives. */
  change: (file: string) => string | Buffer | Promise<string>;
  /** The server's word for what it is, where that is another. */
  type?: string;
  /** What a person then has. */
  expected: Expected;
};

const { runs, unprotected, unscripted, damaged, old } = outcomes;

/** Puts something in the place of the first, which is the shell's, or of all. */
function replacing(from: string | RegExp, to: string | ((found: string) => string)): (file: string) => string {
  return (file) => {
    const changed = file.replace(from, (found) => (typeof to === 'string' ? to : to(found)));
    if (changed === file) throw new Error(`There is no ${from} in the file.`);
    return changed;
  };
}

const before = (what: string) => (file: string) => what + file;
const inHead = (what: string) => replacing('<head>', `<head>${what}`);

const DOCTYPE = '<!doctype html>';
const POLICY = /<meta http-equiv="Content-Security-Policy" content="[^"]*">/;
const SHELL_SCRIPT = /(?<=<div id="selfcheck-start"[\s\S]*?)<script>[\s\S]*?<\/script>/;
const scripts = (to: string) => replacing(/<script>/g, to);
const withoutPolicy = replacing(POLICY, '');

/** Puts something in the place of the first that follows a mark. */
function replacingAfter(mark: string, from: string, to: string): (file: string) => string {
  return (file) => {
    const place = file.indexOf(mark);
    return file.slice(0, place) + replacing(from, to)(file.slice(place));
  };
}

/** A tag of the shell that the app has too, and before it. */
function beforeLast(tag: string, what: string): (file: string) => string {
  return (file) => {
    const place = file.lastIndexOf(tag);
    return file.slice(0, place) + what + file.slice(place);
  };
}

function scriptLast(file: string): string {
  const [script] = SHELL_SCRIPT.exec(file)!;
  return beforeLast('</body>', script)(file.replace(script, ''));
}

/** As content systems do with what they take for text. */
const smartQuotes = (file: string) => file.replace(/(^|[\s(=>])"/g, '$1\u201c').replace(/"/g, '\u201d').replace(/'/g, '\u2019');

const aggressive = (file: string) =>
  minify(file, {
    caseSensitive: false,
    collapseBooleanAttributes: true,
    collapseInlineTagWhitespace: true,
    collapseWhitespace: true,
    decodeEntities: true,
    minifyCSS: true,
    minifyJS: true,
    minifyURLs: true,
    processConditionalComments: true,
    removeAttributeQuotes: true,
    removeComments: true,
    removeEmptyAttributes: true,
    removeEmptyElements: true,
    removeOptionalTags: true,
    removeRedundantAttributes: true,
    removeScriptTypeAttributes: true,
    removeStyleLinkTypeAttributes: true,
    removeTagWhitespace: true,
    sortAttributes: true,
    sortClassName: true,
    useShortDoctype: true,
  });

const withoutBlanks = (file: string) => file.replace(/\n\s*\n+/g, '\n');

export const ALTERATIONS: Alteration[] = [
  { name: 'nothing', change: (file) => file, expected: runs },

  // Before the doctype
  { name: 'a newline before it', change: before('\n'), expected: runs },
  { name: 'a space before it', change: before(' '), expected: runs },
  { name: 'a tab before it', change: before('\t'), expected: runs },
  { name: 'a comment before it', change: before('<!-- cached -->'), expected: runs },
  { name: 'a byte order mark before it', change: before('\ufeff'), expected: runs },
  { name: 'two byte order marks before it', change: before('\ufeff\ufeff'), expected: unprotected },
  { name: 'a newline and a byte order mark before it', change: before('\n\ufeff'), expected: unprotected },
  { name: 'an XML declaration before it', change: before('<?xml version="1.0" encoding="utf-8"?>'), expected: runs },
  { name: 'a text before it', change: before('Warning: Undefined variable'), expected: unprotected },
  { name: 'a banner before it', change: before('<div class="banner">We use cookies</div>'), expected: unprotected },
  { name: 'a script before it', change: before('<script>var before = true</script>'), expected: unprotected },

  // In the head, before the policy
  { name: 'a script at the start of the head', change: inHead('<script>var injected = true</script>'), expected: runs },
  { name: 'a link at the start of the head', change: inHead('<link rel="canonical" href="/check">'), expected: runs },
  { name: 'a title at the start of the head', change: inHead('<title>Our clinic</title>'), expected: runs },
  { name: 'a style at the start of the head', change: inHead('<style>p { color: red }</style>'), expected: runs },
  { name: 'a noscript at the start of the head', change: inHead('<noscript><img src="data:," alt=""></noscript>'), expected: runs },
  { name: 'an image at the start of the head', change: inHead('<img src="data:," alt="">'), expected: unprotected },
  { name: 'a div at the start of the head', change: inHead('<div hidden></div>'), expected: unprotected },

  // Taken away
  { name: 'the policy of the shell is taken out', change: withoutPolicy, expected: unprotected },
  { name: 'the doctype is taken out', change: replacing(DOCTYPE, ''), expected: unprotected },
  { name: 'an older doctype', change: replacing(DOCTYPE, '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2//EN">'), expected: unprotected },
  { name: 'both are taken out', change: (file) => withoutPolicy(replacing(DOCTYPE, '')(file)), expected: unprotected },
  { name: 'the policy is renamed', change: replacing('http-equiv="Content-Security-Policy"', 'name="policy"'), expected: unprotected },
  { name: 'the sandbox is taken out', change: replacing(/ sandbox="[^"]*"/, ''), expected: unprotected },
  { name: 'the frame loses its document', change: replacing(/ srcdoc='[^']*'/, ''), expected: damaged },
  { name: 'the frame is put off', change: replacing(' srcdoc=', ' data-srcdoc='), expected: damaged },
  { name: 'the frame is taken out', change: replacing(/<iframe [^>]*srcdoc='[^']*'><\/iframe>/, ''), expected: damaged },
  { name: 'every script is taken out', change: replacing(/<script\b[\s\S]*?<\/script>/g, ''), expected: unscripted },
  { name: 'every style is taken out', change: replacing(/<style>[\s\S]*?<\/style>/g, ''), expected: runs },
  { name: 'the end is taken out', change: replacing('<template id="selfcheck-end"></template>', ''), expected: damaged },

  // Written anew
  { name: 'a minifier with everything on', change: aggressive, expected: unscripted },
  { name: 'blank lines are taken out', change: withoutBlanks, expected: runs },
  { name: 'line ends are taken out', change: replacing(/\n/g, ''), expected: runs },
  { name: 'line ends of another system', change: replacing(/\n/g, '\r\n'), expected: runs },
  { name: 'trailing spaces are taken out', change: (file) => file.replace(/[ \t]+$/gm, ''), expected: runs },
  { name: 'tabs become spaces', change: (file) => file.replaceAll('\t', '  '), expected: runs },
  { name: 'long lines are broken', change: replacing(/[^\n]{998}/g, (line) => `${line}\n`), expected: unscripted },
  { name: 'quotes are made typographic', change: smartQuotes, expected: unscripted },
  { name: 'ampersands are escaped twice', change: replacing(/&/g, '&amp;'), expected: unscripted },
  { name: 'digits become telephone links', change: replacing(/(?<=selfcheckWasm="[^"]*)\d{10}/, (digits) => `<a href="tel:${digits}">${digits}</a>`), expected: damaged },
  { name: 'NFC', change: (file) => file.normalize('NFC'), expected: runs },
  { name: 'NFD', change: (file) => file.normalize('NFD'), expected: runs },

  // Read as something else
  { name: 'read as Latin-1', change: (file) => file, type: 'text/html; charset=iso-8859-1', expected: runs },
  { name: 'read as Shift JIS', change: (file) => file, type: 'text/html; charset=shift_jis', expected: runs },
  { name: 'stored as UTF-16 with its mark', change: (file) => Buffer.from(`\ufeff${file}`, 'utf16le'), type: 'text/html', expected: runs },
  { name: 'stored as Latin-1, read as UTF-8', change: (file) => Buffer.from(file, 'latin1'), expected: runs },
  { name: 'read as text of another kind', change: (file) => file, type: 'application/xhtml+xml', expected: outcomes.nothing },
  { name: 'read as UTF-16', change: (file) => file, type: 'text/html; charset=utf-16le', expected: outcomes.nothing },

  // Scripts put off, renamed, put elsewhere
  { name: 'scripts are renamed', change: scripts('<script type="text/rocketscript">'), expected: unscripted },
  { name: 'scripts are made modules', change: scripts('<script type="module">'), expected: runs },
  { name: 'scripts are deferred', change: scripts('<script defer>'), expected: runs },
  { name: 'the script of the shell comes last', change: scriptLast, expected: runs },
  { name: 'the script of the shell is wrapped', change: replacing(SHELL_SCRIPT, (script) => script.replace('<script>', '<script>onload=()=>{').replace('</script>', '}</script>')), expected: unscripted },
  { name: 'the script of the app is altered', change: replacingAfter('srcdoc=', '<script>', '<script>0;'), expected: old },
  { name: 'the Wasm is altered', change: replacing('selfcheckWasm="0061736d', 'selfcheckWasm="1061736d'), expected: damaged },
  { name: 'the words are altered', change: replacingAfter('>"selfcheck-words', 'pain check', 'pain chick'), expected: damaged },
  { name: 'the words are no JSON any more', change: replacing('>"selfcheck-words', '>selfcheck-words'), expected: damaged },
  { name: 'the words of results are altered', change: replacingAfter('data-results=', 'Keep moving', 'Keep rising'), expected: damaged },
  { name: 'the words of results are no JSON any more', change: replacing('>"selfcheck-result', '>selfcheck-result'), expected: damaged },
  { name: 'the words of results are taken out', change: replacing(/<script [^>]*data-results=[^<]*<\/script>/, ''), expected: damaged },
  { name: 'the frame is loaded late', change: replacing('<iframe id', '<iframe loading="lazy" id'), expected: runs },
  { name: 'a script is put at the end', change: beforeLast('</body>', '<script src="/analytics.js"></script>'), expected: runs },
  { name: 'a banner is put at the start of the body', change: replacing('<body>', '<body><div>We use cookies</div>'), expected: runs },
];

/** How many places to cut the file at. */
const CUTS = 50;

/** At none of them has so little arrived that there is no sentence yet. */
export const TRUNCATIONS: Alteration[] = Array.from({ length: CUTS }, (_, place) => ({
  name: `cut short at ${place + 1} of ${CUTS + 1}`,
  change: (file: string) => file.slice(0, Math.floor((file.length * (place + 1)) / (CUTS + 1))),
  expected: outcomes.anyReason,
}));
