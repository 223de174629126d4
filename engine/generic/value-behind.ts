/**
 * A look at the bytes behind a name before anything is decoded: can `valueOf` find a value there at all? It never says no where it does (property-tested); most
 * names in a program are turned down by the first character or two.
 */
import { isBare } from './bare-value';
import { isBracketless } from './flag-value';

/** What a character may be, bits. */
const blank = 1;
const quote = 2;
const word = 4;
/** Part of a type, beside words: `: Map<string, T>[] =`. */
const typing = 8;
/** Outside ASCII: as a byte it may be part of anything. */
const wide = 16;
const kinds = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code >= 128) return wide;
  const char = String.fromCharCode(code);
  return (
    (/\s/.test(char) ? blank : 0) |
    (/["'`]/.test(char) ? quote : 0) |
    (/[\w.$]/.test(char) ? word : 0) |
    (/[<>[\]|?&' ]/.test(char) ? typing : 0)
  );
});

const codes = {
  space: 32,
  bang: 33,
  open: 40,
  close: 41,
  plus: 43,
  minus: 45,
  dot: 46,
  slash: 47,
  colon: 58,
  less: 60,
  equal: 61,
  greater: 62,
  question: 63,
  at: 64,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  bar: 124,
} as const;

const kindAt = (bytes: Uint8Array, index: number): number => kinds[bytes[index] ?? 0]!;

/** Behind the characters of these kinds, `most` of them at most. */
function skip(bytes: Uint8Array, from: number, most: number, kind: number): number {
  let i = from;
  while (i - from < most && (kindAt(bytes, i) & kind) !== 0) i++;
  return i;
}

/**
 * @param start of the name
 * @param end behind the name
 */
export function mayHaveValue(bytes: Uint8Array, start: number, end: number, language: string): boolean {
  const lead = bytes[start - 1] ?? 0;
  let i = end;
  // All that has the name in quotes, `"password", "value": "…"`, selectors of fields, and lists of flags.
  if ((kindAt(bytes, i) & quote) !== 0) return true;
  if (isComparedBefore(bytes, start)) return true;
  if (bytes[i] === codes.backslash) return true;
  if (bytes[i] === codes.closeBracket || bytes[i] === codes.close) i++;
  const next = bytes[i];
  if (next === codes.greater)
    return lead === codes.less || lead === codes.slash || (kindAt(bytes, start - 1) & quote) !== 0;
  if (next === codes.less && bytes[i + 1] === codes.slash) return true;
  // `)).toBe("…")`, `getPassword(), "…"`, `let(:password) {`, `password, "…"`.
  if (i > end || next === comma || (next === codes.open && bytes[i + 1] === codes.close)) return true;
  if (next === codes.open) return mayBeLiteral(bytes, skip(bytes, i + 1, 60, blank));
  return (
    isBare(language) ||
    isBracketless(language) ||
    isGiven(bytes, start, i) ||
    isPlainLine(bytes, start, i) ||
    isComment(bytes, start)
  );
}

const comma = 44;
const brace = 123;

/** `"…" == password`, `"…".equals(password)`, `assertEquals("…", password)`: a quote in front of what stands in front of the name. */
function isComparedBefore(bytes: Uint8Array, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && start - i < 24 && (kindAt(bytes, i) & blank) !== 0) i--;
  if ((kindAt(bytes, i) & wide) !== 0) return true;
  if (bytes[i] === comma) return (kindAt(bytes, i - 1) & (quote | wide)) !== 0;
  if (bytes[i] === codes.equal && (bytes[i - 1] === codes.equal || bytes[i - 1] === codes.bang)) {
    while (i > 0 && (bytes[i] === codes.equal || bytes[i] === codes.bang)) i--;
    // Two blanks at most.
    return [0, 1, 2].some((back) => (kindAt(bytes, i - back) & (quote | wide)) !== 0);
  }
  if (bytes[i] !== codes.open) return false;
  for (let j = i - 1; j > i - 24 && j > 0; j--)
    if ((kindAt(bytes, j) & word) === 0 || bytes[j] === codes.dot)
      return bytes[j] === codes.dot && (kindAt(bytes, j - 1) & quote) !== 0;
  return false;
}

/** A line that is nothing but the name, an operator and a word. */
function isPlainLine(bytes: Uint8Array, start: number, at: number): boolean {
  let i = start - 1;
  while (i >= 0 && start - i < 60 && bytes[i] !== 10 && ((kindAt(bytes, i) & blank) !== 0 || bytes[i] === codes.minus))
    i--;
  if (i >= 0 && bytes[i] !== 10) return false;
  i = skip(bytes, at, 8, blank);
  if (bytes[i] !== codes.equal && bytes[i] !== codes.colon) return false;
  const given = bytes[i] === codes.colon || (kindAt(bytes, i + 1) & blank) === 0;
  i = skip(bytes, i + 1, 8, blank);
  // Behind an equals sign with blanks around it a name is a variable's.
  if (!given && (bytes[skip(bytes, i, 300, word)] ?? 10) <= 32) return false;
  for (const from = i; i - from < 320 && i < bytes.length; i++) {
    if (bytes[i]! <= 32) return i - from >= 4;
    if (plainLineStops.has(bytes[i]!)) return false;
  }
  return i >= bytes.length;
}

const plainLineStops = new Set([...',;"\'`<>(){}[]\\'].map((char) => char.charCodeAt(0)));

/** An operator and what may be a text behind it, perhaps with a type in between: `token: string = "`, `password string = "`. */
function isGiven(bytes: Uint8Array, start: number, at: number): boolean {
  const i = skip(bytes, at, 24, blank);
  const code = bytes[i];
  if (code === undefined || (kindAt(bytes, i) & wide) !== 0) return code !== undefined;
  // `.equals("…")`
  if (code === codes.dot) return true;
  if (code === codes.openBracket) return isTyped(bytes, i);
  const behind = behindOperator(bytes, i);
  if (behind > 0) {
    // Members of a longer text, `?token=…&`; headers, `X-Api-Key: …`; `${NAME:…}`.
    const tight = i === at && (kindAt(bytes, behind) & blank) === 0;
    if (bytes[behind] === brace) return true;
    if (tight && (code === codes.equal || (code === codes.colon && isParameter(bytes, start)))) return true;
    if (code === codes.colon && (kindAt(bytes, start - 1) & quote) !== 0) return true;
    if (mayBeLiteral(bytes, skip(bytes, behind, 24, blank))) return true;
    return code === codes.colon && isTyped(bytes, behind);
  }
  // A flag and its text, `--password "…"`; SQL, `PASSWORD '…'`; a type without a colon.
  if ((kindAt(bytes, i) & quote) !== 0) return true;
  return (kindAt(bytes, i) & word) !== 0 && i > at && isTyped(bytes, i);
}

/** Behind the operator at `i`; 0 where there is none. */
function behindOperator(bytes: Uint8Array, i: number): number {
  const next = bytes[i + 1];
  switch (bytes[i]) {
    case codes.equal:
      return next === codes.greater ? i + 2 : next === codes.equal ? i + (bytes[i + 2] === codes.equal ? 3 : 2) : i + 1;
    case codes.bang:
      return next === codes.equal ? i + (bytes[i + 2] === codes.equal ? 3 : 2) : 0;
    case codes.colon:
      if (next === codes.colon) return bytes[i + 2] === codes.equal ? i + 3 : 0;
      return next === codes.equal ? i + 2 : i + 1;
    case codes.question:
      return next === codes.equal ? i + 2 : next === codes.question ? i + (bytes[i + 2] === codes.equal ? 3 : 2) : 0;
    case codes.bar:
      return next === codes.bar ? i + (bytes[i + 2] === codes.equal || bytes[i + 2] === codes.colon ? 3 : 2) : 0;
    case codes.plus:
    case codes.dot:
      return next === codes.equal ? i + 2 : 0;
    case codes.minus:
      return next === codes.greater ? i + 2 : 0;
    case codes.less:
      return next === codes.minus ? i + 2 : 0;
    default:
      return 0;
  }
}

/** A text, or a call or a type whose first argument is one: `"`, `b"`, `new Secret("`, `getenv("NAME", "`. */
function mayBeLiteral(bytes: Uint8Array, at: number): boolean {
  let i = at;
  // `new` and the type; `[]byte`; `@"`.
  for (let turn = 0; turn < 2; turn++) {
    const kind = kindAt(bytes, i);
    if ((kind & (quote | wide)) !== 0 || bytes[i] === codes.backslash || bytes[i] === codes.at) return true;
    if ((kind & word) === 0 && bytes[i] !== codes.openBracket) return false;
    if (bytes[i] === codes.openBracket) i += 2;
    i = skip(bytes, i, 120, word);
    if ((kindAt(bytes, i) & (quote | wide)) !== 0 || bytes[i] === codes.at) return true;
    if (bytes[i] === codes.open) i++;
    else if ((kindAt(bytes, i) & blank) === 0) return false;
    i = skip(bytes, i, 8, blank);
    if (bytes[i] === codes.open) i = skip(bytes, i + 1, 8, blank);
  }
  // Two characters may stand in front of a quote.
  const end = skip(bytes, i, 2, word);
  return (kindAt(bytes, end) & (quote | wide)) !== 0 || bytes[end] === codes.at;
}

/** A type, and behind it an equals sign. */
function isTyped(bytes: Uint8Array, at: number): boolean {
  const end = skip(bytes, at, 64, word | blank | typing);
  return bytes[end] === codes.equal || (kindAt(bytes, end) & wide) !== 0;
}

/** Does `${` stand in front of the name? */
function isParameter(bytes: Uint8Array, start: number): boolean {
  for (let i = start - 1; i >= start - 60 && i > 0; i--) {
    if (bytes[i] === 0x7b) return true;
    if ((kindAt(bytes, i) & (word | wide)) === 0 && bytes[i] !== codes.minus) return false;
  }
  return false;
}

/** Does the line begin as a comment does? What lies too far is not looked for, as in the window. */
function isComment(bytes: Uint8Array, start: number): boolean {
  let first = start;
  for (let i = start - 1; i >= 0 && i >= start - 300 && bytes[i] !== 10; i--)
    if ((kindAt(bytes, i) & blank) === 0) first = i;
  return first < start && (commentStarts.has(bytes[first]!) || (kindAt(bytes, first) & wide) !== 0);
}

const commentStarts = new Set([...'/#-*;<%Rr'].map((char) => char.charCodeAt(0)));
