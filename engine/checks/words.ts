import type { Check } from '../provider';

/** From one word to the next: a separator, a step from lower to upper case, the last letter of an acronym. */
const seams = /[_-]|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;
/** Words of identifiers have about five letters; of random values of 24 characters one in 400 reaches this mean. */
const meanWord = 3.6;

/**
 * Is a text made of words, as identifiers are (`GF_DEFAULT_INSTANCE_NAME`, `createOauthClient2`)? One run of up to four digits is allowed.
 * Text of one case without separators is none: whether it is a word or random cannot be told.
 */
export function isWords(value: string): boolean {
  if (!/^[\w-]+$/.test(value)) return false;
  const digits = value.match(/\d+/g) ?? [];
  if (digits.length > 1 || digits.some((run) => run.length > 4)) return false;
  const words = value
    .split(seams)
    .map((word) => word.replace(/\d+/, ''))
    .filter((word) => word !== '');
  const letters = words.reduce((total, word) => total + word.length, 0);
  return words.length > 1 && letters / words.length >= meanWord && words.every(isWord);
}

const isWord = (word: string): boolean =>
  /^(?:[A-Z]?[a-z]*|[A-Z]+)$/.test(word) && (word.length < 5 || /[aeiouy]/i.test(word));

/** Refutes identifiers, for types whose alphabet is that of identifiers. */
export const notWords: Check = (value) => (isWords(value) ? 'refuted' : undefined);
