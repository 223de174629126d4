import { compareRecords, isFar, type HitRecord, type Rule, type Scanner, type TextFacts } from './scanner';
import { createTextStore } from './text-store';
import { budgetAtStart, budgetOfDecoded, costOfHit, createBudget, type Unexamined } from './budget';
import type { UnusedComment } from './suppression/suppression';
import type { Candidate, Finding } from './types';

/** A text under edit with its findings. Lines and characters count from 0, characters are UTF-16 units; lines end at \n, \r\n or \r. */
export interface ScannedDocument {
  /** Sorted by start, none overlapping. */
  readonly findings: readonly Finding[];
  /** Set where the text is so full of keywords that not all places were looked at. */
  readonly unexamined: Unexamined | undefined;
  /** Ignore comments of our own that cover nothing. */
  readonly unusedComments: readonly UnusedComment[];
  readonly length: number;
  readonly lineCount: number;
  /** Replaces [start, end) and updates the findings. Work depends on the edit and the number of findings, not on the document. */
  edit(start: number, end: number, text: string): void;
  /** The text of [start, end); the whole text by default. */
  text(start?: number, end?: number): string;
  /** Clamps to the line's end (before its line break) and to the text. */
  offsetAt(line: number, character: number): number;
  positionAt(offset: number): { line: number; character: number };
}

/** Is there work at this hit? Far rules keep all of theirs: an edit may make more of one, and only the record tells where it is. */
const mayFind = (rule: Rule, text: string, at: number): boolean => isFar(rule) || rule.gate()?.text(text, at) !== false;

/**
 * Opens a document over a scanner. After any edits its findings equal those of a fresh scan of its text (property-tested); one that is beyond the budget is scanned
 * afresh at each edit.
 */
export function openDocument(scanner: Scanner, text: string, facts: TextFacts): ScannedDocument {
  const { prefilter, work } = scanner;
  const store = createTextStore(text);
  const nearRules = scanner.allRules.filter((rule) => !isFar(rule));
  const before = Math.max(0, ...nearRules.map((rule) => rule.before));
  const after = Math.max(0, ...nearRules.map((rule) => rule.after)) + prefilter.longest;
  let { records, left } = scanAll(scanner, text, facts);
  let findings: readonly Finding[] | undefined;

  const lineOf = (offset: number): number => store.positionAt(offset).line;
  const lengthOf = (keyword: number): number => prefilter.keywords[keyword]!.length;
  const run = (rule: Rule, keyword: number, at: number, slice: (start: number, end: number) => string): HitRecord =>
    scanner.run(rule, keyword, at, scanner.cut(rule, keyword, at, store.length, slice), facts);

  const afresh = (): void => {
    ({ records, left } = scanAll(scanner, store.slice(0, store.length), facts));
    findings = undefined;
  };

  const edit = (start: number, end: number, inserted: string): void => {
    store.replace(start, end, inserted);
    const delta = inserted.length - (end - start);
    const freshEnd = start + inserted.length;
    const next: HitRecord[] = [];
    const fresh: HitRecord[] = [];

    for (const record of records) {
      const { at, keyword, rule, found, suppression } = record;
      const wordEnd = at + lengthOf(keyword);
      if (wordEnd + rule.after <= start) next.push(record);
      else if (at - rule.before >= end)
        next.push(delta === 0 ? record : { at: at + delta, keyword, rule, found, suppression });
      else if (isFar(rule) && wordEnd <= start) next.push(run(rule, keyword, at, store.slice));
      else if (isFar(rule) && at >= end) next.push(run(rule, keyword, at + delta, store.slice));
    }

    if (left.length > 0) return afresh();
    const allows = createBudget(work);
    let crowded = false;
    const from = Math.max(0, start - after - before);
    const near = store.slice(from, Math.min(store.length, freshEnd + before + prefilter.longest + after));
    prefilter.text(near, (keyword, relative) => {
      const at = from + relative;
      const wordEnd = at + lengthOf(keyword);
      for (const rule of scanner.rules(keyword)) {
        if (wordEnd + rule.after <= start || at - rule.before >= freshEnd) continue;
        work.done += costOfHit;
        crowded ||= !allows(relative);
        if (crowded) return;
        if (!mayFind(rule, near, relative)) continue;
        if (!isFar(rule)) fresh.push(run(rule, keyword, at, (a, b) => near.slice(a - from, b - from)));
        else if (wordEnd > start && at < freshEnd) fresh.push(run(rule, keyword, at, store.slice));
      }
    });
    if (crowded) return afresh();
    const kept = fresh.filter(worthKeeping);
    // Those that were there are in order, and far ones stay whatever comes of them.
    records = kept.length === 0 ? next : [...next, ...kept].sort(compareRecords);
    findings = undefined;
  };

  const current = (): readonly Finding[] => (findings ??= scanner.finish(records, lineOf));

  return {
    get findings() {
      return current();
    },
    get unexamined() {
      return left.length === 0 ? undefined : { places: left.length, line: lineOf(Math.min(...left.slice(0, 64))) };
    },
    get unusedComments() {
      return scanner.unused(records, current(), lineOf);
    },
    get length() {
      return store.length;
    },
    get lineCount() {
      return store.lineCount;
    },
    edit(start, end, inserted) {
      const from = clamp(Math.min(start, end), store.length);
      edit(from, clamp(Math.max(start, end), store.length), inserted);
    },
    text: (start = 0, end = store.length) => store.slice(clamp(start, store.length), clamp(end, store.length)),
    offsetAt: store.offsetAt,
    positionAt: store.positionAt,
  };
}

/** What came of a text. */
export interface ScannedText {
  readonly records: HitRecord[];
  /** Offsets of places that were not looked at (engine/budget.ts). */
  readonly left: readonly number[];
}

/** All records of a text. @param atStart the budget's */
export function scanAll(scanner: Scanner, text: string, facts: TextFacts, atStart = budgetAtStart): ScannedText {
  const { prefilter, work } = scanner;
  const records: HitRecord[] = [];
  const left: number[] = [];
  const allows = createBudget(work, atStart);
  const slice = (start: number, end: number): string => text.slice(start, end);
  // Nearly in the order of the text, which is enough for the budget.
  prefilter.text(text, (keyword, at) => {
    if (!allows(at)) {
      left.push(at);
      return;
    }
    for (const rule of scanner.rules(keyword)) {
      work.done += costOfHit;
      if (!mayFind(rule, text, at)) continue;
      const before = work.left;
      const record = scanner.run(rule, keyword, at, scanner.cut(rule, keyword, at, text.length, slice), facts);
      if (work.left > before) left.push(at);
      if (worthKeeping(record)) records.push(record);
    }
  });
  return { records: records.sort(compareRecords), left };
}

/** What a finder may make of a text that was decoded around one hit: candidates with what is kept of their values. Its budget is that of a part. */
export function scanDecoded(scanner: Scanner, text: string, facts: TextFacts): readonly Candidate[] {
  const { records, left } = scanAll(scanner, text, facts, budgetOfDecoded);
  scanner.work.left += left.length;
  return records.flatMap(({ at, found }) =>
    found.map(({ candidate, start, end, fingerprint, redacted }) => ({
      ...candidate,
      start: at + start,
      end: at + end,
      sealed: { fingerprint, redacted },
    })),
  );
}

export const worthKeeping = (record: HitRecord): boolean =>
  record.found.length > 0 || record.suppression !== undefined || isFar(record.rule);

const clamp = (offset: number, length: number): number => Math.min(Math.max(0, offset), length);
