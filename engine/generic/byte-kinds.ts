/** Bytes by what they may be in source text, for the looks that are taken before anything is decoded. */

/** What a character may be, bits. */
export const blank = 1;
export const quote = 2;
export const word = 4;
/** Part of a type, beside words: `: Map<string, T>[] =`. */
export const typing = 8;
/** Outside ASCII: as a byte it may be part of anything. */
export const wide = 16;
/** Ends a value that stands without quotes. */
export const stop = 32;

const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code >= 128) return wide;
  const char = String.fromCharCode(code);
  return (
    (/\s/.test(char) ? blank : 0) |
    (/["'`]/.test(char) ? quote : 0) |
    (/[\w.$]/.test(char) ? word : 0) |
    (/[<>[\]|?&' ]/.test(char) ? typing : 0) |
    (/[\s,;&"'`<>(){}[\]|]/.test(char) ? stop : 0)
  );
});

export const codes = {
  space: 32,
  bang: 33,
  hash: 35,
  ampersand: 38,
  open: 40,
  close: 41,
  star: 42,
  plus: 43,
  comma: 44,
  minus: 45,
  dot: 46,
  slash: 47,
  colon: 58,
  semicolon: 59,
  less: 60,
  equal: 61,
  greater: 62,
  question: 63,
  at: 64,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  underline: 95,
  openBrace: 123,
  bar: 124,
  closeBrace: 125,
} as const;

/** 0 before the first byte and behind the last. */
export const kindAt = (bytes: Uint8Array, index: number): number => kinds[bytes[index] ?? 0]!;

export const isKind = (bytes: Uint8Array, index: number, kind: number): boolean => (kindAt(bytes, index) & kind) !== 0;

/** Behind the characters of these kinds, `most` of them at most. */
export function skip(bytes: Uint8Array, from: number, most: number, kind: number): number {
  let i = from;
  while (i - from < most && (kindAt(bytes, i) & kind) !== 0) i++;
  return i;
}

export const isLineBreak = (code: number | undefined): boolean => code === 10 || code === 13;

/** A letter in lower case; what is none gives a code that is no letter's. */
export const letterAt = (bytes: Uint8Array, index: number): number => (bytes[index] ?? 0) | 0x20;
