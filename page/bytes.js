// Bytes from what stands for them in a file.

/** From hexadecimal digits. */
export function bytesOfHex(digits) {
  if (Uint8Array.fromHex) return Uint8Array.fromHex(digits);
  const bytes = new Uint8Array(digits.length / 2);
  for (let place = 0; place < bytes.length; place += 1) bytes[place] = parseInt(digits.substr(2 * place, 2), 16);
  return bytes;
}

/** From a string of JSON with a character for each. */
export function bytesOfJson(json) {
  const text = JSON.parse(json);
  const bytes = new Uint8Array(text.length);
  for (let place = 0; place < bytes.length; place += 1) bytes[place] = text.charCodeAt(place);
  return bytes;
}
