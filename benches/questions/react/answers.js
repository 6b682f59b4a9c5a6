// What a person does, and what it changes. Nothing answered is lost on the way back.
import { problemWith } from '../problem.js';

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
