import { existsSync } from 'node:fs';
import type { Finding } from '../../engine';

/** What is to be fixed. Lines and columns from 1; columns in UTF-16 units. */
export interface Target {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** `file`, `file:line`, `file:line:column`. A file whose own name ends so is itself. */
export function parseTarget(place: string): Target {
  if (existsSync(place)) return { file: place };
  const match = /^(.*?):(\d+)(?::(\d+))?$/s.exec(place);
  if (match === null) return { file: place };
  const [, file, line, column] = match;
  return { file: file!, line: Number(line), ...(column === undefined ? {} : { column: Number(column) }) };
}

/** Line and column of an offset, both from 1, as an editor counts. */
export function placeOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** Is the finding meant? One on the line; where a column is given, the one that it lies in. */
export function isMeant(text: string, { start, end }: Finding, { line, column }: Target): boolean {
  if (line === undefined) return true;
  const from = placeOf(text, start);
  const to = placeOf(text, end);
  if (line < from.line || line > to.line) return false;
  return (
    column === undefined || ((line > from.line || column >= from.column) && (line < to.line || column <= to.column))
  );
}
