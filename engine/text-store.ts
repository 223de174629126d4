/**
 * A text under edit as a list of pieces of a few thousand characters, so that an edit copies pieces, not the document, also in a single line of
 * a megabyte. Lines end at \n, \r\n or a \r alone; a piece never ends between \r and \n, so each piece's line breaks can be counted alone.
 */

export interface TextStore {
  readonly length: number;
  readonly lineCount: number;
  replace(start: number, end: number, text: string): void;
  slice(start: number, end: number): string;
  offsetAt(line: number, character: number): number;
  positionAt(offset: number): { line: number; character: number };
}

const pieceLength = 4096;

export function createTextStore(initial: string): TextStore {
  let pieces = split(initial);
  let breaks = pieces.map(countBreaks);
  let length = initial.length;
  let breakCount = sum(breaks);

  /** The piece that holds `offset`, and where it starts; the end of the text belongs to the last piece. */
  const locate = (offset: number): { index: number; start: number } => {
    let start = 0;
    let index = 0;
    while (index < pieces.length - 1 && offset >= start + pieces[index]!.length) start += pieces[index++]!.length;
    return { index, start };
  };

  const slice = (start: number, end: number): string => {
    if (start >= end || pieces.length === 0) return '';
    const from = locate(start);
    let at = from.start;
    let out = '';
    for (let i = from.index; i < pieces.length && at < end; at += pieces[i++]!.length)
      out += pieces[i]!.slice(Math.max(0, start - at), end - at);
    return out;
  };

  const replace = (start: number, end: number, text: string): void => {
    // From the piece with the character before the edit to the one with the character after it: the seams outside stay what they were.
    const first = locate(Math.max(0, start - 1));
    const last = locate(end);
    const lastPiece = pieces[last.index] ?? '';
    const before = (pieces[first.index] ?? '').slice(0, start - first.start);
    // `start` may stand in the piece after the first one.
    const lead =
      start - first.start > (pieces[first.index] ?? '').length
        ? slice(first.start + (pieces[first.index] ?? '').length, start)
        : '';
    const fresh = split(before + lead + text + lastPiece.slice(end - last.start));
    const freshBreaks = fresh.map(countBreaks);
    for (let i = first.index; i <= last.index && i < breaks.length; i++) breakCount -= breaks[i]!;
    breakCount += sum(freshBreaks);
    pieces = replaced(pieces, first.index, last.index + 1, fresh);
    breaks = replaced(breaks, first.index, last.index + 1, freshBreaks);
    length += text.length - (end - start);
  };

  /** Where a line starts; `line` is within the text. */
  const lineStart = (line: number): number => {
    if (line === 0) return 0;
    let start = 0;
    let seen = 0;
    let index = 0;
    while (seen + breaks[index]! < line) {
      seen += breaks[index]!;
      start += pieces[index++]!.length;
    }
    return start + afterBreak(pieces[index]!, line - seen);
  };

  /** Where a line's text ends: before its line break, or at the end of the text. */
  const lineEnd = (line: number): number => {
    if (line >= breakCount) return length;
    const next = lineStart(line + 1);
    return slice(next - 2, next) === '\r\n' ? next - 2 : next - 1;
  };

  return {
    get length() {
      return length;
    },
    get lineCount() {
      return breakCount + 1;
    },
    replace,
    slice,
    offsetAt(line, character) {
      if (line < 0) return 0;
      if (line > breakCount) return length;
      return Math.min(lineStart(line) + Math.max(0, character), lineEnd(line));
    },
    positionAt(offset) {
      const at = Math.min(Math.max(0, offset), length);
      const { index, start } = locate(at);
      let line = 0;
      for (let i = 0; i < index; i++) line += breaks[i]!;
      if (pieces.length > 0) line += breaksBefore(pieces[index]!, at - start);
      return { line, character: Math.min(at, lineEnd(line)) - lineStart(line) };
    },
  };
}

function split(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length;) {
    let end = Math.min(text.length, at + pieceLength);
    if (text.charCodeAt(end - 1) === 13 && text.charCodeAt(end) === 10) end++;
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

/** Is a line broken behind the character at `i`? */
const isBreak = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i);
  return code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10);
};

const countBreaks = (text: string): number => breaksBefore(text, text.length);

/** Line breaks that end at or before `end`. */
function breaksBefore(text: string, end: number): number {
  let count = 0;
  for (let i = 0; i < end; i++) if (isBreak(text, i)) count++;
  return count;
}

/** Offset behind the n-th line break, n from 1. */
function afterBreak(text: string, n: number): number {
  let i = 0;
  for (let seen = 0; seen < n; i++) if (isBreak(text, i)) seen++;
  return i;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

function replaced<T>(list: readonly T[], start: number, end: number, items: readonly T[]): T[] {
  return [...list.slice(0, start), ...items, ...list.slice(end)];
}
