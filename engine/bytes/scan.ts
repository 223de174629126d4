import { eachHit } from './hits';
import { placedRecords, type Found, type RecordAtByte } from './place';
import { advance, cutBytes, type Encoding, type Position } from './text';
import { createSeen, type Seen } from '../gate';
import type { Rule, Scanner, TextFacts } from '../scanner';

/** A hit at which its rule may find something. */
interface Hit {
  readonly rule: Rule;
  readonly keyword: number;
  /** In bytes. */
  readonly at: number;
}

/** The scan of a text given as bytes, in one piece or in many; the findings are those of the decoded text, whatever the pieces. */
export interface ByteScan {
  /**
   * Reads on.
   * @param bytes what the calls before did not take, and what follows it
   * @param last there is no more
   * @returns so many bytes at the front are done with
   */
  read(bytes: Uint8Array, last: boolean): number;
  finish(): Found;
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
export const budgetAtStart = 4e6;
export const budgetPerByte = 6;
const costOfPlace = 250;
const costOfFinding = 1500;

/** What a place costs that was looked at, and what was found there. */
export const costOf = (text: string, found: number): number => costOfPlace + text.length + found * costOfFinding;

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
  const placed = placedRecords(scanner);
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
    let seen: Seen | undefined;
    eachHit(prefilter, bytes, from, to, (keyword, at) => {
      seen ??= createSeen(bytes, () => (facts ??= factsOf()).language);
      for (const rule of scanner.rules(keyword))
        if (rule.gate()?.bytes(bytes, at, seen) !== false) hits.push({ rule, keyword, at });
    });
    return hits.length < 2 ? hits : hits.sort((a, b) => a.at - b.at);
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
      const found: RecordAtByte[] = [];
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
        const record = scanner.run(rule, keyword, at, cut, (facts ??= factsOf()));
        budget -= costOf(cut.text, record.found.length);
        if (record.found.length > 0 || record.suppression !== undefined) found.push({ record, at });
      }
      if (found.length > 0) placed.add(bytes, start, found, encodingOf());
      next = start.byte + to;
      if (last) return bytes.length;
      const kept = Math.max(0, to - behind);
      if (kept > 0) advance(start, bytes, start.byte, encodingOf(), start.byte + kept);
      return kept;
    },
    finish: placed.finish,
  };
}

/** Bytes of the mark of UTF-8. It counts as a unit that stands before the text. */
export const mark = 3;
export const startsWithMark = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
