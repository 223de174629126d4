/**
 * The prefilter: one pass over a text that finds every occurrence of every keyword, ASCII case folded. It never loses one (property-tested
 * against a plain search) and allocates nothing on the way.
 *
 * How: each keyword is known by one of its 4-grams, the one made of the rarest characters. Every 4-gram of the text, its case folded by
 * OR-ing 0x20 into each byte, is hashed into a table of flags; only where a flag is set are the keywords of that gram compared. A keyword of
 * three characters stands in the table with every possible fourth one.
 *
 * The same table has two readers, bytes (files) and UTF-16 (documents). Characters outside ASCII never equal a keyword's, in either.
 */

/** Called for each hit: the keyword's index and where it starts. */
export type OnHit = (keyword: number, at: number) => void;

export interface Prefilter {
  readonly keywords: readonly string[];
  /** Length of the longest keyword. */
  readonly longest: number;
  /** Hits in UTF-8 or any ASCII-compatible bytes; offsets in bytes. A keyword at every position is reported once. */
  bytes(bytes: Uint8Array, onHit: OnHit): void;
  /** Hits in a string; offsets in UTF-16 units. */
  text(text: string, onHit: OnHit): void;
}

const tableBits = 18;
const shift = 32 - tableBits;
/** Knuth's multiplicative constant: the high bits of the product depend on all bits of the gram. */
const multiplier = 0x9e3779b1 | 0;
const fold = 0x20202020;

/** One keyword under one of its grams. */
interface Entry {
  readonly keyword: number;
  readonly codes: Uint8Array;
  /** Where the gram starts inside the keyword. */
  readonly gramAt: number;
}

/**
 * @param keywords ASCII, at least three characters each; compared without case, kept in lower case
 * @throws RangeError for a keyword that is too short or not ASCII: a mistake in a detector, shown by the catalogue's tests
 */
export function createPrefilter(keywords: readonly string[]): Prefilter {
  const folded = keywords.map((keyword) => keyword.toLowerCase());
  const flags = new Uint8Array(1 << tableBits);
  const byGram = new Map<number, Entry[]>();
  const add = (gram: number, entry: Entry): void => {
    flags[Math.imul(gram, multiplier) >>> shift] = 1;
    const entries = byGram.get(gram);
    if (entries === undefined) byGram.set(gram, [entry]);
    else entries.push(entry);
  };
  folded.forEach((keyword, index) => {
    if (keyword.length < 3 || !/^[\x20-\x7e]*$/.test(keyword)) throw new RangeError(`keyword "${keyword}": 3 or more ASCII characters are needed`);
    const codes = Uint8Array.from(keyword, (c) => c.charCodeAt(0));
    if (codes.length === 3) {
      // After folding, the fourth byte is one of the 128 values with bit 0x20 set (0 stands for "the text ends here").
      const entry = { keyword: index, codes, gramAt: 0 };
      for (let fourth = 0; fourth < 256; fourth++) if ((fourth & 0x20) !== 0) add(gramOf(codes[0]!, codes[1]!, codes[2]!, fourth), entry);
    } else {
      const gramAt = rarestGram(codes);
      add(gramOf(codes[gramAt]!, codes[gramAt + 1]!, codes[gramAt + 2]!, codes[gramAt + 3]!), { keyword: index, codes, gramAt });
    }
  });
  return {
    keywords: folded,
    longest: folded.reduce((most, keyword) => Math.max(most, keyword.length), 0),
    bytes: (bytes, onHit) => readBytes(bytes, flags, byGram, onHit),
    text: (text, onHit) => readText(text, flags, byGram, onHit),
  };
}

const gramOf = (a: number, b: number, c: number, d: number): number => (a | (b << 8) | (c << 16) | (d << 24)) | fold;

