// What a person does, and what it changes. Nothing answered is lost on the way back.

// The limits of every number that the form asks for.
const LEAST = 1;
const MOST = 90;

/** The state after an action; places are counted from the start, which is 0. */
export function step(questions, state, action) {
  const { place, answers, attempts } = state;
  const question = questions[place - 1];
  switch (action.type) {
    case 'answer':
      return { ...state, answers: { ...answers, [question.id]: action.answer } };
    case 'tick':
      return { ...state, answers: { ...answers, [question.id]: ticked(question, answers[question.id] ?? [], action) } };
    case 'continue': {
      const problem = question && problemWith(question, answers[question.id]);
      if (problem) return { ...state, problem, attempts: attempts + 1 };
      return { ...state, problem: null, place: Math.min(place + 1, questions.length) };
    }
    case 'travel':
      return { ...state, problem: null, place: action.place };
    case 'clear':
      return { place: 0, answers: {}, problem: null, attempts: 0 };
  }
}

/** The boxes that are ticked after one was; those that stand alone lose the others, and are lost beside them. */
function ticked({ options }, before, { option, isTicked }) {
  const without = before.filter((id) => id !== option.id);
  if (!isTicked) return without;
  return option.standsAlone
    ? [option.id]
    : [...without.filter((id) => !options.find((other) => other.id === id).standsAlone), option.id];
}

/** What is to be corrected before going on. */
function problemWith({ kind }, answer) {
  if (kind === 'multi') return answer?.length ? null : 'Choose at least one answer';
  if (kind !== 'number') return answer === undefined ? 'Choose one answer' : null;
  const text = (answer ?? '').trim();
  if (!text) return 'Enter a number';
  const isRight = /^\d+$/.test(text) && Number(text) >= LEAST && Number(text) <= MOST;
  return isRight ? null : `Enter a whole number from ${LEAST} to ${MOST}, without letters or points`;
}
