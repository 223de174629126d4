import type { DetectorInfo, IgnoreEntry } from '../engine';
import type { FindingInFile } from './protocol';
import type { ReportedFinding } from '../reports/types';
import { comparable } from './uris';

/** What is known of the workspace's files: the findings of open documents, and of the others since the last scan. */
export interface Known {
  /** Replaces a file's findings. */
  set(uri: string, findings: readonly ReportedFinding[]): void;
  get(uri: string): readonly FindingInFile[];
  uris(): readonly string[];
  all(): readonly FindingInFile[];
}

/** @param changed called when a file's findings differ from before */
export function createKnown(
  detectors: ReadonlyMap<string, DetectorInfo>,
  changed: (uri: string, findings: readonly FindingInFile[]) => void,
): Known {
  const files = new Map<string, { readonly uri: string; readonly findings: readonly FindingInFile[] }>();
  return {
    set(given, reported) {
      const key = comparable(given);
      const before = files.get(key);
      // The client is told of a file under one uri only, however others write it.
      const uri = before?.uri ?? given;
      const findings = reported.map((finding) => ({
        ...finding,
        uri,
        name: detectors.get(finding.detector)?.name ?? finding.detector,
        providerName: detectors.get(finding.detector)?.providerName ?? finding.provider,
      }));
      if (findings.length === 0) files.delete(key);
      else files.set(key, { uri, findings });
      if (JSON.stringify(before?.findings ?? []) !== JSON.stringify(findings)) changed(uri, findings);
    },
    get: (uri) => files.get(comparable(uri))?.findings ?? [],
    uris: () => [...files.values()].map(({ uri }) => uri),
    all: () => [...files.values()].flatMap(({ findings }) => findings),
  };
}

/** Is it listed in `.offkeyignore`? */
export const isListed = (
  finding: Pick<ReportedFinding, 'detector' | 'fingerprint'>,
  entries: readonly IgnoreEntry[],
): boolean => entries.some((entry) => entry.fingerprint === finding.fingerprint && entry.detector === finding.detector);
