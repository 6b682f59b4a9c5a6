// What the files of the release weigh on their way to a visitor: raw, gzip -9, Brotli 11. It fails where the heaviest file, the
// one with every check, weighs more than it may.
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { brotliCompressSync, constants, gzipSync } = require('node:zlib');

const HEAVIEST = 'selfcheck.en.html';

// Brotli. This is the one place where the number is. It was 160,000 until packs got plain (docs/decisions/0005).
const BUDGET = 175_000;

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
const weights = new Map();
console.log('       raw      gzip    brotli');
for (const name of names) {
  const bytes = readFileSync(join(folder, name));
  const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli(bytes).length];
  console.log(sizes.map((size) => size.toLocaleString('en-GB').padStart(10)).join(''), '', name);
  weights.set(name, sizes[2]);
}

const weight = weights.get(HEAVIEST);
if (!weight) throw new Error(`There is no ${HEAVIEST} in ${folder}.`);
console.log(`\n${HEAVIEST}: ${Math.round((100 * weight) / BUDGET)} % of the ${BUDGET / 1000} kB that it may weigh (Brotli).`);
if (weight > BUDGET) {
  console.error(`It is ${weight - BUDGET} bytes too heavy. xtask/weigh.js says what it may weigh.`);
  process.exitCode = 1;
}
