// What the files of the release weigh on their way to a visitor: raw, gzip -9, Brotli 11. It fails where the heaviest file, the
// one with every check, weighs more than it may: up to where the questions can start, and as a whole.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { brotliCompressSync, constants, gzipSync } = require('node:zlib');

const HEAVIEST = 'selfcheck.en.html';

// Brotli. This is the one place where the numbers are. Nobody waits for the words of results, which come last
// (docs/decisions/0003). The first was 160 kB. The rows that were forgotten brought their questions, which everybody loads, and each
// reason now says what this person said, also where the rest of the file is missing: 15 kB, a third of a second of slow 3G. Safety
// counts before that.
const BUDGETS = { 'until the questions can start': 176_000, 'as a whole': 260_000 };

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
const results = whole.indexOf('<script type="application/json" data-results>');
if (results < 0) throw new Error(`${HEAVIEST} has no results.`);
const weights = [whole.subarray(0, results), whole].map((bytes) => brotli(bytes).length);
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
