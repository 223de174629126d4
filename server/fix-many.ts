import type { Finding } from '../engine';
import type { Companions, Plan, TextEdit } from '../remediation/types';
import { composeEdits } from './compose';

/** A secret in a text, and what it was found as. */
export type Spot = Pick<Finding, 'detector' | 'start' | 'end' | 'encoding'>;

/** What came of fixing several spots of one text. */
export interface FixedSpots {
  /** Edits of the text, sorted, not overlapping. */
  readonly edits: readonly TextEdit[];
  readonly companions: Companions;
  readonly plans: readonly Plan[];
  /** Why spots stayed as they are. */
  readonly left: readonly string[];
}

/**
 * Fixes the spots one after the other, each in the text that those before it left.
 * @param plan the fix of one spot
 */
export async function fixSpots(
  text: string,
  spots: readonly Spot[],
  companions: Companions,
  plan: (text: string, spot: Spot, companions: Companions) => Promise<Plan | { readonly refused: string }>,
): Promise<FixedSpots> {
  const composed = composeEdits(text);
  const plans: Plan[] = [];
  const left: string[] = [];
  let after = companions;
  const spans = spots.map((spot) => ({ ...spot, gone: false }));
  for (const span of spans) {
    const made = span.gone
      ? { refused: 'It stood in the text of another secret, which is gone.' }
      : await plan(composed.text(), span, after);
    if ('refused' in made) {
      left.push(made.refused);
      continue;
    }
    plans.push(made);
    composed.apply(made.edits);
    after = { ...after, ...made.companions };
    for (const other of spans) {
      // Two secrets in one literal: the edit of the first took the second with it.
      if (made.edits.some((edit) => edit.start < other.end && edit.end > other.start)) other.gone = true;
      const shift = made.edits
        .filter((edit) => edit.end <= other.start)
        .reduce((total, edit) => total + edit.text.length - (edit.end - edit.start), 0);
      other.start += shift;
      other.end += shift;
    }
  }
  return { edits: composed.edits(), companions: after, plans, left };
}
