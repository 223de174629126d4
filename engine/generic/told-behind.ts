/** A look at the bytes behind a name: can `toldValue` (prose.ts) find a value there? It never says no where it does. */
import { blank, codes, isKind, isLineBreak, letterAt, quote, skip, wide } from './byte-kinds';

/** @param end behind the name */
export function mayBeTold(bytes: Uint8Array, start: number, end: number): boolean {
  // `user/pass: admin / VALUE`
  const first = skip(bytes, end, 2, blank);
  if ((bytes[first] === codes.colon || bytes[first] === codes.minus) && isBehindUser(bytes, start)) return true;
  let i = skipSigns(bytes, end);
  if (isKind(bytes, i, quote | wide)) return i > end;
  const verb = behindVerb(bytes, i);
  if (verb > 0) {
    i = skipSigns(bytes, verb);
    // `to be`, `will be`
    if (letterAt(bytes, i) === 0x62 && letterAt(bytes, i + 1) === 0x65) i = skipSigns(bytes, i + 2);
    return isKind(bytes, i, quote | wide) || isLastWord(bytes, i);
  }
  return i > end && isMarked(bytes, end) && isLastWord(bytes, i);
}

/** Behind blanks, operators, bars and marks of Markdown. */
function skipSigns(bytes: Uint8Array, from: number): number {
  let i = from;
  while (i - from < 34 && (isKind(bytes, i, blank) || signs[bytes[i] ?? 0] === 1)) i++;
  return i;
}

const signs = new Uint8Array(256);
for (const char of '*_:=|') signs[char.charCodeAt(0)] = 1;

/** Does a mark stand right behind the name, `**Password**: VALUE`, or a bar, `| password | VALUE`? A word behind them is told without quotes. */
function isMarked(bytes: Uint8Array, at: number): boolean {
  const i = bytes[at] === codes.colon ? at + 1 : at;
  if (bytes[i] === codes.star || bytes[i] === codes.underline) return true;
  return bytes[skip(bytes, at, 12, blank)] === codes.bar;
}

/** `is`, `was`, `of`, `as`, `to`, `will`. */
function behindVerb(bytes: Uint8Array, at: number): number {
  let i = at;
  while (i - at < 5 && bytes[i] !== undefined && bytes[i]! >= 97 && bytes[i]! <= 122) i++;
  const last = bytes[i - 1];
  const found =
    i - at === 2
      ? last === 0x73 || last === 0x66 || last === 0x6f
      : i - at === 3
        ? bytes[at] === 0x77 && last === 0x73
        : i - at === 4 && bytes[at] === 0x77 && last === 0x6c;
  return found && (isKind(bytes, i, blank | quote | wide) || signs[bytes[i] ?? 0] === 1) ? i : 0;
}

/** A word that ends its line, its cell or its sentence. */
function isLastWord(bytes: Uint8Array, at: number): boolean {
  let i = at;
  while (i - at < 90 && i < bytes.length && bytes[i]! > 32 && bytes[i]! < 128 && wordStops[bytes[i]!] !== 1) i++;
  if (isKind(bytes, i, wide)) return true;
  if (bytes[i] === codes.close) i++;
  const behind = skip(bytes, i, 300, blank);
  if (behind >= bytes.length || bytes[behind] === codes.bar || bytes[behind] === codes.less) return true;
  for (let j = i; j < behind; j++) if (isLineBreak(bytes[j])) return true;
  return isKind(bytes, behind, wide);
}

const wordStops = new Uint8Array(256);
for (const char of '`"\'*|()<>') wordStops[char.charCodeAt(0)] = 1;

/** Does `user/`, `login and` or the like stand in front of the name? */
function isBehindUser(bytes: Uint8Array, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && start - i < 4 && isKind(bytes, i, blank)) i--;
  const code = bytes[i] ?? 0;
  return (
    code === codes.slash ||
    code === codes.ampersand ||
    code === codes.plus ||
    code === codes.colon ||
    (code | 0x20) === 0x64 ||
    isKind(bytes, i, wide)
  );
}
