/** Values in the text of elements. */
import { longestValue } from './bare-value';
import { skipBlanks, type Value } from './quoted-value';

/** What may stand between an element's start and its text: another element for the value, and what hides signs of markup. */
const wrapped = /\s{0,40}<(?:value|string|!\[CDATA\[)>?/iy;

/** @param start behind the element's `>` */
export function elementText(text: string, start: number): Value | undefined {
  wrapped.lastIndex = start;
  if (wrapped.test(text)) return textUntil(text, wrapped.lastIndex, /[<\]]/g);
  return textUntil(text, start, /</g);
}

function textUntil(text: string, start: number, stop: RegExp): Value | undefined {
  stop.lastIndex = start;
  const end = stop.exec(text)?.index ?? -1;
  if (
    end < 0 ||
    end - start > longestValue ||
    !/[/\]]/.test(text[end + 1] ?? '') ||
    /\s/.test(text.slice(start, end).trim())
  )
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
