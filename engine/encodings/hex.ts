/** Hexadecimal digits, two a byte: `736b5f6c697665…`. */
import { gateByCode, type Encoding } from './encoding';

const fewestCharacters = 4;
const shortestRun = 32;
const lookBack = 256;
const lookAhead = 900;

const isHex = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 97 && code <= 102) || (code >= 65 && code <= 70);

/** @param words what the encoded text contains, in its own case */
export function hex(words: () => readonly string[]): Encoding {
  return {
    name: 'hex',
    get keywords() {
      return [
        ...new Set(
          words()
            .filter((word) => word.length >= fewestCharacters)
            .map(hexOf),
        ),
      ];
    },
    before: lookBack,
    after: lookAhead,
    gate: gateByCode((codeAt, length, at) => {
      let run = 0;
      for (let i = at; i < length && run < shortestRun && isHex(codeAt(i)); i++) run++;
      for (let i = at - 1; i >= 0 && run < shortestRun && isHex(codeAt(i)); i--) run++;
      return run >= shortestRun;
    }),
    decode({ text, at }) {
      let start = at;
      while (start >= 2 && isHex(text.charCodeAt(start - 1)) && isHex(text.charCodeAt(start - 2))) start -= 2;
      let decoded = '';
      for (let i = start; isHex(text.charCodeAt(i)) && isHex(text.charCodeAt(i + 1)); i += 2)
        decoded += String.fromCharCode(parseInt(text.slice(i, i + 2), 16));
      return {
        text: decoded,
        language: 'dotenv',
        sourceOf: (from, to) => ({ start: start + from * 2, end: start + to * 2 }),
      };
    },
  };
}

const hexOf = (word: string): string =>
  [...word].map((char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join('');
