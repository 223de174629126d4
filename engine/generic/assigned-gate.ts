/** The first steps of finding an assignment, on bytes: is there a name of a secret at a hit, and behind it what could give it a value? */
import { codesOf, type Gate } from '../gate';
import { isNameCode, longestName } from './assignment';
import { codes } from './byte-kinds';
import { knownMeaning, withoutMethod } from './called-name';
import { mayHaveValue } from './value-behind';

/** What may stand behind a name that is given a value; outside ASCII everything. */
const followsName = Uint8Array.from({ length: 256 }, (_, code) =>
  code >= 128 || /[\s"'`:=+([\])>,\\?|<*-]/.test(String.fromCharCode(code)) ? 1 : 0,
);
const inName = Uint8Array.from({ length: 256 }, (_, code) => (isNameCode(code) ? 1 : 0));
const inRun = Uint8Array.from({ length: 256 }, (_, code) =>
  isNameCode(code) || '+/=%'.includes(String.fromCharCode(code)) ? 1 : 0,
);

/** What a name asks of its value. */
const nothing = 0;
const anyValue = 1;
/** A name that says little needs a long value without blanks. */
const longValue = 2;

/**
 * Names that were met, by a hash of their bytes: a few make most of the hits in a program. A place holds the name that came last; nothing is allocated
 * for one that is known.
 */
const places = 1 << 12;
const roomOfName = 2 * longestName + 16;
const lengths = new Uint8Array(places);
const asked = new Uint8Array(places);
const names = new Uint8Array(places * roomOfName);

/** @param called a bracket pair follows the name */
function askedOf(bytes: Uint8Array, start: number, end: number, called: boolean): number {
  const length = end - start;
  let hash = called ? 1 : 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  const place = (hash ^ (hash >>> 15)) & (places - 1);
  const at = place * roomOfName;
  let same = lengths[place] === length && names[at] === (called ? 1 : 0);
  for (let i = 0; same && i < length; i++) same = names[at + 1 + i] === bytes[start + i];
  if (same) return asked[place]!;
  names[at] = called ? 1 : 0;
  for (let i = 0; i < length; i++) names[at + 1 + i] = bytes[start + i]!;
  lengths[place] = length;
  const meaning = knownMeaning(withoutMethod(String.fromCharCode(...bytes.subarray(start, end)), called));
  return (asked[place] =
    meaning === undefined
      ? nothing
      : meaning.certainty === 'plain' || meaning.kind === 'password'
        ? anyValue
        : longValue);
}

/** @param language undefined: it is not known whether a value follows, and not asked */
function mayBeAssigned(bytes: Uint8Array, at: number, language: (() => string) | undefined): boolean {
  // IDENTIFIED BY
  if ((bytes[at]! | 0x20) === 0x69) return true;
  let start = at;
  while (start > 0 && at - start < longestName && inName[bytes[start - 1]!] === 1) start--;
  let end = at;
  while (end < bytes.length && end - at < longestName && inName[bytes[end]!] === 1) end++;
  while (bytes[start] === codes.minus) start++;
  while (end > start && (bytes[end - 1] === codes.minus || bytes[end - 1] === codes.dot)) end--;
  if (end >= bytes.length || end - at >= longestName || followsName[bytes[end]!] === 0) return false;
  const called = bytes[end] === codes.open && bytes[end + 1] === codes.close;
  const needs = askedOf(bytes, start, end, called);
  if (needs === nothing || (needs === longValue && !longRunBehind(bytes, end))) return false;
  return language === undefined || mayHaveValue(bytes, start, end, language());
}

const shortestRun = 10;

/** Is there, behind an operator and a quote, a run of characters as tokens have it? */
function longRunBehind(bytes: Uint8Array, end: number): boolean {
  let i = end;
  // A second time where a call stands in front of the text.
  for (let turn = 0; turn < 2; turn++) {
    const from = i;
    while (i < bytes.length && i - from < 12 && inName[bytes[i]!] === 0) i++;
    let run = 0;
    while (i + run < bytes.length && run < shortestRun && inRun[bytes[i + run]!] === 1) run++;
    if (run === shortestRun) return true;
    i += run;
  }
  return false;
}

/** Characters of text that are looked at before and behind a hit. */
const looked = { before: longestName + 1, after: longestName + 2 * (12 + shortestRun) + 2 };

export const assignedGate: Gate = {
  bytes: (bytes, at, seen) => mayBeAssigned(bytes, at, seen && seen.language),
  text(text, at) {
    const from = Math.max(0, at - looked.before);
    const stretch = codesOf(text, from, at + looked.after);
    return mayBeAssigned(stretch, at - from, undefined);
  },
};
