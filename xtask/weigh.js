// What each file of a folder weighs on its way to a visitor: raw, gzip -9, Brotli 11.
const { readdirSync, readFileSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { brotliCompressSync, constants, gzipSync } = require('node:zlib');

// Brotli, for everything together.
const BUDGET = 120_000;

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

const weigh = (bytes) => [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli(bytes).length];

const row = (name, sizes) =>
  console.log(sizes.map((size) => size.toLocaleString('en-GB').padStart(10)).join(''), '', name);

const folder = process.argv[2];
const files = readdirSync(folder, { recursive: true })
  .filter((name) => statSync(join(folder, name)).isFile())
  .sort()
  .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
const sizes = files.map(({ bytes }) => weigh(bytes));
const sums = [0, 1, 2].map((i) => sizes.reduce((sum, row) => sum + row[i], 0));

console.log('       raw      gzip    brotli  file');
files.forEach(({ name }, i) => row(name, sizes[i]));
row('together', sums);
row('as one stream', weigh(Buffer.concat(files.map(({ bytes }) => bytes))));
console.log(`\n${Math.round((100 * sums[2]) / BUDGET)} % of the ${BUDGET / 1000} kB that everything may weigh (Brotli).`);
console.log('For comparison: an empty Yew page weighs 41 to 47 kB.');
