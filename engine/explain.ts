import type { Scanner, TextFacts } from './scanner';
import { scanAll } from './document';
import type { Considered } from './types';

/**
 * All that a scan looked at in [from, to) of a text, and what came of it: candidates, what was turned down and why, words behind which nothing could be a
 * value. Sorted by place; it holds no part of any value.
 */
export function considered(
  scanner: Scanner,
  text: string,
  facts: TextFacts,
  from = 0,
  to = text.length,
): readonly Considered[] {
  const all: Considered[] = [];
  const seen = new Set<string>();
  const trace = (one: Considered): void => {
    if (one.end < from || one.start > to) return;
    // Two words of one name lead to the same value.
    const key = `${one.detector} ${one.start} ${one.end} ${one.reason ?? one.confidence}`;
    if (seen.has(key)) return;
    seen.add(key);
    all.push(one);
  };
  scanAll(scanner, text, { ...facts, trace });
  scanner.prefilter.text(text, (keyword, at) => {
    const end = at + scanner.prefilter.keywords[keyword]!.length;
    if (end < from || at > to) return;
    for (const { gate, detectors } of scanner.rules(keyword))
      if (gate !== undefined && !gate().text(text, at))
        for (const detector of detectors.slice(0, 1)) trace({ detector, start: at, end, reason: nothingThere });
  });
  return all.sort((a, b) => a.start - b.start || a.end - b.end || (a.detector < b.detector ? -1 : 1));
}

/** The reason where a word stands alone. */
export const nothingThere = 'nothing near this word has the form of its value';
