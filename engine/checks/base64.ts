/** Base64 and base64url (RFC 4648) without Buffer: the engine runs in a browser too. */

const standard = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const urlSafe = `${standard.slice(0, 62)}-_`;

const codes = new Int8Array(128).fill(-1);
for (let i = 0; i < 64; i++) {
  codes[standard.charCodeAt(i)] = i;
  codes[urlSafe.charCodeAt(i)] = i;
}

/** The bytes of a base64 or base64url text, padded or not; undefined where it is neither. */
export function decodeBase64(text: string): Uint8Array | undefined {
  let end = text.length;
  while (end > 0 && text.length - end < 2 && text[end - 1] === '=') end--;
  if (end % 4 === 1) return undefined;
  const bytes = new Uint8Array((end * 3) >> 2);
  let buffer = 0;
  let bits = 0;
  let out = 0;
  for (let i = 0; i < end; i++) {
    const char = text.charCodeAt(i);
    const code = char < 128 ? codes[char]! : -1;
    if (code < 0) return undefined;
    buffer = ((buffer << 6) | code) & 0xffffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[out++] = (buffer >> bits) & 0xff;
    }
  }
  return bytes;
}

/** The same as a string of one character a byte (Latin-1): enough to read ASCII and to parse JSON. */
export function decodeBase64Text(text: string): string | undefined {
  const bytes = decodeBase64(text);
  return bytes && textOf(bytes);
}

/** One character a byte. */
export function textOf(bytes: Uint8Array): string {
  let out = '';
  for (const byte of bytes) out += String.fromCharCode(byte);
  return out;
}

/** The bytes of a text of characters below 256; for samples. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

/** For samples: base64 with padding, or base64url without. */
export function encodeBase64(bytes: Uint8Array | string, form: 'standard' | 'url' = 'standard'): string {
  const data = typeof bytes === 'string' ? bytesOf(bytes) : bytes;
  const alphabet = form === 'url' ? urlSafe : standard;
  let out = '';
  for (let i = 0; i < data.length; i += 3) {
    const group = (data[i]! << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0);
    const chars = Math.min(4, data.length - i + 1);
    for (let k = 0; k < chars; k++) out += alphabet[(group >> (18 - 6 * k)) & 63];
    if (form === 'standard') out += '='.repeat(4 - chars);
  }
  return out;
}
