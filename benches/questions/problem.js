// What the forms that are written by hand demand of an answer.

// The limits of every number that the form asks for.
const LEAST = 1;
const MOST = 90;

/** What is to be corrected before going on. */
export function problemWith({ kind }, answer) {
  if (kind === 'multi') return answer?.length ? null : 'Choose at least one answer';
  if (kind !== 'number') return answer === undefined ? 'Choose one answer' : null;
  const text = (answer ?? '').trim();
  if (!text) return 'Enter a number';
  const isRight = /^\d+$/.test(text) && Number(text) >= LEAST && Number(text) <= MOST;
  return isRight ? null : `Enter a whole number from ${LEAST} to ${MOST}, without letters or points`;
}
