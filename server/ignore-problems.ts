import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { parseIgnoreFile } from '../engine';
import { toRange, type Encoding, type Text } from './lsp/positions';

/** Lines of an `.offkeyignore` that count for nothing. */
export function ignoreFileProblems(text: Text, encoding: Encoding): Diagnostic[] {
  return parseIgnoreFile(text.text()).problems.map(({ line, message }) => ({
    source: 'offkey',
    code: 'ignore-file',
    severity: DiagnosticSeverity.Warning,
    message: `This line counts for nothing: ${message}.`,
    range: toRange(text, text.offsetAt(line - 1, 0), text.offsetAt(line - 1, 1e9), encoding),
  }));
}
