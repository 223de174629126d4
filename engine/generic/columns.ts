/** Values by the column that they stand in: `INSERT INTO users (name, password) VALUES ('…', '…')`, tables with a first line of names. */
import type { Value } from './quoted-value';

const longestStatement = 400;
const listBefore = /\(\s*(?:["'`[]?\w+["'`\]]?\s*,\s*){0,30}["'`[]?$/;
const listBehind = /^["'`\]]?\s*(?:,\s*["'`[]?\w+["'`\]]?\s*){0,30}\)\s*(?:OUTPUT\s[^()]{0,60})?VALUES\s*\(/i;

/** The value of the first row that an INSERT gives to the column named at [nameStart, nameEnd). */
export function insertedValue(text: string, nameStart: number, nameEnd: number): Value | undefined {
  const head = listBefore.exec(text.slice(Math.max(0, nameStart - 300), nameStart));
  if (head === null) return undefined;
  const tail = listBehind.exec(text.slice(nameEnd, nameEnd + 300));
  if (tail === null) return undefined;
  const column = (head[0].match(/,/g) ?? []).length;
  let at = nameEnd + tail[0].length;
  const last = Math.min(text.length, at + longestStatement);
  for (let index = 0; at < last; index++) {
    const item =
      /\s*(?:[NE]?(['"])((?:(?!\1)[^\\\n]|\\.|\1\1){0,300})\1|[^,()'"]{0,80}(?:\([^()]{0,120}\))?)\s*([,)])/y;
    item.lastIndex = at;
    const found = item.exec(text);
    if (found === null) return undefined;
    if (index === column) {
      if (found[1] === undefined || found[2] === '') return undefined;
      const start = at + found[0].indexOf(found[1]) + 1;
      return { start, end: start + found[2]!.length, quote: found[1], by: 'column' };
    }
    if (found[3] === ')') return undefined;
    at += found[0].length;
  }
  return undefined;
}

const names = /^[\w .-]{1,40}(?:[,;\t][\w .-]{1,40}){1,30}\r?$/;

/** The first row's value under a name in a table's first line. */
export function tabledValue(text: string, nameStart: number, nameEnd: number): Value | undefined {
  const first = text.lastIndexOf('\n', nameStart - 1) + 1;
  const last = text.indexOf('\n', nameEnd);
  if (last < 0 || !names.test(text.slice(first, last))) return undefined;
  const column = (text.slice(first, nameStart).match(/[,;\t]/g) ?? []).length;
  let start = last + 1;
  for (let index = 0; ; index++) {
    const length = /^[^,;\t\r\n]*/.exec(text.slice(start, start + 300))![0].length;
    if (index === column) return length === 0 ? undefined : unquoted(text, start, start + length);
    if (!/[,;\t]/.test(text[start + length] ?? '')) return undefined;
    start += length + 1;
  }
}

function unquoted(text: string, start: number, end: number): Value {
  const quote = /["']/.test(text[start]!) && text[end - 1] === text[start] && end - start > 2 ? text[start]! : '';
  return { start: start + quote.length, end: end - quote.length, quote, by: 'column' };
}
