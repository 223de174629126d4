/** What kind of text bytes are. */
import { countControls } from './counts';

/** So many bytes are looked at. */
export const sniffed = 8192;

/**
 * Are these bytes no text? True when more than a twentieth of the first 8 KB are control characters that text does not use. A few NUL bytes in a
 * text do not make it binary, and UTF-16 with a byte order mark is text.
 */
export function isBinary(bytes: Uint8Array): boolean {
  if (utf16Of(bytes) !== undefined) return false;
  const start = bytes.subarray(0, sniffed);
  return countControls(start) * 20 > start.length;
}

/** The kind of UTF-16 that a byte order mark tells. */
export const utf16Of = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
