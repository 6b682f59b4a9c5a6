// Bytes from what stands for them in a file.

/** From hexadecimal digits. */
export function bytesOfHex(digits) {
  if (Uint8Array.fromHex) return Uint8Array.fromHex(digits);
  const bytes = new Uint8Array(digits.length / 2);
  for (let place = 0; place < bytes.length; place += 1) bytes[place] = parseInt(digits.substr(2 * place, 2), 16);
  return bytes;
}

const CARET = '^'.charCodeAt(0);

/**
 * From a string of JSON in caret notation: `^A` is the control character 1, `^e2` the byte with this hexadecimal number.
 *
 * Character by character: a regular expression takes five times as long, more than the notation saves on a slow line.
 */
export function bytesOfJson(json) {
  const text = JSON.parse(json);
  const bytes = new Uint8Array(text.length);
  let count = 0;
  for (let place = 0; place < text.length; place += 1) {
    let byte = text.charCodeAt(place);
    if (byte === CARET) {
      place += 1;
      byte = text.charCodeAt(place) ^ 64;
      // A letter that stands for a control character gives less than 32, a digit more.
      if (byte >= 32) {
        byte = parseInt(text.substr(place, 2), 16);
        place += 1;
      }
    }
    bytes[count] = byte;
    count += 1;
  }
  return bytes.slice(0, count);
}
