import { advance, cutBytes, type Encoding, type Place, type Position } from './text';
import { createSeen } from '../gate';
import { compareRecords, type HitRecord, type Rule, type Scanner, type TextFacts } from '../scanner';
import type { Finding } from '../types';

/** A hit at which its rule may find something. */
interface Hit {
  readonly rule: Rule;
  readonly keyword: number;
  /** In bytes. */
  readonly at: number;
}

/** A finding with its lines and characters, counted from 0. */
export type LocatedFinding = Finding & { readonly from: Place; readonly to: Place };

/** The scan of a text given as bytes, in one piece or in many; the findings are those of the decoded text, whatever the pieces. */
export interface ByteScan {
  /**
   * Reads on.
   * @param bytes what the calls before did not take, and what follows it
   * @param last there is no more
   * @returns so many bytes at the front are done with
   */
  read(bytes: Uint8Array, last: boolean): number;
  finish(): readonly LocatedFinding[];
  /** Places that were not looked at because there were too many; undefined where all were. */
  readonly unexamined: Unexamined | undefined;
}

/** A text made of keywords would take seconds for a megabyte: beyond a budget, places where something could be are counted instead of looked at. */
export interface Unexamined {
  readonly places: number;
  /** Line of the first, from 0. */
  readonly line: number;
}

/** The budget in characters looked at, and what a place and a finding cost beside them. Secrets as dense as in a list of them are within it for some hundred kilobytes. */
const budgetAtStart = 4e6;
const budgetPerByte = 6;
const costOfPlace = 250;
const costOfFinding = 1500;

/**
 * @param factsOf asked at the first hit
 * @param encodingOf asked where a hit's surroundings, or what stands before a finding, are more than ASCII: is the whole text valid UTF-8?
 * @param hasMark the text may start with a byte order mark, which is no part of it
 */
export function createByteScan(
  scanner: Scanner,
  factsOf: () => TextFacts,
  encodingOf: () => Encoding,
  hasMark: boolean,
): ByteScan {
  const { prefilter } = scanner;
  const { behind, ahead } = scanner.reach;
  const records: HitRecord[] = [];
  const places = new Map<number, Place>();
  /** Where `bytes` starts in the file, and how it is counted there. */
  const start: Position = { byte: 0, unit: 0, line: 0, lineStart: 0 };
  /** Hits before this byte are done with. */
  let next = 0;
  let facts: TextFacts | undefined;
  let budget = budgetAtStart;
  /** The byte up to which the budget has grown. */
  let grown = 0;
  let unexamined: { places: number; line: number } | undefined;

  const hitsIn = (bytes: Uint8Array, from: number, to: number): Hit[] => {
    const hits: Hit[] = [];
    const seen = createSeen(bytes, () => (facts ??= factsOf()).language);
    const offset = Math.max(0, from - prefilter.longest);
    const part = bytes.subarray(offset, Math.min(bytes.length, to + prefilter.longest));
    prefilter.bytes(part, (keyword, relative) => {
      const at = offset + relative;
      if (at < from || at >= to) return;
      for (const rule of scanner.rules(keyword))
        if (rule.gate === undefined || rule.gate().bytes(bytes, at, seen)) hits.push({ rule, keyword, at });
    });
    return hits.length < 2 ? hits : hits.sort((a, b) => a.at - b.at);
  };

  /** Puts records that count from their own bytes where they stand in the text, and notes the places of what they found. */
  const place = (bytes: Uint8Array, found: readonly { readonly record: HitRecord; readonly at: number }[]): void => {
    const hit = { ...start };
    const units: number[] = [];
    for (const { record, at } of found) {
      advance(hit, bytes, start.byte, encodingOf(), start.byte + at);
      records.push({ ...record, at: hit.unit });
      if (record.suppression !== undefined) units.push(hit.unit);
      for (const one of record.found) units.push(hit.unit + one.start, hit.unit + one.end);
    }
    const position = { ...start };
    for (const unit of units.sort((a, b) => a - b)) {
      advance(position, bytes, start.byte, encodingOf(), Infinity, unit);
      places.set(unit, { line: position.line, character: unit - position.lineStart });
    }
  };

  const lineAt = (bytes: Uint8Array, at: number): number => {
    const position = { ...start };
    advance(position, bytes, start.byte, encodingOf(), start.byte + at);
    return position.line;
  };

  return {
    get unexamined() {
      return unexamined;
    },
    read(bytes, last) {
      const marked = hasMark && start.byte === 0 && startsWithMark(bytes) && encodingOf() === 'utf-8';
      const first = marked ? mark : 0;
      if (marked) start.unit = -1;
      const from = Math.max(first, next - start.byte);
      const to = last ? bytes.length : Math.max(from, bytes.length - ahead);
      const found: { record: HitRecord; at: number }[] = [];
      for (const { rule, keyword, at } of hitsIn(bytes, from, to)) {
        const after = prefilter.keywords[keyword]!.length + rule.after;
        budget += Math.max(0, start.byte + at - grown) * budgetPerByte;
        grown = Math.max(grown, start.byte + at);
        if (budget < 0) {
          unexamined ??= { places: 0, line: lineAt(bytes, at) };
          unexamined.places++;
          continue;
        }
        const cut = cutBytes(bytes, first, at, rule.before, after, encodingOf);
        budget -= costOfPlace + cut.text.length;
        const record = scanner.run(rule, keyword, at, cut, (facts ??= factsOf()));
        budget -= record.found.length * costOfFinding;
        if (record.found.length > 0 || record.suppression !== undefined) found.push({ record, at });
      }
      if (found.length > 0) place(bytes, found);
      next = start.byte + to;
      if (last) return bytes.length;
      const kept = Math.max(0, to - behind);
      if (kept > 0) advance(start, bytes, start.byte, encodingOf(), start.byte + kept);
      return kept;
    },
    finish: () =>
      scanner
        .finish(records.sort(compareRecords), (unit) => places.get(unit)!.line)
        .map((finding) => ({ ...finding, from: places.get(finding.start)!, to: places.get(finding.end)! })),
  };
}

/** Bytes of the mark of UTF-8. It counts as a unit that stands before the text. */
const mark = 3;
const startsWithMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
