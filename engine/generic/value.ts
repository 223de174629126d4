/** What a value looks like: plain facts, each of which can be argued with. */
import { entropy } from '../checks/entropy';
import { wordsOf } from './name';

export interface ValueFeatures {
  readonly length: number;
  /** Bits per character. */
  readonly entropy: number;
  readonly digits: boolean;
  readonly letters: boolean;
  readonly upperAndLower: boolean;
  /** Other than letters, digits, `_`, `-`, `.`. */
  readonly symbols: boolean;
  /** Letters and digits alternate as in random text. */
  readonly mixed: boolean;
  /** Words joined as names in code are. */
  readonly identifier: boolean;
  /** A password that many people use: `admin`, `secret1`, `123456`. */
  readonly standIn: boolean;
  readonly blanks: boolean;
  /** As long as a digest, and of its characters. */
  readonly hex: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A value made of these alone tells what should stand there. */
const placeholderWords = set(
  'your our the a an some any this that is not no null nil none undefined true false yes on off example sample dummy fake mock stub value values string str text name id default hidden redacted masked ' +
    'changeme change me insecure replace with enter type input field label empty blank unset required optional unknown anonymous invalid valid incorrect correct wrong bad good another other real something ' +
    'anything whatever random generated placeholder bogus here keys tokens secrets secr account email mail for of to in by at from and or it current hash hashed encrypted encoded decoded base custom plain clear cleartext set get put goes ignored localhost undef ' +
    'session cookie bearer basic csrf refresh oauth jwt access expected',
);
/** A value made of these and the others alone is no secret for a key or a token; a password may well be one of these. */
const weakWords = set(
  'password passwd pass passphrase pwd pw secret token key api apikey auth user username users admin administrator root test tests testing tester my foo bar baz qux quux foobar demo temp tmp new old super ' +
    'strong secure supersecret mysecret mypassword mytoken letmein welcome hunter changeme changeit client app application server service db database data private public login guest abc abcd abcdef xyz qwerty hello world',
);
const weakNumber = /^(?:0?12345\d{0,5}|1234|0{4,8}|1{4,8}|(?:12){2,4}|(?:123){2,3}|654321|987654321|[1-9]{4})$/;

const isKnown = (word: string): boolean => placeholderWords.has(word) || weakWords.has(word);

/** Is a value made of words that stand in for one, whatever digits are put behind them? */
export function isStandIn(value: string): boolean {
  const words = wordsOf(value).filter((word) => !/^\d+$/.test(word));
  return words.some((word) => word.length > 1) && words.every((word) => word.length === 1 || isJoined(word, isKnown));
}

/** Is a word one of those that are known, or several of them in one: `testpassword`? */
function isJoined(word: string, known: (part: string) => boolean): boolean {
  if (known(word)) return true;
  if (word.length < 6 || word.length > longestJoined) return false;
  // From each place that known words lead to, on to the next; the short ones only where they stand at an end or between others.
  const reached = new Uint8Array(word.length + 1);
  reached[0] = 1;
  for (let from = 0; from < word.length; from++)
    if (reached[from] === 1)
      for (let to = from + 2; to <= word.length && to - from <= longestWord; to++)
        if (known(word.slice(from, to))) reached[to] = 1;
  return reached[word.length] === 1;
}

const longestJoined = 40;
const longestWord = 13;

/** Digits and signs that are written for letters. */
const lookAlikes: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const plainLetters = (value: string): string =>
  value.replace(/[013457@$!](?=[^\d]*[A-Za-z])/g, (sign) => lookAlikes[sign]!);

/**
 * Is it one of the passwords that many people use: weak words, at most with a number behind them, with digits and signs for letters, or digits in a row?
 */
export function isWeakPassword(value: string): boolean {
  if (weakNumber.test(value)) return true;
  const plain = plainLetters(value);
  if (!/^[A-Za-z]{3,}\d{0,5}[!@#.]?$/.test(plain) || /^[A-Z]+$/.test(value)) return false;
  const words = wordsOf(plain.replace(/\d+.?$|[!@#.]$/, ''));
  return words.length <= 3 && words.every((word) => isJoined(word, (part) => weakWords.has(part)));
}

/** Words joined by `_`, `-`, `.`, `:`, `/` or capitals, with at most a small number behind each: a name, not a value. */
export function isIdentifier(value: string): boolean {
  if (/[^A-Za-z0-9_.:/-]/.test(value) || /\d{3}/.test(value)) return false;
  const parts = value.split(/[_.:/-]+/).filter(Boolean);
  const spoken = (part: string): boolean =>
    /^(?:[a-z]{2,}|[A-Z]{2,}|(?:[A-Z][a-z]+)+|[a-z]+(?:[A-Z][a-z]+)+)\d{0,2}$/.test(part) &&
    plausible(part.replace(/\d+$/, ''));
  if (parts.length > 1 && parts.every(spoken)) return true;
  if (parts.length > 2 && parts.every((part, i) => spoken(part) || (i > 0 && /^\d{1,2}$/.test(part)))) return true;
  // Words in one, with a small number between them: `PublicIpv4Pools`.
  if (parts.length === 1 && /^[A-Za-z]+\d[A-Za-z]+$/.test(value)) {
    const words = wordsOf(value).filter((word) => !/^\d/.test(word));
    if (words.length > 1 && words.every((word) => word.length > 2 && plausible(word))) return true;
  }
  // Of a long name one part may be an abbreviation: `authorization.k8s.io/reason`.
  if (parts.length > 3 && !/\d{2}/.test(value) && parts.every((part) => part.length < 4 || spoken(part))) return true;
  if (parts.length > 4 && parts.filter(spoken).length >= parts.length - 1) return true;
  if (/\d/.test(value)) return false;
  if (parts.length > 2 && parts.every((part) => /^[a-z]{2,}$/.test(part))) return true;
  return /^[a-z]{2,}(?:[A-Z][a-z]{2,})+$/.test(value) || (/^(?:[A-Z][a-z]{2,}){2,}$/.test(value) && plausible(value));
}

/** Can a word be spoken: are there vowels, and no long runs of consonants? Random letters seldom are. */
function plausible(word: string): boolean {
  const lower = word.toLowerCase();
  if (lower.length < 4) return true;
  const vowels = (lower.match(/[aeiouy]/g) ?? []).length / lower.length;
  return (
    vowels >= 0.2 &&
    vowels <= 0.7 &&
    !/[bcdfghjklmnpqrstvwxz]{5}|q(?!u)|(?:[jqvxz][bcdfghjklmnpqrtvwxz])|[bcdfghjklmpqtvwxz]{4}/.test(lower)
  );
}

/** Can each of its words be spoken? */
export const speakable = (value: string): boolean => wordsOf(value).every(plausible);

/** Is a value made of words of four letters and more, as a name that somebody thought of? Random text has some, but never most of it. */
export function isSpoken(value: string): boolean {
  const words = wordsOf(value).filter((word) => word.length >= 4 && plausible(word));
  const letters = words.reduce((total, word) => total + word.length, 0);
  return letters >= value.length * 0.6 || (/[_.:-]/.test(value) && value.split(/[_.:-]/).some((part) => isWord(part)));
}

const isWord = (part: string): boolean => /^(?:[a-z]{5,}|[A-Z][a-z]{4,})$/.test(part) && plausible(part);

export function featuresOf(value: string): ValueFeatures {
  const switches = (value.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g) ?? []).length;
  return {
    length: value.length,
    entropy: entropy(value),
    digits: /\d/.test(value),
    letters: /[A-Za-z]/.test(value),
    upperAndLower: /[a-z]/.test(value) && /[A-Z]/.test(value),
    symbols: /[^\w.-]/.test(value),
    mixed: switches >= 2,
    identifier: isIdentifier(value),
    standIn: isWeakPassword(value),
    blanks: /\s/.test(value),
    hex: /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$|^(?:[0-9A-F]{32}|[0-9A-F]{40}|[0-9A-F]{64})$/.test(value),
  };
}
