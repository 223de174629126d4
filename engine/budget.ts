/**
 * How much work a text may make. One that is made of keywords would take seconds for a megabyte: beyond the budget, places where something could be are counted
 * instead of looked at, and whoever scans is told.
 */

/** What has been done so far, in characters looked at; it only grows. Decoded texts are scanned inside a finder, so their work is in here as well. */
export interface Work {
  done: number;
  /** Places in decoded texts that were not looked at. */
  left: number;
}

/** Places that were not looked at because there were too many; undefined where all were. */
export interface Unexamined {
  readonly places: number;
  /** Line of the first, from 0. */
  readonly line: number;
}

/** In characters looked at. A list of four hundred secrets is within it; ordinary code takes two thirds of what it grows by. */
export const budgetAtStart = 2.3e6;
export const budgetPerByte = 1.1;
/** Of a text that was decoded around one hit. */
export const budgetOfDecoded = 1.5e5;

/** What it costs to ask whether something may be at a hit, to open a window there, and to make a finding. */
export const costOfHit = 80;
const costOfPlace = 350;
const costOfFinding = 1800;

/** What a place costs that was looked at, and what was found there. */
export const costOf = (text: string, found: number): number => costOfPlace + text.length + found * costOfFinding;

/** Says whether the next place may be looked at: asked in the order of the text. @param at where it is, in bytes or characters */
export type Budget = (at: number) => boolean;

/** @param atStart what there is before the first place; it grows with the text */
export function createBudget(work: Work, atStart = budgetAtStart): Budget {
  let rest = atStart;
  let grown = 0;
  let done = work.done;
  return (at) => {
    if (at > grown) {
      rest += (at - grown) * budgetPerByte;
      grown = at;
    }
    rest -= work.done - done;
    done = work.done;
    return rest >= 0;
  };
}
