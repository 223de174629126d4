import type { Check } from '../provider';

/** From one word to the next: a separator, digits, a step from lower to upper case, the last letter of an acronym. */
const seams = /[._-]|\d+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;
/** Letters in a word, on average, and the share of letters in words of four and more with a vowel: random values have less. */
const meanWord = 3.4;
const shareOfWords = 0.6;

/**
 * Is a text made of words, as identifiers are (`GF_DEFAULT_INSTANCE_NAME`, `TestMigrate_V4ToV5_Single`)? Of random values of 24
 * characters one in 300 is taken for that, of longer ones fewer. Text of one case without separators is none: it cannot be told.
 */
export function isWords(value: string): boolean {
  if (!/^[\w.-]+$/.test(value) || !/[._-]|[a-z][A-Z]/.test(value)) return false;
  const digits = value.match(/\d+/g) ?? [];
  if (digits.length > value.length / 8 || digits.some((run) => run.length > 4)) return false;
  const words = value.split(seams).filter((word) => word !== '');
  if (words.length < 2 || !words.every((word) => /^(?:[A-Z]?[a-z]*|[A-Z]+)$/.test(word))) return false;
  const letters = lengthOf(words);
  return letters / words.length >= meanWord && lengthOf(words.filter(isSpoken)) / letters >= shareOfWords;
}

/** Four letters and more with a vowel among every four: random ones seldom are. */
const isSpoken = (word: string): boolean =>
  word.length >= 4 && /[aeiouy]/i.test(word) && !/[b-df-hj-np-tv-xz]{4}|[aeiou]{4}|q(?!u)|[jqvwxz]{2}/i.test(word);

const lengthOf = (words: readonly string[]): number => words.reduce((total, word) => total + word.length, 0);

/** Refutes identifiers, for types whose alphabet is that of identifiers. */
export const notWords: Check = (value) => (isWords(value) ? 'refuted' : undefined);
