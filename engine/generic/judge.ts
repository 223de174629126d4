/** The one decision: is a value that is given to a secret-like name a secret, and how sure is that? */
import type { Confidence, Evidence, Score } from '../types';
import type { Assignment } from './assignment';
import type { NameKind, NameMeaning } from './name';
import { published } from './published-examples';
import { refutation } from './refutation';
import { featuresOf, speakable, type ValueFeatures } from './value';
import { base, features as table, limits, type Feature } from './weights';

export interface Judgement {
  readonly confidence: Confidence | undefined;
  readonly evidence: readonly Evidence[];
  /** Why it is none at all, as the end of a sentence. */
  readonly refuted?: string;
  /** Undefined where it was refuted before. */
  readonly score?: Score;
}

/** What is known of the place beside the assignment. */
export interface Surroundings {
  /** The text that the assignment's offsets count in. */
  readonly text: string;
  readonly language: string;
  /** Facts of the file's path. */
  readonly traits: ReadonlySet<string>;
}

/** A user's name that is given as the password is: `user: "shop"`, `USERNAME=shop`, `-u shop`. */
const userNear =
  /(?<![a-z])(?:user|user[_-]?name|login|usr|uid|e?mail)["'\\]{0,2}\s{0,4}(?:=>|[:=]|,)\s{0,4}["']?[\w@]|\s--?u(?:ser)?[ =]\w/i;
const userReach = 90;

/** What stands beside a key in the vectors that ciphers are tested with. */
const vector =
  /(?<![a-z])(?:nonce|iv|ciphertext|plaintext|ct|tag|msg|okm|prk|ikm|aad|digest|mac|enc|pk\w{0,3}|sk\w{0,3}|x|y|qx|qy)["']?\s{0,4}[:=]\s{0,4}(?:\w{1,20}\()?["'`]?(?:0x)?[0-9a-fA-F]{16}/i;
const vectorReach = 200;

const refuted = (reason: string): Judgement => ({ confidence: undefined, evidence: [], refuted: reason });

export function judge(
  { kind, certainty }: NameMeaning,
  assignment: Assignment,
  value: string,
  { text, language, traits }: Surroundings,
): Judgement {
  const { name, start, end } = assignment;
  const besideUser = kind === 'password' && userNear.test(text.slice(Math.max(0, start - userReach), end + userReach));
  const reason = refutation(value, {
    ...{ kind, certainty, name, language, besideUser },
    quote: assignment.quote,
    inText: assignment.by === 'embedded',
    translated: traits.has('translated'),
  });
  if (reason !== undefined) return refuted(reason);
  const f = featuresOf(value);
  if (f.length < limits.shortest[kind]) return refuted('it is too short');
  if (f.length > limits.longest[kind]) return refuted('it is too long');
  const holding = new Set<Feature>([
    kind,
    ...(certainty === 'plain' ? [] : [certainty]),
    ...(besideUser ? (['besideUser'] as const) : []),
    ...(kind !== 'password' && vector.test(text.slice(Math.max(0, start - vectorReach), end + vectorReach))
      ? (['vector'] as const)
      : []),
    ...placeFeatures(assignment, language, traits),
    ...valueFeatures(value, kind, f),
  ]);
  let total = base;
  for (const feature of holding) total += table[feature].weight;
  const confidence: Confidence | undefined =
    total >= limits.likely ? 'likely' : total >= limits.possible ? 'possible' : undefined;
  return {
    confidence,
    evidence: evidenceOf(holding, name),
    score: {
      total,
      least: limits.possible,
      get features() {
        return [
          { name: 'base', weight: base, meaning: 'most that is given to such names is none' },
          ...[...holding].map((feature) => ({
            name: feature,
            weight: table[feature].weight,
            meaning: table[feature].says,
          })),
        ];
      },
    },
  };
}

const configuration = new Set(
  'dotenv yaml docker-compose github-actions properties ini npmrc netrc toml json jsonc xml terraform dockerfile'.split(
    ' ',
  ),
);

function* placeFeatures({ by, quote }: Assignment, language: string, traits: ReadonlySet<string>): Generator<Feature> {
  if (quote !== '') yield 'quoted';
  if (configuration.has(language)) yield 'config';
  if (by === 'embedded' || by === 'flag') yield 'embedded';
  if (by === 'setter' || by === 'call' || by === 'comparison' || by === 'comment' || by === 'default') yield by;
  if (['lock', 'generated', 'minified', 'vendored'].some((trait) => traits.has(trait))) yield 'machineMade';
}

function* valueFeatures(value: string, kind: NameKind, f: ValueFeatures): Generator<Feature> {
  // The digits and signs of `P@ssword1` are no sign of chance.
  if (!f.standIn) {
    if (f.digits && f.letters) yield 'lettersAndDigits';
    if (f.mixed) yield 'mixed';
    if (f.upperAndLower && f.digits) yield 'threeClasses';
    if (f.symbols && f.letters) yield 'symbols';
  }
  if (!f.letters) yield 'noLetters';
  if (f.length >= 16) yield 'long';
  if (f.length >= 16 && f.entropy >= Math.min(3.2, Math.log2(f.length) * 0.75)) yield 'random';
  if (!f.digits && !f.symbols) yield !speakable(value) ? 'unspeakable' : kind === 'password' ? 'word' : 'plainWord';
  if (f.identifier) yield 'identifier';
  if (f.standIn) yield 'standIn';
  if (f.entropy < Math.min(2, Math.log2(f.length) * 0.7)) yield 'poor';
  if (published(value) === 'refuted') yield 'published';
  if (f.blanks) yield 'blanks';
  if (f.hex && kind === 'password') yield 'digest';
  if (/^[A-Z][a-z]+[.:]?$/.test(value)) yield 'label';
}

function evidenceOf(holding: ReadonlySet<Feature>, name: string): Evidence[] {
  const evidence: Evidence[] = [{ kind: 'name', detail: name }];
  if (holding.has('random') || holding.has('threeClasses') || holding.has('mixed')) evidence.push({ kind: 'entropy' });
  if (holding.has('word') || holding.has('poor') || holding.has('standIn'))
    evidence.push({ kind: 'entropy', against: true });
  if (holding.has('comment')) evidence.push({ kind: 'place', detail: 'a comment', against: true });
  if (holding.has('machineMade')) evidence.push({ kind: 'path', detail: 'made by a machine', against: true });
  return evidence;
}
