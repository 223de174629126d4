/**
 * A look at the bytes behind a name before anything is decoded: can `valueOf` find a value there that may be a secret? It never says no where it does
 * (property-tested); most names in a program are turned down by the first character or two.
 */
import { isBare, isShellLike, isWholeLine } from './bare-value';
import {
  blank,
  codes,
  isKind,
  isLineBreak,
  kindAt,
  letterAt,
  quote,
  skip,
  stop,
  typing,
  wide,
  word,
} from './byte-kinds';
import { mayStandElsewhere } from './elsewhere-behind';
import { isBracketless, isSpaced } from './flag-value';
import { isComparedBefore, isExpected } from './compared-bytes';
import { behindOperator, mayBeLiteral, mayBeSecret } from './literal-behind';
import { isProse } from './prose';
import { mayBeTold } from './told-behind';

/** How values stand in a language. */
interface Manner {
  readonly bare: boolean;
  readonly wholeLine: boolean;
  readonly yaml: boolean;
  readonly shell: boolean;
  readonly bracketless: boolean;
  readonly spaced: boolean;
  readonly prose: boolean;
  readonly tables: boolean;
  readonly terraform: boolean;
}

const manners = new Map<string, Manner>();

function mannerOf(language: string): Manner {
  let manner = manners.get(language);
  if (manner === undefined) {
    manner = {
      bare: isBare(language),
      wholeLine: isWholeLine(language),
      yaml: /yaml|compose|actions/.test(language),
      shell: isShellLike(language),
      bracketless: isBracketless(language),
      spaced: isSpaced(language),
      prose: isProse(language),
      tables: language === 'csv',
      terraform: language === 'terraform',
    };
    manners.set(language, manner);
  }
  return manner;
}

/**
 * @param start of the name
 * @param end behind the name
 */
export function mayHaveValue(bytes: Uint8Array, start: number, end: number, language: string): boolean {
  const manner = mannerOf(language);
  return manner.tables || isNear(bytes, start, end, manner) || mayStandElsewhere(bytes, start, end, manner);
}

function isNear(bytes: Uint8Array, start: number, end: number, manner: Manner): boolean {
  const lead = bytes[start - 1] ?? 0;
  const first = kindAt(bytes, end);
  if ((first & quote) !== 0 && bytes[end] === lead) return isQuotedGiven(bytes, start, end + 1, manner);
  if ((first & wide) !== 0 || isComparedBefore(bytes, start)) return true;
  // A text that is quoted in another, `\"password\": \"…\"`.
  const escaped = bytes[end] === codes.backslash;
  if (escaped && !isKind(bytes, end + 1, quote)) return false;
  let i = escaped ? end + 2 : end;
  if (bytes[i] === codes.closeBracket || bytes[i] === codes.close) i++;
  const next = bytes[i];
  if (next === codes.greater && lead !== codes.equal) return lead === codes.less || lead === codes.slash;
  if (next === codes.less && bytes[i + 1] === codes.slash) return true;
  // `)).toBe("…")`, `getPassword()).isEqualTo("…")`.
  if (i > end && bytes[i - 1] === codes.close && isExpected(bytes, i)) return true;
  if (next === codes.open)
    return bytes[i + 1] === codes.close
      ? isExpected(bytes, i + 2) || (bytes[i + 2] === codes.comma && isListed(bytes, i + 3))
      : mayBeLiteral(bytes, skip(bytes, i + 1, 60, blank));
  if (next === codes.comma)
    return isListed(bytes, i + 1) || isInserted(bytes, end) || (manner.bare && isBareMember(bytes, start, end));
  // `let(:password) { "…" }`
  if (lead === codes.colon && i > end && (next === codes.openBrace || bytes[i + 1] === codes.openBrace)) return true;
  if (isKind(bytes, i > end ? skip(bytes, i, 2, word) : i, quote) || next === codes.at)
    return (
      lead === codes.minus ||
      manner.bracketless ||
      letterAt(bytes, behindBefore(bytes, start, 60)) === 0x65 ||
      isEntered(bytes, i + 1) ||
      isInserted(bytes, end) ||
      (manner.bare && isBareMember(bytes, start, end))
    );
  return (
    isGiven(bytes, start, i, manner) ||
    isBeside(bytes, start, i, manner) ||
    isInserted(bytes, end) ||
    (manner.bare && isBareMember(bytes, start, end)) ||
    isPlainLine(bytes, start, i) ||
    ((manner.prose || isComment(bytes, start)) && (mayBeTold(bytes, start, end) || isBareGiven(bytes, i, tellsBare)))
  );
}

