/** Values in the text of elements. */
import { longestValue } from './bare-value';
import { skipBlanks, type Value } from './quoted-value';

const attributes = /(?:\s{1,20}[\w:.-]{1,40}\s?=\s?(?:"[^"<>]{0,120}"|'[^'<>]{0,120}')){1,4}\s{0,4}(?=>)/y;

/** Of the `>` that ends the start of an element of this name, `<password>`, `<wsse:Password Type="…">`; undefined where it is none. @param at behind the name */
export function elementEnd(text: string, nameStart: number, at: number): number | undefined {
  const lead = text[nameStart - 1];
  if (lead !== '<' && lead !== '/' && !(lead === ':' && /<[\w-]{1,20}:$/.test(text.slice(nameStart - 22, nameStart))))
    return undefined;
  if (text[at] === '>') return at;
  attributes.lastIndex = at;
  return lead !== '/' && attributes.test(text) ? attributes.lastIndex : undefined;
}

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
