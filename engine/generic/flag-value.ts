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

/** `--password VALUE` on a command line; `ENV PASSWORD VALUE` in a Dockerfile; `PASSWORD 'VALUE'` in SQL. */
export function flagValue(text: string, nameStart: number, at: number, language: string): Value | undefined {
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
