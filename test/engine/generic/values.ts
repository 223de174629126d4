import { randomFrom } from '../../../engine';

const random = randomFrom(5).template('[a-z][A-Z][0-9][A-Za-z0-9]{13}[0-9][a-z]');
const chosen = ['tulip', 'Gr0ve', '!7'].join('');
const plainer = ['bluegar', 'den'].join('') + '42';

/** Values for the places of `§` (random) and `¶` (chosen by a person: one with signs, one of a word and a number). */
export const values = {
  fill: (text: string): string[] =>
    [chosen, plainer].map((password) => text.replaceAll('§', random).replaceAll('¶', password)),
  holds: (text: string): boolean => [random, chosen, plainer].some((value) => text.includes(value)),
};
