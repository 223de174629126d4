import type { TextEdit } from '../remediation/types';

/** A stretch of the first text, or text that came later. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

/** Edits that are made one after the other, each round in the text that the rounds before it left. */
export interface Composed {
  /** Applies a round: edits of the current text, sorted, not overlapping. */
  apply(round: readonly TextEdit[]): void;
  /** All rounds as edits of the first text, sorted, not overlapping. */
  edits(): TextEdit[];
  /** The text after all rounds. */
  text(): string;
}

/** Starts from a text. What no round touches, no composed edit touches: cursors and marks there stay. */
export function composeEdits(first: string): Composed {
  let pieces: Piece[] = [{ start: 0, end: first.length }];
  return {
    apply(round) {
      for (const { start, end, text } of [...round].reverse())
        pieces = [...stretch(pieces, 0, start), { text }, ...stretch(pieces, end, Infinity)];
    },
    edits() {
      const edits: TextEdit[] = [];
      let at = 0;
      let text = '';
      for (const piece of [...pieces, { start: first.length, end: first.length }]) {
        if ('text' in piece) {
          text += piece.text;
          continue;
        }
        if (piece.start > at || text !== '') edits.push({ start: at, end: piece.start, text });
        at = piece.end;
        text = '';
      }
      return edits;
    },
    text: () => pieces.map((piece) => ('text' in piece ? piece.text : first.slice(piece.start, piece.end))).join(''),
  };
}

/** The pieces between two offsets of the current text. */
function stretch(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const out: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const length = 'text' in piece ? piece.text.length : piece.end - piece.start;
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, length);
    if (end > start)
      out.push(
        'text' in piece
          ? { text: piece.text.slice(start, end) }
          : { start: piece.start + start, end: piece.start + end },
      );
    at += length;
  }
  return out;
}
