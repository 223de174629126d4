/** Values in quotes, with what may stand in front of them. */
import { longestValue } from './bare-value';

/** A value and how it is given. */
export interface Value {
  /** Span without quotes. */
  readonly start: number;
  readonly end: number;
  /** The quote around it; empty where the format or the place needs none. */
  readonly quote: string;
  /**
   * By an operator, as the argument of a call that is named after it (`setPassword(…)`) or of another, as an element's text, as a command's flag, as the next member (`name="password" value="…"`), as a part of a longer
   * text, as what something is compared with, in a comment of a language that needs quotes or in prose, as what holds where a variable is not set, as a column's value.
   */
  readonly by:
    | 'operator'
    | 'setter'
    | 'call'
    | 'element'
    | 'flag'
    | 'member'
    | 'embedded'
    | 'comparison'
    | 'comment'
    | 'default'
    | 'column';
}

const prefixed = /(?:[bBrRuUfFlLN@$]{0,2})(["'`])/y;

export function skipBlanks(text: string, at: number): number {
  let i = at;
  while (i < text.length && i - at < 20 && /\s/.test(text[i]!)) i++;
  return i;
}

/** The text in quotes at `at`, with what may stand in front of its quote (`b"…"`, `@"…"`). */
export function afterPrefix(text: string, at: number, by: Value['by']): Value | undefined {
  prefixed.lastIndex = at;
  const found = prefixed.exec(text);
  return found === null ? undefined : untilQuote(text, prefixed.lastIndex, found[1]!, by);
}

export function untilQuote(text: string, start: number, quote: string, by: Value['by']): Value | undefined {
  for (let i = start; i < text.length && i - start <= longestValue; i++) {
    const c = text[i]!;
    if (c === '\n' || c === '\r') return undefined;
    if (c === '\\') i++;
    else if (c === quote) return i > start ? { start, end: i, quote, by } : undefined;
  }
  return undefined;
}

export function untilEscapedQuote(text: string, start: number, quote: string): Value | undefined {
  const end = text.indexOf(`\\${quote}`, start);
  return end < 0 || end - start > longestValue || text.slice(start, end).includes('\n') || end === start
    ? undefined
    : { start, end, quote, by: 'embedded' };
}
