import type { Check } from '../provider';

/**
 * For formats in which the vendor always writes something at a known place: a value that has it there is `valid`; one that has only the rest is
 * `invalid`, which lowers and never drops, for formats come in versions. The fixed part should be worth twelve bits and more.
 */
export const shape =
  (exact: RegExp): Check =>
  (value) =>
    exact.test(value) ? 'valid' : 'invalid';
