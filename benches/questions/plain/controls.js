// The controls of each kind of question. They write into the answers what a person does, and so nothing is drawn again.
import { element } from './element.js';

const heading = ({ words }) => element('h1', { tabindex: -1 }, words);
const note = (id, words) => words && element('div', { class: 'hint', id: `${id}-hint` }, element('p', {}, words));
const error = (id, problem) =>
  problem &&
  element('p', { class: 'error', id: `${id}-error` }, element('span', { class: 'visually-hidden' }, 'Error: '), problem);
const describedBy = ({ id, hint }, problem) =>
  [hint && `${id}-hint`, problem && `${id}-error`].filter(Boolean).join(' ') || undefined;

function group(question, problem, ...controls) {
  return element(
    'fieldset',
    { class: 'question', 'aria-describedby': describedBy(question, problem) },
    element('legend', {}, heading(question)),
    note(question.id, question.hint),
    error(question.id, problem),
    ...controls,
  );
}

function choice(className, type, name, { id, words, hint }, isTicked, change) {
  const about = hint && `${id}-note`;
  const input = element('input', { type, id, name, 'aria-describedby': about, change });
  input.checked = isTicked;
  const label = element('label', { for: id }, words);
  return element('div', { class: className }, input, label, about && element('span', { class: 'hint', id: about }, hint));
}

function single(question, answers, problem) {
  const { id, options } = question;
  const row = (option) => choice('choice', 'radio', id, option, answers[id] === option.id, () => (answers[id] = option.id));
  return group(question, problem, element('div', { class: 'choices' }, options.map(row)));
}

function multi(question, answers, problem) {
  const { id, options } = question;
  const ticked = new Set(answers[id]);
  const rows = options.flatMap((option, place) => {
    const row = choice('choice', 'checkbox', id, option, ticked.has(option.id), ({ target }) => {
      ticked.delete(option.id);
      // Those that stand alone lose the others, and are lost beside them.
      for (const other of target.checked ? options : []) {
        if (option.standsAlone || other.standsAlone) ticked.delete(other.id);
      }
      if (target.checked) ticked.add(option.id);
      for (const other of options) document.getElementById(other.id).checked = ticked.has(other.id);
      answers[id] = [...ticked];
    });
    const isApart = option.standsAlone && place > 0 && !options[place - 1].standsAlone;
    return isApart ? [element('p', { class: 'or' }, 'or'), row] : [row];
  });
  return group(question, problem, element('div', { class: 'choices' }, rows));
}

function scale(question, answers, problem) {
  const { id, options, low, high } = question;
  const row = (option) => choice('pick', 'radio', id, option, answers[id] === option.id, () => (answers[id] = option.id));
  const ends = [low, high].map((words) => element('span', {}, words));
  const picks = element('div', { class: 'scale' }, options.map(row));
  return group(question, problem, picks, element('div', { class: 'scale-ends' }, ends));
}

function number(question, answers, problem, go) {
  const { id } = question;
  const field = element('input', {
    type: 'text',
    inputmode: 'numeric',
    class: 'number',
    id,
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-invalid': problem && 'true',
    'aria-describedby': describedBy(question, problem),
    input: () => (answers[id] = field.value),
    keydown: (event) => event.key === 'Enter' && !event.isComposing && go(),
  });
  field.value = answers[id] ?? '';
  const label = element('label', { class: 'title', for: id }, heading(question));
  return element('div', { class: 'question' }, label, note(id, question.hint), error(id, problem), field);
}

export const CONTROLS = { single, multi, scale, number };
