// The figures of all visits, per question, side by side.

const PARTS = ['script', 'style', 'layout'];

/** The width of a column that holds two figures. */
const WIDE = 18;

/** A quantile of numbers, between two where it falls between them. */
function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  return sorted[below] + (at - below) * ((sorted[below + 1] ?? sorted[below]) - sorted[below]);
}

const median = (numbers) => quantile(numbers, 0.5);
const sum = (spent) => PARTS.reduce((total, part) => total + spent[part], 0);

/** Prints the medians of each page, the quartiles of its sum, and how the first page compares with the others. */
function print(title, spent) {
  const cell = (text) => text.padStart(10);
  const milliseconds = (number) => cell(number.toFixed(2));
  console.log(`${[...PARTS, 'sum'].map(cell).join('')}${'quartiles'.padStart(WIDE)}${cell('all tasks')}  ${title}`);
  for (const [name, visits] of Object.entries(spent)) {
    const sums = visits.map(sum);
    const parts = PARTS.map((part) => milliseconds(median(visits.map((visit) => visit[part]))));
    const quartiles = [0.25, 0.75].map((share) => quantile(sums, share).toFixed(2)).join(' to ').padStart(WIDE);
    const tasks = milliseconds(median(visits.map(({ task }) => task)));
    console.log(`${parts.join('')}${milliseconds(median(sums))}${quartiles}${tasks}  ${name}`);
  }
  const [[name, ours], ...others] = Object.entries(spent);
  for (const [other, theirs] of others) {
    const ratio = (figure) => cell(`${(median(ours.map(figure)) / median(theirs.map(figure))).toFixed(2)} x`);
    const ratios = [...PARTS.map((part) => (visit) => visit[part]), sum].map(ratio);
    console.log(`${ratios.join('')}${' '.repeat(WIDE)}${ratio(({ task }) => task)}  ${name} : ${other}`);
  }
  console.log();
}

module.exports = print;
