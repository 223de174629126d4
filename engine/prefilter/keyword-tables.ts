/**
 * What the prefilter looks keywords up in, in one stretch of memory, so that TypeScript and WebAssembly read the same tables.
 *
 * - flags: a filter of 2^21 bits; the bit that a gram's hash names is set where the gram belongs to a keyword.
 * - two tables by gram, open addressing: of keywords known by four characters, and of those that have only three.
 * - entries: the keywords of one gram, chained.
 * - the keywords' characters.
 */
import { rarestGram } from './gram-rarity';

const flagBits = 21;
const flagBytes = 1 << (flagBits - 3);
/** Knuth's multiplicative constant: the high bits of the product depend on all bits of the gram. */
const multiplier = 0x9e3779b1 | 0;
/** Folds the case of four characters. Other characters that it makes equal are told apart when the keyword is compared. */
export const fold = 0x20202020;
/** Of a folded gram: the first three characters. */
const threeCharacters = 0xffffff;

/** Words of an entry: next with the same gram (address, 0 for none), keyword, where the gram starts inside it, address and number of its characters. */
const entryWords = 5;

/** Addresses are in bytes from the start of the memory. */
export interface KeywordTables {
  readonly memory: ArrayBuffer;
  readonly four: GramTable;
  readonly three: GramTable;
  /** Characters of the longest keyword. */
  readonly longest: number;
  /** Most keywords that one gram belongs to. */
  readonly mostAtOnce: number;
}

/** Slots of two words: the gram, and the address of its first entry, 0 where the slot is empty. */
export interface GramTable {
  readonly address: number;
  /** The product is shifted right by so much to be a slot. */
  readonly shift: number;
}

interface Entry {
  readonly keyword: number;
  readonly gramAt: number;
  readonly gram: number;
}

/**
 * The characters of a keyword.
 * @throws RangeError where it is too short, or not ASCII
 */
export function codesOf(keyword: string): Uint8Array {
  const codes = new Uint8Array(keyword.length);
  let fits = keyword.length >= 3;
  for (let i = 0; i < keyword.length; i++) {
    const code = keyword.charCodeAt(i);
    fits &&= code >= 0x20 && code <= 0x7e;
    codes[i] = code;
  }
  if (!fits) throw new RangeError(`keyword "${keyword}": 3 or more ASCII characters are needed`);
  return codes;
}

/** @param codes the keywords' characters, lower case */
export function buildKeywordTables(codes: readonly Uint8Array[]): KeywordTables {
  const fours: Entry[] = [];
  const threes: Entry[] = [];
  codes.forEach((code, keyword) => {
    if (code.length === 3)
      threes.push({ keyword, gramAt: 0, gram: gramOf(code[0]!, code[1]!, code[2]!, 0) & threeCharacters });
    else {
      const gramAt = rarestGram(code);
      fours.push({
        keyword,
        gramAt,
        gram: gramOf(code[gramAt]!, code[gramAt + 1]!, code[gramAt + 2]!, code[gramAt + 3]!),
      });
    }
  });

  const fourSlots = slotBits(fours.length);
  const threeSlots = slotBits(threes.length);
  const four: GramTable = { address: flagBytes, shift: 32 - fourSlots };
  const three: GramTable = { address: four.address + (8 << fourSlots), shift: 32 - threeSlots };
  const entriesAt = three.address + (8 << threeSlots);
  const codesAt = entriesAt + codes.length * entryWords * 4;
  const memory = new ArrayBuffer(codesAt + codes.reduce((sum, code) => sum + code.length, 0));
  const bytes = new Uint8Array(memory);
  const words = new Int32Array(memory, 0, codesAt >> 2);

  const flag = (gram: number): void => {
    const product = Math.imul(gram, multiplier);
    bytes[product >>> 14]! |= 1 << ((product >>> 11) & 7);
  };
  let entry = entriesAt;
  let code = codesAt;
  const put = (table: GramTable, { gram, keyword, gramAt }: Entry): void => {
    const slot = slotOf(words, table, gram);
    const characters = codes[keyword]!;
    const at = entry >> 2;
    words[at] = words[slot + 1]!;
    words[at + 1] = keyword;
    words[at + 2] = gramAt;
    words[at + 3] = code;
    words[at + 4] = characters.length;
    words[slot] = gram;
    words[slot + 1] = entry;
    entry += entryWords * 4;
    for (let i = 0; i < characters.length; i++) bytes[code++] = characters[i]!;
  };
  for (const one of fours) {
    flag(one.gram);
    put(four, one);
  }
  for (const one of threes) {
    // After folding, the fourth byte is one of the 128 values with bit 0x20 set; where the text ends it is that bit alone.
    for (let fourth = 0x20; fourth < 256; fourth = (fourth + 1) | 0x20) flag(one.gram | (fourth << 24));
    put(three, one);
  }
  return {
    memory,
    four,
    three,
    longest: codes.reduce((most, { length }) => Math.max(most, length), 0),
    mostAtOnce: Math.max(mostAlike(fours), mostAlike(threes)),
  };
}

