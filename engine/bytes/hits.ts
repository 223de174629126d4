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

/** Hits in the order of the text; of those at one place in any. Valid until the next call. */
export interface Hits {
  readonly count: number;
  readonly places: Int32Array;
  readonly keywords: Int32Array;
}

let places = new Int32Array(4096);
let keywords = new Int32Array(4096);

/** The keywords that start in [from, to) of the bytes. */
export function sortedHits(prefilter: Prefilter, bytes: Uint8Array, from: number, to: number): Hits {
  let count = 0;
  eachHit(prefilter, bytes, from, to, (keyword, at) => {
    if (count === places.length) {
      places = larger(places);
      keywords = larger(keywords);
    }
    // They come nearly in order: a keyword is met at its rarest characters, which are a few behind its first.
    let i = count++;
    for (; i > 0 && places[i - 1]! > at; i--) {
      places[i] = places[i - 1]!;
      keywords[i] = keywords[i - 1]!;
    }
    places[i] = at;
    keywords[i] = keyword;
  });
  return { count, places, keywords };
}

function larger(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(2 * numbers.length);
  twice.set(numbers);
  return twice;
}
