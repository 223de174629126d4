import { advance, type Encoding, type Place, type Position } from './text';
import { compareRecords, type HitRecord, type Scanner } from '../scanner';
import type { UnusedComment } from '../suppression/suppression';
import type { Finding } from '../types';

/** A finding with its lines and characters, counted from 0. */
export type LocatedFinding = Finding & { readonly from: Place; readonly to: Place };

/** What a scan of bytes has come to. */
export interface Found {
  readonly findings: readonly LocatedFinding[];
  /** Ignore comments of our own that cover nothing. */
  readonly unusedComments: readonly (UnusedComment & { readonly from: Place; readonly to: Place })[];
}

/** A record that stands at a byte. */
export interface RecordAtByte {
  readonly record: HitRecord;
  readonly at: number;
}

/** What was found in bytes, as records of their text, and the places of all that is in them. */
export interface PlacedRecords {
  /**
   * Puts records that count from their own bytes where they stand in the text.
   * @param start where `bytes` starts in the file, and how it is counted there
   * @param found sorted; places are in `bytes`
   */
  add(bytes: Uint8Array, start: Position, found: readonly RecordAtByte[], encoding: Encoding): void;
  finish(): Found;
}

const nothing: Found = { findings: [], unusedComments: [] };

export function placedRecords(scanner: Scanner): PlacedRecords {
  const records: HitRecord[] = [];
  const places = new Map<number, Place>();
  return {
    add(bytes, start, found, encoding) {
      const hit = { ...start };
      const units: number[] = [];
      for (const { record, at } of found) {
        advance(hit, bytes, start.byte, encoding, start.byte + at);
        records.push({ ...record, at: hit.unit });
        if (record.suppression !== undefined) units.push(hit.unit, hit.unit + (record.suppression.own?.length ?? 0));
        for (const one of record.found) units.push(hit.unit + one.start, hit.unit + one.end);
      }
      const position = { ...start };
      for (const unit of units.sort((a, b) => a - b)) {
        advance(position, bytes, start.byte, encoding, Infinity, unit);
        places.set(unit, { line: position.line, character: unit - position.lineStart });
      }
    },
    finish() {
      if (records.length === 0) return nothing;
      const located = <T extends { readonly start: number; readonly end: number }>(all: readonly T[]) =>
        all.map((one) => ({ ...one, from: places.get(one.start)!, to: places.get(one.end)! }));
      const lineOf = (unit: number): number => places.get(unit)!.line;
      const findings = scanner.finish(records.sort(compareRecords), lineOf);
      return { findings: located(findings), unusedComments: located(scanner.unused(records, findings, lineOf)) };
    },
  };
}
