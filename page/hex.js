// Bytes from hexadecimal digits.

export function bytesOf(digits) {
  if (Uint8Array.fromHex) return Uint8Array.fromHex(digits);
  const bytes = new Uint8Array(digits.length / 2);
  for (let place = 0; place < bytes.length; place += 1) bytes[place] = parseInt(digits.substr(2 * place, 2), 16);
  return bytes;
}
