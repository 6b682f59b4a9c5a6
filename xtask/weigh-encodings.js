// What bytes weigh in a page, by how they are written as text: raw, gzip -9, Brotli 11, and how long a browser's engine
// takes to read them for the first time. For docs/decisions/0003. `node xtask/weigh-encodings.js target/site/selfcheck.en.html`
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { brotliCompressSync, constants, gunzipSync, gzipSync } = require('node:zlib');

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = constants;
const brotli = (bytes) => brotliCompressSync(bytes, { params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 24 } });
const gzip = (bytes) => gzipSync(bytes, { level: 9 });

// What cannot stand between the quotes of an attribute, or is changed there.
const isMarkup = (code) => [0, 13, 38, 39, 60].includes(code);
const isControl = (code) => (code < 32 && code !== 9 && code !== 10) || (code >= 127 && code < 160);

// A byte, exchanged with another by the key, as the character of that number; lifted by 256 where that cannot stand.
const characters = (key, isBarred) => ({
  write: (bytes) =>
    Array.from(bytes, (byte) => String.fromCharCode((byte ^ key) + (isBarred(byte ^ key) ? 256 : 0))).join(''),
  read(text) {
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i) ^ key;
    return bytes;
  },
});
const noControls = (code) => isMarkup(code) || isControl(code);

// By frequency: the most frequent bytes are the characters of ASCII that can stand, the others follow U+00A0.
function table(bytes) {
  const counts = new Array(256).fill(0);
  for (const byte of bytes) counts[byte] += 1;
  const byFrequency = counts.map((_, byte) => byte).sort((a, b) => counts[b] - counts[a] || a - b);
  const short = [...Array(128).keys()].filter((code) => !noControls(code));
  const codes = byFrequency.map((byte, rank) => [byte, short[rank] ?? 161 + rank]);
  const codeOf = new Map(codes);
  const byteOf = new Map(codes.map(([byte, code]) => [code, byte]));
  return {
    write: (all) => Array.from(all, (byte) => String.fromCharCode(codeOf.get(byte))).join(''),
    read: (text) => Uint8Array.from(text, (character) => byteOf.get(character.charCodeAt(0))),
  };
}

const node = (encoding) => ({
  write: (bytes) => bytes.toString(encoding),
  read: (text) => new Uint8Array(Buffer.from(text, encoding)),
});

// As it is done (crates/pages/src/streams.rs, page/streams.js): only the file itself has them written.
const [, streams] = readFileSync(process.argv[2], 'utf8').match(/data-wasm=[^>]*>([^<]*)</);
const script = readFileSync(join(__dirname, '../page/streams.js'), 'utf8').replaceAll('export ', '');
const joined = new Function(`${script}; return joined;`);
const bytes = Buffer.from(joined()(streams));
const zipped = { write: (all) => gzip(all).toString('base64'), read: (text) => gunzipSync(Buffer.from(text, 'base64')) };
const encodings = {
  streams: { write: () => streams, read: joined() },
  hex: node('hex'),
  base64: node('base64'),
  'gzip, then base64': zipped,
  'characters by frequency': table(bytes),
  'characters, key 0': characters(0, noControls),
  'characters, key 75': characters(75, noControls),
  'characters, key 75, controls too': characters(75, isMarkup),
};

const row = (name, sizes, time) =>
  console.log(sizes.map((size) => String(size).padStart(9)).join(''), time.padStart(8), '', name);
console.log('      raw     gzip   brotli     read');
row('raw', [bytes.length, gzip(bytes).length, brotli(bytes).length], '');
for (const [name, { write, read }] of Object.entries(encodings)) {
  const text = write(bytes);
  const start = performance.now();
  const again = read(text);
  const time = performance.now() - start;
  if (!bytes.equals(Buffer.from(again))) throw new Error(`${name} does not come back`);
  const written = Buffer.from(text);
  row(name, [written.length, gzip(written).length, brotli(written).length], `${time.toFixed(1)} ms`);
}
