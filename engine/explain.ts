import { scanAll } from './document';
import type { Scanner, TextFacts } from './scanner';
import type { Considered } from './types';

/**
 * All that a scan looks at in [from, to) of a text, and what comes of it: candidates, what is turned down and why, words behind which nothing could be a
 * value. Sorted by place; it holds no part of any value.
 */
export function considered(
  scanner: Scanner,
  text: string,
  facts: TextFacts,
  from: number,
  to: number,
): readonly Considered[] {
  const all = new Map<string, Considered>();
  let traced = 0;
  const trace = (one: Considered): void => {
    traced++;
    if (one.end < from || one.start > to) return;
    // Two words of one name lead to the same value.
    all.set(`${one.detector} ${one.start} ${one.end} ${one.reason ?? one.confidence ?? ''}`, one);
  };
  scanAll(scanner, text, { ...facts, trace });
  // A scan stops at the gate; who asks why is told what stands behind it.
  scanner.prefilter.text(text, (keyword, at) => {
    const end = at + scanner.prefilter.keywords[keyword]!.length;
    if (end < from || at > to) return;
    for (const rule of scanner.rules(keyword)) {
      if (rule.gate()?.text(text, at) !== false) continue;
      const before = traced;
      const cut = scanner.cut(rule, keyword, at, text.length, (a, b) => text.slice(a, b));
      scanner.run(rule, keyword, at, cut, { ...facts, trace });
      const [detector] = rule.detectors;
      if (traced === before && detector !== undefined) trace({ detector, start: at, end, wordAlone: true });
    }
  });
  return [...all.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.detector < b.detector ? -1 : 1));
}
