/** Looks at the bytes around a name: may it be compared with a text (compared-value.ts)? They say no only where it is not. */
import { blank, codes, isKind, quote, skip, wide, word } from './byte-kinds';

/** A method or a word of a test, and behind it a text. @param at behind a closing bracket */
export function isExpected(bytes: Uint8Array, at: number): boolean {
  let from = at;
  while (from - at < 3 && bytes[from] === codes.close) from++;
  let i = skip(bytes, from, 20, blank);
  if (isKind(bytes, i, wide)) return true;
  if (bytes[i] !== codes.dot && !(i > from && isKind(bytes, i, word))) return false;
  for (const limit = i + 64; i < limit; i++) {
    if (isKind(bytes, i, quote | wide)) return true;
    if (!isKind(bytes, i, blank | word) && bytes[i] !== codes.open && bytes[i] !== codes.at) return false;
  }
  return true;
}

/** `"…" == password`, `"…".equals(password)`, `assertEquals("…", password)`: a quote in front of what stands in front of the name. */
export function isComparedBefore(bytes: Uint8Array, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && start - i < 24 && isKind(bytes, i, blank)) i--;
  if (isKind(bytes, i, wide)) return true;
  if (bytes[i] === codes.comma) return isKind(bytes, i - 1, quote | wide);
  if (bytes[i] === codes.equal && (bytes[i - 1] === codes.equal || bytes[i - 1] === codes.bang)) {
    while (i > 0 && (bytes[i] === codes.equal || bytes[i] === codes.bang)) i--;
    // Two blanks at most.
    for (let back = 0; back <= 2; back++) if (isKind(bytes, i - back, quote | wide)) return true;
    return false;
  }
  if (bytes[i] !== codes.open) return false;
  for (let j = i - 1; j > i - 24 && j > 0; j--)
    if (!isKind(bytes, j, word) || bytes[j] === codes.dot) return bytes[j] === codes.dot && isKind(bytes, j - 1, quote);
  return false;
}
