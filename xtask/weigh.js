// What the files of the release weigh on their way to a visitor: raw, gzip -9, Brotli 11. It fails where the heaviest file, the
// one with every check, weighs more than it may: up to where each check can start, and as a whole.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { brotliCompressSync, constants, gzipSync } = require('node:zlib');

const HEAVIEST = 'selfcheck.en.html';

// Brotli. This is the one place where the numbers are. Back pain, which most people come for, stands first; the questions on the
// heel come while the page is read, and the words of results while questions are answered (docs/decisions/0003). The whole was
// 260 kB until people could name what they came with, and be answered by name, and 279 kB until 875 pages were read again for
// what their replies lacked: four kilobytes of words, for which nobody waits. The last half kilobyte before the start are two
// rules and two answers of safety: less than 3 ms on Slow 4G.
const BUDGETS = { 'until the first check can start': 160_500, 'until the last can': 177_500, 'as a whole': 283_000 };

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

const folder = process.argv[2];
const names = readdirSync(folder).filter((name) => /\.en\.html$|\.js$/.test(name)).sort();
console.log('       raw      gzip    brotli');
for (const name of names) {
  const bytes = readFileSync(join(folder, name));
  const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli(bytes).length];
  console.log(sizes.map((size) => size.toLocaleString('en-GB').padStart(10)).join(''), '', name);
}

const whole = readFileSync(join(folder, HEAVIEST));
function upTo(block) {
  const place = whole.indexOf(`<script type="application/json" ${block}>`);
  if (place < 0) throw new Error(`${HEAVIEST} has no ${block}.`);
  return whole.subarray(0, place);
}
const parts = [upTo('data-questions="1"'), upTo('data-results="0"'), whole];
const weights = parts.map((bytes) => brotli(bytes).length);
console.log();
Object.entries(BUDGETS).forEach(([what, budget], place) => {
  const weight = weights[place];
  const [has, may] = [weight, budget].map((size) => (size / 1000).toFixed(1));
  console.log(`${HEAVIEST} ${what}: ${has} kB of the ${may} that it may weigh (Brotli).`);
  if (weight > budget) {
    console.error(`It is ${weight - budget} bytes too heavy. xtask/weigh.js says what it may weigh.`);
    process.exitCode = 1;
  }
});
