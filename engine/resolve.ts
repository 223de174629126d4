import type { Candidate, Confidence } from './types';

/** A candidate with its place in the whole text. */
export interface Placed {
  readonly candidate: Candidate;
  readonly generic: boolean;
  readonly start: number;
  readonly end: number;
}

const weight: Readonly<Record<Confidence, number>> = { certain: 3, likely: 2, possible: 1 };

/** The more specific first: proof, then the vendor's before the generic, then the longer, then the one whose word stands nearer. */
function compare(a: Placed, b: Placed): number {
  return (
    specificity(b) - specificity(a) ||
    b.end - b.start - (a.end - a.start) ||
    (a.candidate.distance ?? 0) - (b.candidate.distance ?? 0) ||
    a.start - b.start ||
    (a.candidate.detector < b.candidate.detector ? -1 : a.candidate.detector > b.candidate.detector ? 1 : 0)
  );
}

const specificity = (placed: Placed): number => weight[placed.candidate.confidence] + (placed.generic ? 0 : 1.5);

/**
 * Of overlapping candidates keeps the more specific; the order in which they came does not matter. The result is sorted by start.
 * Takes n log n: a run of overlapping candidates is settled through a sorted list of those kept.
 */
export function resolveOverlaps<T extends Placed>(placed: readonly T[]): T[] {
  const sorted = [...placed].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: T[] = [];
  for (let i = 0; i < sorted.length;) {
    let end = sorted[i]!.end;
    let next = i + 1;
    while (next < sorted.length && sorted[next]!.start < end) end = Math.max(end, sorted[next++]!.end);
    if (next === i + 1) kept.push(sorted[i]!);
    else kept.push(...settle(sorted.slice(i, next)));
    i = next;
  }
  return kept;
}

function settle<T extends Placed>(cluster: T[]): T[] {
  const kept: T[] = [];
  for (const placed of cluster.sort(compare)) {
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (kept[middle]!.end <= placed.start) low = middle + 1;
      else high = middle;
    }
    if (low === kept.length || kept[low]!.start >= placed.end) kept.splice(low, 0, placed);
  }
  return kept;
}
