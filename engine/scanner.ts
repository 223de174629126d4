import { costOf, type Work } from './budget';
import { fingerprintOf } from './fingerprint';
import type { Gate, GatedFinder } from './gate';
import { indexKeywords, type Asked, type KeywordIndex } from './keyword-index';
import { foreignKeywords, foreignReach, readForeignComment } from './suppression/foreign-comments';
import { createPrefilter, type Prefilter } from './prefilter/prefilter';
import { noPairs, pairUp, type Pairing } from './pairs';
import { redact } from './redact';
import { resolveOverlaps, type Placed } from './resolve';
import {
  readSuppression,
  suppress,
  suppressionKeyword,
  suppressionReach,
  unusedComments,
  type Suppression,
  type UnusedComment,
} from './suppression/suppression';
import type { Candidate, Finding, Trace, Window } from './types';

/** Facts about a text that every window of it carries. */
export interface TextFacts {
  readonly path: string | undefined;
  readonly language: string;
  readonly traits: ReadonlySet<string>;
  /** See `Window.depth`. */
  readonly depth?: number;
  /** See `Window.trace`; offsets are the text's. */
  readonly trace?: Trace;
}

/** What is done at a keyword's hit. */
export interface Rule {
  readonly index: number;
  /** Ids of the detectors it finds for. */
  readonly detectors: readonly string[];
  readonly before: number;
  readonly after: number;
  /** Where it says no, `run` finds nothing. */
  gate(): Gate | undefined;
  run(window: Window): { readonly candidates: readonly Candidate[]; readonly suppression?: Suppression | undefined };
}

/**
 * Rules that look further than this are far: of a text that changes their hits are all remembered, so that a change a long way behind a hit finds it without reading all
 * that lies between. Hits of the others are found again by reading the text around the change.
 */
const farReach = 1024;
export const isFar = (rule: Rule): boolean => rule.before > farReach || rule.after > farReach;

/** A hit and what came of it; offsets inside are relative to the hit, so that a record moves with its text. */
export interface HitRecord {
  readonly at: number;
  readonly keyword: number;
  readonly rule: Rule;
  readonly found: readonly Found[];
  readonly suppression: Suppression | undefined;
}

/** A candidate with what is made from its value, which is then forgotten. */
interface Found {
  readonly candidate: Candidate;
  /** Relative to the hit. */
  readonly start: number;
  readonly end: number;
  readonly fingerprint: string;
  readonly redacted: string;
}

/** A stretch of text: `rule.before` characters in front of the hit, `rule.after` behind its keyword, as far as there are so many. */
export interface Cut {
  readonly text: string;
  /** Where the hit stands in it. */
  readonly at: number;
}

export interface Scanner {
  readonly prefilter: Prefilter;
  /** Rules by keyword index. */
  rules(keyword: number): readonly Rule[];
  readonly allRules: readonly Rule[];
  /** What this scanner has done since it was made. */
  readonly work: Work;
  /** Bytes that any rule may need in front of a hit and from it on. */
  readonly reach: { readonly behind: number; readonly ahead: number };
  /** The stretch of text that a rule is given at a hit. `slice` gives any part of the text; its length is `length`. */
  cut(rule: Rule, keyword: number, at: number, length: number, slice: (start: number, end: number) => string): Cut;
  /** Runs a rule at a hit, on the stretch cut out for it. */
  run(rule: Rule, keyword: number, at: number, cut: Cut, facts: TextFacts): HitRecord;
  /** Findings from the records of a whole text, which are sorted by hit. */
  finish(records: readonly HitRecord[], lineOf: (offset: number) => number): readonly Finding[];
  /** Ignore comments of our own that cover none of these findings, which `finish` has given. */
  unused(
    records: readonly HitRecord[],
    findings: readonly Finding[],
    lineOf: (offset: number) => number,
  ): readonly UnusedComment[];
}

/** What the scanner adds to the finders: comments that accept findings. */
const suppressions: readonly (Asked & { read(window: Window): Suppression | undefined })[] = [
  { keywords: foreignKeywords, ...foreignReach, read: readForeignComment },
  { keywords: [suppressionKeyword], ...suppressionReach, read: readSuppression },
];

/** What a scanner of these finders searches for. */
export const indexFinders = (finders: readonly GatedFinder[]): KeywordIndex =>
  indexKeywords([...finders, ...suppressions]);

/** How many finders an index is of. */
export const countFinders = (index: KeywordIndex): number => index.before.length - suppressions.length;

/**
 * @param index of the finders
 * @param finderAt what is looked for, by its place in the index; asked for at its first hit
 * @param providerOf the provider's id of a detector; `generic` yields to all others
 * @param pairing which detectors' values come in pairs
 */
