// Makes two compressed copies, .gz and .br, of each page and script in a folder and the folders in it, for servers that
// send such copies as they are. A copy that was made of an earlier file would still be sent: with --check nothing is made,
// and each copy that is missing, or does not hold what its file does, is named.

import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit } from 'node:process';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';

const USAGE = 'node compress.js [--check] FOLDER';

const WAYS = [
  { ending: '.gz', compress: (bytes) => gzipSync(bytes, { level: 9 }), restore: gunzipSync },
  { ending: '.br', compress: brotliCompressSync, restore: brotliDecompressSync },
];

/** What is wrong with a copy, if anything. */
function fault(bytes, copy, restore) {
  if (!existsSync(copy)) return 'is missing';
  try {
    return restore(readFileSync(copy)).equals(bytes) ? undefined : 'is of another file: it was made before this one came';
  } catch {
    return 'is damaged';
  }
}

function filesIn(folder) {
  try {
    return readdirSync(folder, { recursive: true }).filter((name) => /\.(html|js)$/.test(name)).sort();
  } catch (error) {
    stop(`${folder} cannot be read: ${error.message}.`);
  }
}

function stop(...lines) {
  console.error(lines.join('\n'));
  exit(1);
}

const isCheck = argv.includes('--check');
const folders = argv.slice(2).filter((word) => word !== '--check');
if (folders.length !== 1) stop(`Say which folder: ${USAGE}`);
const [folder] = folders;
const files = filesIn(folder);
if (files.length === 0) stop(`${folder} holds no page and no script.`);

const faults = [];
for (const name of files) {
  const bytes = readFileSync(join(folder, name));
  for (const { ending, compress, restore } of WAYS) {
    const copy = join(folder, name + ending);
    if (!isCheck) writeFileSync(copy, compress(bytes));
    const wrong = fault(bytes, copy, restore);
    if (wrong) faults.push(`${copy} ${wrong}.`);
  }
}
if (faults.length > 0) stop(...faults, 'Make the copies anew, without --check.');
console.log(`${files.length} files have ${isCheck ? 'fresh' : 'new'} copies: ${WAYS.map(({ ending }) => ending).join(' and ')}.`);
