/**
 * A text under edit as a list of pieces of a few thousand characters, so that an edit copies pieces, not the document, also in a single line of
 * a megabyte. Lines end at \n, \r\n or a \r alone; a piece never ends between \r and \n, so each piece's line breaks are its own.
 */

export interface TextStore {
  readonly length: number;
  readonly lineCount: number;
  /** What an edit costs, beside its own length, is so many additions. */
  readonly pieceCount: number;
  replace(start: number, end: number, text: string): void;
  slice(start: number, end: number): string;
  offsetAt(line: number, character: number): number;
  positionAt(offset: number): { line: number; character: number };
}

const pieceLength = 4096;
/** A piece grows with what is typed into it up to here, and is then cut up: else each character typed would be a piece more. */
const longestPiece = 2 * pieceLength;

interface Piece {
  readonly text: string;
  /** Offsets in the piece behind each of its line breaks, ascending. */
  readonly breaks: Uint16Array;
}

const emptyPiece: Piece = { text: '', breaks: new Uint16Array() };

/** Where the pieces start, in characters and in lines; one entry more than there are pieces: the end of the text. */
interface Index {
  readonly starts: Int32Array;
  readonly lines: Int32Array;
}

export function createTextStore(initial: string): TextStore {
  let pieces = split(initial);
  let length = initial.length;
  /** Moved along with an edit within pieces; made anew when it is asked for after one that changed their number. */
  let index: Index | undefined;

  const indexed = (): Index => (index ??= indexOf(pieces));
  const pieceAt = (place: number): Piece => pieces[place] ?? emptyPiece;

  /** The piece that holds `offset`, and where it starts; the end of the text belongs to the last piece. */
  const locate = (offset: number): { place: number; start: number } => {
    const { starts } = indexed();
    const place = Math.max(0, Math.min(pieces.length - 1, lastUpTo(starts, offset)));
    return { place, start: starts[place] ?? 0 };
  };

  const slice = (start: number, end: number): string => {
    if (start >= end || pieces.length === 0) return '';
    const from = locate(start);
    let at = from.start;
    let out = '';
    for (let i = from.place; i < pieces.length && at < end; at += pieces[i++]!.text.length)
      out += pieces[i]!.text.slice(Math.max(0, start - at), end - at);
    return out;
  };

  const replace = (start: number, end: number, text: string): void => {
    // From the piece with the character before the edit to the one with the character after it: the seams outside stay what they were.
    const first = locate(Math.max(0, start - 1));
    const last = locate(end);
    const lead = slice(first.start, start);
    const fresh = split(lead + text + pieceAt(last.place).text.slice(end - last.start));
    length += text.length - (end - start);
    if (pieces.length > 0 && fresh.length === last.place - first.place + 1) {
      fresh.forEach((piece, i) => (pieces[first.place + i] = piece));
      if (index !== undefined) moveIndex(index, pieces, first.place);
    } else {
      pieces = [...pieces.slice(0, first.place), ...fresh, ...pieces.slice(last.place + 1)];
      index = undefined;
    }
  };

  const breakCount = (): number => indexed().lines[pieces.length]!;

  /** Where a line starts; `line` is within the text. */
  const lineStart = (line: number): number => {
    if (line === 0) return 0;
    const { starts, lines } = indexed();
    const place = lastUpTo(lines, line - 1);
    return starts[place]! + pieces[place]!.breaks[line - lines[place]! - 1]!;
  };

  /** Where a line's text ends: before its line break, or at the end of the text. */
  const lineEnd = (line: number): number => {
    if (line >= breakCount()) return length;
    const next = lineStart(line + 1);
    return slice(next - 2, next) === '\r\n' ? next - 2 : next - 1;
  };

  return {
    get length() {
      return length;
    },
    get lineCount() {
      return breakCount() + 1;
    },
    get pieceCount() {
      return pieces.length;
    },
    replace,
    slice,
    offsetAt(line, character) {
      if (line < 0) return 0;
      if (line > breakCount()) return length;
      return Math.min(lineStart(line) + Math.max(0, character), lineEnd(line));
    },
    positionAt(offset) {
      const at = Math.min(Math.max(0, offset), length);
      const { place, start } = locate(at);
      const { text, breaks } = pieceAt(place);
      const seen = lastUpTo(breaks, at - start) + 1;
      const line = indexed().lines[place]! + seen;
      const from = seen > 0 ? start + breaks[seen - 1]! : lineStart(line);
      // Between \r and \n is the end of the line's text.
      const inBreak = text.startsWith('\r\n', at - start - 1) && at > start;
      return { line, character: at - from - (inBreak ? 1 : 0) };
    },
  };
}

/** Cuts a text up evenly; one that is no longer than a piece may be is one. */
function split(text: string): Piece[] {
  const pieces: Piece[] = [];
  const size = text.length <= longestPiece ? text.length : evenly(text.length);
  for (let at = 0; at < text.length;) {
    let end = Math.min(text.length, at + size);
    if (text.charCodeAt(end - 1) === 13 && text.charCodeAt(end) === 10) end++;
    const part = text.slice(at, end);
    pieces.push({ text: part, breaks: breaksOf(part) });
    at = end;
  }
  return pieces;
}

const evenly = (length: number): number => Math.ceil(length / Math.ceil(length / pieceLength));

const found = new Uint16Array(longestPiece + 1);

function breaksOf(text: string): Uint16Array {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) found[count++] = i + 1;
  }
  return found.slice(0, count);
}

function indexOf(pieces: readonly Piece[]): Index {
  const index = { starts: new Int32Array(pieces.length + 1), lines: new Int32Array(pieces.length + 1) };
  moveIndex(index, pieces, 0);
  return index;
}

/** Writes where the pieces behind that at `place` start. */
function moveIndex({ starts, lines }: Index, pieces: readonly Piece[], place: number): void {
  for (let i = place; i < pieces.length; i++) {
    const { text, breaks } = pieces[i]!;
    starts[i + 1] = starts[i]! + text.length;
    lines[i + 1] = lines[i]! + breaks.length;
  }
}

/** Of ascending numbers the last one that is not greater than `value`; of equal ones the last. -1 if all are greater. */
function lastUpTo(numbers: Int32Array | Uint16Array, value: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
