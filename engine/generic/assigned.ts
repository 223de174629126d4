/** Secrets of no known form, by the name they are given to: `db_password = "…"`. */
import type { Gate, GatedFinder } from '../gate';
import type { Candidate, Window } from '../types';
import { isNameCode, longestName, nameAt, valueOf, type Assignment } from './assignment';
import type { GenericFinder } from './generic-finder';
import { judge } from './judge';
import { kindOfName, type NameKind } from './name';

const reach = { before: 96, after: 420 };

function find({ text, at, keyword, language, traits }: Window): readonly Candidate[] {
  if (traits.has('lock')) return [];
  if (keyword === identifiedBy) return judged('password', identified(text, at), text, traits);
  const span = nameAt(text, at, keyword.length);
  if (span === undefined) return [];
  // Cheap first: nothing but an operator, a quote or a bracket can follow a name that gets a value.
  if (!followsName.test(text[span.end] ?? '')) return [];
  const name = text.slice(span.start, span.end);
  const kind = knownKind(name);
  if (kind === undefined) return [];
  const found = valueOf(text, span.start, span.end, language);
  if (found === undefined) return [];
  return judged(kind, { name, ...found }, text, traits);
}

const followsName = /[\s"'`:=(\])>,\\?|<-]/;
const followsNameByCode = Uint8Array.from({ length: 256 }, (_, code) =>
  code >= 128 || followsName.test(String.fromCharCode(code)) ? 1 : 0,
);

/** A few names make most of the hits in a program; what they mean is worked out once. */
const kinds = new Map<string, NameKind | undefined>();
const mostKinds = 4096;

function knownKind(name: string): NameKind | undefined {
  if (kinds.has(name)) return kinds.get(name);
  if (kinds.size >= mostKinds) kinds.clear();
  const kind = kindOfName(name);
  kinds.set(name, kind);
  return kind;
}

/** The first steps of `find`, on codes: is there a name of a secret, and behind it what could give it a value? */
function mayBeAssigned(codeAt: (index: number) => number, length: number, at: number): boolean {
  // IDENTIFIED BY
  if ((codeAt(at) | 0x20) === 0x69) return true;
  let start = at;
  while (start > 0 && at - start < longestName && isNameCode(codeAt(start - 1))) start--;
  let end = at;
  while (end < length && end - at < longestName && isNameCode(codeAt(end))) end++;
  while (codeAt(start) === 45) start++;
  while (end > start && (codeAt(end - 1) === 45 || codeAt(end - 1) === 46)) end--;
  if (end >= length || end - at >= longestName || followsNameByCode[Math.min(128, codeAt(end))] === 0) return false;
  let name = '';
  for (let i = start; i < end; i++) name += String.fromCharCode(codeAt(i));
  return knownKind(name) !== undefined;
}

const gate: Gate = {
  bytes: (bytes, at) => mayBeAssigned((index) => bytes[index]!, bytes.length, at),
  text: (text, at) => mayBeAssigned((index) => text.charCodeAt(index), text.length, at),
};

function judged(
  kind: NameKind,
  assignment: Assignment | undefined,
  text: string,
  traits: ReadonlySet<string>,
): readonly Candidate[] {
  if (assignment === undefined) return [];
  const { start, end, name } = assignment;
  const { confidence, evidence } = judge(kind, assignment, text.slice(start, end), traits);
  return confidence === undefined ? [] : [{ detector: `assigned-${kind}`, start, end, confidence, evidence, name }];
}

const identifiedBy = 'identified by';

/** SQL: `CREATE USER shop IDENTIFIED BY '…'`. */
function identified(text: string, at: number): Assignment | undefined {
  const found =
    /identified\s{1,4}by\s{1,4}(?:password\s{1,4})?(?:(['"])([^'"\r\n]{1,200})\1|([A-Za-z0-9_#$]{6,60})(?=[\s;]))/iy;
  found.lastIndex = at;
  const match = found.exec(text);
  if (match === null) return undefined;
  const value = match[2] ?? match[3]!;
  // Without quotes only what is no word: prose says "identified by", too.
  if (match[2] === undefined && !/\d|[a-z][A-Z]|^[A-Z]+[a-z]*[A-Z]/.test(value)) return undefined;
  const start = at + match[0].length - value.length - (match[1]?.length ?? 0);
  return { name: 'IDENTIFIED BY', start, end: start + value.length, quote: match[1] ?? '', by: 'operator' };
}

const finder: GatedFinder = {
  detectors: ['assigned-password', 'assigned-secret', 'assigned-token', 'assigned-key'],
  keywords: ['pass', 'pwd', 'secret', 'token', 'credential', 'key', 'jwt', identifiedBy],
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
