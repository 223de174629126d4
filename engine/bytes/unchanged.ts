/** What two versions of a file have in common (unchanged.wat). It need not be all: what is not told counts as changed, and is read again. */
import { unchangedCode } from './unchanged-code';
import { webAssembly, type WasmMemory } from './web-assembly';

/** So many bytes, `length`, are the same in both, at `before` in the one and at `after` in the other. */
export interface Span {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

interface Exports {
  readonly memory: WasmMemory & { grow(pages: number): number };
  forward(a: number, b: number, most: number): number;
  backward(a: number, b: number, most: number): number;
  next(i: number, iEnd: number, j: number, jEnd: number, count: number, least: number): number;
  readonly before: { readonly value: number };
  readonly after: { readonly value: number };
  readonly length: { readonly value: number };
}

/** Lines of both versions in which a common one is looked for, behind a change: few at first, for most changes are small. */
const linesAtOnce = [16, 120, 1000] as const;
/** Looking for what is the same may take so many bytes for each one between the first change and the last. */
const mostRead = 2;
/** Larger files are not compared: both lie in memory. */
const largest = 16e6;

/** Where the first version lies: behind the table, and with room in front that is read but does not count. */
const first = 0x4000 + 32;
const pageSize = 1 << 16;
const align = (bytes: number): number => (bytes + 63) & ~31;

let loaded: Exports | undefined;

/** Puts both versions into memory; the second lies at the place it gives. */
function place(code: Exports, before: Uint8Array, after: Uint8Array): number {
  const second = align(first + before.length + 32);
  const missing = align(second + after.length + 32) - code.memory.buffer.byteLength;
  if (missing > 0) code.memory.grow(Math.ceil(missing / pageSize));
  const room = new Uint8Array(code.memory.buffer);
  room.set(before, first);
  room.set(after, second);
  return second;
}

/**
 * The stretches that are the same in both, in order in both, none overlapping: what is the same at the start and at the end, and what lies between changes in the middle.
 * Takes time proportional to the bytes. None where there is no WebAssembly.
 * @param least shorter ones are not worth telling
 */
export function unchangedSpans(before: Uint8Array, after: Uint8Array, least: number): Span[] {
  if (webAssembly === undefined || before.length + after.length > largest) return [];
  const code = (loaded ??= new webAssembly.Instance(new webAssembly.Module(unchangedCode), {}).exports as Exports);
  const second = place(code, before, after);
  const spans: Span[] = [];
  const tell = (span: Span): void => {
    if (span.length >= least) spans.push(span);
  };
  const shorter = Math.min(before.length, after.length);
  const head = code.forward(first, second, shorter);
  tell({ before: 0, after: 0, length: head });
  const tail = code.backward(first + before.length, second + after.length, shorter - head);
  const ends = { before: before.length - tail, after: after.length - tail };

  let [i, j] = [head, head];
  let left = mostRead * (ends.before - i + ends.after - j);
  for (let stage = 0; stage < linesAtOnce.length && Math.min(ends.before - i, ends.after - j) >= least && left > 0;) {
    const lines = linesAtOnce[stage]!;
    left -= code.next(first + i, first + ends.before, second + j, second + ends.after, lines, least);
    const length = code.length.value;
    if (length === 0) {
      stage++;
      continue;
    }
    const span = { before: code.before.value - first, after: code.after.value - second, length };
    tell(span);
    i = span.before + length;
    j = span.after + length;
    stage = 0;
  }
  tell({ ...ends, length: tail });
  return spans;
}
