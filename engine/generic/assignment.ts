/** Where a value can stand: finds the name around a keyword's hit and the value that is given to it, without parsing. */
import { bareValue, defaultValue, embeddedValue, headerValue, isBare, isParameter, lineValue } from './bare-value';
import { insertedValue, tabledValue } from './columns';
import { comparedValue, valueBefore } from './compared-value';
import { flagItem, flagValue } from './flag-value';
import { elementText, plistText } from './markup-value';
import { wordsOf } from './name';
import { isProse, toldValue } from './prose';
import { afterPrefix, skipBlanks, untilEscapedQuote, untilQuote, type Value } from './quoted-value';

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
/** Calls that hand their text on: `Some("…")`, `new Secret("…")`, `getenv("NAME", "…")`. */
const wrapper =
  /(?:new\s)?(?:Some|Option|String::from|String|Just|Buffer\.from|bytes|str|\[\]byte|of|Optional\.of|SecureString|SecretStr|Secret|Field|Base64\.decode|(?:\w{1,20}\.)?(?:get|fetch|getOrDefault|getProperty|getString|getenv|env|config|option|setting|param)\w{0,12}\(\s{0,2}["'][\w.-]{1,60}["']\s{0,2},|[A-Za-z_.]{1,30}\(\s{0,2}["'][A-Z_][A-Z0-9_]{1,60}["']\s{0,2},)\s{0,2}\(?\s{0,2}/y;
/** A value of a type: `new StringCredential("…")`. */
const constructed = /(?:new\s)?(?:[a-z][\w]{0,20}\.){0,3}([A-Z]\w{2,40})\(\s{0,2}/y;
/** Types whose text names something else than itself. */
const lookup =
  /get|find|look|env|read|load|prompt|input|label|transl|messag|field|param|column|type|rule|path|file|hash|encod|crypt|exception|error|regex|pattern|valid|attribute|header|name|option|setting|property|key$/i;
/** A call that says what holds otherwise: `Field(default="…")`, `option("--password", default="…")`. */
const defaulted = /[\w.]{1,40}\([^()\n]{0,60}?\bdefault\s?[=:]\s?(?=["'])/y;
const member =
  /["'`]\s{0,4},?\s{0,60}(?:["']?type["']?\s{0,3}[=:]\s{0,3}["']\w{1,12}["'],?\s{0,60})?["']?(?:android:)?(?:value|defaultValue|default|val|content)["']?\s{0,3}[=:]\s{0,3}(["'])/iy;
const bareMember = /["']?\s{0,4},?\s{1,60}["']?value["']?\s{0,3}:\s{0,3}/iy;
/** `variable "db_password" { … default = "…" }` */
const variableDefault = /"\s{0,4}\{[^{}]{0,240}?\bdefault\s{0,8}=\s{0,4}"/y;
/** What a test types into a field: `By.id("password")).sendKeys("…")`, `type('#password', '…')`, `fill_in 'Password', with: '…'`. */
const typedInto =
  /["']?\]?["']\s{0,2}(?:\){1,3}\.(?:sendKeys|send_keys|type|fill|val|setValue|set|fill_in)\(|,\s{0,2}(?:with:\s?)?)\s{0,2}(?=["'])/y;
const fieldBefore =
  /\b(?:type|fill|fill_in|fillField|setValue|typeText|by\w*|find\w*|element\w*|get|locator|query\w*|\$)[\w.]{0,20}[( ]\s{0,2}["'`][^"'`\n]{0,40}$/i;
const memberName = /(?:name|key)["']?\s{0,3}[:=]\s{0,3}["']?$/i;

/** The value that is given to the name at [start, end), if there is one. */
export function valueOf(text: string, nameStart: number, nameEnd: number, language: string): Value | undefined {
  const lead = nameStart === 0 ? '' : text[nameStart - 1]!;
  const quoted = /["'`]/.test(lead) && text[nameEnd] === lead;
  return (
    memberValue(text, nameStart, nameEnd, quoted, language) ??
    enteredValue(text, nameStart, nameEnd) ??
    insertedValue(text, nameStart, nameEnd) ??
    (language === 'csv' ? tabledValue(text, nameStart, nameEnd) : undefined) ??
    (quoted ? undefined : comparedValue(text, nameStart, nameEnd)) ??
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
  if (next === '>' && (quoted || (lead !== '=' && /[</]/.test(lead)))) return elementText(text, at + 1);
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
  typed.lastIndex = at;
  if (
    !quoted &&
    typed.test(text) &&
    (!isBare(language) ||
      (mayBeCode.has(language) && equalsText.test(text.slice(typed.lastIndex, typed.lastIndex + 8))))
  )
    at = typed.lastIndex;
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
  if (quoted) return argumentOf.test(before) ? afterPrefix(text, value, 'call') : undefined;
  if (constantName.test(text.slice(nameStart, nameEnd)) && argumentsBefore.test(before))
    return afterPrefix(text, value, 'setter');
  return language === 'erlang' && before.endsWith('{') ? afterPrefix(text, value, 'operator') : undefined;
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
  if (overLines && sign === ':') return undefined;
  const given = literal(text, value, comparisons.has(sign) ? 'comparison' : 'operator');
  if (given !== undefined) return given;
  if (sign !== '=' && sign !== ':' && sign !== ':=') return undefined;
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

const anchor = /&[\w-]{1,60} {1,4}(?=[^\s&*!{[|>])/y;
const blockScalar = /[|>][-+]?\d?[ \t]{0,4}\r?\n( {1,40})(?=\S)/y;
const nextLine = /^[ \t]*\r?\n(?:[ \t]*\r?\n){0,4}( {0,40})(?=\S)/;

/** A value behind an anchor, `&name VALUE`, or the one line of a block, `|`; more lines are a text or a key. */
function yamlValue(text: string, at: number, language: string): Value | undefined {
  anchor.lastIndex = at;
  if (anchor.test(text)) {
    const start = anchor.lastIndex;
    return afterPrefix(text, start, 'operator') ?? bareValue(text, start, language, false);
  }
  if (text.startsWith('!!str ', at)) return bareValue(text, at + 6, language, false);
  blockScalar.lastIndex = at;
  const indent = blockScalar.exec(text)?.[1];
  if (indent === undefined) return undefined;
  const value = bareValue(text, blockScalar.lastIndex, language, false);
  if (value === undefined) return undefined;
  const next = nextLine.exec(text.slice(value.end, value.end + 90))?.[1];
  return next !== undefined && next.length >= indent.length ? undefined : value;
}

/** What is typed into the field of this name. */
function enteredValue(text: string, nameStart: number, nameEnd: number): Value | undefined {
  typedInto.lastIndex = nameEnd;
  return typedInto.test(text) && fieldBefore.test(text.slice(Math.max(0, nameStart - 80), nameStart))
    ? afterPrefix(text, typedInto.lastIndex, 'setter')
    : undefined;
}

/** A text, as it is or handed on by a call. */
function literal(text: string, at: number, by: Value['by']): Value | undefined {
  const direct = afterPrefix(text, at, by);
  if (direct !== undefined) return direct;
  wrapper.lastIndex = at;
  if (wrapper.test(text)) {
    const fallback = text[wrapper.lastIndex - 1] === ',' || text.slice(at, wrapper.lastIndex).includes(',');
    const wrapped = afterPrefix(text, wrapper.lastIndex, fallback ? 'default' : by);
    if (wrapped !== undefined) return wrapped;
  }
  defaulted.lastIndex = at;
  if (defaulted.test(text)) return afterPrefix(text, defaulted.lastIndex, 'default');
  if (text[at] === '\\' && /["']/.test(text[at + 1] ?? '')) return untilEscapedQuote(text, at + 2, text[at + 1]!);
  constructed.lastIndex = at;
  const type = constructed.exec(text)?.[1];
  if (type === undefined || lookup.test(type)) return undefined;
  const inner = afterPrefix(text, constructed.lastIndex, 'call');
  return inner !== undefined && text[inner.end + 1] === ')' ? inner : undefined;
}

/** `"name": "password", "value": "…"`, `{name: DB_PASSWORD, value: …}`, and the same over lines of YAML. */
function memberValue(
  text: string,
  nameStart: number,
  nameEnd: number,
  quoted: boolean,
  language: string,
): Value | undefined {
  if (quoted) {
    member.lastIndex = nameEnd;
    const found = member.exec(text);
    if (found !== null) return untilQuote(text, member.lastIndex, found[1]!, 'member');
    variableDefault.lastIndex = nameEnd;
    if (language === 'terraform' && variableDefault.test(text))
      return untilQuote(text, variableDefault.lastIndex, '"', 'member');
  }
  if (!isBare(language) || !memberName.test(text.slice(Math.max(0, nameStart - 12), nameStart))) return undefined;
  bareMember.lastIndex = nameEnd;
  if (!bareMember.test(text)) return undefined;
  const at = bareMember.lastIndex;
  return (
    afterPrefix(text, at, 'member') ??
    (/[|>&*!{[$]/.test(text[at] ?? '\n') ? undefined : bareValue(text, at, 'yaml', false))
  );
}

/** Does the line begin as a comment? */
const inComment = (text: string, at: number): boolean =>
  /^\s*(?:\/\/|\/\*|#|--|\*|;|<!--|%|REM\b)/.test(text.slice(text.lastIndexOf('\n', at - 1) + 1, at));

/** Calls that take a name and its value: `setProperty("password", "…")`. */
const argumentOf =
  /\b(?:set|put|add|with|append|string|insert|define|property|option|config|param|env|getenv|environ\.get|header|setting|fetch|pop|setdefault|getOrDefault)\w{0,20}\(\s{0,4}["'`]$/i;

/** Does a call of this name set the value: `setPassword(…)`, `.withToken(…)`, `.password(…)`; not `encodePassword(…)`, `findByToken(…)`? */
function setter(name: string): boolean {
  const words = wordsOf(name.slice(name.lastIndexOf('.') + 1));
  return (
    /^(?:set|with|use|add)$/.test(words[0] ?? '') ||
    (words.length <= 3 &&
      /^(?:password|passwd|pwd|pass|token|secret|passphrase|key|verifier|nonce)$/.test(words.at(-1)!) &&
      name.includes('.') &&
      !/^(?:encode|hash|encrypt|decrypt|find|get|check|verify|validate|match|compare|is|has|create|generate|make|parse|read|load|to|from)$/.test(
        words[0]!,
      ))
  );
}

/** `values ('shop', PASSWORD('…'))`. */
const sqlFunction = (text: string, start: number, end: number): boolean =>
  /^(?:old_)?password$/i.test(text.slice(start, end)) &&
  /\b(?:set|values|select|insert|update)\b/i.test(text.slice(Math.max(0, start - 90), start));

function argument(text: string, at: number): Value | undefined {
  wrapper.lastIndex = at;
  return (
    afterPrefix(text, at, 'setter') ?? (wrapper.test(text) ? afterPrefix(text, wrapper.lastIndex, 'setter') : undefined)
  );
}
