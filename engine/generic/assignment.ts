/** Where a value can stand: finds the name around a keyword's hit and the value that is given to it, without parsing. */
import { bareValue, defaultValue, embeddedValue, headerValue, isBare, isParameter, lineValue } from './bare-value';
import { insertedValue, rowValue, tabledValue } from './columns';
import { comparedValue, valueBefore } from './compared-value';
import { flagItem, flagValue } from './flag-value';
import { enteredValue } from './entered-value';
import { argument, literal } from './literal-value';
import { elementEnd, elementText, plistText } from './markup-value';
import { memberValue } from './member-value';
import { wordsOf } from './name';
import { valueInBraces, valueOnNextLines } from './nested-value';
import { isOtherKey, isProse, toldValue } from './prose';
import { afterPrefix, skipBlanks, type Value } from './quoted-value';
import { besideOthers } from './several-values';
import { yamlValue } from './yaml-value';

export interface Assignment extends Value {
  readonly name: string;
}

export const longestName = 80;

/** Letters, digits, `_`, `-`, `.`, `$`. */
export const isNameCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 95 ||
  code === 45 ||
  code === 46 ||
  code === 36;

/** The name at a hit: letters, digits, `_`, `-`, `.`, `$` around it. */
export function nameAt(
  text: string,
  at: number,
  length: number,
): { readonly start: number; readonly end: number } | undefined {
  let start = at;
  while (start > 0 && at - start < longestName && isNameCode(text.charCodeAt(start - 1))) start--;
  let end = at + length;
  while (end < text.length && end - at < longestName && isNameCode(text.charCodeAt(end))) end++;
  // `--password` is a flag, `password-` the start of something else.
  while (text.charCodeAt(start) === 45) start++;
  while (end > start && /[-.]/.test(text[end - 1]!)) end--;
  return end - at >= longestName || end < at + length ? undefined : { start, end };
}

