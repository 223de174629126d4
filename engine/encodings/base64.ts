/**
 * Base64 (RFC 4648). A word inside a longer text has three encodings, by its place in a group of three bytes; the characters that only it decides are
 * looked for. So an encoded key is found wherever it stands: alone, in an encoded JSON or configuration file, in lines of a mail.
 */
import { decodeBase64, encodeBase64, textOf } from '../checks/base64';
import { lazy } from '../lazy';
import { gateByCode, type Decoded, type Encoding } from './encoding';

/** A word's place in its group of three bytes, 0 to 2. */
type Phase = 0 | 1 | 2;
const phases: readonly Phase[] = [0, 1, 2];
/** The first character of a group of four that a word at this place decides alone. */
const firstDecided: Readonly<Record<Phase, number>> = { 0: 0, 1: 2, 2: 3 };
const fewestCharacters = 4;

/** The characters that `word` alone decides, where it starts at this place of a group. */
export function fragmentOf(word: string, phase: Phase): string {
  const encoded = encodeBase64('\0'.repeat(phase) + word, 'url');
  return encoded.slice(firstDecided[phase], Math.floor(((phase + word.length) * 8) / 6));
}

interface Place {
  readonly word: string;
  readonly fragment: string;
  readonly phase: Phase;
}

/** Characters of a line so long that the next one may go on with the same text (RFC 7468: 64, RFC 2045: 76). */
const wrappedLine = 56;
const shortestRun = 24;
const lookBack = 192;

/**
 * @param words what the encoded text contains, in its own case; asked for once
 * @param after characters from a hit on that are decoded at most
 */
export function base64(words: () => readonly string[], after: number): Encoding {
  const places = lazy(() => placesOf(words()));
  return {
    name: 'base64',
    get keywords() {
      return [...places().keys()];
    },
    before: lookBack + wrappedLine,
    after,
    gate: gateByCode(inLongRun),
    decode({ text, at, keyword }) {
      // Different words may have a part in common: the one that is there decides.
      for (const { word, fragment, phase } of places().get(keyword) ?? []) {
        const decoded = text.startsWith(fragment, at) ? decodeAround(text, at - firstDecided[phase]) : undefined;
        if (decoded?.text.includes(word) === true) return decoded;
      }
      return undefined;
    },
  };
}

/** Where the fragments of words come from, by fragment in lower case. */
function placesOf(words: readonly string[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  const add = (word: string, fragment: string, phase: Phase): void => {
    const keyword = fragment.toLowerCase();
    const known = places.get(keyword);
    if (known === undefined) places.set(keyword, [{ word, fragment, phase }]);
    else known.push({ word, fragment, phase });
  };
  for (const word of words)
    for (const phase of phases) {
      const fragment = fragmentOf(word, phase);
      if (fragment.length < fewestCharacters) continue;
      add(word, fragment, phase);
      // Base64 and base64url differ in two characters, which few words contain.
      const standard = fragment.replace(/[-_]/g, (char) => (char === '-' ? '+' : '/'));
      if (standard !== fragment) add(word, standard, phase);
    }
  return places;
}

const isBase64 = (code: number): boolean => code < 128 && kinds[code] !== 0;
const capital = 1;
const smallOrDigit = 2;
const sign = 4;
const kinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  return /[A-Z]/.test(char) ? capital : /[a-z\d]/.test(char) ? smallOrDigit : /[+/_-]/.test(char) ? sign : 0;
});

/** Is the hit in a long run of base64 characters that is neither all capitals nor without any? */
function inLongRun(codeAt: (index: number) => number, length: number, at: number): boolean {
  let seen = 0;
  let run = 0;
  for (let i = at; i < length && run < shortestRun && isBase64(codeAt(i)); i++, run++) seen |= kinds[codeAt(i)]!;
  for (let i = at - 1; i >= 0 && run < shortestRun && isBase64(codeAt(i)); i--, run++) seen |= kinds[codeAt(i)]!;
  return run >= shortestRun && (seen & (capital | smallOrDigit)) === (capital | smallOrDigit);
}

/** Decodes the run around a start of a group: back on its line, forward over the line breaks of wrapped text. */
function decodeAround(text: string, groupStart: number): Decoded | undefined {
  if (groupStart < 0) return undefined;
  let start = groupStart;
  while (start >= 4 && groupStart - start < lookBack && isRun(text, start - 4, start)) start -= 4;
  let lineStart = groupStart;
  while (lineStart > 0 && groupStart - lineStart < wrappedLine && isBase64(text.charCodeAt(lineStart - 1))) lineStart--;

  const places: number[] = [];
  let end = start;
  for (let i = start; i < text.length;) {
    if (isBase64(text.charCodeAt(i))) {
      places.push(i);
      end = ++i;
      continue;
    }
    const next = i - lineStart >= wrappedLine ? behindLineBreak(text, i) : i;
    if (next === i || !isRun(text, next, next + 4)) break;
    lineStart = i = next;
  }
  places.length -= places.length % 4 === 1 ? 1 : 0;
  const bytes = decodeBase64(places.map((place) => text[place]).join(''));
  if (bytes === undefined) return undefined;
  const decoded = textOf(bytes);
  // A run that begins where decoding began is decoded whole; its padding belongs to it.
  const whole = start === 0 || !isBase64(text.charCodeAt(start - 1));
  while (text[end] === '=' && end < text.length) end++;
  const first = decoded.length - decoded.trimStart().length;
  const last = decoded.trimEnd().length;
  return {
    text: decoded,
    language: /^\s*[[{]/.test(decoded) ? 'json' : 'dotenv',
    sourceOf: (from, to) =>
      whole && from <= first && to >= last
        ? { start: places[0]!, end }
        : { start: places[Math.floor((from * 8) / 6)]!, end: places[Math.ceil((to * 8) / 6) - 1]! + 1 },
  };
}

function isRun(text: string, start: number, end: number): boolean {
  if (end > text.length) return false;
  for (let i = start; i < end; i++) if (!isBase64(text.charCodeAt(i))) return false;
  return true;
}

/** A line break, real or written `\n`, with the indentation behind it. */
function behindLineBreak(text: string, at: number): number {
  const lineBreak = /(?:\r?\n|(?:\\r)?\\n)[ \t]{0,24}/y;
  lineBreak.lastIndex = at;
  return lineBreak.test(text) ? lineBreak.lastIndex : at;
}