/** The last byte in front of the name that is no blank; -1 for none, or none so near. */
function behindBefore(bytes: Uint8Array, start: number, most: number): number {
  let i = start - 1;
  while (i >= 0 && start - i <= most && isKind(bytes, i, blank)) i--;
  return i;
}

/** What a name in quotes is given: `"password": "…"`, `"password", "value": "…"`, `put("password", "…")`. @param at behind the closing quote */
function isQuotedGiven(bytes: Uint8Array, start: number, at: number, manner: Manner): boolean {
  const i = bytes[at] === codes.closeBracket ? at + 1 : at;
  const next = bytes[i];
  if (isKind(bytes, i, wide) || next === codes.greater || next === codes.backslash) return true;
  if (next === codes.less && bytes[i + 1] === codes.slash) return true;
  if (next === codes.close || isKind(bytes, i, quote))
    return isEntered(bytes, i) || isInserted(bytes, at - 1) || isMember(bytes, at);
  const behind = skip(bytes, i, 20, blank);
  if (bytes[behind] === codes.comma)
    return isListed(bytes, behind + 1) || isMember(bytes, behind + 1) || isInserted(bytes, at - 1);
  if (manner.terraform && bytes[behind] === codes.openBrace) return true;
  // `"password" to "…"`
  if (behind > i && letterAt(bytes, behind) === 0x74 && letterAt(bytes, behind + 1) === 0x6f) return true;
  return (
    isGiven(bytes, start, i, manner) ||
    isMember(bytes, at) ||
    isBeside(bytes, start, i, manner) ||
    isInserted(bytes, at - 1) ||
    (manner.bare && isBareMember(bytes, start - 1, at))
  );
}

/** A call on the field of this name, or its next argument: `").sendKeys("…")`, `', '…')`. @param at behind the name's quote */
function isEntered(bytes: Uint8Array, at: number): boolean {
  const i = skip(bytes, skip(bytes, at, 1, quote), 2, blank);
  if (bytes[i] === codes.comma) return isListed(bytes, i + 1);
  return bytes[i] === codes.close && isExpected(bytes, i + 1);
}

/** `, "…"`, `, with: "…"`. @param at behind the comma */
function isListed(bytes: Uint8Array, at: number): boolean {
  const i = skip(bytes, at, 20, blank);
  // Two characters may stand in front of a quote.
  const end = skip(bytes, i, 2, word);
  if (isKind(bytes, end, quote)) return mayBeSecret(bytes, end);
  if (isKind(bytes, end, wide) || bytes[end] === codes.at) return true;
  return letterAt(bytes, i) === 0x77 && letterAt(bytes, i + 1) === 0x69;
}

/** The next member of an object: `value: …`, `"default": …`, `"type": "string", "value": …`. */
function isMember(bytes: Uint8Array, at: number): boolean {
  let i = skip(bytes, at, 62, blank);
  if (bytes[i] === codes.comma) i = skip(bytes, i + 1, 62, blank);
  i = skip(bytes, i, 1, quote);
  if (isKind(bytes, i, wide)) return true;
  switch (letterAt(bytes, i)) {
    case 0x76: // value, val
    case 0x61: // android:
      return true;
    case 0x64: // default
      return letterAt(bytes, i + 1) === 0x65;
    case 0x63: // content
      return letterAt(bytes, i + 1) === 0x6f;
    case 0x74: // type
      return letterAt(bytes, i + 1) === 0x79;
    default:
      return false;
  }
}

