import { DiagnosticSeverity, DiagnosticTag, type Diagnostic } from 'vscode-languageserver';
import type { DetectorInfo, Finding } from '../../engine';
import type { ReportedFinding } from '../../reports/types';
import { messageOf } from '../explain';
import { toRange, type Encoding, type Text } from './positions';

const severities = {
  certain: DiagnosticSeverity.Warning,
  likely: DiagnosticSeverity.Warning,
  possible: DiagnosticSeverity.Information,
} as const;

/** A file that programs read their environment from; not its example, which is committed. */
const isDotenv = (uri: string): boolean => /\/\.env(?:\.(?!example|sample|template|dist)[\w.-]+)?$/.test(uri);

/** The diagnostic of a finding in an open document. */
export function toDiagnostic(
  finding: Finding,
  text: Text,
  encoding: Encoding,
  detector: DetectorInfo | undefined,
  uri: string,
): Diagnostic {
  return diagnostic(finding, toRange(text, finding.start, finding.end, encoding), detector, uri);
}

/** The diagnostic of a finding in a file that is not open. Its columns are UTF-16 units; for another encoding the file's text is needed. */
export function reportedToDiagnostic(
  finding: ReportedFinding,
  text: Text | undefined,
  encoding: Encoding,
  detector: DetectorInfo | undefined,
  uri: string,
): Diagnostic {
  const start = { line: finding.line - 1, character: finding.column - 1 };
  const end = { line: finding.endLine - 1, character: finding.endColumn - 1 };
  const range =
    text === undefined || encoding === 'utf-16'
      ? { start, end }
      : toRange(text, text.offsetAt(start.line, start.character), text.offsetAt(end.line, end.character), encoding);
  return diagnostic(finding, range, detector, uri);
}

/** The code of what accepts nothing any more. */
export const unusedCode = 'unused-ignore';

/** Where a text is so full of keywords that not all places in it were looked at. */
export const unexaminedNote = (line: number, places: number): Diagnostic => ({
  source: 'offkey',
  message: `Not all of this was looked at: from here on there are too many keywords (${places} places were left out). Secrets further down may not be shown.`,
  severity: DiagnosticSeverity.Information,
  range: { start: { line, character: 0 }, end: { line, character: 0 } },
});

/** The hint at something that accepts findings and accepts none: clients show it as what is never used. */
export const unusedHint = (range: Diagnostic['range']): Diagnostic => ({
  source: 'offkey',
  code: unusedCode,
  message: 'This accepts nothing: there is no such finding (any more). It can go.',
  severity: DiagnosticSeverity.Hint,
  tags: [DiagnosticTag.Unnecessary],
  range,
});

function diagnostic(
  finding: Finding | ReportedFinding,
  range: Diagnostic['range'],
  detector: DetectorInfo | undefined,
  uri: string,
): Diagnostic {
  const href = detector?.page;
  return {
    source: 'offkey',
    code: finding.detector,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    message: messageOf(finding, detector),
    // Where a fix has put it, it is no mistake any more: it is told, quietly, since git must never see it.
    severity: isDotenv(uri) ? DiagnosticSeverity.Information : severities[finding.confidence],
    range,
    data: { fingerprint: finding.fingerprint },
  };
}
