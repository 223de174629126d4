import { isAllAscii } from './bytes/counts';
import { mayStartWord } from './context';
import type { Start } from './prefilter/keyword-tables';
import type { Finder } from './types';

/**
 * A cheap look at a keyword's hit before any text is decoded, cut out or matched: may a match start here at all? It never turns down a place where the
 * pattern matches, and needs a few table reads. Bytes are UTF-8 or Latin-1, text is UTF-16.
 */
export interface Gate {
  /** @param seen what the gates have seen of these bytes so far */
  bytes(bytes: Uint8Array, at: number, seen?: Seen): boolean;
  text(text: string, at: number): boolean;
}

/** A finder that can say cheaply where it finds nothing. The gate is built at the first hit. */
export interface GatedFinder extends Finder {
  readonly gate?: () => Gate;
  /** What every match begins with, where it begins at the keyword. */
  readonly start?: () => Start;
}

/** What gates remember of the bytes they are asked about: what lies between many hits is looked at once. It holds as long as the bytes stay what they are. */
export interface Seen {
  /** Of the file (engine/language.ts). */
  language(): string;
  /** Are all of them ASCII? */
  ascii(): boolean;
  /** By gate: how far starts of a match were looked for. */
  readonly starts: Map<Beginning, SeenStarts>;
}

interface SeenStarts {
  /** No match starts in [from, next). */
  from: number;
  next: number;
  /** One may start at `next`. */
  found: boolean;
}

export function createSeen(bytes: Uint8Array, language: () => string): Seen {
  let ascii: boolean | undefined;
  return { language, ascii: () => (ascii ??= isAllAscii(bytes)), starts: new Map() };
}

/** A stretch of text as bytes, for a gate that looks at bytes alone; what is not ASCII is 128 or more. */
export function codesOf(text: string, from: number, to: number): Uint8Array {
  const codes = new Uint8Array(Math.max(0, Math.min(text.length, to) - from));
  for (let i = 0; i < codes.length; i++) codes[i] = Math.min(255, text.charCodeAt(from + i));
  return codes;
}

/** So many characters of a match are looked at; they are bits of one number. */
const longestBeginning = 30;
const within = 0x7fffffff;

/**
 * The gate of a pattern whose match starts at the keyword.
 * @param startsWord no word may run into the match from the left
 */
export const gateOf = (pattern: RegExp, startsWord: boolean): Gate =>
  gateOfStart({ ...beginningOf(pattern), startsWord });

/** The same for a start that is known. */
export const gateOfStart = (start: Start): Gate => ({
  bytes: (bytes, at) => mayStartInBytes(start, start.startsWord, bytes, at),
  text: (text, at) => mayStartInText(start, start.startsWord, text, at),
});

/**
 * The gate of a pattern whose match starts somewhere around the keyword.
 * @param back so many characters before the keyword at most
 * @param ahead so many characters from the keyword's start on at most
 */
export function gateAround(pattern: RegExp, startsWord: boolean, back: number, ahead: number): Gate {
  return around(beginningOf(pattern), startsWord, back, ahead);
}

/**
 * The gate of a pattern whose match ends at most `reach` characters before the keyword, or starts at most `reach` behind it.
 * @param longest characters of a match that count at most
 * @param word characters of the longest keyword
 */
export function gateWithin(pattern: RegExp, startsWord: boolean, reach: number, longest: number, word: number): Gate {
  const beginning = beginningOf(pattern);
  return around(beginning, startsWord, reach + Math.min(longest, beginning.most), word + reach);
}

function around(beginning: Beginning, startsWord: boolean, back: number, ahead: number): Gate {
  const first = (from: number, to: number, bytes: Uint8Array): number =>
    firstStartInBytes(beginning, from, to, bytes, startsWord);
  return {
    bytes(bytes, at, seen) {
      if (beginning.length === 0) return true;
      let from = at - back;
      let to = at + ahead + 1;
      if (seen?.ascii() !== true) {
        // A character takes one byte that does not go on with another (10xxxxxx), and perhaps some that do.
        from = at;
        for (let left = back; from > 0 && left > 0; from--) if ((bytes[from - 1]! & 0xc0) !== 0x80) left--;
        to = at;
        for (let left = ahead; to < bytes.length && left >= 0; to++) if ((bytes[to]! & 0xc0) !== 0x80) left--;
      }
      return isStartIn(seen, beginning, Math.max(0, from), Math.min(bytes.length, to), (a, b) => first(a, b, bytes));
    },
    text(text, at) {
      if (beginning.length === 0) return true;
      const to = Math.min(text.length, at + ahead + 1);
      return firstStartInText(beginning, Math.max(0, at - back), to, text, startsWord) < to;
    },
  };
}