/** Over lines of YAML, or in one: `name: DB_PASSWORD, value: …`. */
function isBareMember(bytes: Uint8Array, start: number, at: number): boolean {
  let i = behindBefore(bytes, start, 3);
  if (isKind(bytes, i, quote)) i = behindBefore(bytes, i, 3);
  if (bytes[i] !== codes.colon && bytes[i] !== codes.equal) return false;
  i = skip(bytes, skip(bytes, at, 1, quote), 62, blank);
  if (bytes[i] === codes.comma) i = skip(bytes, i + 1, 62, blank);
  // value, ParameterValue
  const letter = letterAt(bytes, skip(bytes, i, 1, quote));
  return letter === 0x76 || letter === 0x70 || isKind(bytes, i, wide);
}

/** A list of columns whose bracket closes in front of VALUES, or of OUTPUT. */
function isInserted(bytes: Uint8Array, at: number): boolean {
  let i = skip(bytes, at, 1, quote);
  if (bytes[i] === codes.closeBracket) i++;
  const limit = i + 330;
  while (i < limit && bytes[i] !== codes.close) {
    if (isKind(bytes, i, wide)) return true;
    if (!isKind(bytes, i, blank | quote | word) && !columnSigns.has(bytes[i] ?? 0)) return false;
    i++;
  }
  i = skip(bytes, i + 1, 300, blank);
  const letter = letterAt(bytes, i);
  return letter === 0x76 || letter === 0x6f || isKind(bytes, i, wide);
}

const columnSigns = new Set([codes.comma, codes.openBracket, codes.closeBracket] as number[]);

/** A line that is nothing but the name, an operator and a word. */
function isPlainLine(bytes: Uint8Array, start: number, at: number): boolean {
  let i = start - 1;
  while (i >= 0 && start - i < 60 && bytes[i] !== 10 && (isKind(bytes, i, blank) || bytes[i] === codes.minus)) i--;
  if (i >= 0 && bytes[i] !== 10) return false;
  i = skip(bytes, at, 8, blank);
  if (bytes[i] !== codes.equal && bytes[i] !== codes.colon) return false;
  const given = bytes[i] === codes.colon || !isKind(bytes, i + 1, blank);
  i = skip(bytes, i + 1, 8, blank);
  // Behind an equals sign with blanks around it a name is a variable's.
  if (!given && (bytes[skip(bytes, i, 300, word)] ?? 10) <= 32) return false;
  const from = i;
  for (; i - from < 320 && i < bytes.length && bytes[i]! > 32; i++) if (plainLineStops[bytes[i]!] === 1) return false;
  return i - from >= 4;
}

const plainLineStops = new Uint8Array(256);
for (const char of ',;"\'`<>(){}[]\\') plainLineStops[char.charCodeAt(0)] = 1;

/** An operator and what may be a text behind it, perhaps with a type in between: `token: string = "`, `password string = "`. */
function isGiven(bytes: Uint8Array, start: number, at: number, manner: Manner): boolean {
  const i = skip(bytes, at, 24, blank);
  const code = bytes[i];
  if (code === undefined || isKind(bytes, i, wide)) return code !== undefined;
  // `.equals("…")`
  if (code === codes.dot) return isExpected(bytes, i) || bytes[i + 1] === codes.equal;
  if (code === codes.openBracket) return isTyped(bytes, start, i, manner);
  const behind = behindOperator(bytes, i);
  if (behind > 0) {
    const value = skip(bytes, behind, 24, blank);
    if (mayBeLiteral(bytes, value)) return true;
    const tight = i === at && value === behind && behind === i + 1;
    if (bytes[behind] === codes.openBrace && code === codes.equal && isListed(bytes, behind + 1)) return true;
    // Members of a longer text, `?token=…&`; headers, `X-Api-Key: …`; `${NAME:…}`.
    if (tight && code === codes.equal && isEmbedded(bytes, start, behind)) return true;
    if (tight && code === codes.colon && isParameter(bytes, start)) return true;
    if (code === codes.colon && isHeader(bytes, start, at, value)) return true;
    if (manner.bare && isBareGiven(bytes, at, manner)) return true;
    return code === codes.colon && isTyped(bytes, start, behind, manner);
  }
  return i > at && isKind(bytes, i, word) && isTyped(bytes, start, i, manner);
}

