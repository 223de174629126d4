/** Where a value can stand: finds the name around a keyword's hit and the value that is given to it, without parsing. */

import { wordsOf } from './name';

export interface Assignment {
  readonly name: string;
  /** Span of the value, without quotes. */
  readonly start: number;
  readonly end: number;
  /** The quote around it; empty where the format or the place needs none. */
  readonly quote: string;
  /** How the value is given: by an operator, as the argument of a call, as an element's text, as a command's flag, as the next member (`name="password" value="…"`). */
  readonly by: 'operator' | 'call' | 'element' | 'flag' | 'member' | 'embedded';
}

export const longestName = 80;
const longestValue = 300;

/** Languages in which a value stands without quotes. */
const bare = new Set(
  'dotenv yaml docker-compose github-actions properties ini npmrc netrc shellscript dockerfile makefile plaintext markdown restructuredtext http log jinja bat powershell'.split(
    ' ',
  ),
);
const shellLike = new Set(
  'shellscript dockerfile makefile plaintext markdown restructuredtext yaml docker-compose github-actions bat powershell log'.split(
    ' ',
  ),
);
/** Of those, where the value goes on to the end of the line. */
const wholeLine = new Set('dotenv properties ini npmrc'.split(' '));

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

const operator = /\s{0,20}(===|!==|==|!=|=>|:=|\?=|\?\?=?|\|\|=?|->|<-|=|:(?!:))\s{0,20}/y;
const typed = /\s{0,4}(?::\s{0,4}(?:&'?\w*\s?)?[A-Za-z][\w.<>[\]| ?&]{0,30}|\s[A-Za-z][\w.]{0,20})\s{0,8}(?==)/y;
const wrapper =
  /(?:new\s)?(?:Some|String|Just|Buffer\.from|bytes|str|\[\]byte|of|Optional\.of|SecureString|Secret|Base64\.decode|getenv\(\s{0,2}["'][A-Za-z_]{1,60}["']\s{0,2},|[A-Za-z_.]{1,30}\(\s{0,2}["'][A-Z_][A-Z0-9_]{1,60}["']\s{0,2},)\s{0,2}\(?\s{0,2}/y;
const prefixed = /(?:[bBrRuUfFlL@$]{0,2})(["'`])/y;
const member = /["'`]\s{0,4},?\s{0,60}["']?(?:value|defaultValue|default|val|content)["']?\s{0,3}[=:]\s{0,3}(["'])/iy;

/** The value that is given to the name at [start, end), if there is one. */
export function valueOf(
  text: string,
  nameStart: number,
  nameEnd: number,
  language: string,
): Omit<Assignment, 'name'> | undefined {
  const lead = nameStart === 0 ? '' : text[nameStart - 1]!;
  const quoted = /["'`]/.test(lead) && text[nameEnd] === lead;
  let at = nameEnd;
  if (quoted) {
    member.lastIndex = at;
    const found = member.exec(text);
    if (found !== null) return untilQuote(text, member.lastIndex, found[1]!, 'member');
    at++;
  } else if (text[at] === '\\' && /["']/.test(text[at + 1] ?? '')) at += 2;
  if (text[at] === ']' || (text[at] === ')' && !quoted)) at++;

  const next = text[at];
  if (next === '>' && lead !== '=' && /[</]/.test(text[nameStart - 1] ?? '')) return elementText(text, at + 1);
  if (next === '(' && !quoted)
    return setter(text.slice(nameStart, nameEnd)) ? argument(text, skipBlanks(text, at + 1)) : undefined;
  if (next === ',' && quoted)
    return argumentOf.test(text.slice(Math.max(0, nameStart - 60), nameStart))
      ? afterPrefix(text, skipBlanks(text, at + 1), 'call')
      : undefined;
  // `[secret]: …` of Markdown is a link.
  if (lead === '[' && !quoted && language === 'markdown') return undefined;
  typed.lastIndex = at;
  if (!quoted && typed.test(text)) at = typed.lastIndex;
  operator.lastIndex = at;
  const found = operator.exec(text);
  if (found === null) return flagValue(text, nameStart, at, language);
  const sign = found[1]!;
  // `arn:aws:secretsmanager:…:secret:name` is one address, `--- PASS: Test` a result.
  if (sign === ':' && (lead === ':' || (!quoted && text.slice(nameStart, nameEnd) === 'PASS'))) return undefined;
  let value = operator.lastIndex;
  // Over a line break a value is only looked for behind an operator that cannot end one.
  if (text.slice(at, value).includes('\n') && sign === ':') return undefined;
  const direct = afterPrefix(text, value, 'operator');
  if (direct !== undefined) return direct;
  wrapper.lastIndex = value;
  if (wrapper.test(text)) {
    const wrapped = afterPrefix(text, wrapper.lastIndex, 'operator');
    if (wrapped !== undefined) return wrapped;
  }
  if (text[value] === '\\' && /["']/.test(text[value + 1] ?? ''))
    return untilEscapedQuote(text, value + 2, text[value + 1]!);
  if (sign !== '=' && sign !== ':' && sign !== ':=') return undefined;
  const tight = found[0].length === 1;
  if (bare.has(language)) {
    if (text.slice(at, value).includes('\n')) return undefined;
    if (/[|>&*!{[]/.test(text[value] ?? '\n') && /yaml|compose|actions/.test(language)) return undefined;
    return bareValue(text, value, language, tight);
  }
  // Inside a string or a query: `"db.password=…"`, `?token=…&`.
  if (tight && sign === '=') return embedded(text, nameStart, value);
  value = nameEnd;
  return undefined;
}

/** Calls that take a name and its value: `setProperty("password", "…")`. */
const argumentOf =
  /\b(?:set|put|add|with|append|insert|define|property|option|config|param|env|getenv|header|setting)\w{0,20}\(\s{0,4}["'`]$/i;

/** Does a call of this name set the value: `setPassword(…)`, `.withToken(…)`, `.password(…)`; not `encodePassword(…)`, `findByToken(…)`? */
function setter(name: string): boolean {
  const words = wordsOf(name.slice(name.lastIndexOf('.') + 1));
  return (
    /^(?:set|with|use|add)$/.test(words[0] ?? '') ||
    (words.length <= 2 &&
      /^(?:password|passwd|pwd|pass|token|secret|passphrase|key)$/.test(words.at(-1)!) &&
      name.includes('.'))
  );
}

function argument(text: string, at: number): Omit<Assignment, 'name'> | undefined {
  wrapper.lastIndex = at;
  return (
    afterPrefix(text, at, 'call') ?? (wrapper.test(text) ? afterPrefix(text, wrapper.lastIndex, 'call') : undefined)
  );
}

function skipBlanks(text: string, at: number): number {
  let i = at;
  while (i < text.length && i - at < 20 && /\s/.test(text[i]!)) i++;
  return i;
}

function afterPrefix(text: string, at: number, by: Assignment['by']): Omit<Assignment, 'name'> | undefined {
  prefixed.lastIndex = at;
  const found = prefixed.exec(text);
  return found === null ? undefined : untilQuote(text, prefixed.lastIndex, found[1]!, by);
}

function untilQuote(
  text: string,
  start: number,
  quote: string,
  by: Assignment['by'],
): Omit<Assignment, 'name'> | undefined {
  for (let i = start; i < text.length && i - start <= longestValue; i++) {
    const c = text[i]!;
    if (c === '\n' || c === '\r') return undefined;
    if (c === '\\') i++;
    else if (c === quote) return i > start ? { start, end: i, quote, by } : undefined;
  }
  return undefined;
}

function untilEscapedQuote(text: string, start: number, quote: string): Omit<Assignment, 'name'> | undefined {
  const end = text.indexOf(`\\${quote}`, start);
  return end < 0 || end - start > longestValue || text.slice(start, end).includes('\n') || end === start
    ? undefined
    : { start, end, quote, by: 'embedded' };
}

function elementText(text: string, start: number): Omit<Assignment, 'name'> | undefined {
  const end = text.indexOf('<', start);
  if (end < 0 || end - start > longestValue || text[end + 1] !== '/' || /\s/.test(text.slice(start, end).trim()))
    return undefined;
  const from = skipBlanks(text, start);
  let to = end;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return to > from ? { start: from, end: to, quote: '', by: 'element' } : undefined;
}

/** `--password VALUE` on a command line; `ENV PASSWORD VALUE` in a Dockerfile; `PASSWORD 'VALUE'` in SQL. */
function flagValue(
  text: string,
  nameStart: number,
  at: number,
  language: string,
): Omit<Assignment, 'name'> | undefined {
  if (text[at] !== ' ') return undefined;
  const value = skipBlanks(text, at);
  if (/["']/.test(text[value] ?? '')) {
    const capitals =
      /^[A-Z]+$/.test(text.slice(nameStart, at)) || sqlBefore.test(text.slice(Math.max(0, nameStart - 80), nameStart));
    return language === 'sql' || capitals || text.startsWith('--', nameStart - 2)
      ? untilQuote(text, value + 1, text[value]!, 'flag')
      : undefined;
  }
  if (!shellLike.has(language)) return undefined;
  const flag = text.startsWith('--', nameStart - 2) || (text[nameStart - 1] === '-' && /[A-Z]/.test(text[nameStart]!));
  const instruction =
    language === 'dockerfile' && /^\s*ENV\s+$/i.test(text.slice(text.lastIndexOf('\n', nameStart - 1) + 1, nameStart));
  return flag || instruction ? bareValue(text, value, 'shellscript', false, 'flag') : undefined;
}

const sqlBefore = /\b(?:create|alter)\s+(?:role|user|login)\s[^;]*$/i;
const bareEnd = /[\s,;&"'`<>(){}[\]|]/;

function bareValue(
  text: string,
  start: number,
  language: string,
  tight: boolean,
  by: Assignment['by'] = 'operator',
): Omit<Assignment, 'name'> | undefined {
  let end = start;
  if (wholeLine.has(language)) {
    const line = /[^\r\n]*/y;
    line.lastIndex = start;
    const body = line
      .exec(text)![0]
      .replace(/\s[#;].*$/, '')
      .trimEnd();
    if (/\s/.test(body)) return undefined;
    end = start + body.length;
  } else {
    while (end < text.length && end - start <= longestValue && !bareEnd.test(text[end]!)) end++;
    // In prose and in YAML a value is a word alone: more words are a sentence.
    if (!tight && by === 'operator' && / [^\s#}]/.test(text.slice(end, end + 2)) && text[end] === ' ') return undefined;
    if (/[({[]/.test(text[end] ?? '')) return undefined;
  }
  return end > start && end - start <= longestValue ? { start, end, quote: '', by } : undefined;
}

function embedded(text: string, nameStart: number, start: number): Omit<Assignment, 'name'> | undefined {
  let end = start;
  while (end < text.length && end - start <= longestValue && !/[\s"'`&;,<>(){}[\]\\|]/.test(text[end]!)) end++;
  const lead = text[nameStart - 1] ?? '';
  const close = text[end] ?? '';
  // It has to be inside a string on both sides, or a part of a query.
  const inside =
    /[?&;"'`]/.test(lead) ||
    /[?&;]/.test(text.slice(Math.max(0, nameStart - 60), nameStart).match(/[?&;"'`\s(][^?&;"'`\s(]*$/)?.[0][0] ?? '');
  return end > start && inside && /["'`&;\\]/.test(close) ? { start, end, quote: '', by: 'embedded' } : undefined;
}
