/**
 * A look at the bytes around a name: may its value stand in a list, in braces, beside others, behind an alternative, in front of it? It says no only where
 * `valueOf` and `listedUnder` find none there (property-tested).
 */
import { blank, codes, isKind, isLineBreak, letterAt, quote, skip, typing, wide, word } from './byte-kinds';
import { behindOperator } from './literal-behind';

/** What is asked of the language. */
interface Manner {
  readonly bare: boolean;
  readonly yaml: boolean;
  readonly prose: boolean;
}

const isBracket = (code: number | undefined): boolean =>
  code === codes.open || code === codes.openBracket || code === codes.openBrace;

/**
 * @param start of the name
 * @param end behind the name
 */
export function mayStandElsewhere(bytes: Uint8Array, start: number, end: number, manner: Manner): boolean {
  const lead = bytes[start - 1] ?? 0;
  const quoted = isKind(bytes, end, quote) && bytes[end] === lead;
  const escaped = bytes[end] === codes.backslash && isKind(bytes, end + 1, quote);
  let i = quoted ? end + 1 : escaped ? end + 2 : end;
  if (isElement(bytes, start, i)) return true;
  if (isMemberName(bytes, quoted ? start - 1 : start, quoted || manner.bare)) return true;
  if (bytes[i] === codes.open)
    return bytes[i + 1] === codes.close
      ? bytes[i + 2] === codes.comma && isMatched(bytes, i + 3)
      : isCallWithin(bytes, i + 1);
  if (bytes[i] === codes.closeBracket || bytes[i] === codes.close) i++;
  const at = skip(bytes, i, 24, blank);
  if (isKind(bytes, at, wide)) return true;
  // The head of a table.
  if (manner.prose && (bytes[at] === codes.bar || isHeadsEnd(bytes, i, at))) return true;
  if (bytes[at] === codes.comma)
    return (
      (bytes[i - 1] === codes.close ? isMatched(bytes, at + 1) : isMatcher(bytes, at + 1)) || isBesideOthers(bytes, at)
    );
  // `I fill in "Password" with "…"`
  if (quoted && letterAt(bytes, at) === 0x77 && bytes[at - 1] === codes.space) return true;
  const behind = behindOperator(bytes, at);
  if (behind > 0 && mayFollow(bytes, start, at, behind, manner)) return true;
  // A type in between: `password: string = hash("…")`, `string password[] = {"…"}`.
  const sign = skip(bytes, behind > 0 ? behind : at, 64, word | blank | typing);
  if (bytes[sign] === codes.equal && sign > at)
    return mayFollow(bytes, start, sign, behindOperator(bytes, sign), manner);
  if (behind > 0) return false;
  // Arguments of YAML, each on its line.
  if (manner.yaml && at > i) return bytes[at] === codes.minus;
  return isPairTold(bytes, start, end);
}

/** Does the line end behind the name, and the next begin as a table's does? Marks of Markdown may stand around the name. */
function isHeadsEnd(bytes: Uint8Array, from: number, at: number): boolean {
  let i = from;
  while (i - from < 4 && (bytes[i] === codes.star || bytes[i] === codes.underline || isKind(bytes, i, quote))) i++;
  const next = i > from ? skip(bytes, i, 24, blank) : at;
  return bytes[next] === codes.bar || ((bytes[next] === codes.minus || bytes[next] === codes.colon) && next > i);
}

/** `credentials are shop / VALUE`. */
function isPairTold(bytes: Uint8Array, start: number, end: number): boolean {
  if (letterAt(bytes, start) !== 0x63 || end - start < 10 || end - start > 11) return false;
  for (let i = end + 2; i - end < 90 && i < bytes.length && !isLineBreak(bytes[i]); i++)
    if (bytes[i] === codes.slash || bytes[i] === codes.colon || isKind(bytes, i, wide)) return true;
  return false;
}

/** `<wsse:Password>`, `<Password Type="…">`. */
function isElement(bytes: Uint8Array, start: number, at: number): boolean {
  if (bytes[at] !== codes.greater && !isKind(bytes, at, blank)) return false;
  let i = start - 1;
  if (bytes[i] === codes.colon) {
    i--;
    while (i >= 0 && start - i < 24 && (isKind(bytes, i, word) || bytes[i] === codes.minus)) i--;
  }
  return bytes[i] === codes.less;
}

/** Is the name what a member called name or key is given? Its value may stand in front. */
function isMemberName(bytes: Uint8Array, start: number, named: boolean): boolean {
  if (!named) return false;
  let i = start - 1;
  while (i > 0 && start - i < 6 && isKind(bytes, i, blank | quote)) i--;
  if (bytes[i] !== codes.colon && bytes[i] !== codes.equal) return false;
  i--;
  while (i > 0 && start - i < 12 && isKind(bytes, i, blank | quote)) i--;
  if (isKind(bytes, i, wide)) return true;
  const last = letterAt(bytes, i);
  const before = letterAt(bytes, i - 1);
  if (!(last === 0x65 && before === 0x6d) && !(last === 0x79 && before === 0x65)) return false;
  // In front of `name` or `key`: a comma, the value's quote, the end of its line.
  while (i > 0 && start - i < 40 && (isKind(bytes, i, word) || bytes[i] === codes.colon)) i--;
  if (isKind(bytes, i, quote)) i--;
  const first = i;
  while (i > 0 && first - i < 44 && isKind(bytes, i, blank)) i--;
  return bytes[i] === codes.comma || isKind(bytes, i, quote | wide) || (first > i && isKind(bytes, i, word));
}

