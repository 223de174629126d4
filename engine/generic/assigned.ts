/** Secrets of no known form, by the name they are given to: `db_password = "…"`. */
import type { Candidate, Finder, Window } from '../types';
import { nameAt, valueOf, type Assignment } from './assignment';
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
  if (!/[\s"'`:=(\])>,\\?|<-]/.test(text[span.end] ?? '')) return [];
  const name = text.slice(span.start, span.end);
  const kind = kindOfName(name);
  if (kind === undefined) return [];
  const found = valueOf(text, span.start, span.end, language);
  if (found === undefined) return [];
  return judged(kind, { name, ...found }, text, traits);
}

function judged(kind: NameKind, assignment: Assignment | undefined, text: string, traits: ReadonlySet<string>): readonly Candidate[] {
  if (assignment === undefined) return [];
  const { start, end, name } = assignment;
  const { confidence, evidence } = judge(kind, assignment, text.slice(start, end), traits);
  return confidence === undefined ? [] : [{ detector: `assigned-${kind}`, start, end, confidence, evidence, name }];
}

const identifiedBy = 'identified by';

/** SQL: `CREATE USER shop IDENTIFIED BY '…'`. */
function identified(text: string, at: number): Assignment | undefined {
  const found = /identified\s{1,4}by\s{1,4}(?:password\s{1,4})?(?:(['"])([^'"\r\n]{1,200})\1|([A-Za-z0-9_#$]{6,60})(?=[\s;]))/iy;
  found.lastIndex = at;
  const match = found.exec(text);
  if (match === null) return undefined;
  const value = match[2] ?? match[3]!;
  // Without quotes only what is no word: prose says "identified by", too.
  if (match[2] === undefined && !/\d|[a-z][A-Z]|^[A-Z]+[a-z]*[A-Z]/.test(value)) return undefined;
  const start = at + match[0].length - value.length - (match[1]?.length ?? 0);
  return { name: 'IDENTIFIED BY', start, end: start + value.length, quote: match[1] ?? '', by: 'operator' };
}

const finder: Finder = {
  detectors: ['assigned-password', 'assigned-secret', 'assigned-token', 'assigned-key'],
  keywords: ['pass', 'pwd', 'secret', 'token', 'credential', 'key', 'jwt', identifiedBy],
  ...reach,
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