/** An operator and a value without quotes. */
function isBareGiven(bytes: Uint8Array, at: number, manner: Manner): boolean {
  const i = skip(bytes, at, 20, blank);
  const code = bytes[i];
  if (code !== codes.equal && code !== codes.colon) return false;
  const behind = behindOperator(bytes, i);
  if (behind === 0 || behind > i + 2 || (behind === i + 2 && code === codes.equal)) return false;
  const value = skip(bytes, behind, 20, blank);
  for (let j = at; j < value; j++) if (bytes[j] === 10) return false;
  return mayBeBare(bytes, value, i === at && value === behind && behind === i + 1, manner);
}

/** As in the comments of a language that needs quotes. */
const tellsBare: Manner = {
  bare: true,
  wholeLine: false,
  yaml: false,
  shell: false,
  bracketless: false,
  spaced: false,
  prose: true,
  tables: false,
  terraform: false,
};

/** What `bareValue` may take for a value. @param tight no blanks stand around the operator */
function mayBeBare(bytes: Uint8Array, at: number, tight: boolean, manner: Manner): boolean {
  let i = at;
  if (manner.wholeLine) {
    while (i - at < 330 && i < bytes.length && bytes[i]! > 32 && bytes[i]! < 128) i++;
    if (isKind(bytes, i, wide)) return true;
    if (i === at) return false;
    const rest = skip(bytes, i, 300, blank);
    if (rest >= bytes.length || hasLineBreak(bytes, i, rest) || isKind(bytes, rest, wide)) return true;
    return bytes[rest] === codes.hash || bytes[rest] === codes.semicolon;
  }
  if (manner.yaml && yamlStarts.has(bytes[i] ?? 0)) return true;
  while (i - at <= 300 && i < bytes.length && !isKind(bytes, i, stop)) {
    if (isKind(bytes, i, wide)) return true;
    i++;
  }
  if (i === at || i - at > 300) return false;
  const end = bytes[i];
  if (end === codes.open || end === codes.openBracket || end === codes.openBrace) return false;
  if (tight || end !== codes.space) return true;
  const next = bytes[i + 1] ?? 0;
  return (
    isKind(bytes, i + 1, blank | wide) || i + 1 >= bytes.length || next === codes.hash || next === codes.closeBrace
  );
}

const yamlStarts = new Set([...'|>&*!{['].map((char) => char.charCodeAt(0)));

/** What `embeddedValue` may take for a member of a longer text. */
function isEmbedded(bytes: Uint8Array, start: number, value: number): boolean {
  const lead = bytes[start - 1] ?? 0;
  if (!isKind(bytes, start - 1, blank | quote | wide | word) && !embeddedBehind.has(lead)) return false;
  let i = value;
  while (i - value <= 300 && i < bytes.length && plainLineStops[bytes[i]!] !== 1 && !embeddedEnd(bytes, i)) {
    if (isKind(bytes, i, wide)) return true;
    i++;
  }
  return i > value;
}

const embeddedBehind = new Set([...'?&%[]-;,'].map((char) => char.charCodeAt(0)));
const embeddedEnd = (bytes: Uint8Array, i: number): boolean =>
  isKind(bytes, i, blank) || bytes[i] === codes.ampersand || bytes[i] === codes.bar;