function readBytes(bytes: Uint8Array, flags: Uint8Array, byGram: ReadonlyMap<number, readonly Entry[]>, onHit: OnHit): void {
  const length = bytes.length;
  const check = (gram: number, at: number): void => {
    const entries = byGram.get(gram);
    if (entries === undefined) return;
    for (const { keyword, codes, gramAt } of entries) {
      const start = at - gramAt;
      if (start >= 0 && start + codes.length <= length && equalBytes(bytes, start, codes)) onHit(keyword, start);
    }
  };
  let i = 0;
  if (bytes.byteOffset % 4 === 0) {
    // Two aligned words hold the four grams that start in the first of them.
    const words = new Int32Array(bytes.buffer, bytes.byteOffset, length >> 2);
    let low = words.length > 0 ? words[0]! | fold : 0;
    for (let w = 1; w < words.length; w++) {
      const high = words[w]! | fold;
      const second = (low >>> 8) | (high << 24);
      const third = (low >>> 16) | (high << 16);
      const fourth = (low >>> 24) | (high << 8);
      if (flags[Math.imul(low, multiplier) >>> shift] !== 0) check(low, i);
      if (flags[Math.imul(second, multiplier) >>> shift] !== 0) check(second, i + 1);
      if (flags[Math.imul(third, multiplier) >>> shift] !== 0) check(third, i + 2);
      if (flags[Math.imul(fourth, multiplier) >>> shift] !== 0) check(fourth, i + 3);
      low = high;
      i += 4;
    }
  }
  for (; i + 3 <= length; i++) {
    const gram = gramOf(bytes[i]!, bytes[i + 1]!, bytes[i + 2]!, i + 3 < length ? bytes[i + 3]! : 0);
    if (flags[Math.imul(gram, multiplier) >>> shift] !== 0) check(gram, i);
  }
}

function readText(text: string, flags: Uint8Array, byGram: ReadonlyMap<number, readonly Entry[]>, onHit: OnHit): void {
  const length = text.length;
  if (length < 3) return;
  let gram = gramOf(0, asByte(text.charCodeAt(0)), asByte(text.charCodeAt(1)), asByte(text.charCodeAt(2)));
  for (let i = 0; i + 3 <= length; i++) {
    gram = (gram >>> 8) | ((i + 3 < length ? asByte(text.charCodeAt(i + 3)) : 0) << 24) | fold;
    if (flags[Math.imul(gram, multiplier) >>> shift] === 0) continue;
    const entries = byGram.get(gram);
    if (entries === undefined) continue;
    for (const { keyword, codes, gramAt } of entries) {
      const start = i - gramAt;
      if (start >= 0 && start + codes.length <= length && equalText(text, start, codes)) onHit(keyword, start);
    }
  }
}

/** Characters outside ASCII become one byte that no keyword contains. */
const asByte = (code: number): number => (code < 0x80 ? code : 0xff);

const lower = (code: number): number => (code >= 65 && code <= 90 ? code | 0x20 : code);

function equalBytes(bytes: Uint8Array, start: number, codes: Uint8Array): boolean {
  for (let k = 0; k < codes.length; k++) if (lower(bytes[start + k]!) !== codes[k]) return false;
  return true;
}

function equalText(text: string, start: number, codes: Uint8Array): boolean {
  for (let k = 0; k < codes.length; k++) if (lower(text.charCodeAt(start + k)) !== codes[k]) return false;
  return true;
}

/** Letters and digits of source code, most frequent first; what is not named is rare. */
const frequent = ' etnaoirslcdpu_mfhgbv.y-w0x1"k2=/:';

function rarestGram(codes: Uint8Array): number {
  let best = 0;
  let bestScore = -1;
  for (let at = 0; at + 4 <= codes.length; at++) {
    let score = 0;
    for (let k = 0; k < 4; k++) {
      const rank = frequent.indexOf(String.fromCharCode(codes[at + k]!));
      score += rank < 0 ? 40 : rank;
    }
    if (score > bestScore) {
      bestScore = score;
      best = at;
    }
  }
  return best;
}
