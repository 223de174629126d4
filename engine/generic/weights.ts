/**
 * The judgement's table (judge.ts): what each feature adds to the score, and what it says, for people. The score is the logarithm of the odds that the value
 * is a secret. Fitted by scripts/fit-weights.mjs on labelled sources, read and rounded by hand; `npm run evaluate` shows what a change wins and loses.
 */

/** One line of the table. `sign` is what the fit may not turn round; `fixed` lines are not fitted: the labelled values tell nothing of them. */
export interface Weight {
  readonly weight: number;
  readonly sign: '+' | '-' | 'any';
  readonly says: string;
  readonly fixed?: true;
}

const plus = (weight: number, says: string): Weight => ({ weight, sign: '+', says });
const minus = (weight: number, says: string): Weight => ({ weight, sign: '-', says });
const any = (weight: number, says: string): Weight => ({ weight, sign: 'any', says });
const fixed = (weight: Weight): Weight => ({ ...weight, fixed: true });

/** Added to every score: of all values that are given to such names, few are secrets. */
export const base = -1;

export const features = {
  // What the name says.
  password: plus(2.5, 'its name says password'),
  secret: any(1.8, 'its name says secret'),
  token: any(0.9, 'its name says token'),
  key: any(1.2, 'its name says key'),
  doubtful: minus(-1.3, 'its name may mean something else'),
  bare: minus(-2.2, 'its name does not say a key of what'),
  // Where it stands.
  besideUser: plus(0.5, 'a user is named beside it'),
  setter: minus(-1.2, 'it is handed to what sets it'),
  default: minus(-1.2, 'it holds where a variable is not set'),
  quoted: plus(0.2, 'it stands in quotes'),
  config: plus(0.7, 'the file is a configuration'),
  call: minus(-1, 'it is an argument of a call'),
  embedded: minus(-0.2, 'it stands inside a longer text'),
  comparison: minus(-0.6, 'something is compared with it'),
  comment: minus(-0.3, 'it stands in a comment'),
  machineMade: minus(-0.6, 'the file was made by a machine'),
  vector: fixed(minus(-3, 'it is a case that a cipher is tested with')),
  // What it looks like. The labelled values are obfuscated letter by letter: of words and what can be spoken they tell nothing.
  lettersAndDigits: plus(1.1, 'it has letters and digits'),
  mixed: plus(1.1, 'letters and digits alternate'),
  threeClasses: plus(0.4, 'it has lower and upper case and digits'),
  symbols: plus(0.2, 'it has punctuation, as passwords do'),
  long: plus(0.9, 'it is long'),
  random: plus(0.4, 'it looks random'),
  unspeakable: fixed(plus(0.6, 'it cannot be spoken')),
  noLetters: minus(-0.4, 'it has no letters'),
  word: fixed(minus(-0.7, 'it is a word')),
  plainWord: fixed(minus(-2.5, 'it is a word, and they are made by machines')),
  identifier: minus(-1.2, 'it is written like a name in code'),
  standIn: fixed(minus(-1, 'it is one of those that many people use')),
  published: fixed(minus(-2, 'it stands in the examples of a standard')),
  poor: minus(-1.1, 'its characters repeat'),
  digest: minus(-2, 'it may be the hash of one'),
  label: fixed(minus(-0.5, 'it is written as a text for people')),
  blanks: minus(-1.5, 'there are blanks in it'),
} as const satisfies Readonly<Record<string, Weight>>;

/** A feature by its name in the table. */
export type Feature = keyof typeof features;

export const limits = {
  /** Fewer characters are no secret of this kind; more are text. */
  shortest: { password: 4, secret: 7, token: 8, key: 8 },
  longest: { password: 80, secret: 200, token: 300, key: 300 },
  /** Least score to be called so. */
  likely: 2.4,
  possible: 0.9,
} as const;
