import type { Check } from '../provider';

/**
 * For tokens in whose middle the vendor writes a mark (OpenAI: base64 of its name): with it `valid`, without `invalid`, which lowers and
 * never drops, for marks come and go with a format's versions.
 */
export const infix =
  (...marks: readonly string[]): Check =>
  (value) =>
    marks.some((mark) => value.includes(mark)) ? 'valid' : 'invalid';
