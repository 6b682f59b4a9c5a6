// The bar of the preview: the checks, the screens of one and the people of its scenarios and stories, and how wide the check is.

import { PAGES, addressOf } from './address.js';

const byId = (id) => document.getElementById(id);

/** Calls `go` with the place that somebody chose; `here` gives where they are. */
export function useBar(go, here) {
  const { check, screen, person, width } = byId('preview-bar').elements;
  byId('preview-bar').addEventListener('submit', (event) => event.preventDefault());
  check.addEventListener('change', () => go({ check: check.value }));
  screen.addEventListener('change', () => go({ ...here(), check: check.value, screen: screen.value }));
  person.addEventListener('change', () => go({ check: check.value, person: person.value }));
  width.addEventListener('change', () => (byId('preview-check').className = width.value));
}

/** Shows what there is, and where somebody is: at a place, with the answers of a person. */
export function showBar(checks, check, content, place, person) {
  const bar = byId('preview-bar').elements;
  const known = checks.map((id) => new Option(id, id));
  bar.check.replaceChildren(...(check ? known : [new Option('Choose', ''), ...known]));
  bar.check.value = check ?? '';
  // `defaultValue` is the name that was shown last. Only another name replaces what is being typed.
  if (bar.person.defaultValue !== (person ?? '')) bar.person.value = bar.person.defaultValue = person ?? '';
  bar.screen.disabled = bar.person.disabled = !content;
  if (!content) return;
  const [start, ...ends] = Object.entries(PAGES).map(([id, words]) => new Option(words, id));
  const screens = content.screens.map(({ id, words }) => new Option(`${id}: ${words}`, id));
  bar.screen.replaceChildren(start, ...screens, ...ends);
  bar.screen.value = place ?? 'start-page';
  byId('preview-people').replaceChildren(...content.everybody.map(({ name, care }) => new Option(care ?? 'lacks an answer', name)));
}
