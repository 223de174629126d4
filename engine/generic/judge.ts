/** The one decision: is a value that is given to a secret-like name a secret, and how sure is that? */
import type { Confidence, Evidence } from '../types';
import type { Assignment } from './assignment';
import type { NameKind } from './name';
import { featuresOf, plausible, refutation, type Features } from './value';
import { weights } from './weights';

export interface Judgement {
  readonly confidence: Confidence | undefined;
  /** Sum of the weights of all features that hold. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** Why it is none at all. */
  readonly refuted?: string;
}

/** A feature that may hold, by its name in weights.ts. */
type Feature = keyof typeof weights.features;

/** @param traits facts of the file's path */
export function judge(kind: NameKind, assignment: Assignment, value: string, traits: ReadonlySet<string>): Judgement {
  const refuted = refutation(value) ?? (repeats(value, assignment.name) ? 'its own name' : undefined);
  if (refuted !== undefined) return { confidence: undefined, score: -Infinity, evidence: [], refuted };
  const features = featuresOf(value);
  if (features.length < weights.shortest[kind] || features.length > weights.longest[kind])
    return { confidence: undefined, score: -Infinity, evidence: [], refuted: 'its length' };
  const holding = [...holds(kind, assignment, value, features, traits)];
  const score = holding.reduce((total, feature) => total + weights.features[feature], 0);
  const confidence: Confidence | undefined =
    score >= weights.likely ? 'likely' : score >= weights.possible ? 'possible' : undefined;
  return { confidence, score, evidence: evidenceOf(holding, assignment.name) };
}

/** Does the value tell its name: `"CreateAccessKey": "iam:CreateAccessKey"`? */
function repeats(value: string, name: string): boolean {
  const own = name.toLowerCase();
  const told = value.toLowerCase();
  return told === own || (own.length >= 6 && !/\d/.test(value) && told.includes(own));
}

function* holds(
  kind: NameKind,
  { by, quote }: Assignment,
  value: string,
  f: Features,
  traits: ReadonlySet<string>,
): Generator<Feature> {
  yield kind;
  if (quote !== '') yield 'quoted';
  if (by === 'call') yield 'call';
  if (by === 'embedded' || by === 'flag') yield 'embedded';
  if (f.digits && f.letters) yield 'lettersAndDigits';
  if (f.mixed) yield 'mixed';
  if (f.upperAndLower && f.digits) yield 'threeClasses';
  if (f.symbols && f.letters) yield 'symbols';
  if (!f.letters) yield 'noLetters';
  if (f.length >= 16) yield 'long';
  if (f.length >= 16 && f.entropy >= Math.min(3.2, Math.log2(f.length) * 0.75)) yield 'random';
  if (!f.digits && !f.symbols) yield plausible(value) ? 'word' : 'unspeakable';
  if (f.entropy < 2) yield 'poor';
  if (/\s/.test(value)) yield 'blanks';
  if (traits.has('lock') || traits.has('generated') || traits.has('minified') || traits.has('vendored'))
    yield 'machineMade';
}

function evidenceOf(holding: readonly Feature[], name: string): Evidence[] {
  const evidence: Evidence[] = [{ kind: 'name', detail: name }];
  if (holding.includes('random') || holding.includes('threeClasses') || holding.includes('mixed'))
    evidence.push({ kind: 'entropy' });
  if (holding.includes('word') || holding.includes('poor')) evidence.push({ kind: 'entropy', against: true });
  if (holding.includes('machineMade')) evidence.push({ kind: 'path', detail: 'made by a machine', against: true });
  return evidence;
}
