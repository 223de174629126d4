import type { IgnoreEntry } from '../engine';
import type { Detectors } from './detectors';
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
  detectors: Pick<Detectors, 'get'>,
  changed: (uri: string, findings: readonly FindingInFile[]) => void,
): Known {
  const files = new Map<string, { readonly uri: string; readonly findings: readonly FindingInFile[] }>();
  /** The finding as it is told; the one of before, where it says the same: asked at every keystroke, and nearly always nothing is new. */
  const told = (finding: ReportedFinding, uri: string, before: FindingInFile | undefined): FindingInFile => {
    const detector = detectors.get(finding.detector);
    const name = detector?.name ?? finding.detector;
    return before !== undefined && before.name === name && isSame(finding, before)
      ? before
      : { ...finding, uri, name, providerName: detector?.providerName ?? finding.provider };
  };
  return {
    set(given, reported) {
      const key = comparable(given);
      const before = files.get(key);
      const were = before?.findings ?? [];
      // The client is told of a file under one uri only, however others write it.
      const uri = before?.uri ?? given;
      const findings = reported.map((finding, i) => told(finding, uri, were[i]));
      if (findings.length === were.length && findings.every((finding, i) => finding === were[i])) return;
      if (findings.length === 0) files.delete(key);
      else files.set(key, { uri, findings });
      changed(uri, findings);
    },
    get: (uri) => files.get(comparable(uri))?.findings ?? [],
    uris: () => [...files.values()].map(({ uri }) => uri),
    all: () => [...files.values()].flatMap(({ findings }) => findings),
  };
}

/** Do they say the same? Of findings that are shown: none is accepted, none is of a commit. */
const isSame = (a: ReportedFinding, b: ReportedFinding): boolean =>
  a.line === b.line &&
  a.column === b.column &&
  a.endLine === b.endLine &&
  a.endColumn === b.endColumn &&
  a.detector === b.detector &&
  a.fingerprint === b.fingerprint &&
  a.redacted === b.redacted &&
  a.confidence === b.confidence &&
  a.path === b.path &&
  a.group === b.group &&
  String(a.encoding) === String(b.encoding);

/** Is it listed in `.offkeyignore`? */
export const isListed = (
  finding: Pick<ReportedFinding, 'detector' | 'fingerprint'>,
  entries: readonly IgnoreEntry[],
): boolean => entries.some((entry) => entry.fingerprint === finding.fingerprint && entry.detector === finding.detector);