const operator = /\s{0,20}(===|!==|==|!=|=>|::?=|\?=|\?\?=?|\|\|[=:]?|[+.]=|->|<-|=|:(?!:))\s{0,20}/y;
const comparisons: ReadonlySet<string> = new Set(['===', '!==', '==', '!=']);
/** A type behind the name: `password: string =`, `password string =`, `password As String =`, `password[16] =`. */
const typed =
  /[ \t]{0,4}(?::[ \t]{0,4}(?:&'?\w*\s?)?[A-Za-z][\w.<>[\]| ?&]{0,30}|[ \t](?:As[ \t])?[A-Za-z][\w.]{0,20}|\[\w{0,20}\])[ \t]{0,8}(?==)/y;
/** Languages of texts that may show code of any other. */
const mayBeCode: ReadonlySet<string> = new Set(['plaintext', 'markdown', 'restructuredtext']);
const equalsText = /^\s{0,4}=\s{0,4}["'`]/;

/** The value that is given to the name at [start, end), if there is one. */
export function valueOf(text: string, nameStart: number, nameEnd: number, language: string): Value | undefined {
  const lead = nameStart === 0 ? '' : text[nameStart - 1]!;
  const quoted = /["'`]/.test(lead) && text[nameEnd] === lead;
  return (
    memberValue(text, nameStart, nameEnd, quoted, language) ??
    enteredValue(text, nameStart, nameEnd) ??
    insertedValue(text, nameStart, nameEnd) ??
    (language === 'csv' ? tabledValue(text, nameStart, nameEnd) : undefined) ??
    (isProse(language) ? rowValue(text, nameStart, nameEnd) : undefined) ??
    (quoted ? undefined : comparedValue(text, nameStart, nameEnd)) ??
    (quoted ? undefined : besideOthers(text, nameStart, nameEnd)) ??
    valueBehind(text, nameStart, nameEnd, quoted, language) ??
    (quoted ? undefined : valueBefore(text, nameStart, nameEnd))
  );
}

function valueBehind(
  text: string,
  nameStart: number,
  nameEnd: number,
  quoted: boolean,
  language: string,
): Value | undefined {
  const lead = nameStart === 0 ? '' : text[nameStart - 1]!;
  let at = nameEnd;
  if (quoted) at++;
  else if (text[at] === '\\' && /["']/.test(text[at + 1] ?? '')) at += 2;
  if (text[at] === ']' || (text[at] === ')' && !quoted)) at++;

  const next = text[at];
  const element = quoted ? (next === '>' ? at : undefined) : elementEnd(text, nameStart, at);
  if (element !== undefined) return elementText(text, element + 1);
  if (next === '<' && /</.test(lead + text[nameStart - 2]) === false && text.startsWith('</key>', at))
    return plistText(text, at + 6);
  if (next === '(' && !quoted)
    return setter(text.slice(nameStart, nameEnd)) || sqlFunction(text, nameStart, nameEnd)
      ? argument(text, skipBlanks(text, at + 1))
      : undefined;
  if (next === ',') return listedValue(text, nameStart, nameEnd, at, quoted, language);
  if (lead === '-' && /["']/.test(next ?? '') && text[at + 1] === ',')
    return argumentDefault(text, at + 2) ?? flagItem(text, nameStart, at);
  // `[secret]: …` of Markdown is a link.
  if (lead === '[' && !quoted && language === 'markdown') return undefined;
  // `let(:password) { "…" }` of RSpec, `"password" to "…"` of Kotlin.
  if (!quoted && text[at - 1] === ')' && lead === ':' && /^ ?\{/.test(text.slice(at, at + 2)))
    return afterPrefix(text, skipBlanks(text, text.indexOf('{', at) + 1), 'operator');
  if (quoted && text.startsWith(' to ', at)) return afterPrefix(text, at + 4, 'operator');
  // `I fill in "Password" with "…"` of Gherkin.
  if (quoted && text.startsWith(' with ', at)) return afterPrefix(text, at + 6, 'setter');
  typed.lastIndex = at;
  if (
    !quoted &&
    typed.test(text) &&
    (!isBare(language) ||
      (mayBeCode.has(language) && equalsText.test(text.slice(typed.lastIndex, typed.lastIndex + 8))))
  )
    at = typed.lastIndex;
  if (isProse(language) && isOtherKey(text, nameStart)) return undefined;
  const given = behindOperator(text, nameStart, nameEnd, at, quoted, language);
  // Marks of Markdown are no values.
  if (given !== undefined && !(isProse(language) && /[*_`]/.test(text[given.start]!))) return given;
  return isProse(language) || inComment(text, nameStart) ? toldValue(text, nameStart, nameEnd) : undefined;
}

/** A name that is an argument itself: `setProperty("password", "…")`, `put(Context.SECURITY_CREDENTIALS, "…")`, `{password, "…"}` of Erlang. */
function listedValue(
  text: string,
  nameStart: number,
  nameEnd: number,
  comma: number,
  quoted: boolean,
  language: string,
): Value | undefined {
  const value = skipBlanks(text, comma + 1);
  const before = text.slice(Math.max(0, nameStart - 80), nameStart);
  if (quoted) {
    if (argumentOf.test(before)) return afterPrefix(text, value, 'call');
    const pair = pairBefore.exec(before);
    return pair === null ? undefined : endOfPair(text, afterPrefix(text, value, 'call'), pair[0].startsWith('{'));
  }
  // `strcmp(password, "…")`.
  if (stringCall.test(before)) return afterPrefix(text, value, 'comparison');
  if (constantName.test(text.slice(nameStart, nameEnd)) && argumentsBefore.test(before))
    return afterPrefix(text, value, 'setter');
  return language === 'erlang' && before.endsWith('{') ? afterPrefix(text, value, 'operator') : undefined;
}

/** `{ "password", "…" }`, `Map.of("user", "shop", "password", "…")`, `new BasicNameValuePair("password", "…")`, `resValue "string", "api_key", "…"`. */
const pairBefore =
  /(?:\{\s{0,2}|(?:Pair|Map\.of|Map\.entry|Entry|Header|Field|Param|Parameter|Property|Attribute|Tuple|field)\w{0,8}\((?:\s{0,2}"[\w.-]{1,30}",\s?"[^"\n]{0,40}",){0,3}\s{0,2}|(?:resValue|buildConfigField)[( ]\s?["']\w{1,12}["'],\s?)["']$/;
const stringCall = /\b(?:str|mem|wcs|lstr)n?(?:case)?(?:cmp|cpy|cat|dup)(?:_s|i)?\((?:[\w.>*&-]{0,30}(?:->|\.))?$/;

/** A value that nothing but a bracket or the next pair follows. @param closed the pair has braces of its own */
function endOfPair(text: string, value: Value | undefined, closed: boolean): Value | undefined {
  if (value === undefined) return undefined;
  const behind = text.slice(value.end, value.end + 44);
  return (closed ? /^["'`]\s{0,40}\}/ : /^["'`]\s{0,40}[,)\r\n]/).test(behind) ? value : undefined;
}

const constantName = /^(?:\w+\.)*[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/;
const argumentsBefore = /\b\w*(?:set|put|add|opt|env|property|define)\w*\([^()\n]{0,60}$/i;
const defaultBehind = /[^()\n]{0,60}?\bdefault\s?[=:]\s?(?=["'])/y;

/** `add_argument("--password", default="…")`. @param at behind the comma */
function argumentDefault(text: string, at: number): Value | undefined {
  defaultBehind.lastIndex = at;
  return defaultBehind.test(text) ? afterPrefix(text, defaultBehind.lastIndex, 'default') : undefined;
}

function behindOperator(
  text: string,
  nameStart: number,
  nameEnd: number,
  at: number,
  quoted: boolean,
  language: string,
): Value | undefined {
  operator.lastIndex = at;
  const found = operator.exec(text);
  if (found === null) return flagValue(text, nameStart, at, language);
  const sign = found[1]!;
  const lead = text[nameStart - 1] ?? '';
  // `arn:aws:secretsmanager:…:secret:name` is one address, `--- PASS: Test` a result.
  if (sign === ':' && (lead === ':' || (!quoted && text.slice(nameStart, nameEnd) === 'PASS'))) return undefined;
  const value = operator.lastIndex;
  const overLines = text.slice(at, value).includes('\n');
  // Over a line break a value is only looked for behind an operator that cannot end one.
  if (overLines && sign === ':')
    return /yaml|compose|actions/.test(language) ? valueOnNextLines(text, nameStart, at + 1, language) : undefined;
  const given = literal(text, value, comparisons.has(sign) ? 'comparison' : 'operator');
  if (given !== undefined) return given;
  if (sign === '?=' && language === 'makefile') return bareValue(text, value, language, false);
  if (sign !== '=' && sign !== ':' && sign !== ':=') return undefined;
  if (text[value] === '{') {
    const nested = valueInBraces(text, value);
    if (nested !== undefined) return nested;
  }
  const tight = found[0].length === 1;
  // `password={'…'}` of JSX.
  if (tight && sign === '=' && text[value] === '{') return afterPrefix(text, value + 1, 'operator');
  if (tight && sign === ':' && isParameter(text, nameStart)) return defaultValue(text, value);
  if (isBare(language)) {
    if (overLines) return undefined;
    if (/[|>&*!{[]/.test(text[value] ?? '\n') && /yaml|compose|actions/.test(language))
      return yamlValue(text, value, language);
    return bareValue(text, value, language, tight);
  }
  // Inside a string or a query: `"db.password=…"`, `?token=…&`.
  const inner =
    tight && sign === '='
      ? embeddedValue(text, nameStart, value)
      : sign === ':' && !tight && /-/.test(text.slice(nameStart, nameEnd))
        ? headerValue(text, nameStart, value)
        : undefined;
  const line = inner ?? (quoted || overLines ? undefined : lineValue(text, nameStart, value));
  if (line !== undefined) return line;
  if (overLines || quoted || !inComment(text, nameStart)) return undefined;
  const told = bareValue(text, value, 'plaintext', tight);
  return told && { ...told, by: 'comment' };
}

/** Does the line begin as a comment? */
const inComment = (text: string, at: number): boolean =>
  /^\s*(?:\/\/|\/\*|#|--|\*|;|<!--|%|REM\b)/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));

/** Calls that take a name and its value: `setProperty("password", "…")`. */
const argumentOf =
  /\b(?:set|put|add|with|append|string|insert|define|property|option|config|param|env|getenv|environ\.get|header|setting|fetch|pop|setdefault|getOrDefault)\w{0,20}\(\s{0,4}["'`]$|\bStringVarP?\(&[\w.]{1,40},\s?["`]$/i;

/** Does a call of this name take the value: `setPassword(…)`, `.withToken(…)`, `.password(…)`, `make_password(…)`; not `getPassword(…)`, `findByToken(…)`? */
function setter(name: string): boolean {
  const words = wordsOf(name.slice(name.lastIndexOf('.') + 1));
  return (
    /^(?:set|with|use|add)$/.test(words[0] ?? '') ||
    (words.length <= 3 && keeper.test(words.join(' '))) ||
    (words.length <= 3 &&
      /^(?:password|passwd|pwd|pass|token|secret|passphrase|key|verifier|nonce)$/.test(words.at(-1)!) &&
      name.includes('.') &&
      !/^(?:encode|hash|encrypt|decrypt|find|get|check|verify|validate|match|compare|is|has|create|generate|make|parse|read|load|to|from)$/.test(
        words[0]!,
      ))
  );
}

/** What makes a hash of a password, or compares it with one. */
const keeper = /^(?:(?:make|check|verify) (?:password|passwd)|password (?:hash|verify))$/;

/** `values ('shop', PASSWORD('…'))`. */
const sqlFunction = (text: string, start: number, end: number): boolean =>
  /^(?:old_)?password$/i.test(text.slice(start, end)) &&
  /\b(?:set|values|select|insert|update)\b/i.test(text.slice(Math.max(0, start - 90), start));
