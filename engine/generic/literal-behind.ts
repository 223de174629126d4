/** Looks at the bytes behind a name: where an operator ends, and whether a text that may be a secret follows. They say no only where `valueOf` finds none. */
import { blank, codes, isKind, isLineBreak, quote, skip, wide, word } from './byte-kinds';
import { limits } from './weights';

/** Behind the operator at `i`; 0 where there is none. */
export function behindOperator(bytes: Uint8Array, i: number): number {
  const next = bytes[i + 1];
  switch (bytes[i]) {
    case codes.equal:
      return next === codes.greater ? i + 2 : next === codes.equal ? i + (bytes[i + 2] === codes.equal ? 3 : 2) : i + 1;
    case codes.bang:
      return next === codes.equal ? i + (bytes[i + 2] === codes.equal ? 3 : 2) : 0;
    case codes.colon:
      if (next === codes.colon) return bytes[i + 2] === codes.equal ? i + 3 : 0;
      return next === codes.equal ? i + 2 : i + 1;
    case codes.question:
      return next === codes.equal ? i + 2 : next === codes.question ? i + (bytes[i + 2] === codes.equal ? 3 : 2) : 0;
    case codes.bar:
      return next === codes.bar ? i + (bytes[i + 2] === codes.equal || bytes[i + 2] === codes.colon ? 3 : 2) : 0;
    case codes.plus:
    case codes.dot:
      return next === codes.equal ? i + 2 : 0;
    case codes.minus:
      return next === codes.greater ? i + 2 : 0;
    case codes.less:
      return next === codes.minus ? i + 2 : 0;
    default:
      return 0;
  }
}

/** A text, or a call or a type whose first argument is one: `"`, `b"`, `new Secret("`, `getenv("NAME", "`, `Field(default="`. */
export function mayBeLiteral(bytes: Uint8Array, at: number): boolean {
  let i = at;
  // `new` and the type; `[]byte`; `@"`.
  for (let turn = 0; turn < 2; turn++) {
    if (isKind(bytes, i, quote)) return mayBeSecret(bytes, i);
    if (isKind(bytes, i, wide) || bytes[i] === codes.at) return true;
    if (bytes[i] === codes.backslash) return isKind(bytes, i + 1, quote);
    if (!isKind(bytes, i, word) && bytes[i] !== codes.openBracket) return false;
    if (bytes[i] === codes.openBracket) i += 2;
    i = skip(bytes, i, 120, word);
    if (isKind(bytes, i, quote)) return mayBeSecret(bytes, i);
    if (isKind(bytes, i, wide) || bytes[i] === codes.at) return true;
    if (bytes[i] === codes.open) return isQuoteWithin(bytes, i + 1);
    if (!isKind(bytes, i, blank)) return false;
    i = skip(bytes, i, 8, blank);
    if (bytes[i] === codes.open) return isQuoteWithin(bytes, i + 1);
  }
  // Two characters may stand in front of a quote.
  const end = skip(bytes, i, 2, word);
  if (isKind(bytes, end, quote)) return mayBeSecret(bytes, end);
  return isKind(bytes, end, wide) || bytes[end] === codes.at;
}

/** Is the text in quotes at `at` longer than nothing, and no sentence? Of one with two blanks the judgement makes no secret. */
export function mayBeSecret(bytes: Uint8Array, at: number): boolean {
  const opening = bytes[at]!;
  let blanks = 0;
  for (let i = at + 1; i - at <= 301; i++) {
    const code = bytes[i];
    if (code === undefined || isLineBreak(code)) return false;
    if (code >= 128) return true;
    if (code === opening) return i - at > shortestSecret;
    if (code === codes.backslash) i++;
    else if (code <= 32 && ++blanks === 2) return isOfGroups(bytes, at);
  }
  return false;
}

/** Four groups of four letters, as Google gives passwords to programs. */
const isOfGroups = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 20] === bytes[at] && bytes[at + 5] === 32 && bytes[at + 10] === 32 && bytes[at + 15] === 32;

const shortestSecret = Math.min(...Object.values(limits.shortest));

/** Does a quote follow before the bracket ends, and on its line? A second bracket may open. @param at behind a bracket */
function isQuoteWithin(bytes: Uint8Array, at: number): boolean {
  for (let i = at; i < at + 80; i++) {
    const code = bytes[i];
    if (code === undefined || code === codes.close) return false;
    if (isKind(bytes, i, quote | wide) || code === codes.at) return true;
  }
  return false;
}