function mayStartInBytes(
  { allowed, length }: Omit<Beginning, 'most'>,
  startsWord: boolean,
  bytes: Uint8Array,
  at: number,
): boolean {
  if (at + length > bytes.length) return false;
  for (let i = 0; i < length; i++) if (((allowed[bytes[at + i]!]! >>> i) & 1) === 0) return false;
  return !startsWord || mayStartWord((index) => bytes[index]!, at);
}

function mayStartInText(
  { allowed, length }: Omit<Beginning, 'most'>,
  startsWord: boolean,
  text: string,
  at: number,
): boolean {
  if (at + length > text.length) return false;
  for (let i = 0; i < length; i++)
    if (((allowed[Math.min(128, text.charCodeAt(at + i))]! >>> i) & 1) === 0) return false;
  return !startsWord || mayStartWord((index) => text.charCodeAt(index), at);
}

/** May a match start in [from, to)? What was looked at for an earlier hit is not looked at again. */
function isStartIn(
  seen: Seen | undefined,
  beginning: Beginning,
  from: number,
  to: number,
  first: (from: number, to: number) => number,
): boolean {
  let known = seen?.starts.get(beginning);
  if (known === undefined) {
    known = { from, next: from, found: false };
    seen?.starts.set(beginning, known);
  } else if (from < known.from) return first(from, to) < to;
  if (known.next < from) {
    known.from = known.next = from;
    known.found = false;
  }
  if (!known.found && known.next < to) {
    known.next = first(known.next, to);
    known.found = known.next < to;
  }
  return known.found && known.next < to;
}

/**
 * The first place in [from, to) where a match may start, else `to`. Each beginning is read from its last character backwards: one that cannot stand
 * there carries the search as far as to the next place where it could, so that ordinary text is passed in long steps (Boyer and Moore's bad character rule).
 */
function firstStartInBytes(
  { allowed, length }: Beginning,
  from: number,
  to: number,
  bytes: Uint8Array,
  startsWord: boolean,
): number {
  for (let i = from; i < to && i + length <= bytes.length;) {
    let k = length - 1;
    let places = 0;
    for (; k >= 0; k--) {
      places = allowed[bytes[i + k]!]!;
      if (((places >>> k) & 1) === 0) break;
    }
    if (k < 0) {
      if (!startsWord || mayStartWord((index) => bytes[index]!, i)) return i;
      i++;
    } else i += k - highestBit(places & ((1 << k) - 1));
  }
  return to;
}

/** The same in text. One function for both would be slow for both: what reads a character would not be known when it is compiled. */
function firstStartInText(
  { allowed, length }: Beginning,
  from: number,
  to: number,
  text: string,
  startsWord: boolean,
): number {
  for (let i = from; i < to && i + length <= text.length;) {
    let k = length - 1;
    let places = 0;
    for (; k >= 0; k--) {
      places = allowed[Math.min(128, text.charCodeAt(i + k))]!;
      if (((places >>> k) & 1) === 0) break;
    }
    if (k < 0) {
      if (!startsWord || mayStartWord((index) => text.charCodeAt(index), i)) return i;
      i++;
    } else i += k - highestBit(places & ((1 << k) - 1));
  }
  return to;
}

/** -1 for none. */
const highestBit = (bits: number): number => 31 - Math.clz32(bits);

/** What the first characters of every match look like. */
export interface Beginning {
  /** By byte: bit i is set if it may be the character at i. Characters outside ASCII stand at 128 and above, all alike. */
  readonly allowed: Uint32Array;
  /** So many characters every match has at least, and so many positions of `allowed` count. */
  readonly length: number;
  /** So many characters a match has at most. */
  readonly most: number;
}

/** A part of a pattern. */
interface Part {
  /** Given the positions (bits) where it may start, gives those where it may end, and notes what may stand between. */
  walk(starts: number): number;
  /** Characters it takes at most. */
  readonly most: number;
}

