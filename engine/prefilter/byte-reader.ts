import { byteReaderCode } from './byte-reader-code';
import { readCodes, type KeywordTables, type OnHit } from './keyword-tables';
import { webAssembly } from '../bytes/web-assembly';

/** The exports of byte-reader.wat. */
interface Reader {
  read(at: number, end: number, hits: number, hitsEnd: number): number;
  readonly hit: { readonly value: number };
}

const pageSize = 1 << 16;
/** Bytes a step reads. */
const step = 16;
/** Bytes that are copied and read at once: they stay in the processor's cache from one to the other. */
const chunk = 1 << 16;
/** Hits that are written at least before they are fetched. */
const hitsAtOnce = 4096;
const bytesOfHit = 8;

/** Reads bytes and reports the keywords: in WebAssembly (byte-reader.wat), three times as fast as in TypeScript, or in TypeScript where there is none. */
export function createByteReader(tables: KeywordTables, fast: boolean): (bytes: Uint8Array, onHit: OnHit) => void {
  if (!fast || webAssembly === undefined)
    return (bytes, onHit) => readCodes(tables, (index) => bytes[index]!, bytes.length, onHit);

  // Behind the tables: room for the bytes before a chunk, the chunk, the bytes behind it; then the hits.
  const margin = align(tables.reach + step);
  const start = align(tables.memory.byteLength) + margin;
  const hits = start + chunk + margin;
  const hitsEnd = hits + hitsAtOnce * bytesOfHit;
  const size = hitsEnd + step * tables.mostAtOnce * 2 * bytesOfHit;
  const memory = new webAssembly.Memory({ initial: Math.ceil(size / pageSize) });
  const room = new Uint8Array(memory.buffer);
  const words = new Int32Array(memory.buffer);
  room.set(new Uint8Array(tables.memory));
  const t = {
    memory,
    four: tables.four.address,
    fourShift: tables.four.shift,
    fourMask: -1 >>> tables.four.shift,
    three: tables.three.address,
    threeShift: tables.three.shift,
    threeMask: -1 >>> tables.three.shift,
    sets: tables.sets,
  };
  const reader = new webAssembly.Instance(new webAssembly.Module(byteReaderCode), { t }).exports as Reader;

  return (bytes, onHit) => {
    const { length } = bytes;
    for (let from = 0; from < length; from += chunk) {
      const lead = Math.min(from, margin);
      const to = Math.min(length, from + chunk + margin);
      if (from === 0) room.fill(0, start - margin, start);
      room.set(bytes.subarray(from - lead, to), start - lead);
      room.fill(0, start + (to - from), Math.min(start + (to - from) + margin, hits));
      const end = start + Math.min(chunk, align(length - from));
      for (let at = start; at < end;) {
        at = reader.read(at, end, hits, hitsEnd);
        const last = reader.hit.value >> 2;
        const offset = from - start;
        for (let hit = hits >> 2; hit < last; hit += 2) onHit(words[hit]!, words[hit + 1]! + offset);
      }
    }
  };
}

/** Up to a whole number of steps. */
const align = (bytes: number): number => Math.ceil(bytes / step) * step;
