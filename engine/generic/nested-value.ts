/** Values one level below their name: `"adminPassword": { "value": "…" }`, `password:` and on the next line `default: …`. */
import { bareValue } from './bare-value';
import { afterPrefix, type Value } from './quoted-value';

const inBraces =
  /\{[^{}"']{0,20}(?:["']?\w{1,20}["']?\s{0,4}[:=]\s{0,4}["']?[\w. ]{0,30}["']?\s{0,4},?\s{0,40}){0,3}["']?(?<![\w.])(?:value|default|defaultValue)["']?\s{0,4}[:=]\s{0,4}(?=["'])/iy;

/** @param at of the brace behind the name's operator */
export function valueInBraces(text: string, at: number): Value | undefined {
  inBraces.lastIndex = at;
  return inBraces.test(text) ? afterPrefix(text, inBraces.lastIndex, 'default') : undefined;
}

const onNextLines = /[ \t]*\r?\n( {1,40})(?:[\w-]{1,30}:[^\n]{0,80}\n\1){0,3}(?:value|default)["']?: {1,8}(?=\S)/iy;

/** @param at behind the colon of YAML */
export function valueOnNextLines(text: string, nameStart: number, at: number, language: string): Value | undefined {
  onNextLines.lastIndex = at;
  const found = onNextLines.exec(text);
  if (found === null) return undefined;
  const own = nameStart - (text.lastIndexOf('\n', nameStart - 1) + 1);
  if (found[1]!.length <= own) return undefined;
  const start = onNextLines.lastIndex;
  const quoted = afterPrefix(text, start, 'default');
  if (quoted !== undefined || /[|>&*!{["'`]/.test(text[start]!)) return quoted;
  const bare = bareValue(text, start, language, false);
  return bare && { ...bare, by: 'default' };
}
