/** Secrets of no known form, by the name they are given to: `db_password = "…"`. */
import type { Gate, GatedFinder } from '../gate';
import type { Candidate, Window } from '../types';
import { isNameCode, longestName, nameAt, valueOf, type Assignment } from './assignment';
import type { GenericFinder } from './generic-finder';
import { judge } from './judge';
import { meaningOf, type NameMeaning } from './name';
import { mayHaveValue } from './value-behind';

const reach = { before: 96, after: 420 };

function find(window: Window): readonly Candidate[] {
  const { text, at, keyword, language, traits, trace } = window;
  if (traits.has('lock')) return [];
  if (keyword === identifiedBy) return judged(plainPassword, identified(text, at), window);
  const span = nameAt(text, at, keyword.length);
  if (span === undefined) return [];
  // Cheap first: nothing but an operator, a quote or a bracket can follow a name that gets a value.
  if (!followsName.test(text[span.end] ?? '')) return [];
  const called = text.startsWith('()', span.end);
  const name = withoutMethod(text.slice(span.start, span.end), called);
  const meaning = knownMeaning(name);
  const word = { detector: finder.detectors[0]!, start: span.start, end: span.end, name };
  if (meaning === undefined) {
    trace?.({ ...word, wordAlone: true, reason: 'the name is not that of a secret' });
    return [];
  }
  const found = valueOf(text, span.start, called ? span.end : span.start + name.length, language);
  if (found === undefined) trace?.({ ...word, detector: `assigned-${meaning.kind}`, wordAlone: true });
  return judged(meaning, found && { name, ...found }, window);
}

/** `password.equals(…)` compares a password, `getPassword()` is one. The name's beginning stays where it is. */
const withoutMethod = (name: string, called: boolean): string =>
  called
    ? name.replace(/^((?:\w+\.)*)get_?(?=[A-Z_])/, '$1')
    : name.replace(/\.(?:equals|equalsIgnoreCase|compareTo|contentEquals|isEqualTo)$/, '');

const plainPassword: NameMeaning = { kind: 'password', certainty: 'plain' };

