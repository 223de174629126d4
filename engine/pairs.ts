/** The two halves of a credential, id and key, as one group: one is of no use without the other, and both are changed together. */
import type { Finding } from './types';

/** Lines between the halves of a pair: a few lines of settings, or one call written over several. */
const mostLines = 6;
/** Findings that may lie between them. */
const mostBetween = 12;

/** Which detectors' values come in pairs. */
export interface Pairing {
  /** The detector of the other half. */
  partnerOf(detector: string): string | undefined;
  /** Is a value of this detector nothing without the other half? Then it is dropped where that is not found. */
  isHalf(detector: string): boolean;
}

export const noPairs: Pairing = { partnerOf: () => undefined, isHalf: () => false };

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly lines: number;
}

/**
 * Gives the halves of each pair the same `group`: the lesser of their fingerprints, so that it is the same in either order and in any file. Each
 * finding belongs to one pair at most, the nearest by lines; of several on one line, or in blocks that follow each other, the first takes the next.
 * Takes n log n.
 * @param findings sorted by start
 * @param lineOf the line of a finding's start
 */
export function pairUp(
  findings: readonly Finding[],
  { partnerOf, isHalf }: Pairing,
  lineOf: (offset: number) => number,
): readonly Finding[] {
  const pairs: Pair[] = [];
  for (const [first, finding] of findings.entries()) {
    const partner = partnerOf(finding.detector);
    const last = Math.min(findings.length, first + mostBetween + 2);
    for (let second = first + 1; second < last; second++) {
      const other = findings[second]!;
      if (other.detector !== partner && partnerOf(other.detector) !== finding.detector) continue;
      const lines = lineOf(other.start) - lineOf(finding.start);
      if (lines <= mostLines) pairs.push({ first, second, lines });
    }
  }
  const groups = new Map<number, string>();
  for (const { first, second } of pairs.sort((a, b) => a.lines - b.lines || a.first - b.first || a.second - b.second)) {
    if (groups.has(first) || groups.has(second)) continue;
    const [a, b] = [findings[first]!.fingerprint, findings[second]!.fingerprint];
    const group = a < b ? a : b;
    groups.set(first, group).set(second, group);
  }
  return findings.flatMap((finding, index) => {
    const group = groups.get(index);
    return group !== undefined ? [{ ...finding, group }] : isHalf(finding.detector) ? [] : [finding];
  });
}
