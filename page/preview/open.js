// Opening a check at a place: with whose answers, and what to say where they do not lead there.

/** Up to so many people are named. */
const FEW = 5;

/** The number of the last opening, of any check. */
let openings = 0;

/** Waits for the standing that belongs to this opening. The widget may still report an earlier drawing first, with a smaller number. */
const standingAfter = (number) =>
  new Promise((resolve) => {
    const hear = ({ detail: { standing, opening } }) => {
      if (opening !== number) return;
      removeEventListener('selfcheck-stands', hear);
      resolve(standing);
    };
    addEventListener('selfcheck-stands', hear);
  });

/**
 * Opens the check at a place. Without a screen that is its start page, or somebody's result; without a person, it is opened
 * with the answers of whoever in the scenarios has the shortest way there.
 *
 * Gives the `name` of that person, their answers as `written`, whether the answers that were `kept` led there (`isKept`), and
 * a `complaint` where none did.
 */
export async function open(widget, check, { check: id, screen, person }, { people, everybody }, kept) {
  const target = screen ?? (person ? 'result-page' : 'start-page');
  const arrives = async (answers) => {
    openings += 1;
    const standing = standingAfter(openings);
    widget.open(openings, check, target, JSON.stringify(answers));
    return (await standing)?.place === target;
  };
  const written = (name) => JSON.stringify(everybody.find((one) => one.name === name)?.answers);
  // Answers of somebody whose scenario has been changed since are not what there is to look at.
  const canGoOn = kept?.check === id && kept.person === person && (!person || kept.written === written(person));
  if (canGoOn && (await arrives(kept.answers))) return { name: kept.name, written: kept.written, isKept: true };

  const named = everybody.find(({ name }) => name === person);
  const there = people.filter((one) => sees(one, target)).sort((one, other) => one.screens.length - other.screens.length);
  const chosen = named ?? (target === 'start-page' ? null : there[0]);
  const opened = { name: chosen?.name, written: written(chosen?.name) };
  if (await arrives(chosen?.answers ?? {})) return opened;
  return { ...opened, complaint: complaint(named, target, there) };
}

function sees({ screens, care }, target) {
  if (target === 'result-page') return care !== null;
  // An emergency is shown without a review.
  if (target === 'review-page') return care !== null && care !== 'emergency';
  return screens.includes(target);
}

function complaint(named, target, there) {
  const few = there.slice(0, FEW).map(({ name }) => name).join(', ');
  if (named && named.care === null) return `${named.name} lacks an answer on this screen, and gets no further: “cargo selfcheck fill” adds one.`;
  if (named && few) return `${named.name} does not come to ${target}. Who does: ${few}${there.length > FEW ? ' and others' : ''}.`;
  return `Nobody in scenarios/ comes to ${target}: write a scenario that leads there.`;
}
