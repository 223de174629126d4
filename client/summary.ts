import type { ScanSummary } from '../server/protocol';

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

/** A scan in one sentence: what was found, and what was not scanned and why. */
export function summaryOf({ files, findings, skipped }: Pick<ScanSummary, 'files' | 'findings' | 'skipped'>): string {
  const reasons = new Map<string, number>();
  for (const { reason } of skipped) {
    const key = reason.replace(/ \([\d.,]+ [KMG]?B\)$/, '');
    reasons.set(key, (reasons.get(key) ?? 0) + 1);
  }
  const named = [...reasons]
    .sort((a, b) => b[1] - a[1])
    .map(([reason, count]) => `${count.toLocaleString('en')} ${reason}`);
  return (
    `${counted(findings, 'secret')} in ${counted(files, 'file')}.` +
    (named.length === 0 ? '' : ` Not scanned: ${named.join(', ')}.`)
  );
}