/** What `headerValue` may take for the value of a header inside a text: `"X-Api-Key: …"`. */
function isHeader(bytes: Uint8Array, start: number, end: number, value: number): boolean {
  if (!isKind(bytes, start - 1, quote) || !bytes.subarray(start, end).includes(codes.minus)) return false;
  let i = value;
  while (i - value <= 300 && i < bytes.length && plainLineStops[bytes[i]!] !== 1 && !embeddedEnd(bytes, i)) {
    if (isKind(bytes, i, wide)) return true;
    i++;
  }
  return isKind(bytes, i, quote) || bytes[i] === codes.backslash;
}

/** A value behind a name without an operator: flags, instructions, settings, SQL. */
function isBeside(bytes: Uint8Array, start: number, at: number, manner: Manner): boolean {
  if (bytes[at] !== codes.space && bytes[at] !== 9) return false;
  const i = skip(bytes, at, 40, blank);
  // `--password "…"`, `PASSWORD '…'`, `:password "…"`, `#define PASSWORD "…"`
  const end = skip(bytes, i, 2, word);
  if (isKind(bytes, i, wide) || isKind(bytes, end, quote | wide) || bytes[end] === codes.at) return true;
  if (!manner.shell && !manner.spaced) return false;
  const lead = bytes[start - 1];
  if (lead === codes.minus) return true;
  const before = behindBefore(bytes, start, 100);
  // `ENV PASSWORD VALUE`
  if (manner.shell && start - before > 1 && letterAt(bytes, before) === 0x76) return true;
  // `requirepass VALUE`, `machine host login user password VALUE`
  if (!manner.spaced || (start > 0 && lead !== codes.space && lead !== 9 && !isLineBreak(lead))) return false;
  let to = i;
  while (to - i < 340 && to < bytes.length && bytes[to]! > 32) to++;
  const rest = skip(bytes, to, 300, blank);
  return rest >= bytes.length || bytes[rest] === codes.semicolon || hasLineBreak(bytes, to, rest);
}

function hasLineBreak(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isLineBreak(bytes[i])) return true;
  return false;
}

/** A type, and behind it an equals sign that gives a value. */
function isTyped(bytes: Uint8Array, start: number, at: number, manner: Manner): boolean {
  const end = skip(bytes, at, 64, word | blank | typing);
  if (isKind(bytes, end, wide)) return true;
  if (bytes[end] !== codes.equal) return false;
  const behind = behindOperator(bytes, end);
  const value = skip(bytes, behind, 24, blank);
  return (
    mayBeLiteral(bytes, value) ||
    isEmbedded(bytes, start, behind) ||
    bytes[behind] === codes.openBrace ||
    isPlainLine(bytes, start, end) ||
    (!manner.bare && isComment(bytes, start) && isBareGiven(bytes, end, tellsBare))
  );
}

/** Does `${` stand in front of the name? */
function isParameter(bytes: Uint8Array, start: number): boolean {
  for (let i = start - 1; i >= start - 60 && i > 0; i--) {
    if (bytes[i] === codes.openBrace) return true;
    if (!isKind(bytes, i, word | wide) && bytes[i] !== codes.minus) return false;
  }
  return false;
}

/** Does the line begin as a comment does? What lies too far is not looked for, as in the window. */
function isComment(bytes: Uint8Array, start: number): boolean {
  let first = start;
  for (let i = start - 1; i >= 0 && i >= start - longestLead && bytes[i] !== 10; i--) if (bytes[i]! > 32) first = i;
  return first < start && (commentStarts[bytes[first]!] === 1 || isKind(bytes, first, wide));
}

/** A window shows less than this in front of a name. */
const longestLead = 100;
const commentStarts = new Uint8Array(256);
for (const char of '/#-*;<%Rr') commentStarts[char.charCodeAt(0)] = 1;
