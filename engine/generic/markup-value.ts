/** Values in the text of elements. */
import { longestValue } from './bare-value';
import { skipBlanks, type Value } from './quoted-value';

export function elementText(text: string, start: number): Value | undefined {
  const end = text.indexOf('<', start);
  if (end < 0 || end - start > longestValue || text[end + 1] !== '/' || /\s/.test(text.slice(start, end).trim()))
    return undefined;
  const from = skipBlanks(text, start);
  let to = end;
  while (to > from && /\s/.test(text[to - 1]!)) to--;
  return to > from ? { start: from, end: to, quote: '', by: 'element' } : undefined;
}

/** A property list: `<key>password</key><string>…</string>`. */
export function plistText(text: string, start: number): Value | undefined {
  const at = skipBlanks(text, start);
  return text.startsWith('<string>', at) ? elementText(text, at + 8) : undefined;
}
