/** Secrets of no known form, by the name they are given to: `db_password = "…"`. */
import type { GatedFinder } from '../gate';
import type { Candidate, Window } from '../types';
import { assignedGate } from './assigned-gate';
import { nameAt, valueOf, type Assignment } from './assignment';
import { knownMeaning, withoutMethod } from './called-name';
import type { GenericFinder } from './generic-finder';
import { judge } from './judge';
import type { NameMeaning } from './name';
import type { Value } from './quoted-value';
import { listedUnder } from './several-values';

const reach = { before: 150, after: 420 };

function find(window: Window): readonly Candidate[] {
  const { text, at, keyword, language, traits, trace } = window;
  if (traits.has('lock')) return [];
  if (keyword === identifiedBy || keyword === identifiedWith)
    return judged(plainPassword, identified(text, at), window);
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
  if (found !== undefined && meaning.plural !== true)
    return judged(meaning, { name, ...withoutEncoder(text, found) }, window);
  // One of many that a single name is given is no password: `password: ["required", "string"]`.
  const listed = listedUnder(text, span.end, language);
  if (listed.length > 1 && meaning.plural !== true && meaning.kind === 'password') return [];
  return listed.flatMap((value) => judged(meaning, { name, ...value }, window));
}

/** How Spring says that a password is none of its hashes: `{noop}…`. */
const encoder = /\{(?:noop|plain|plaintext|cleartext)\}/iy;

function withoutEncoder(text: string, value: Value): Value {
  encoder.lastIndex = value.start;
  return encoder.test(text) && encoder.lastIndex < value.end ? { ...value, start: encoder.lastIndex } : value;
}

const plainPassword: NameMeaning = { kind: 'password', certainty: 'plain' };

const followsName = /[\s"'`:=+([\])>,\\?|<*-]/;
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
/** MySQL names the plugin first: `IDENTIFIED WITH mysql_native_password BY '…'`. */
const identifiedWith = 'identified with';
/** Prose says "identified by", too. */
const sqlBefore = /\b(?:user|grant|(?:create|alter|drop) role|connect|link)\b/i;

/** SQL: `CREATE USER shop IDENTIFIED BY '…'`. */
function identified(text: string, at: number): Assignment | undefined {
  const found =
    /identified\s{1,4}(?:with\s{1,4}['"]?\w{1,40}['"]?\s{1,4})?by\s{1,4}(?:password\s{1,4})?(?:(['"])([^'"\r\n]{1,200})\1|([A-Za-z0-9_#$]{6,60})(?=[\s;]))/iy;
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
    identifiedWith,
  ],
  ...reach,
  gate: () => assignedGate,
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
