import { mayStartWord } from './context';
import type { Finder } from './types';

/**
 * A cheap look at a keyword's hit before any text is decoded, cut out or matched: may a match start here at all? It never turns down a place where the
 * pattern matches, and needs a few table reads. Bytes are UTF-8 or Latin-1, text is UTF-16.
 */
export interface Gate {
  bytes(bytes: Uint8Array, at: number): boolean;
  text(text: string, at: number): boolean;
}

/** A finder that can say cheaply where it finds nothing. The gate is built at the first hit. */
export interface GatedFinder extends Finder {
  readonly gate?: () => Gate;
}

/** So many characters of a match are looked at; they are bits of one number. */
const most = 30;
const within = 0x7fffffff;

/**
 * The gate of a pattern whose match starts at the keyword.
 * @param startsWord no word may run into the match from the left
 */
export function gateOf(pattern: RegExp, startsWord: boolean): Gate {
  const beginning = beginningOf(pattern);
  return {
    bytes: (bytes, at) => mayStartInBytes(beginning, startsWord, bytes, at),
    text: (text, at) => mayStartInText(beginning, startsWord, text, at),
  };
}

/**
 * The gate of a pattern whose match starts somewhere around the keyword.
 * @param back so many characters before the keyword at most
 * @param ahead so many characters from the keyword's start on at most
 */
export function gateAround(pattern: RegExp, startsWord: boolean, back: number, ahead: number): Gate {
  const beginning = beginningOf(pattern);
  return {
    bytes(bytes, at) {
      if (beginning.length === 0) return true;
      // A character takes one byte that does not go on with another (10xxxxxx), and perhaps some that do.
      let from = at;
      for (let left = back; from > 0 && left > 0; from--) if ((bytes[from - 1]! & 0xc0) !== 0x80) left--;
      let to = at;
      for (let left = ahead; to < bytes.length && left >= 0; to++) if ((bytes[to]! & 0xc0) !== 0x80) left--;
      return startsBetween(beginning, from, to, bytes.length, (i) => bytes[i]!, startsWord);
    },
    text(text, at) {
      if (beginning.length === 0) return true;
      return startsBetween(
        beginning,
        Math.max(0, at - back),
        Math.min(text.length, at + ahead + 1),
        text.length,
        (i) => Math.min(128, text.charCodeAt(i)),
        startsWord,
      );
    },
  };
}

function mayStartInBytes({ allowed, length }: Beginning, startsWord: boolean, bytes: Uint8Array, at: number): boolean {
  if (at + length > bytes.length) return false;
  for (let i = 0; i < length; i++) if (((allowed[bytes[at + i]!]! >>> i) & 1) === 0) return false;
  return !startsWord || mayStartWord((index) => bytes[index]!, at);
}

function mayStartInText({ allowed, length }: Beginning, startsWord: boolean, text: string, at: number): boolean {
  if (at + length > text.length) return false;
  for (let i = 0; i < length; i++)
    if (((allowed[Math.min(128, text.charCodeAt(at + i))]! >>> i) & 1) === 0) return false;
  return !startsWord || mayStartWord((index) => text.charCodeAt(index), at);
}

/**
 * May a match start in [from, to)? From the last character of its beginning backwards: one that cannot stand there carries the search as far as to the next place
 * where it could, so that ordinary text is passed in long steps (Boyer and Moore's bad character rule).
 */
function startsBetween(
  { allowed, length }: Beginning,
  from: number,
  to: number,
  end: number,
  codeAt: (index: number) => number,
  startsWord: boolean,
): boolean {
  for (let i = from; i < to && i + length <= end;) {
    let k = length - 1;
    let places = 0;
    for (; k >= 0; k--) {
      places = allowed[codeAt(i + k)]!;
      if (((places >>> k) & 1) === 0) break;
    }
    if (k < 0) {
      if (!startsWord || mayStartWord(codeAt, i)) return true;
      i++;
    } else i += k - highestBit(places & ((1 << k) - 1));
  }
  return false;
}

/** -1 for none. */
const highestBit = (bits: number): number => 31 - Math.clz32(bits);

/** What the first characters of every match look like. */
export interface Beginning {
  /** By byte: bit i is set if it may be the character at i. Characters outside ASCII stand at 128 and above, all alike. */
  readonly allowed: Uint32Array;
  /** So many characters every match has at least, and so many positions of `allowed` count. */
  readonly length: number;
}

/** A part of a pattern: given the positions (bits) where it may start, gives those where it may end, and notes what may stand between. */
type Part = (starts: number) => number;

/** Where the pattern uses what is not understood here, the beginning is empty: everything passes. */
export function beginningOf(pattern: RegExp): Beginning {
  const allowed = new Uint32Array(256);
  const unknown: Beginning = { allowed, length: 0 };
  const { source } = pattern;
  if (/[uv]/.test(pattern.flags) || /\\(?:[1-9]|k<)/.test(source)) return unknown;
  const flags = pattern.ignoreCase ? 'i' : '';
  let at = 0;
  /** Positions at which a character outside ASCII may stand: in bytes all after it are shifted. */
  let wide = 0;

  const character = (atom: string): Part => {
    const matches = asciiOf(atom, flags);
    const outside = mayBeWide(atom);
    return (starts) => {
      for (const code of matches) allowed[code]! |= starts;
      if (outside) {
        for (let code = 128; code < 256; code++) allowed[code]! |= starts;
        wide |= starts;
      }
      return (starts << 1) & within;
    };
  };

  const alternatives = (): Part => {
    const branches = [sequence()];
    while (source[at] === '|') {
      at++;
      branches.push(sequence());
    }
    return (starts) => branches.reduce((ends, branch) => ends | branch(starts), 0);
  };

  const sequence = (): Part => {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(quantified(atom()));
    return (starts) => parts.reduce((now, part) => part(now), starts);
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
    return (starts) => {
      let now = starts;
      for (let count = 0; count < least && now !== 0; count++) now = part(now);
      let ends = now;
      for (let count = least; count < highest; count++) {
        now = part(now);
        if ((now & ~ends) === 0) break;
        ends |= now;
      }
      return ends;
    };
  };

  const whole = alternatives();
  if (at < source.length) return unknown;
  const ends = whole(1);
  return { allowed, length: Math.min(most, lowestBit(ends), lowestBit(wide) + 1) };
}

const empty: Part = (starts) => starts;

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
