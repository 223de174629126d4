import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { DetectorInfo, Finding } from '../../engine';
import type { ReportedFinding } from '../../reports/types';
import { messageOf } from '../explain';
import { toRange, type Encoding, type Text } from './positions';

const severities = {
  certain: DiagnosticSeverity.Warning,
  likely: DiagnosticSeverity.Warning,
  possible: DiagnosticSeverity.Information,
} as const;

/** The diagnostic of a finding in an open document. */
export function toDiagnostic(
  finding: Finding,
  text: Text,
  encoding: Encoding,
  detector: DetectorInfo | undefined,
): Diagnostic {
  return diagnostic(finding, toRange(text, finding.start, finding.end, encoding), detector);
}

/** The diagnostic of a finding in a file that is not open. Its columns are UTF-16 units; for another encoding the file's text is needed. */
export function reportedToDiagnostic(
  finding: ReportedFinding,
  text: Text | undefined,
  encoding: Encoding,
  detector: DetectorInfo | undefined,
): Diagnostic {
  const start = { line: finding.line - 1, character: finding.column - 1 };
  const end = { line: finding.endLine - 1, character: finding.endColumn - 1 };
  const range =
    text === undefined || encoding === 'utf-16'
      ? { start, end }
      : toRange(text, text.offsetAt(start.line, start.character), text.offsetAt(end.line, end.character), encoding);
  return diagnostic(finding, range, detector);
}

function diagnostic(
  finding: Finding | ReportedFinding,
  range: Diagnostic['range'],
  detector: DetectorInfo | undefined,
): Diagnostic {
  const href = detector?.guide?.links[0] ?? detector?.home;
  return {
    source: 'offkey',
    code: finding.detector,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    message: messageOf(finding, detector),
    severity: severities[finding.confidence],
    range,
    data: { fingerprint: finding.fingerprint },
  };
}
