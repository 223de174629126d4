import type { Finding } from './types';

/** A text under edit with its findings. Lines and characters count from 0, characters are UTF-16 units; lines end at \n, \r\n or \r. */
export interface ScannedDocument {
  /** Sorted by start, none overlapping. */
  readonly findings: readonly Finding[];
  readonly length: number;
  readonly lineCount: number;
  /** Replaces [start, end) and updates the findings. Work depends on the edit, not on the document. */
  edit(start: number, end: number, text: string): void;
  /** The text of [start, end); the whole text by default. */
  text(start?: number, end?: number): string;
  /** Clamps to the line's end (before its line break) and to the text. */
  offsetAt(line: number, character: number): number;
  positionAt(offset: number): { line: number; character: number };
}
