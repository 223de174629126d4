import type { LocatedFinding } from '../engine';
import type { ReportedFinding } from '../reports/types';

/** A finding as reports have it: lines and columns from 1, columns in UTF-16 units. */
export function reported(path: string, finding: LocatedFinding): ReportedFinding {
  const { detector, provider, confidence, from, to, fingerprint, redacted, group, encoding, ignored } = finding;
  return {
    detector,
    provider,
    confidence,
    path,
    line: from.line + 1,
    column: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
    fingerprint,
    redacted,
    ...(group === undefined ? {} : { group }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(ignored === undefined ? {} : { ignored }),
  };
}
