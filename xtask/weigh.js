// What each file of a folder weighs on its way to a visitor: raw, gzip -9, Brotli 11.
const { readdirSync, readFileSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { brotliCompressSync, constants, gzipSync } = require('node:zlib');

const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

const row = (name, sizes) =>
  console.log(sizes.map((size) => size.toLocaleString('en-GB').padStart(10)).join(''), '', name);

const folder = process.argv[2];
const files = readdirSync(folder, { recursive: true })
  .filter((name) => statSync(join(folder, name)).isFile())
  .sort();

console.log('       raw      gzip    brotli  file');
const total = [0, 0, 0];
for (const name of files) {
  const bytes = readFileSync(join(folder, name));
  const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli(bytes).length];
  sizes.forEach((size, i) => (total[i] += size));
  row(name, sizes);
}
row('together', total);
