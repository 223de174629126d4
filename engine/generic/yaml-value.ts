/** Values of YAML that neither quotes nor the line's rest hold. */
import { bareValue } from './bare-value';
import { afterPrefix, type Value } from './quoted-value';

const anchor = /&[\w-]{1,60} {1,4}(?=[^\s&*!{[|>])/y;
const blockScalar = /[|>][-+]?\d?[ \t]{0,4}\r?\n( {1,40})(?=\S)/y;
const nextLine = /^[ \t]*\r?\n(?:[ \t]*\r?\n){0,4}( {0,40})(?=\S)/;

/** A value behind an anchor, `&name VALUE`, or the one line of a block, `|`; more lines are a text or a key. */
export function yamlValue(text: string, at: number, language: string): Value | undefined {
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
