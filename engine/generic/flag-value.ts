/** Values behind a name without an operator: flags of commands, instructions, settings. */
import { bareValue, isShellLike } from './bare-value';
import { afterPrefix, skipBlanks, untilQuote, type Value } from './quoted-value';

/** An item of a list of arguments: `["--password", "…"]`. */
export function flagItem(text: string, nameStart: number, at: number): Value | undefined {
  let start = nameStart;
  while (text[start - 1] === '-') start--;
  return text[start - 1] === text[at] ? afterPrefix(text, skipBlanks(text, at + 2), 'flag') : undefined;
}

const sqlBefore = /\b(?:create|alter)\s+(?:role|user|login)\s[^;]*$/i;
/** A flag as PowerShell and some programs write it: `-Password`, `-token`. */
const singleDash = /(?:^|\s)-[A-Za-z]/;

/** Files whose settings are a name and a value, with nothing but blanks between: `requirepass VALUE`; `.netrc`. */
const spaced = new Set(['ini', 'netrc', 'plaintext']);
const definesBefore = /^[ \t]*#[ \t]*define[ \t]+$/;
/** Languages in which a call needs no brackets: `password 'VALUE'`, `:password "VALUE"`. */
const bracketless = new Set(['groovy', 'ruby', 'clojure', 'elixir', 'perl', 'ini', 'plaintext', 'nginx']);
export const isBracketless = (language: string): boolean =>
  bracketless.has(language) || spaced.has(language) || /^(?:c|cpp|objective-c|objective-cpp)$/.test(language);
export const isSpaced = (language: string): boolean => spaced.has(language);
const statementBefore = /(?:^|[{;,(])[ \t]*:?$|\s:$/;

/** `#define PASSWORD "VALUE"`; a call or a setting without brackets and operator. */
function besideValue(text: string, nameStart: number, at: number, language: string): Value | undefined {
  const before = text.slice(text.lastIndexOf('\n', nameStart - 1) + 1, nameStart);
  let value = at;
  while (value - at < 40 && /[ \t]/.test(text[value] ?? '')) value++;
  const defined = definesBefore.test(before);
  if (!defined && !(bracketless.has(language) && statementBefore.test(before))) return undefined;
  return afterPrefix(text, value, defined ? 'operator' : 'flag');
}

const settingBefore = /^[ \t]*$|\b(?:login|user)[ \t]+\S+[ \t]+(?:with[ \t]+)?$/;

function settingValue(text: string, nameStart: number, at: number, language: string): Value | undefined {
  // Where nginx passes requests on.
  if (/^(?:proxy|fastcgi|uwsgi|scgi|grpc|memcached)_pass$/.test(text.slice(nameStart, at))) return undefined;
  if (!spaced.has(language) || !settingBefore.test(text.slice(text.lastIndexOf('\n', nameStart - 1) + 1, nameStart)))
    return undefined;
  const found = /^[ \t]+([^\s"'`;{}]{0,299}[^\s"'`;{},])[ \t]*;?[ \t]*(?=[\r\n]|$)/.exec(text.slice(at, at + 340));
  if (found === null) return undefined;
  const start = at + found[0].indexOf(found[1]!);
  return { start, end: start + found[1]!.length, quote: '', by: 'flag' };
}

const below = /["']?[ \t]{0,4}\r?\n {0,40}- {1,4}/y;

/** Arguments as YAML lists them, the flag and its value on lines of their own. */
function itemBelow(text: string, nameStart: number, at: number, language: string): Value | undefined {
  if (!/yaml|compose|actions/.test(language)) return undefined;
  if (!/^ *- ["']?--?$/.test(text.slice(text.lastIndexOf('\n', nameStart - 1) + 1, nameStart))) return undefined;
  below.lastIndex = at;
  if (!below.test(text)) return undefined;
  const start = below.lastIndex;
  return (
    afterPrefix(text, start, 'flag') ??
    (text[start] === '-' ? undefined : bareValue(text, start, language, false, true))
  );
}

/** `--password VALUE` on a command line; `ENV PASSWORD VALUE` in a Dockerfile; `PASSWORD 'VALUE'` in SQL. */
export function flagValue(text: string, nameStart: number, at: number, language: string): Value | undefined {
  const beside = besideValue(text, nameStart, at, language) ?? settingValue(text, nameStart, at, language);
  if (beside !== undefined) return beside;
  const item = itemBelow(text, nameStart, at, language);
  if (item !== undefined) return item;
  if (text[at] !== ' ') return undefined;
  const value = skipBlanks(text, at);
  const dashes = text.startsWith('--', nameStart - 2);
  const single = singleDash.test(text.slice(Math.max(0, nameStart - 2), nameStart + 1));
  if (/["']/.test(text[value] ?? '')) {
    const sql =
      language === 'sql' ||
      /^[A-Z]+$/.test(text.slice(nameStart, at)) ||
      sqlBefore.test(text.slice(Math.max(0, nameStart - 80), nameStart));
    return sql || dashes || (single && isShellLike(language))
      ? untilQuote(text, value + 1, text[value]!, 'flag')
      : undefined;
  }
  if (!isShellLike(language)) return undefined;
  const instruction =
    language === 'dockerfile' && /^\s*ENV\s+$/i.test(text.slice(text.lastIndexOf('\n', nameStart - 1) + 1, nameStart));
  return dashes || single || instruction ? bareValue(text, value, 'shellscript', false, true) : undefined;
}
