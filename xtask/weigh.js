// What each file of the site weighs on its way to a visitor: raw, gzip -9, Brotli 11. And each single file, which holds
// everything: SHA256SUMS names them.
const { readdirSync, readFileSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { brotliCompressSync, constants, gzipSync } = require('node:zlib');

// Brotli, for one file with every assessment.
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
const read = (name) => readFileSync(join(folder, name));
const single = read('SHA256SUMS').toString().trim().split('\n').map((line) => line.split('  ')[1]);
const site = readdirSync(folder, { recursive: true })
  .filter((name) => statSync(join(folder, name)).isFile() && name !== 'SHA256SUMS' && !single.includes(name))
  .sort();

const table = (title, names) => {
  console.log(`       raw      gzip    brotli  ${title}`);
  return names.map((name) => {
    const sizes = weigh(read(name));
    row(name, sizes);
    return sizes;
  });
};

const sizes = table('the site', site);
row('together', [0, 1, 2].map((i) => sizes.reduce((sum, row) => sum + row[i], 0)));
console.log();
const heaviest = Math.max(...table('the single files', single).map(([, , brotli]) => brotli));
console.log(`\n${Math.round((100 * heaviest) / BUDGET)} % of the ${BUDGET / 1000} kB that one file may weigh (Brotli).`);
console.log('For comparison: an empty Yew page weighs 41 to 47 kB.');
