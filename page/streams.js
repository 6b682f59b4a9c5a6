// The Wasm of a single file stands there in streams of numbers, and becomes bytes again before it is compiled.
// crates/pages/src/streams.rs writes them, and says which they are and why.

/** The id of the section of a module that holds its functions. */
const CODE = 10;

/** Turned in what is not code. */
const CASE = 32;

// What an instruction takes its own part from.
const END = 1;
const LAST = 2;
// From here on each has a stream, in this order.
const LOCAL = 4;
const FUNCTION = 5;
const CONSTANT = 8;
const BYTES = 9;

// Numbers are written as crates/assessment/src/digits.rs says.
class Stream {
  constructor(line) {
    this.line = line;
    this.place = 0;
  }

  get ends() {
    return this.place === this.line.length;
  }

  next() {
    let number = 0;
    for (let unit = 1; ; unit *= 256) {
      const digit = (this.line.charCodeAt(this.place++) - 40) % 512;
      if (digit < 256) return number + digit * unit;
      number += (digit - 256) * unit;
    }
  }
}

/** How many, and these. */
function listOf(stream) {
  const list = [];
  for (let left = stream.next(); left; left -= 1) list.push(stream.next());
  return list;
}

/** Gives the numbers of a stream that begins with those it has most often, which stand further on by their places. */
function numbersOf(line) {
  const stream = new Stream(line);
  const frequent = listOf(stream);
  return () => {
    const number = stream.next();
    return number < frequent.length ? frequent[number] : number - frequent.length;
  };
}

// Numbers as a module has them, seven bits to a byte.

function putUnsigned(number, bytes) {
  let left = number;
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128);
  bytes.push(left);
}

function unsigned(number) {
  const bytes = [];
  putUnsigned(number, bytes);
  return bytes;
}

function putSigned(number, bytes) {
  let left = number;
  for (; left < -64 || left > 63; left >>= 7) bytes.push((left & 127) + 128);
  bytes.push(left & 127);
}

/** What was used last comes first, and what was not used yet follows in its order. */
function byRank(rank, used) {
  while (used.length <= rank) used.push(used.length);
  const one = used[rank];
  for (let place = rank; place; place -= 1) used[place] = used[place - 1];
  used[0] = one;
  return one;
}

const lengthOf = (chunks) => chunks.reduce((sum, { length }) => sum + length, 0);

function together(chunks) {
  const bytes = new Uint8Array(lengthOf(chunks));
  let place = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, place);
    place += chunk.length;
  }
  return bytes;
}

/** The bytes of the Wasm whose streams these are. */
export function joined(text) {
  const lines = text.split('\n');
  const [listed, outside, declared, instructions] = lines.splice(0, 4).map((line) => new Stream(line));
  const own = lines.map(numbersOf);
  const shapes = [];
  while (!listed.ends) shapes.push({ operand: listed.next(), bytes: listOf(listed) });
  const functions = [];

  function putOperand(operand, locals, bytes) {
    if (operand < LAST) return;
    if (operand < LOCAL) return putUnsigned(byRank(operand - LAST, locals), bytes);
    const next = own[operand - LOCAL];
    const number = next();
    if (operand === LOCAL) putUnsigned(byRank(number, locals), bytes);
    else if (operand === FUNCTION) putUnsigned(byRank(number, functions), bytes);
    else if (operand === CONSTANT) putSigned(number % 2 ? -(number + 1) / 2 : number / 2, bytes);
    else if (operand === BYTES) for (let left = number; left; left -= 1) bytes.push(next());
    else putUnsigned(number, bytes);
  }

  function body() {
    const bytes = [];
    const count = declared.next();
    putUnsigned(count, bytes);
    for (let left = count; left; left -= 1) {
      putUnsigned(declared.next(), bytes);
      bytes.push(declared.next() ^ 127);
    }
    const locals = [];
    for (let operand; operand !== END; ) {
      const shape = shapes[instructions.next()];
      operand = shape.operand;
      bytes.push(...shape.bytes);
      putOperand(operand, locals, bytes);
    }
    return bytes;
  }

  const before = listOf(outside).map((byte) => byte ^ CASE);
  const count = declared.next();
  const code = [unsigned(count)];
  for (let left = count; left; left -= 1) {
    const bytes = body();
    code.push(unsigned(bytes.length), bytes);
  }
  const after = [];
  while (!outside.ends) after.push(outside.next() ^ CASE);
  return together([before, [CODE], unsigned(lengthOf(code)), ...code, after]);
}
