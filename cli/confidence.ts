import type { Confidence } from '../engine';

const rank: Readonly<Record<Confidence, number>> = { certain: 3, likely: 2, possible: 1 };

/** Is a finding as sure as is asked? */
export const atLeast =
  (least: Confidence) =>
  ({ confidence }: { readonly confidence: Confidence }): boolean =>
    rank[confidence] >= rank[least];