/** Where the pattern uses what is not understood here, the beginning is empty: everything passes. */
export function beginningOf(pattern: RegExp): Beginning {
  const allowed = new Uint32Array(256);
  const unknown: Beginning = { allowed, length: 0, most: Infinity };
  const { source } = pattern;
  if (/[uv]/.test(pattern.flags) || /\\(?:[1-9]|k<)/.test(source)) return unknown;
  const flags = pattern.ignoreCase ? 'i' : '';
  let at = 0;
  /** Positions at which a character outside ASCII may stand: in bytes all after it are shifted. */
  let wide = 0;

  const character = (atom: string): Part => {
    const matches = asciiOf(atom, flags);
    const outside = mayBeWide(atom);
    const walk = (starts: number): number => {
      for (const code of matches) allowed[code]! |= starts;
      if (outside) {
        for (let code = 128; code < 256; code++) allowed[code]! |= starts;
        wide |= starts;
      }
      return (starts << 1) & within;
    };
    return { walk, most: 1 };
  };

  const alternatives = (): Part => {
    const branches = [sequence()];
    while (source[at] === '|') {
      at++;
      branches.push(sequence());
    }
    return {
      walk: (starts) => branches.reduce((ends, branch) => ends | branch.walk(starts), 0),
      most: Math.max(...branches.map(({ most }) => most)),
    };
  };

  const sequence = (): Part => {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(quantified(atom()));
    return {
      walk: (starts) => parts.reduce((now, part) => part.walk(now), starts),
      most: parts.reduce((sum, { most }) => sum + most, 0),
    };
  };

  const atom = (): Part => {
    const start = at;
    const c = source[at++]!;
    if (c === '^' || c === '$') return empty;
    if (c === '(') return group();
    if (c === '[') {
      while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
      at++;
    } else if (c === '\\') {
      const escaped = source[at++]!;
      if (escaped === 'b' || escaped === 'B') return empty;
      at += escaped === 'x' ? 2 : escaped === 'u' ? 4 : escaped === 'c' ? 1 : 0;
    }
    return character(source.slice(start, at));
  };

  const group = (): Part => {
    const [lead, assertion] = /^(?:\?(?:(<?[=!])|:|<\w+>))?/.exec(source.slice(at))!;
    at += lead.length;
    const inner = alternatives();
    at++;
    // What is asserted takes no room; that it is not looked at lets more pass, never less.
    return assertion === undefined ? inner : empty;
  };

  const quantified = (part: Part): Part => {
    const match = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(source.slice(at));
    if (match === null) return part;
    at += match[0].length;
    const [, sign, low, comma, high] = match;
    const least = sign === undefined ? Number(low) : sign === '+' ? 1 : 0;
    const highest =
      sign === '?'
        ? 1
        : sign !== undefined || (comma !== '' && high === '')
          ? Infinity
          : comma === ''
            ? least
            : Number(high);
    const walk = (starts: number): number => {
      let now = starts;
      for (let count = 0; count < least && now !== 0; count++) now = part.walk(now);
      let ends = now;
      for (let count = least; count < highest; count++) {
        now = part.walk(now);
        if ((now & ~ends) === 0) break;
        ends |= now;
      }
      return ends;
    };
    return { walk, most: part.most === 0 ? 0 : part.most * highest };
  };

  const whole = alternatives();
  if (at < source.length) return unknown;
  const ends = whole.walk(1);
  return { allowed, length: Math.min(longestBeginning, lowestBit(ends), lowestBit(wide) + 1), most: whole.most };
}

const empty: Part = { walk: (starts) => starts, most: 0 };

const lowestBit = (bits: number): number => (bits === 0 ? 32 : 31 - Math.clz32(bits & -bits));

const mayBeWide = (atom: string): boolean => atom === '.' || /^\[\^|\\[sSWDxup]|[^ -~]/.test(atom);

const known = new Map<string, readonly number[]>();

/** The ASCII characters that one character's pattern matches: asked of the pattern itself. */
function asciiOf(atom: string, flags: string): readonly number[] {
  const key = flags + atom;
  let codes = known.get(key);
  if (codes === undefined) {
    const pattern = new RegExp(`^${atom}$`, `s${flags}`);
    codes = Array.from({ length: 128 }, (_, code) => code).filter((code) => pattern.test(String.fromCharCode(code)));
    known.set(key, codes);
  }
  return codes;
}
