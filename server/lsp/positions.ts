/** The only place that turns offsets into positions of the protocol and back, in the encoding that client and server agreed on. */
import type { Position, Range } from 'vscode-languageserver';
import type { ScannedDocument } from '../../engine';

export type Encoding = 'utf-16' | 'utf-8';

/** The part of a document that positions need. */
export type Text = Pick<ScannedDocument, 'length' | 'offsetAt' | 'positionAt' | 'text'>;

/** Picks utf-8 where the client prefers it, else utf-16, which every client knows. */
export function chooseEncoding(offered: readonly string[] | undefined): Encoding {
  return offered?.find((encoding): encoding is Encoding => encoding === 'utf-8' || encoding === 'utf-16') ?? 'utf-16';
}

export function toPosition(text: Text, offset: number, encoding: Encoding): Position {
  const { line, character } = text.positionAt(offset);
  if (encoding === 'utf-16') return { line, character };
  const start = text.offsetAt(line, 0);
  return { line, character: utf8Length(text.text(start, start + character)) };
}

export function toRange(text: Text, start: number, end: number, encoding: Encoding): Range {
  return { start: toPosition(text, start, encoding), end: toPosition(text, end, encoding) };
}

/** Positions beyond a line's or the text's end are clamped. */
export function toOffset(text: Text, { line, character }: Position, encoding: Encoding): number {
  if (encoding === 'utf-16') return text.offsetAt(line, character);
  const start = text.offsetAt(line, 0);
  // A character takes at least one byte, so the line's first `character` UTF-16 units hold the place.
  const lead = text.text(start, text.offsetAt(line, character));
  let bytes = 0;
  let i = 0;
  while (i < lead.length && bytes < character) {
    const code = lead.codePointAt(i)!;
    bytes += utf8Bytes(code);
    i += code > 0xffff ? 2 : 1;
  }
  return start + i;
}

const utf8Bytes = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

function utf8Length(text: string): number {
  let bytes = 0;
  for (const c of text) bytes += utf8Bytes(c.codePointAt(0)!);
  return bytes;
}

/** A text that is not open, for positions. Lines end as in a document. */
export function closedText(text: string): Text {
  const starts = [0];
  for (let i = 0; i < text.length; i++)
    if (text[i] === '\n' || (text[i] === '\r' && text[i + 1] !== '\n')) starts.push(i + 1);
  return {
    length: text.length,
    text: (start = 0, end = text.length) => text.slice(start, end),
    offsetAt(line, character) {
      const start = starts[line] ?? text.length;
      const next = starts[line + 1];
      if (next === undefined) return Math.min(start + character, text.length);
      const end = text.startsWith('\r\n', next - 2) ? next - 2 : next - 1;
      return Math.min(start + character, end);
    },
    positionAt(offset) {
      let line = starts.length - 1;
      while (starts[line]! > offset) line--;
      return { line, character: offset - starts[line]! };
    },
  };
}
