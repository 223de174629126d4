/** A file's bytes as text, decoded only around the places that are looked at. Offsets of text are UTF-16 units. */
import { countBytes, countedAtOnce } from './counts';
import type { Cut } from '../scanner';

/** Where a place is: lines and characters count from 0; lines end at \n, \r\n or \r. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** UTF-8 and UTF-16 as TextDecoder reads them; Latin-1 is what is no valid UTF-8, byte by byte. */
export type Encoding = 'utf-8' | 'latin1';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Units that the character of a first byte of UTF-8 takes; 0 for a byte that goes on with a character. */
const unitsOf = (byte: number): number => (byte < 0x80 ? 1 : byte < 0xc0 ? 0 : byte < 0xf0 ? 1 : 2);
const bytesOf = (byte: number): number => (byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4);

/**
 * The text of `before` units in front of the byte `at` and `after` from it on, as far as there are so many.
 * @param first the text starts there: behind a byte order mark
 * @param encodingOf asked only where the stretch holds more than ASCII
 */
export function cutBytes(
  bytes: Uint8Array,
  first: number,
  at: number,
  before: number,
  after: number,
  encodingOf: () => Encoding,
): Cut {
  let from = Math.max(first, at - before);
  let to = Math.min(bytes.length, at + after);
  if (isAscii(bytes, from, to)) return { text: decoder.decode(bytes.subarray(from, to)), at: at - from };
  if (encodingOf() === 'latin1') return { text: latin1(bytes.subarray(from, to)), at: at - from };
  let lead = 0;
  for (from = at; from > first && (lead < before || unitsOf(bytes[from]!) === 0);) lead += unitsOf(bytes[--from]!);
  let rest = 0;
  for (to = at; to < bytes.length && rest < after;) {
    rest += unitsOf(bytes[to]!);
    to = Math.min(bytes.length, to + bytesOf(bytes[to]!));
  }
  const text = decoder.decode(bytes.subarray(from, to));
  // A character of two units may stand across an end.
  const cutOff = Math.max(0, lead - before);
  return { text: text.slice(cutOff, lead + Math.min(rest, after)), at: lead - cutOff };
}

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  let all = 0;
  for (let i = from; i < to; i++) all |= bytes[i]!;
  return all < 0x80;
}

export function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

/** Is this valid UTF-8? Takes a text in pieces, so that no string of its length is made. */
export function createUtf8Check(): (piece: Uint8Array, last: boolean) => boolean {
  const checking = new TextDecoder('utf-8', { fatal: true });
  let valid = true;
  return (piece, last) => {
    try {
      for (let at = 0; valid && at < piece.length; at += 1 << 16)
        checking.decode(piece.subarray(at, at + (1 << 16)), { stream: true });
      if (valid && last) checking.decode();
    } catch {
      // A fact about the text, not a failure: it is read as Latin-1.
      valid = false;
    }
    return valid;
  };
}

/** A place in a file, counted in every way. */
export interface Position {
  /** Of the file. */
  byte: number;
  unit: number;
  line: number;
  /** The unit at which the line starts. */
  lineStart: number;
}

/** Fewer are counted one by one. */
const fewBytes = 512;

function unitsIn(bytes: Uint8Array): number {
  let units = 0;
  for (const byte of bytes) units += unitsOf(byte);
  return units;
}

/**
 * Moves a position forward, to a byte or to a unit, whichever comes first.
 * @param bytes part of the file from its byte `base` on
 */
export function advance(
  position: Position,
  bytes: Uint8Array,
  base: number,
  encoding: Encoding,
  toByte: number,
  toUnit = Infinity,
): void {
  const utf8 = encoding === 'utf-8';
  const end = Math.min(toByte - base, bytes.length);
  let { unit, line, lineStart } = position;
  let i = position.byte - base;
  // Whole blocks first, as long as the unit asked for lies behind them.
  for (;;) {
    // A unit takes a byte at least.
    const block = Math.min(end, i + toUnit - unit - 1) - i;
    if (block <= fewBytes) break;
    let to = i + Math.min(block, countedAtOnce - fewBytes);
    while (to < end && to - i < countedAtOnce && bytes[to - 1] === 13) to++;
    if (bytes[to - 1] === 13) break;
    const counts = countBytes(bytes.subarray(i, to));
    if (counts === undefined) break;
    const reached = unit + (to - i) - (utf8 ? counts.going - counts.four : 0);
    if (reached >= toUnit) break;
    if (counts.breaks > 0) {
      line += counts.breaks;
      const rest = bytes.subarray(i + counts.last, to);
      lineStart = reached - (utf8 ? unitsIn(rest) : rest.length);
    }
    unit = reached;
    i = to;
  }
  while (i < end && unit < toUnit) {
    const byte = bytes[i++]!;
    unit += utf8 ? unitsOf(byte) : 1;
    if (byte === 10 || (byte === 13 && bytes[i] !== 10)) {
      line++;
      lineStart = unit;
    }
  }
  position.byte = base + i;
  position.unit = unit;
  position.line = line;
  position.lineStart = lineStart;
}
