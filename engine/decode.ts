/** Bytes → text, as an editor would read them. */

export interface Decoded {
  /** Without its byte order mark. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1';
}

const sniffed = 8192;

/**
 * Are these bytes no text? True when more than a twentieth of the first 8 KB are control characters that text does not use. A few NUL bytes in a
 * text do not make it binary, and UTF-16 with a byte order mark is text.
 */
export function isBinary(bytes: Uint8Array): boolean {
  if (hasUtf16Mark(bytes)) return false;
  const length = Math.min(bytes.length, sniffed);
  let control = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) control++;
  }
  return control * 20 > length;
}

export const hasUtf16Mark = (bytes: Uint8Array): boolean =>
  bytes.length >= 2 && ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff));

/** UTF-8, UTF-16 by its byte order mark; what is not valid UTF-8 is read byte by byte as Latin-1, so nothing is lost. */
export function decode(bytes: Uint8Array): Decoded {
  if (hasUtf16Mark(bytes)) {
    const encoding = bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
    return { text: new TextDecoder(encoding).decode(bytes), encoding };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // Not UTF-8: a fact about the file, told by `encoding`.
    return { text: latin1(bytes), encoding: 'latin1' };
  }
}

function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}
