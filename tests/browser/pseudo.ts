// The check in pseudo-locales: English in two disguises, of which target/pseudo/ has the files (`cargo xtask pseudo`).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { escaped, type Reading } from './person';
import { read } from './single-file';

export const pseudoLocales = ['en-XA', 'ar-XB'] as const;
export type PseudoLocale = (typeof pseudoLocales)[number];

/** A single file in a pseudo-locale, or in all languages, as single-file.ts finds it. */
export const pseudoFile = (name: string) => `../../../pseudo/${name}`;

/** A message as the JSON beside a pack says it: each piece stands behind those that it joins (crates/assessment/src/text/pieces.rs). */
type Piece =
  | { Words: string }
  | { Variable: string }
  | { Case: { key: string; parts: number } }
  | { Select: { variable: string; cases: number; otherwise: number } };

interface Words {
  messages: [owner: string, own: [attribute: string, message: Piece[]][]][];
}

/** What stands where nothing is filled in yet: a choice that has not been made says what it says otherwise. */
function unfilled(message: Piece[]): string {
  const parts: string[] = [];
  const take = (count: number) => parts.splice(parts.length - count, count).join('');
  for (const piece of message) {
    if ('Words' in piece) parts.push(piece.Words);
    else if ('Variable' in piece) parts.push('\0');
    else if ('Case' in piece) take(piece.Case.parts);
    else parts.push(take(piece.Select.otherwise));
  }
  return parts.join('');
}

/** The messages of an assessment, each up to its first place to fill or its first line. They have the same order in each language. */
function messages(assessment: string, locale: string): string[] {
  return ['json', 'result.json'].flatMap((kind) => {
    const words = JSON.parse(read(pseudoFile(`packs/${assessment}.${locale}.${kind}`))) as Words;
    return words.messages.flatMap(([, own]) => own.map(([, message]) => unfilled(message).split(/[\0\n]/)[0]!));
  });
}

/** How the English words of an assessment read in a pseudo-locale. */
export function readingOf(assessment: string, locale: PseudoLocale): Reading {
  const [english, disguised] = ['en', locale].map((locale) => messages(assessment, locale));
  const number = new Intl.NumberFormat(locale);
  const found = (words: string, isIt: (line: string) => boolean, end: string) => {
    if (/^\d+$/.test(words)) return new RegExp(`^${number.format(Number(words))}$`);
    const same = disguised!.filter((_, place) => isIt(english![place]!));
    // A name that nothing has.
    return new RegExp(same.length ? `^(?:${[...new Set(same)].map(escaped).join('|')})${end}` : '$^');
  };
  return {
    is: (words) => found(words, (line) => line === words, '$'),
    begins: (words) => found(words, (line) => line.startsWith(words), ''),
  };
}

/** What the regions call their services and numbers: it is the same in every language. */
const phrases = readFileSync(join(__dirname, '../../assessments/common/regions.toml'), 'utf8').match(/"[^"]+"/g)!.join(' ');

/**
 * Words on the screen that are in English: they are in the program, or in a place that nothing translates. Left out is what
 * is the same in every language, and what the browser says.
 */
export async function englishWords(document: Page | Frame, locale: string): Promise<string[]> {
  const texts = await document.evaluate(() => {
    const untranslated = '.address, .sources li, .rests-on cite, .rests-on bdi, #language option, [hreflang]';
    const shown = (element: Element) => element.checkVisibility() && !element.closest(untranslated);
    const words = [globalThis.document.title];
    const walker = globalThis.document.createTreeWalker(globalThis.document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (shown(node.parentElement!) && !node.parentElement!.closest('script, style, template')) words.push(node.textContent!);
    }
    for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'aria-description']) {
      for (const element of globalThis.document.querySelectorAll(`[${name}]`)) words.push(element.getAttribute(name)!);
    }
    return words;
  });
  const months = Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(locale, { month: 'long' }).format(new Date(2027, month, 15)),
  );
  const same = new Set([...phrases.split(/[^A-Za-z]+/), ...months]);
  return texts
    .map((text) => text.replace(/\u202e[^\u202c]*\u202c/g, ''))
    // Vowels bear no accent.
    .flatMap((text) => text.match(/\p{L}+/gu) ?? [])
    .filter((word) => /^[A-Za-z]+$/.test(word) && /[^aeiou]/i.test(word) && !same.has(word));
}
