// Where somebody is in the preview, as it stands in the address: `?check=heel-pain&screen=worse&person=plantar`. What names
// nothing is a sentence that says what there is.

/** Places of a check that are no screens of questions (src/preview.rs). */
export const PAGES = { 'start-page': 'Start page', 'review-page': 'Review of the answers', 'result-page': 'Result' };

const KEYS = ['check', 'screen', 'person'];

/** What an address says, and null where it says nothing. */
export function readAddress(search) {
  const given = new URLSearchParams(search);
  return Object.fromEntries(KEYS.map((key) => [key, given.get(key) || null]));
}

export function addressOf(place) {
  const said = KEYS.filter((key) => place[key]).map((key) => [key, place[key]]);
  return said.length ? `?${new URLSearchParams(said)}` : './';
}

/** What is wrong with an address, in a sentence; none if nothing is. `contentOf` gives screens and people of a check. */
export async function mistakeIn(search, checks, contentOf) {
  const unknownKey = [...new URLSearchParams(search).keys()].find((key) => !KEYS.includes(key));
  if (unknownKey) return unknown('An address has no', unknownKey, KEYS);
  const { check, screen, person } = readAddress(search);
  if (!check) return screen || person ? `Say of which check: ${checks.map((id) => `?check=${id}`).join(' or ')}.` : null;
  if (!checks.includes(check)) return unknown('There is no check', check, checks);
  const { screens, everybody } = await contentOf(check);
  const places = [...screens.map(({ id }) => id), ...Object.keys(PAGES)];
  if (screen && !places.includes(screen)) return unknown(`The ${check} check has no screen`, screen, places);
  const names = everybody.map(({ name }) => name);
  if (person && !names.includes(person)) return unknown(`In the scenarios and stories of ${check} nobody is called`, person, names);
  return null;
}

/** Up to so many names are listed; the lists of the bar have all. */
const FEW = 12;

function unknown(what, name, known) {
  const [nearest] = known.map((one) => [distance(name, one), one]).sort(([one], [other]) => one - other);
  const isNear = nearest && nearest[0] <= 1 + Math.max(name.length, nearest[1].length) / 4;
  if (isNear) return `${what} “${name}”. Did you mean “${nearest[1]}”?`;
  const alike = known.filter((one) => one.includes(name));
  const listed = [alike, known].find(({ length }) => length > 0 && length <= FEW);
  return `${what} “${name}”. ${listed ? `There is ${listed.join(', ')}.` : 'The list above has all.'}`;
}

/** How many letters have to be put in, taken out or changed (Levenshtein). */
function distance(one, other) {
  let row = [...Array(other.length + 1).keys()];
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[other.length];
}
