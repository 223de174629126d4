import type { Prefilter } from '../prefilter/prefilter';

/** Calls back for the keywords that start in [from, to) of the bytes; the order is not that of the text. */
export function eachHit(
  prefilter: Prefilter,
  bytes: Uint8Array,
  from: number,
  to: number,
  onHit: (keyword: number, at: number) => void,
): void {
  const offset = Math.max(0, from - prefilter.reach);
  const part = bytes.subarray(offset, Math.min(bytes.length, to + prefilter.reach));
  prefilter.bytes(part, (keyword, relative) => {
    const at = offset + relative;
    if (at >= from && at < to) onHit(keyword, at);
  });
}
