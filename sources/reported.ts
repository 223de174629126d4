import type { IgnoreEntry, LocatedFinding } from '../engine';
import type { ReportedFinding, SkippedFile, UnusedIgnore } from '../reports/types';

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

/** The entry of an ignore file that holds for a finding. */
export const entryFor = <T extends IgnoreEntry>(
  finding: Pick<ReportedFinding, 'detector' | 'fingerprint'>,
  entries: readonly T[],
): T | undefined => entries.find((one) => one.fingerprint === finding.fingerprint && one.detector === finding.detector);

/** The finding, marked as accepted by that entry. */
export const ignoredBy = ({ reason }: IgnoreEntry, finding: ReportedFinding): ReportedFinding => ({
  ...finding,
  ignored: { by: 'file', ...(reason === undefined ? {} : { reason }) },
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order of findings in a result: by path, line, column. */
export const byPlace = (a: ReportedFinding, b: ReportedFinding): number =>
  compare(a.path, b.path) || a.line - b.line || a.column - b.column;

/** The order of what was not scanned. */
export const byPath = (a: SkippedFile, b: SkippedFile): number =>
  compare(a.path, b.path) || compare(a.reason, b.reason);

/** The order of what accepted nothing. */
export const byLine = (a: UnusedIgnore, b: UnusedIgnore): number => compare(a.path, b.path) || a.line - b.line;