const followsName = /[\s"'`:=+([\])>,\\?|<*-]/;
const followsNameByCode = Uint8Array.from({ length: 256 }, (_, code) =>
  code >= 128 || followsName.test(String.fromCharCode(code)) ? 1 : 0,
);

/** A few names make most of the hits in a program; what they mean is worked out once. */
const meanings = new Map<string, NameMeaning | undefined>();
const mostMeanings = 4096;

function knownMeaning(name: string): NameMeaning | undefined {
  if (meanings.has(name)) return meanings.get(name);
  if (meanings.size >= mostMeanings) meanings.clear();
  const meaning = meaningOf(name);
  meanings.set(name, meaning);
  return meaning;
}

/** The first steps of `find`, on codes: is there a name of a secret, and behind it what could give it a value? */
function mayBeAssigned(
  codeAt: (index: number) => number,
  length: number,
  at: number,
  mayHave: (start: number, end: number) => boolean,
): boolean {
  // IDENTIFIED BY
  if ((codeAt(at) | 0x20) === 0x69) return true;
  let start = at;
  while (start > 0 && at - start < longestName && isNameCode(codeAt(start - 1))) start--;
  let end = at;
  while (end < length && end - at < longestName && isNameCode(codeAt(end))) end++;
  while (codeAt(start) === 45) start++;
  while (end > start && (codeAt(end - 1) === 45 || codeAt(end - 1) === 46)) end--;
  if (end >= length || end - at >= longestName || followsNameByCode[Math.min(128, codeAt(end))] === 0) return false;
  if (!mayHave(start, end)) return false;
  let name = '';
  for (let i = start; i < end; i++) name += String.fromCharCode(codeAt(i));
  const meaning = knownMeaning(withoutMethod(name, codeAt(end) === 40 && codeAt(end + 1) === 41));
  if (meaning === undefined) return false;
  // A name that says little needs a long value without blanks.
  return meaning.certainty === 'plain' || meaning.kind === 'password' || longRunBehind(codeAt, length, end);
}

const shortestRun = 10;
const isRunCode = (code: number): boolean =>
  isNameCode(code) || code === 43 || code === 47 || code === 61 || code === 37;

/** Is there, behind an operator and a quote, a run of characters as tokens have it? */
function longRunBehind(codeAt: (index: number) => number, length: number, end: number): boolean {
  let i = end;
  // A second time where a call stands in front of the text.
  for (let turn = 0; turn < 2; turn++) {
    const from = i;
    while (i < length && i - from < 12 && !isNameCode(codeAt(i))) i++;
    let run = 0;
    while (i + run < length && run < shortestRun && isRunCode(codeAt(i + run))) run++;
    if (run === shortestRun) return true;
    i += run;
  }
  return false;
}

const gate: Gate = {
  bytes: (bytes, at, seen) =>
    mayBeAssigned(
      (index) => bytes[index]!,
      bytes.length,
      at,
      (start, end) => seen === undefined || mayHaveValue(bytes, start, end, seen.language()),
    ),
  text: (text, at) =>
    mayBeAssigned(
      (index) => text.charCodeAt(index),
      text.length,
      at,
      () => true,
    ),
};

function judged(meaning: NameMeaning, assignment: Assignment | undefined, window: Window): readonly Candidate[] {
  if (assignment === undefined) return [];
  const { start, end, name } = assignment;
  const detector = `assigned-${meaning.kind}`;
  const { confidence, evidence, score, refuted } = judge(meaning, assignment, window.text.slice(start, end), window);
  window.trace?.({
    ...{ detector, start, end, name },
    ...(confidence === undefined ? { reason: refuted ?? 'too little speaks for it' } : { confidence }),
    ...(score && { score }),
  });
  return confidence === undefined ? [] : [{ detector, start, end, confidence, evidence, name }];
}

const identifiedBy = 'identified by';
/** Prose says "identified by", too. */
const sqlBefore = /\b(?:user|grant|(?:create|alter|drop) role|connect|link)\b/i;

/** SQL: `CREATE USER shop IDENTIFIED BY '…'`. */
function identified(text: string, at: number): Assignment | undefined {
  const found =
    /identified\s{1,4}by\s{1,4}(?:password\s{1,4})?(?:(['"])([^'"\r\n]{1,200})\1|([A-Za-z0-9_#$]{6,60})(?=[\s;]))/iy;
  found.lastIndex = at;
  const match = found.exec(text);
  if (match === null) return undefined;
  const value = match[2] ?? match[3]!;
  if (/^[0-9a-f]{16}$/.test(value) && /password/i.test(match[0])) return undefined;
  if (!sqlBefore.test(text.slice(Math.max(0, at - 96), at))) return undefined;
  // Without quotes only what is no word: prose says "identified by", too.
  if (match[2] === undefined && !/\d|[a-z][A-Z]|^[A-Z]+[a-z]*[A-Z]/.test(value)) return undefined;
  const start = at + match[0].length - value.length - (match[1]?.length ?? 0);
  return { name: 'IDENTIFIED BY', start, end: start + value.length, quote: match[1] ?? '', by: 'operator' };
}

const finder: GatedFinder = {
  detectors: ['assigned-password', 'assigned-secret', 'assigned-token', 'assigned-key'],
  keywords: [
    'pass',
    'pwd',
    '_pw',
    'secret',
    'token',
    'credential',
    'key',
    'jwt',
    'nonce',
    'verifier',
    'oauth_sig',
    'authcode',
    'auth_code',
    '_salt',
    'masterauth',
    identifiedBy,
  ],
  ...reach,
  gate: () => gate,
  find,
};

const assigned: GenericFinder = {
  detectors: [
    { id: 'assigned-password', name: 'Password', confidence: 'likely' },
    { id: 'assigned-secret', name: 'Secret', confidence: 'likely' },
    { id: 'assigned-token', name: 'Token', confidence: 'likely' },
    { id: 'assigned-key', name: 'Key', confidence: 'likely' },
  ],
  finders: [finder],
};

export default assigned;
