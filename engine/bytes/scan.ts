import { sortedHits } from './hits';
import { placedRecords, type Found, type RecordAtByte } from './place';
import { advance, cutBytes, type Encoding, type Position } from './text';
import { costOfHit, createBudget, type Unexamined } from '../budget';
import { createSeen } from '../gate';
import type { Scanner, TextFacts } from '../scanner';

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
  readonly unexamined: Unexamined | undefined;
}

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
  const { prefilter, work } = scanner;
  const { behind, ahead } = scanner.reach;
  const placed = placedRecords(scanner);
  /** Where `bytes` starts in the file, and how it is counted there. */
  const start: Position = { byte: 0, unit: 0, line: 0, lineStart: 0 };
  /** Hits before this byte are done with. */
  let next = 0;
  let facts: TextFacts | undefined;
  const allows = createBudget(work);
  let unexamined: { places: number; line: number } | undefined;

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
      const leave = (at: number, places: number): void => {
        unexamined ??= { places: 0, line: lineAt(bytes, at) };
        unexamined.places += places;
      };
      const hits = sortedHits(prefilter, bytes, from, to);
      const seen = createSeen(bytes, () => (facts ??= factsOf()).language);
      for (let i = 0; i < hits.count; i++) {
        const at = hits.places[i]!;
        const keyword = hits.keywords[i]!;
        if (!allows(start.byte + at)) {
          leave(at, 1);
          continue;
        }
        for (const rule of scanner.rules(keyword)) {
          work.done += costOfHit;
          if (rule.gate()?.bytes(bytes, at, seen) === false) continue;
          const after = prefilter.keywords[keyword]!.length + rule.after;
          const cut = cutBytes(bytes, first, at, rule.before, after, encodingOf);
          const { left } = work;
          const record = scanner.run(rule, keyword, at, cut, (facts ??= factsOf()));
          if (work.left > left) leave(at, work.left - left);
          if (record.found.length > 0 || record.suppression !== undefined) found.push({ record, at });
        }
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
