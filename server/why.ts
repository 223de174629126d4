import type { Position } from 'vscode-languageserver';
import type { Engine } from '../engine';
import { renderWhy } from '../reports';
import type { OpenDocument } from './documents';
import { toOffset, type Encoding } from './lsp/positions';

/** Why there is a finding at a place of a document, or none, as plain text that holds nothing of a value. */
export function whyAt(
  { content, language }: OpenDocument,
  path: string,
  position: Position,
  engine: Engine,
  encoding: Encoding,
): string {
  const offset = toOffset(content, position, encoding);
  const place = (at: number): { line: number; column: number } => {
    const { line, character } = content.positionAt(at);
    return { line: line + 1, column: character + 1 };
  };
  const { line, column } = place(offset);
  const explanation = engine.explain(
    content.text(),
    { path, language },
    content.offsetAt(line - 1, 0),
    content.offsetAt(line - 1, Infinity),
  );
  return renderWhy({ path, line, column, offset }, explanation, place, engine.detectors);
}
