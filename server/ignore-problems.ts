import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { parseIgnoreFile } from '../engine';
import type { OpenDocument } from './documents';
import { toRange, type Encoding } from './lsp/positions';
import { nameOf } from './uris';
import { ignoreFileName } from './workspace';

/** Lines of an open `.offkeyignore` that count for nothing. */
export function ignoreFileProblems(document: OpenDocument, encoding: Encoding): Diagnostic[] {
  if (nameOf(document.uri) !== ignoreFileName) return [];
  const { content } = document;
  return parseIgnoreFile(content.text()).problems.map(({ line, message }) => ({
    source: 'offkey',
    code: 'ignore-file',
    severity: DiagnosticSeverity.Warning,
    message: `This line counts for nothing: ${message}.`,
    range: toRange(content, content.offsetAt(line - 1, 0), content.offsetAt(line - 1, 1e9), encoding),
  }));
}
