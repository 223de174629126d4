import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { DetectorInfo, Finding } from '../../engine';
import type { ReportedFinding } from '../../reports/types';
import { messageOf } from '../explain';
import { toRange, type Encoding, type Text } from './positions';

const severities = { certain: DiagnosticSeverity.Warning, likely: DiagnosticSeverity.Warning, possible: DiagnosticSeverity.Information } as const;

/** The diagnostic of a finding in an open document. */
export function toDiagnostic(finding: Finding, text: Text, encoding: Encoding, detector: DetectorInfo | undefined): Diagnostic {
  return diagnostic(finding, toRange(text, finding.start, finding.end, encoding), detector);
}

/** The diagnostic of a finding in a file that is not open; its columns are UTF-16 units. */
export function reportedToDiagnostic(finding: ReportedFinding, detector: DetectorInfo | undefined): Diagnostic {
  const range = { start: { line: finding.line - 1, character: finding.column - 1 }, end: { line: finding.endLine - 1, character: finding.endColumn - 1 } };
  return diagnostic({ ...finding, start: 0, end: 0, evidence: [] }, range, detector);
}

function diagnostic(finding: Finding, range: Diagnostic['range'], detector: DetectorInfo | undefined): Diagnostic {
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
