import type { ReportedDetector, ReportedFinding, ScanResult } from './types';
import { open } from './words';

const rank = { certain: 0, likely: 1, possible: 2 } as const;

/** The most certain first: where a platform takes only so many, the others are those it loses. The order is stable otherwise. */
export const gravest = (findings: readonly ReportedFinding[]): readonly ReportedFinding[] =>
  [...findings].sort((a, b) => rank[a.confidence] - rank[b.confidence]);

/** Open findings, the most certain first. */
export const gravestOpen = (result: ScanResult): readonly ReportedFinding[] => gravest(open(result));

/** A detector's name for people; its id where nothing is known of it. */
export const nameOf = (finding: ReportedFinding, detectors: ReadonlyMap<string, ReportedDetector>): string =>
  detectors.get(finding.detector)?.name ?? finding.detector;

/** What every platform is told of a finding: what it is and how it shows, never its text. */
export const sentence = (finding: ReportedFinding, detectors: ReadonlyMap<string, ReportedDetector>): string =>
  `${nameOf(finding, detectors)} (${finding.redacted}), ${finding.confidence}. Move it to a store, and revoke it if it was pushed.`;

/**
 * Numbers the findings that are equal but for their place, within each file, from 1: with it a fingerprint tells them apart, and does not change when lines are
 * added above.
 */
export function occurrences(findings: readonly ReportedFinding[]): Map<ReportedFinding, number> {
  const seen = new Map<string, number>();
  const numbers = new Map<ReportedFinding, number>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.detector, finding.fingerprint, finding.path]);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    numbers.set(finding, number);
  }
  return numbers;
}