/** `getPassword(), is("…")`, `getByLabelText("Password"), "…"`. @param at behind the comma */
function isMatched(bytes: Uint8Array, at: number): boolean {
  const i = skip(bytes, at, 20, blank);
  const end = skip(bytes, i, 8, word);
  if (isKind(bytes, end, quote | wide) || bytes[end] === codes.at) return true;
  return end > i && bytes[end] === codes.open && isKind(bytes, end + 1, quote | wide);
}

/** `assertThat(password, is("…"))`, `eq("…")`, `equalTo("…")`. @param at behind the comma */
function isMatcher(bytes: Uint8Array, at: number): boolean {
  const i = skip(bytes, at, 20, blank);
  const first = letterAt(bytes, i);
  return (first === 0x65 || first === 0x69) && isMatched(bytes, i);
}

/** Further names, an equals sign, and on the same line a text. @param at of the comma behind the name */
function isBesideOthers(bytes: Uint8Array, at: number): boolean {
  let i = at;
  while (i - at < 190 && (isKind(bytes, i, blank | word) || betweenNames.has(bytes[i] ?? 0))) {
    if (isLineBreak(bytes[i])) return false;
    i++;
  }
  if (isKind(bytes, i, wide)) return true;
  return bytes[i] === codes.equal && bytes[i + 1] !== codes.equal && isTextOnLine(bytes, i);
}

const betweenNames = new Set([codes.comma, codes.at, codes.closeBracket, codes.close, codes.colon] as number[]);

function isTextOnLine(bytes: Uint8Array, from: number): boolean {
  for (let i = from; i - from < 320 && i < bytes.length && !isLineBreak(bytes[i]); i++)
    if (isKind(bytes, i, quote | wide)) return true;
  return false;
}

/** @param at of the operator @param behind it */
function mayFollow(bytes: Uint8Array, start: number, at: number, behind: number, manner: Manner): boolean {
  const value = skip(bytes, behind, 64, blank);
  if (isKind(bytes, value, wide)) return true;
  if (manner.bare && bytes[at] === codes.question) return true;
  if (manner.yaml && bytes[at] === codes.colon) {
    for (let i = behind; i < value; i++) if (isLineBreak(bytes[i])) return isBelow(bytes, value);
  }
  let before = start - 1;
  while (before >= 0 && start - before < 4 && (isKind(bytes, before, blank) || sigils.has(bytes[before]!))) before--;
  if (bytes[before] === codes.comma && isTextOnLine(bytes, behind)) return true;
  return mayOpen(bytes, value) || mayBeOtherwise(bytes, value);
}

const sigils = new Set([...'$@'].map((char) => char.charCodeAt(0)));

/** An item, or a member called value, default or like what may stand in front of it. */
const isBelow = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === codes.minus ? isKind(bytes, at + 1, blank | wide) : isKind(bytes, at, word | quote | wide);

/** What a value or several stand in: `{ value: "…" }`, `["…"]`, `("…")`, `[]string{"…"}`, `Hash::make("…")`, `encoder().encode("…")`. */
function mayOpen(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] === codes.openBrace && isMemberWithin(bytes, at + 1)) return true;
  let i = at;
  let opened = false;
  for (; i - at < 190; i++) {
    const code = bytes[i] ?? 0;
    if (isKind(bytes, i, quote | wide)) return opened || code >= 128;
    if (isBracket(code)) opened ||= code !== codes.openBracket || !isKind(bytes, i - 1, word);
    else if (!isKind(bytes, i, word | typing | blank) && !inCall.has(code)) return false;
  }
  return false;
}

/** `password(encoder().encode("…"))` @param at behind the bracket */
const isCallWithin = (bytes: Uint8Array, at: number): boolean =>
  isKind(bytes, at, word | blank | wide) && mayOpen(bytes, at);

const inCall = new Set([...')]:->!&@'].map((char) => char.charCodeAt(0)));

/** A member that is given a text: `{ type: String, default: "…" }`. */
function isMemberWithin(bytes: Uint8Array, at: number): boolean {
  let given = false;
  for (let i = at; i - at < 420 && i < bytes.length && bytes[i] !== codes.closeBrace; i++) {
    if (bytes[i] === codes.colon || bytes[i] === codes.equal) given = true;
    else if (given && isKind(bytes, i, quote | wide)) return true;
  }
  return false;
}

/** `password or "…"`, `options.secret || '…'`, `local ? x : "…"`: a quote further on, behind what may stand between. */
function mayBeOtherwise(bytes: Uint8Array, at: number): boolean {
  let operators = 0;
  for (let i = at; i - at < 190 && i < bytes.length; i++) {
    const code = bytes[i]!;
    if (isLineBreak(code) || code === codes.semicolon || code === codes.comma) return false;
    if (code === codes.bar || code === codes.question || isOr(bytes, i)) operators++;
    else if (operators > 0 && isKind(bytes, i, quote | wide)) return true;
  }
  return false;
}

/** `or` between blanks. */
const isOr = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 111 && bytes[at + 1] === 114 && (bytes[at + 2] ?? 0) <= 32 && bytes[at - 1]! <= 32;
