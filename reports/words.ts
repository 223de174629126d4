import type { ReportedFinding, ScanResult, SkippedFile } from './types';

/** "12,345": what the language's own formatting would give; that loads its data first, which a scan of one file notices. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** "1 file", "2 files"; "2 entries" where the plural is given. */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${grouped(count)} ${count === 1 ? noun : plural}`;

/** "12.3 MB". */
export const megabytes = (bytes: number): string =>
  bytes < 1000
    ? counted(bytes, 'byte')
    : bytes < 1e6
      ? `${Math.round(bytes / 1000)} KB`
      : `${(bytes / 1e6).toFixed(1)} MB`;

/** A path for a terminal: what would move the cursor, colour or reorder the text is shown by its code. */
export const printable = (text: string): string =>
  text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (c) => `\\u{${c.charCodeAt(0).toString(16)}}`,
  );

/** Where a finding lies beside its path: "commit 1a2b3c4d5e6f to 6f5e4d3c2b1a", "layer 2 of 5 …"; empty for a plain file. */
export const whereabouts = ({ commit, lastCommit, origin }: ReportedFinding): string =>
  [
    ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`]),
    ...(lastCommit === undefined || lastCommit === commit ? [] : [`to ${lastCommit.slice(0, 12)}`]),
    ...(origin === undefined ? [] : [printable(origin)]),
  ].join(' ');

/** Findings that nobody has ignored. */
export const open = (result: ScanResult): readonly ReportedFinding[] =>
  result.findings.filter((finding) => finding.ignored === undefined);

/** Skipped files by reason, most frequent first. Reasons that differ in numbers only ("larger than 50 MB (80 MB)") are one. */
export function byReason(skipped: readonly SkippedFile[]): readonly { reason: string; paths: readonly string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { path, reason } of skipped) {
    const key = reason.replace(/ \([\d.,]+ [KMG]?B\)$/, '');
    groups.set(key, [...(groups.get(key) ?? []), path]);
  }
  return [...groups]
    .map(([reason, paths]) => ({ reason, paths }))
    .sort((a, b) => b.paths.length - a.paths.length || (a.reason < b.reason ? -1 : 1));
}

/** Groups in the order of first appearance. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** How a value is written that is not its own text: ` (base64)`. */
export const written = ({ encoding }: Pick<ReportedFinding, 'encoding'>): string =>
  encoding === undefined ? '' : ` (${encoding.join(' in ')})`;
