/**
 * Escapes of single characters: `\u0073`, `\x73`, `%5F`, `&#95;`, `&amp;`, `:\/\/`. Text between them stands for itself, so a secret with one of
 * them inside is cut in two where it is only read as written.
 */
import { gateByCode, type Decoded, type Encoding } from './encoding';

/** Escapes so near belong together; the first of them has them all decoded. */
const gap = 24;
const lookBack = 200;
const lookAhead = 1000;

interface Form {
  readonly name: Encoding['name'];
  /** How the escapes begin that secrets have: three characters and more. Others are decoded with them. */
  readonly keywords: readonly string[];
  /** One escape, from its first character on. Sticky. */
  readonly pattern: RegExp;
  /** What it stands for. */
  read(escape: string): string;
}

const each = (start: string, ends: string): readonly string[] => ends.split(' ').map((end) => start + end);

const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'" };

const forms: readonly Form[] = [
  {
    name: 'unicode escapes',
    keywords: [
      '\\u00',
      '\\u{',
      ...each('\\x', '2b 2d 2e 2f 3a 3d 40 5f'),
      // A string that is escaped as a whole has digits among its characters.
      ...each('\\x3', '0 1 2 3 4 5 6 7 8 9'),
      ':\\/\\/',
    ],
    pattern: /\\{1,4}(?:u00([0-7][\da-f])|u\{0{0,4}([0-7][\da-f])\}|x([0-7][\da-f])|(\/))/iy,
    read: (escape) =>
      escape.endsWith('/') ? '/' : String.fromCharCode(parseInt(/([\da-f]{2})\}?$/i.exec(escape)![1]!, 16)),
  },
  {
    name: 'percent',
    keywords: each('%', '25 2b 2f 3a 3d 40 5f'),
    pattern: /%(?:25)?[2-7][\da-f]/iy,
    read: (escape) => String.fromCharCode(parseInt(escape.slice(-2), 16)),
  },
  {
    name: 'HTML entities',
    keywords: ['&amp;', '&quot;', ...each('&#', '34 39 43 45 46 47 58 61 64 95 x2 x3 x4 x5')],
    pattern: /&(?:#x([2-7][\da-f])|#(\d{2,3})|amp|quot|lt|gt|apos);/iy,
    read(escape) {
      const [, hexadecimal, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(escape) ?? [];
      if (hexadecimal !== undefined) return String.fromCharCode(parseInt(hexadecimal, 16));
      if (decimal !== undefined) return Number(decimal) < 128 ? String.fromCharCode(Number(decimal)) : escape;
      return named[escape.slice(1, -1).toLowerCase()] ?? escape;
    },
  },
];

export const escapes: readonly Encoding[] = forms.map((form) => {
  const codes = form.keywords.map((keyword) => [...keyword].map((char) => char.charCodeAt(0)));
  const firsts = new Set(codes.map(([first]) => first));
  const begins = (codeAt: (index: number) => number, at: number): boolean =>
    firsts.has(codeAt(at)) &&
    codes.some((keyword) => keyword.every((code, index) => (codeAt(at + index) | 0x20) === (code | 0x20)));
  return {
    name: form.name,
    keywords: form.keywords,
    before: lookBack,
    after: lookAhead,
    gate: gateByCode((codeAt, _, at) => {
      for (let i = at - 1; i >= 0 && i >= at - gap; i--) if (begins(codeAt, i)) return false;
      return true;
    }),
    decode: ({ text, at }) => decodeAround(form, text, at),
  };
});

function decodeAround({ pattern, read }: Form, text: string, at: number): Decoded | undefined {
  const from = Math.max(0, at - lookBack);
  /** Offset in the window of each decoded character, and of the end. */
  const places: number[] = [];
  /** Decoded characters that were written as an escape. */
  const escaped: number[] = [];
  let decoded = '';
  for (let i = from; i < text.length;) {
    pattern.lastIndex = i;
    const escape = pattern.exec(text)?.[0];
    const character = escape === undefined ? undefined : read(escape);
    places.push(i);
    if (character !== undefined && character.length === 1) {
      escaped.push(decoded.length);
      decoded += character;
      i += escape!.length;
    } else decoded += text[i++]!;
  }
  places.push(text.length);
  if (escaped.length === 0) return undefined;
  return {
    text: decoded,
    sourceOf: (start, end) => ({
      start: places[start]!,
      end: places[end]!,
      asItIs: !escaped.some((index) => index >= start && index < end),
    }),
  };
}
