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

const rule = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?\r?$/;
const longestRow = 400;

/** The first row's value under a name in the head of a table of Markdown or of examples: `| Username | Password |`. */
export function rowValue(text: string, nameStart: number, nameEnd: number): Value | undefined {
  const first = text.lastIndexOf('\n', nameStart - 1) + 1;
  const last = text.indexOf('\n', nameEnd);
  if (last < 0 || last - first > longestRow) return undefined;
  const head = text.slice(first, last);
  // The name stands in its cell alone.
  if (
    !/(?:^|\|)[\s*_`]*$/.test(head.slice(0, nameStart - first)) ||
    !/^[\s*_`]*(?:\||\r?$)/.test(head.slice(nameEnd - first))
  )
    return undefined;
  const column = (head.slice(0, nameStart - first).match(/\|/g) ?? []).length;
  if (column + (head.slice(nameEnd - first).match(/\|/g) ?? []).length < 2) return undefined;
  let start = last + 1;
  let row = lineAt(text, start);
  if (rule.test(row)) row = lineAt(text, (start += row.length + 1));
  // A row below others is no head.
  else if (text.slice(text.lastIndexOf('\n', first - 2) + 1, first).includes('|')) return undefined;
  const cells = row.split('|');
  const cell = cells[column];
  if (cells.length < 3 || cell === undefined) return undefined;
  const value = /^\s*([`*"']{0,2})([^\s|`]{4,80}?)\1\s*$/.exec(cell);
  if (value === null) return undefined;
  const before = cells.slice(0, column).join('|').length + (column > 0 ? 1 : 0);
  start += before + cell.indexOf(value[2]!);
  return { start, end: start + value[2]!.length, quote: '', by: 'column' };
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, Math.min(start + longestRow, end < 0 ? text.length : end));
}
