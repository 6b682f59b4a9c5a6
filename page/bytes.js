// Bytes from what stands for them in a file.

/** From hexadecimal digits. */
export function bytesOfHex(digits) {
  if (Uint8Array.fromHex) return Uint8Array.fromHex(digits);
  const bytes = new Uint8Array(digits.length / 2);
  for (let place = 0; place < bytes.length; place += 1) bytes[place] = parseInt(digits.substr(2 * place, 2), 16);
  return bytes;
}

/** From a string of JSON in caret notation: `^A` is the control character 1, `^e2` the byte with this hexadecimal number. */
export function bytesOfJson(json) {
  const byteOf = (_, letter, digits) => String.fromCharCode(letter ? letter.charCodeAt(0) ^ 64 : parseInt(digits, 16));
  const text = JSON.parse(json).replace(/\^(?:([@-_])|(..))/g, byteOf);
  const bytes = new Uint8Array(text.length);
  for (let place = 0; place < bytes.length; place += 1) bytes[place] = text.charCodeAt(place);
  return bytes;
}