/** Most entries that have one gram. */
function mostAlike(entries: readonly Entry[]): number {
  const counts = new Map<number, number>();
  let most = 0;
  for (const { gram } of entries) {
    const count = (counts.get(gram) ?? 0) + 1;
    counts.set(gram, count);
    if (count > most) most = count;
  }
  return most;
}

/** At most a quarter full: the search for a gram that is not there ends at once. */
const slotBits = (entries: number): number => Math.max(4, Math.ceil(Math.log2(entries * 4 + 1)));

export const gramOf = (a: number, b: number, c: number, d: number): number =>
  a | (b << 8) | (c << 16) | (d << 24) | fold;

/** Index in words of the gram's slot, or of the empty one where it would stand. */
function slotOf(words: Int32Array, { address, shift }: GramTable, gram: number): number {
  const mask = -1 >>> shift;
  let slot = Math.imul(gram, multiplier) >>> shift;
  for (;;) {
    const at = (address >> 2) + slot * 2;
    if (words[at + 1] === 0 || words[at] === gram) return at;
    slot = (slot + 1) & mask;
  }
}

/** Called for each hit: the keyword's index and where it starts. */
export type OnHit = (keyword: number, at: number) => void;

/**
 * Reads a text by its characters' codes (what is not ASCII may be any code from 0x80 on) and reports every keyword in it. This is the plain reader: the one in
 * WebAssembly (byte-reader.wat) does the same, sixteen bytes at a time.
 */
export function readCodes(
  tables: KeywordTables,
  codeAt: (index: number) => number,
  length: number,
  onHit: OnHit,
): void {
  const { memory, four, three } = tables;
  const bytes = new Uint8Array(memory);
  const words = new Int32Array(memory, 0, memory.byteLength >> 2);
  /** Reports the keywords of the slot. */
  const compare = (slot: number, at: number): void => {
    for (let entry = words[slot + 1]! >> 2; entry !== 0; entry = words[entry]! >> 2) {
      const start = at - words[entry + 2]!;
      const code = words[entry + 3]!;
      const count = words[entry + 4]!;
      if (start < 0 || start + count > length) continue;
      let k = 0;
      while (k < count && lower(codeAt(start + k)) === bytes[code + k]) k++;
      if (k === count) onHit(words[entry + 1]!, start);
    }
  };
  if (length < 3) return;
  let gram = gramOf(0, asByte(codeAt(0)), asByte(codeAt(1)), asByte(codeAt(2)));
  for (let i = 0; i + 3 <= length; i++) {
    gram = (gram >>> 8) | ((i + 3 < length ? asByte(codeAt(i + 3)) : 0) << 24) | fold;
    const product = Math.imul(gram, multiplier);
    if (((bytes[product >>> 14]! >> ((product >>> 11) & 7)) & 1) === 0) continue;
    compare(slotOf(words, four, gram), i);
    compare(slotOf(words, three, gram & threeCharacters), i);
  }
}

/** Characters outside ASCII become one byte that no keyword contains. */
const asByte = (code: number): number => (code < 0x80 ? code : 0xff);

const lower = (code: number): number => (code >= 65 && code <= 90 ? code | 0x20 : code);
