// Beside the question: how rules and findings stand with the answers so far, first those that the questions of this screen feed.

import { PAGES } from './address.js';

const TRUTHS = { true: '✓ true', unknown: '? not known yet', false: '✗ false' };

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Shows how everything stands; `content` has the conditions as they are written. */
export function showStanding(panel, standing, content) {
  const rules = standing.rules.flatMap(({ id, tiers }) =>
    tiers.map((tier) => ({ ...tier, id, care: tier.id, when: content.rules[id]?.[tier.id] })),
  );
  const findings = standing.findings.map((finding) => ({ ...finding, when: content.findings[finding.id] }));
  const shown = {
    isOpen: (noun) => panel.querySelector(`details[data-of="${noun}"]`)?.open ?? false,
    isPage: standing.place in PAGES,
  };
  const parts = [...part('rules', rules, shown), ...part('findings', findings, shown)];
  panel.replaceChildren(
    element('p', { className: 'preview-care' }, 'Care level so far: ', careOf(standing.care)),
    ...parts,
  );
}

function part(noun, conditions, { isOpen, isPage }) {
  const isFirst = (one) => (isPage ? one.truth === 'true' : one.isFed);
  const others = conditions.filter((one) => !isFirst(one));
  const count = (truth) => others.filter((one) => one.truth === truth).length;
  const counts = Object.keys(TRUTHS).filter(count).map((truth) => `${count(truth)} ${TRUTHS[truth].slice(2)}`);
  const more = element('details', { open: isOpen(noun) }, element('summary', {}, `Other ${noun}: ${counts.join(', ') || 'none'}`), list(others));
  more.dataset.of = noun;
  const title = `${noun[0].toUpperCase()}${noun.slice(1)} that ${isPage ? 'are true' : 'this screen feeds'}`;
  return [element('h2', {}, title), list(conditions.filter(isFirst)), more];
}

/** What is true first, then what is open: both can still change the result. */
function list(conditions) {
  if (!conditions.length) return element('p', {}, 'None.');
  const inOrder = Object.keys(TRUTHS).flatMap((truth) => conditions.filter((one) => one.truth === truth));
  return element('ul', { className: 'preview-conditions' }, ...inOrder.map(row));
}

function row({ id, truth, care, when }) {
  const head = element('p', {}, element('strong', {}, id), ' ', ...(care ? [careOf(care), ' '] : []), element('span', { className: 'preview-truth' }, TRUTHS[truth]));
  const made = element('li', {}, head, element('code', {}, when ?? ''));
  made.dataset.truth = truth;
  return made;
}

function careOf(level) {
  const made = element('span', { className: 'preview-level' }, level);
  made.dataset.care = level;
  return made;
}