export function createScanner(
  index: KeywordIndex,
  finderAt: (number: number) => GatedFinder,
  providerOf: (detector: string) => string,
  pairing: Pairing = noPairs,
): Scanner {
  const { keywords } = index;
  const firstSuppression = countFinders(index);
  const allRules = index.before.map((before, number): Rule => {
    const after = index.after[number]!;
    if (number < firstSuppression) return finderRule(number, before, after, finderAt);
    const { read } = suppressions[number - firstSuppression]!;
    return {
      index: number,
      detectors: [],
      before,
      after,
      gate: () => undefined,
      run: (window) => ({ candidates: [], suppression: read(window) }),
    };
  });
  const byKeyword = index.asked.map((asked) => asked.map((number) => allRules[number]!));
  const prefilter = createPrefilter(keywords, index.tables);
  const work: Work = { done: 0, left: 0 };

  return {
    prefilter,
    allRules,
    work,
    reach: {
      behind: mostBytesOfUnit * (most(index.before) + prefilter.longest + 1),
      ahead: mostBytesOfUnit * (most(index.after) + prefilter.longest + 1),
    },
    rules: (keyword) => byKeyword[keyword]!,
    cut(rule, keyword, at, length, slice) {
      const from = Math.max(0, at - rule.before);
      const text = slice(from, Math.min(length, at + keywords[keyword]!.length + rule.after));
      return { text, at: at - from };
    },
    run(rule, keyword, at, cut, facts) {
      const { text } = cut;
      const { trace } = facts;
      const from = at - cut.at;
      const { candidates, suppression } = rule.run({
        text,
        at: cut.at,
        keyword: keywords[keyword]!,
        ...facts,
        ...(trace && { trace: (one) => trace({ ...one, start: from + one.start, end: from + one.end }) }),
      });
      const found = candidates.map((candidate) => {
        const value = text.slice(candidate.start, candidate.end);
        return {
          candidate,
          start: candidate.start - cut.at,
          end: candidate.end - cut.at,
          ...(candidate.sealed ?? {
            fingerprint: fingerprintOf(candidate.detector, value),
            redacted: redact(value, candidate.publicPrefix),
          }),
        };
      });
      work.done += costOf(text, found.length);
      return { at, keyword, rule, found, suppression: suppression && { ...suppression, at: 0 } };
    },
    finish(records, lineOf) {
      const placed: (Placed & { readonly found: Found })[] = [];
      for (const record of records)
        for (const found of record.found)
          placed.push({
            candidate: found.candidate,
            generic: providerOf(found.candidate.detector) === 'generic',
            start: record.at + found.start,
            end: record.at + found.end,
            found,
          });
      const findings = resolveOverlaps(placed).map(({ candidate, start, end, found }): Finding => ({
        detector: candidate.detector,
        provider: providerOf(candidate.detector),
        start,
        end,
        confidence: candidate.confidence,
        evidence: candidate.evidence,
        fingerprint: found.fingerprint,
        redacted: found.redacted,
        ...(candidate.name === undefined ? {} : { name: candidate.name }),
        ...(candidate.encoding === undefined ? {} : { encoding: candidate.encoding }),
      }));
      return suppress(pairUp(findings, pairing, lineOf), suppressionsIn(records), lineOf);
    },
    unused: (records, findings, lineOf) => unusedComments(findings, suppressionsIn(records), lineOf),
  };
}

const suppressionsIn = (records: readonly HitRecord[]): Suppression[] =>
  records.flatMap(({ at, suppression }) => (suppression === undefined ? [] : [{ ...suppression, at }]));

/** Bytes that a UTF-16 unit takes at most in UTF-8. */
export const mostBytesOfUnit = 3;

const most = (numbers: readonly number[]): number =>
  Math.ceil(numbers.reduce((sum, number) => Math.max(sum, number), 0));

/** The finder is not asked for before there is a hit. */
function finderRule(index: number, before: number, after: number, finderAt: (number: number) => GatedFinder): Rule {
  let known: { readonly finder: GatedFinder; readonly gate: Gate | undefined } | undefined;
  const own = (): NonNullable<typeof known> => {
    if (known === undefined) {
      const finder = finderAt(index);
      known = { finder, gate: finder.gate?.() };
    }
    return known;
  };
  return {
    index,
    get detectors() {
      return own().finder.detectors;
    },
    before,
    after,
    gate: () => own().gate,
    run: (window) => ({ candidates: own().finder.find(window) }),
  };
}

/** Orders records as a fresh scan would make them. */
export const compareRecords = (a: HitRecord, b: HitRecord): number =>
  a.at - b.at || a.keyword - b.keyword || a.rule.index - b.rule.index;
