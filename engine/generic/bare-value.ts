/** Values without quotes: in formats that need none, in commands, inside of strings and addresses. */
import type { Value } from './quoted-value';

export const longestValue = 300;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Languages in which a value stands without quotes. */
const bare = set(
  'dotenv yaml docker-compose github-actions properties ini npmrc netrc shellscript dockerfile makefile plaintext markdown restructuredtext http log jinja bat powershell',
);
const shellLike = set(
  'shellscript dockerfile makefile plaintext markdown restructuredtext yaml docker-compose github-actions bat powershell log',
);
/** Of those, where the value goes on to the end of the line. */
const wholeLine = set('dotenv properties ini npmrc');

export const isBare = (language: string): boolean => bare.has(language);
export const isWholeLine = (language: string): boolean => wholeLine.has(language);
export const isShellLike = (language: string): boolean => shellLike.has(language);

const bareEnd = /[\s,;&"'`<>(){}[\]|]/;
const restOfLine = /[^\r\n]*/y;

/**
 * @param tight the operator had no blanks around it: `NAME=value`
 * @param flag the value of a command's flag
 */
export function bareValue(
  text: string,
  start: number,
  language: string,
  tight: boolean,
  flag = false,
): Value | undefined {
  let end = start;
  if (wholeLine.has(language)) {
    restOfLine.lastIndex = start;
    const body = restOfLine
      .exec(text)![0]
      .replace(/\s[#;].*$/, '')
      .trimEnd();
    if (/\s/.test(body)) return undefined;
    end = start + body.length;
  } else {
    while (end < text.length && end - start <= longestValue && !bareEnd.test(text[end]!)) end++;
    // In prose and in YAML a value is a word alone: more words are a sentence.
    if (!tight && !flag && text[end] === ' ' && /[^\s#}]/.test(text[end + 1] ?? ' ')) return undefined;
    if (/[({[]/.test(text[end] ?? '')) return undefined;
  }
  return end > start && end - start <= longestValue
    ? { start, end, quote: '', by: flag ? 'flag' : 'operator' }
    : undefined;
}

const queryBefore = /[?&][\w.%[\]-]*$/;
const memberBefore = /(?:[;,?&]\s?|["'`]|\b[\w.-]{1,30}=[^\s"'`=]{1,80} )$/;
const memberBehind = /^\s[\w.-]{1,30}=/;
const innerEnd = /[\s"'`&;,<>(){}[\]\\|]/;

/** A member of a longer text: `"db.password=…"`, `?token=…&`, `user=a password=… host=b`, `--password=…`. */
export function embeddedValue(text: string, nameStart: number, start: number): Value | undefined {
  let end = start;
  while (end < text.length && end - start <= longestValue && !innerEnd.test(text[end]!)) end++;
  if (end === start || end - start > longestValue) return undefined;
  const before = text.slice(Math.max(0, nameStart - 110), nameStart);
  const close = text[end] ?? '\n';
  const value: Value = { start, end, quote: '', by: 'embedded' };
  // A query of an address ends with the address.
  if (queryBefore.test(before)) return /["'`&;\\\s)<]/.test(close) && text[end - 1] !== '=' ? value : undefined;
  if (/(?:^|[\s"'`])--?$/.test(before)) return /["'`\\\s]/.test(close) ? { ...value, by: 'flag' } : undefined;
  // A text on both sides: quotes, separators, or further members behind it.
  if (!memberBefore.test(before)) return undefined;
  return /["'`&;,\\]/.test(close) || memberBehind.test(text.slice(end, end + 40)) ? value : undefined;
}

/** Is the name that of a variable in `${…}`? */
export const isParameter = (text: string, nameStart: number): boolean =>
  /\$\{[\w.-]*$/.test(text.slice(Math.max(0, nameStart - 60), nameStart));

/** What holds where a variable is not set: `${NAME:…}` of Spring, `${NAME:-…}` of a shell. @param start behind the colon */
export function defaultValue(text: string, start: number): Value | undefined {
  // `:?` is followed by a message, `:+` by what stands there if the variable is set.
  if (/[?+]/.test(text[start] ?? '')) return undefined;
  const from = /[-=]/.test(text[start] ?? '') ? start + 1 : start;
  let end = from;
  while (end < text.length && end - from <= longestValue && !innerEnd.test(text[end]!)) end++;
  return end > from && text[end] === '}' ? { start: from, end, quote: '', by: 'default' } : undefined;
}

/** The value of a header inside a string: `"X-Api-Key: …"`. */
export function headerValue(text: string, nameStart: number, start: number): Value | undefined {
  if (!/["'`]/.test(text[nameStart - 1] ?? '')) return undefined;
  let end = start;
  while (end < text.length && end - start <= longestValue && !innerEnd.test(text[end]!)) end++;
  return end > start && /["'`\\]/.test(text[end] ?? '') ? { start, end, quote: '', by: 'embedded' } : undefined;
}

const setting =
  /^\s*(?:-\s)?["']?[\w./-]{1,60}["']?\s{0,8}[:=](?:\s{0,8}[^\s,;{}()"'`\\]{1,120}|\s{0,2}(?:"[^"\n]*"|'[^'\n]*'))?\s*$|^\s*\[[\w .:"/-]{1,60}\]\s*$/;
const lineEnd = /[^\s,;"'`<>(){}[\]\\]{4,300}(?=[ \t]*(?:\r?\n|$))/y;

/**
 * A line of YAML, INI or the like in a text of several lines: `password: VALUE`. The line beside it is one of these, too; what could be a
 * variable's name is none behind an equals sign.
 */
export function lineValue(text: string, nameStart: number, start: number): Value | undefined {
  const from = text.lastIndexOf('\n', nameStart - 1) + 1;
  if (!/^\s*(?:-\s)?$/.test(text.slice(from, nameStart))) return undefined;
  lineEnd.lastIndex = start;
  const value = lineEnd.exec(text)?.[0];
  if (value === undefined) return undefined;
  if (
    /=\s*$/.test(text.slice(nameStart, start)) &&
    /^[A-Za-z_][\w.]*$/.test(value) &&
    /\s=\s/.test(text.slice(nameStart, start))
  )
    return undefined;
  const above = text.slice(text.lastIndexOf('\n', from - 2) + 1, Math.max(0, from - 1));
  const end = start + value.length;
  const next = text.indexOf('\n', end);
  const below = next < 0 ? '' : text.slice(next + 1, (text.indexOf('\n', next + 1) + 1 || text.length + 1) - 1);
  return setting.test(above) || setting.test(below) ? { start, end, quote: '', by: 'embedded' } : undefined;
}
