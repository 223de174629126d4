/**
 * A string in pieces: `"sk_live_" + "…"`, on one line or over several. What stands at a seam is found only when the pieces are put together.
 */
import { gateByCode, type Decoded, type Encoding } from './encoding';

const lookBack = 200;
const lookAhead = 1000;
/** Characters of white space between a quote and the operator, line breaks included. */
const widest = 64;
/** A piece that is shorter carries nothing of a secret's form. */
const shortestPiece = 2;

const quotes = `"'\``;
/** `+` of most languages, `.` of PHP and Perl, `&` of Visual Basic, `..` of Lua, `<>` and `++` of Elixir and Haskell, `\` of C and shell for a line that goes on. */
const seam = /(["'`])\s{0,64}(?:\+\+?|\.\.?|&|<>|\\(?=\r?\n))\s{0,64}[rbuf@$]?(["'`])/y;

/** At a seam stands at least one of them: `"+"`, `" +`, `+ "`. Rare operators only behind the quotes that their languages use. */
const keywords = [
  ...['"', "'", '`'].flatMap((quote) => [`${quote}+${quote}`, `${quote} +`, `+ ${quote}`]),
  ...['"', "'"].flatMap((quote) => [`${quote}.${quote}`, `${quote} .`, `. ${quote}`, `${quote} <>`, `${quote} ..`]),
  '" &',
  '& "',
  '" \\',
];

const quoteCode = new Uint8Array(128);
for (const quote of quotes) quoteCode[quote.charCodeAt(0)] = 1;
const isQuote = (code: number): boolean => code < 128 && quoteCode[code] === 1;
const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
/** What a piece of a secret ends or begins with. */
const isPart = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code < 128 && parts[code] === 1);
const parts = new Uint8Array(128);
for (const char of '_-./+=:@$!%&*#') parts[char.charCodeAt(0)] = 1;

export const concatenation: Encoding = {
  name: 'concatenation',
  keywords,
  before: lookBack,
  after: lookAhead,
  gate: gateByCode((codeAt, length, at) => {
    let left = at;
    for (let i = at; i >= 0 && i > at - widest; i--)
      if (isQuote(codeAt(i))) {
        left = i;
        break;
      } else if (!isSpace(codeAt(i)) && i < at) return false;
    let right = at;
    while (right < length && right < at + widest && (right <= left || !isQuote(codeAt(right)))) right++;
    if (right + shortestPiece >= length || left < shortestPiece || !isQuote(codeAt(left))) return false;
    for (let i = 1; i <= shortestPiece; i++) if (!isPart(codeAt(left - i)) || !isPart(codeAt(right + i))) return false;
    return true;
  }),
  decode: ({ text, at }) => {
    const first = seamAt(text, at);
    return first === undefined ? undefined : join(text, first);
  },
};

interface Seam {
  /** The quote that closes the piece before. */
  readonly start: number;
  /** Behind the quote that opens the next piece. */
  readonly end: number;
}

function seamFrom(text: string, start: number): Seam | undefined {
  seam.lastIndex = start;
  return seam.test(text) ? { start, end: seam.lastIndex } : undefined;
}

/** The seam whose operator or quote is at the hit, if no other one stands before it in the same chain: that one has been joined already. */
function seamAt(text: string, at: number): Seam | undefined {
  let quote = at;
  while (quote > 0 && at - quote < widest && !quotes.includes(text[quote]!)) quote--;
  const found = seamFrom(text, quote);
  if (found === undefined || found.end < at) return undefined;
  const opening = text.lastIndexOf(text[quote]!, quote - 1);
  if (opening < 0) return found;
  for (let i = Math.max(0, opening - widest - 2); i < opening; i++)
    if (quotes.includes(text[i]!) && seamFrom(text, i)?.end === opening + 1) return undefined;
  return found;
}

/** The text around, with its seams left out. */
function join(text: string, first: Seam): Decoded {
  const from = Math.max(0, first.start - lookBack);
  /** Where each stretch starts: in the joined text, and in the window. */
  const stretches = [{ joined: 0, at: from }];
  let joined = text.slice(from, first.start);
  let current: Seam | undefined = first;
  while (current !== undefined) {
    const end: number = current.end;
    stretches.push({ joined: joined.length, at: end });
    const opening: string = text[end - 1]!;
    let close: number = end;
    while (close < text.length && text[close] !== opening && text[close] !== '\n')
      close += text[close] === '\\' ? 2 : 1;
    current = text[close] === opening ? seamFrom(text, close) : undefined;
    joined += text.slice(end, current === undefined ? text.length : close);
  }
  const placeOf = (offset: number): number => {
    const stretch = stretches.findLast((one) => one.joined <= offset)!;
    return stretch.at + offset - stretch.joined;
  };
  return {
    text: joined,
    sourceOf: (start, end) =>
      stretches.some((one) => one.joined > start && one.joined < end)
        ? { start: placeOf(start), end: placeOf(end - 1) + 1 }
        : undefined,
  };
}
