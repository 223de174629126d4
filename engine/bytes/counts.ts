/** Counts in bytes (counts.wat), in WebAssembly where there is one. */
import { countsCode } from './counts-code';
import { webAssembly, type WasmMemory } from './web-assembly';

interface Exports {
  readonly memory: WasmMemory;
  controls(length: number): number;
  count(end: number): number;
  high(end: number): number;
  readonly more: { readonly value: number };
  readonly breaks: { readonly value: number };
  readonly last: { readonly value: number };
}

/** Bytes that are counted at once at most. */
export const countedAtOnce = 1 << 15;

let loaded: { readonly exports: Exports; readonly room: Uint8Array } | undefined;

function load(): typeof loaded {
  if (loaded === undefined && webAssembly !== undefined) {
    const exports = new webAssembly.Instance(new webAssembly.Module(countsCode), {}).exports as Exports;
    loaded = { exports, room: new Uint8Array(exports.memory.buffer) };
  }
  return loaded;
}

/** How many of the bytes (`countedAtOnce` at most) are control characters that text does not use. */
export function countControls(bytes: Uint8Array): number {
  const code = load();
  if (code === undefined) {
    let count = 0;
    for (const byte of bytes)
      if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) count++;
    return count;
  }
  if (bytes.length === 0) return 0;
  code.room.set(bytes);
  code.room.fill(0, bytes.length, bytes.length + 32);
  return code.exports.controls(bytes.length);
}

/** What a stretch of bytes comes to. */
export interface Counts {
  /** Bytes that go on with a character of UTF-8, and those that start one of four bytes. */
  readonly going: number;
  readonly four: number;
  /** Line breaks (\n, \r\n, or \r alone), and where the last one ends; 0 for none. */
  readonly breaks: number;
  readonly last: number;
}

/** Counts a stretch of `countedAtOnce` bytes at most, which does not end between \r and \n; undefined where there is no WebAssembly. */
export function countBytes(bytes: Uint8Array): Counts | undefined {
  const code = load();
  if (code === undefined) return undefined;
  const { exports, room } = code;
  room.set(bytes);
  room.fill(0, bytes.length, bytes.length + 32);
  const going = exports.count(bytes.length);
  return { going, four: exports.more.value, breaks: exports.breaks.value, last: exports.last.value };
}

/** Are all of the bytes ASCII? */
export function isAllAscii(bytes: Uint8Array): boolean {
  const code = load();
  if (code === undefined) return !bytes.some((byte) => byte >= 0x80);
  for (let from = 0; from < bytes.length; from += countedAtOnce) {
    const part = bytes.subarray(from, from + countedAtOnce);
    code.room.set(part);
    code.room.fill(0, part.length, part.length + 32);
    if (code.exports.high(part.length) !== 0) return false;
  }
  return true;
}
