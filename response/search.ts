import { variableOf } from './variable';
import { needlesOf, type CopyEncoding, type Needle } from './needles';

/** A copy in some bytes. Offsets are bytes of the searched ones. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** From 1; lines end at \n, \r\n or \r, as in an editor. */
  readonly line: number;
  readonly encoding: CopyEncoding;
  /** The name that it is given to, where its line or the one before tells. */
  readonly variable?: string;
}

/** Finds the copies of one value. It holds the value: it lives as long as the search and is shown to nobody. */
export interface Search {
  /** Sorted by start, none overlapping. Linear in the length of the bytes. */
  find(bytes: Uint8Array): readonly Hit[];
}

/** Base64 around a hit that is decoded to prove it, in characters. */
const aroundHit = 32_768;

/** @param value not empty */
export function createSearch(value: string): Search {
  const needles = needlesOf(value);
  const direct = needles.filter(({ proof }) => proof !== 'nested');
  const plain = Buffer.from(value, 'utf8');

  const holds = (decoded: Buffer, needle: Needle): boolean =>
    needle.proof === 'nested'
      ? direct.some((inner) => inner.proof === 'base64' && spansOf(decoded, inner).length > 0)
      : alone(decoded, plain);

  /** Where the copies of one needle are. */
  const spansOf = (bytes: Buffer, needle: Needle): Span[] => {
    const spans: Span[] = [];
    const { length } = needle.bytes;
    for (let at = bytes.indexOf(needle.bytes); at >= 0; at = bytes.indexOf(needle.bytes, at + 1)) {
      if (needle.proof === 'exact') {
        if (standsAlone(bytes, at, at + length, needle.encoding)) spans.push({ start: at, end: at + length });
        continue;
      }
      const run = base64Around(bytes, at, at + length);
      if (run !== undefined && decodings(run).some((decoded) => holds(decoded, needle))) spans.push(run);
      // A run is proved or not as a whole.
      if (run !== undefined) at = Math.max(at, Math.min(run.end, bytes.length) - 1);
    }
    return spans;
  };

  return {
    find(given) {
      const bytes = asUtf8(given);
      const found: (Span & { readonly encoding: CopyEncoding })[] = [];
      for (const needle of needles)
        for (const span of spansOf(bytes, needle))
          if (!found.some(({ start, end }) => start < span.end && span.start < end))
            found.push({ start: span.start, end: span.end, encoding: needle.encoding });
      found.sort((a, b) => a.start - b.start);
      const lineAt = lineCounter(bytes);
      return found.map((hit) => {
        const variable = variableAt(bytes, hit.start);
        return { ...hit, line: lineAt(hit.start), ...(variable === undefined ? {} : { variable }) };
      });
    },
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const isWordByte = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));

function alone(bytes: Buffer, value: Buffer): boolean {
  for (let at = bytes.indexOf(value); at >= 0; at = bytes.indexOf(value, at + 1))
    if (standsAlone(bytes, at, at + value.length, 'plain')) return true;
  return false;
}

/** A longer word that holds the value is another value; an escape before it (`\n`, `%20`, `\u0022`) is no part of a word. */
function standsAlone(bytes: Buffer, start: number, end: number, encoding: CopyEncoding): boolean {
  if (encoding === 'hex') return !isHexWord(bytes, start - 2) && !isHexWord(bytes, end);
  if (isWordByte(bytes[end - 1]) && isWordByte(bytes[end])) return false;
  if (!isWordByte(bytes[start]) || !isWordByte(bytes[start - 1])) return true;
  const before = bytes.toString('latin1', Math.max(0, start - 6), start);
  return /(?:\\[nrtbfv0]|%[0-9a-f]{2}|\\x[0-9a-f]{2}|\\u[0-9a-f]{4})$/i.test(before);
}

/** Do two hex digits of a letter or digit stand there? Then the hex goes on with the same word. */
function isHexWord(bytes: Buffer, at: number): boolean {
  const pair = at < 0 ? '' : bytes.toString('latin1', at, at + 2);
  return /^[0-9a-f]{2}$/i.test(pair) && isWordByte(parseInt(pair, 16));
}

const isBase64Byte = (byte: number | undefined): boolean =>
  isWordByte(byte) || byte === 43 || byte === 47 || byte === 45 || byte === 95;

/** The base64 text that a hit is part of, across line breaks and the blanks around them. */
function base64Around(bytes: Buffer, from: number, to: number): (Span & { readonly text: string }) | undefined {
  let start = from;
  for (let left = aroundHit; left > 0; left--) {
    if (isBase64Byte(bytes[start - 1])) start--;
    else {
      const joined = lineBreak(bytes, start - 1, -1);
      if (joined === undefined) break;
      start = joined + 1;
    }
  }
  let end = to;
  for (let left = aroundHit; left > 0; left--) {
    if (isBase64Byte(bytes[end])) end++;
    else {
      const joined = lineBreak(bytes, end, 1);
      if (joined === undefined) break;
      end = joined;
    }
  }
  return { start, end, text: bytes.toString('latin1', start, end) };
}

/** Base64 lines are at least so long before they are broken (RFC 7468: 64, RFC 2045: 76). */
const shortestBrokenLine = 60;

/** Where base64 goes on beyond a line break, from the break's first byte in a direction; undefined where there is none. */
function lineBreak(bytes: Buffer, at: number, step: 1 | -1): number | undefined {
  let breaks = 0;
  let to = at;
  for (; bytes[to] === 10 || bytes[to] === 13 || bytes[to] === 32 || bytes[to] === 9; to += step)
    if (bytes[to] === 10) breaks++;
  if (breaks !== 1 || !isBase64Byte(bytes[to])) return undefined;
  // The line before the break must be a full one.
  let full = step === 1 ? at - 1 : to;
  const last = full;
  while (isBase64Byte(bytes[full])) full--;
  return last - full >= shortestBrokenLine ? to : undefined;
}

/** What a run decodes to, from each of the four places in a group: what stands before the base64 itself may look like it (`key-`). */
function decodings({ text }: { readonly text: string }): Buffer[] {
  const compact = text.replace(/\s+/g, '');
  return [0, 1, 2, 3].map((skip) => Buffer.from(compact.slice(skip), 'base64'));
}

/** Text in UTF-16 with its mark, as UTF-8; all other bytes as they are. */
function asUtf8(bytes: Uint8Array): Buffer {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  if (little || big) return Buffer.from(new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes), 'utf8');
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Bytes before a hit in which its name is looked for. */
const lookBack = 1000;

function variableAt(bytes: Buffer, start: number): string | undefined {
  const lines = bytes.toString('utf8', Math.max(0, start - lookBack), start).split(/\r\n|\n|\r/);
  return variableOf(lines.at(-1)!, lines.at(-2) ?? '');
}

/** Line numbers of rising offsets. */
function lineCounter(bytes: Buffer): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) line++;
    return line;
  };
}
