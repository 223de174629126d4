/**
 * What the prefilter looks keywords up in, in one stretch of memory, so that TypeScript and WebAssembly read the same tables.
 *
 * - flags: a filter of 2^21 bits; the bit that a gram's hash names is set where the gram belongs to a keyword.
 * - two tables by gram, open addressing: of keywords known by four characters, and of those that have only three.
 * - entries: the keywords of one gram, chained.
 * - starts: of short keywords, which ordinary text is full of, what every match begins with.
 * - the keywords' characters.
 */
import { mayStartWord } from '../context';
import { rarestGram } from './gram-rarity';

const flagBits = 21;
const flagBytes = 1 << (flagBits - 3);
/** Knuth's multiplicative constant: the high bits of the product depend on all bits of the gram. */
const multiplier = 0x9e3779b1 | 0;
/** Folds the case of four characters. Other characters that it makes equal are told apart when the keyword is compared. */
export const fold = 0x20202020;
/** Of a folded gram: the first three characters. */
const threeCharacters = 0xffffff;

/** Words of an entry: next with the same gram (address, 0 for none), keyword, where the gram starts inside it, address and number of its characters, its start (address, 0 for none). */
const entryWords = 6;
/** Bytes of a set of byte values. */
const setBytes = 32;
/** A start is: how many sets follow, whether a word must begin there, and for each character the set that it is one of. */
const startHead = 2;

/** What every match of those who are asked at a keyword looks like: it begins where the keyword does. */
export interface Start {
  /** By byte: bit i is set if it may be the character at i. */
  readonly allowed: Uint32Array;
  readonly length: number;
  /** No word runs into it from the left. */
  readonly startsWord: boolean;
}

/** Characters in front of a keyword that say whether a word begins there: those of an escape. */
const lookBack = 6;
/** Characters from a keyword on that a start may look at. */
const lookAhead = 32;

/** Addresses are in bytes from the start of the memory. */
export interface KeywordTables {
  readonly memory: ArrayBuffer;
  readonly four: GramTable;
  readonly three: GramTable;
  /** Where the sets of the starts are. */
  readonly sets: number;
  /** Characters of the longest keyword. */
  readonly longest: number;
  /** Characters around a hit's first that are looked at. */
  readonly reach: number;
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

/**
 * @param codes the keywords' characters, lower case
 * @param startOf the start of a keyword's matches; a keyword without one is a hit wherever it stands
 */
export function buildKeywordTables(
  codes: readonly Uint8Array[],
  startOf: (keyword: number) => Start | undefined = () => undefined,
): KeywordTables {
  const starts = codes.map((_, keyword) => startOf(keyword));
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
  const setsAt = entriesAt + codes.length * entryWords * 4;
  const { sets, rows } = setsOf(starts);
  const startsAt = setsAt + sets.length * setBytes;
  const codesAt = align4(startsAt + rows.reduce((sum, row) => sum + (row?.length ?? 0), 0));
  const memory = new ArrayBuffer(codesAt + codes.reduce((sum, code) => sum + code.length, 0));
  const bytes = new Uint8Array(memory);
  const words = new Int32Array(memory, 0, codesAt >> 2);

  const flag = (gram: number): void => {
    const product = Math.imul(gram, multiplier);
    bytes[product >>> 14]! |= 1 << ((product >>> 11) & 7);
  };
  sets.forEach((set, number) => bytes.set(set, setsAt + number * setBytes));
  const startAt: number[] = [];
  let row = startsAt;
  rows.forEach((own, keyword) => {
    startAt[keyword] = own === undefined ? 0 : row;
    if (own === undefined) return;
    bytes.set(own, row);
    row += own.length;
  });

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
    words[at + 5] = startAt[keyword]!;
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
    const start = starts[one.keyword];
    const fourths = new Uint8Array(256);
    for (let fourth = 0; fourth < 256; fourth++)
      if (start === undefined || start.length < 4 || ((start.allowed[fourth]! >>> 3) & 1) === 1)
        fourths[fourth | 0x20] = 1;
    fourths.forEach((may, fourth) => may === 1 && flag(one.gram | (fourth << 24)));
    put(three, one);
  }
  return {
    memory,
    four,
    three,
    sets: setsAt,
    longest: longestOf(codes),
    reach: Math.max(longestOf(codes), lookAhead) + lookBack,
    mostAtOnce: Math.max(mostAlike(fours), mostAlike(threes)),
  };
}

const longestOf = (codes: readonly Uint8Array[]): number =>
  codes.reduce((most, { length }) => Math.max(most, length), 0);
const align4 = (address: number): number => (address + 3) & ~3;

/** Starts as they lie in the memory: a row for each, and the sets that the rows name, each once. */
function setsOf(starts: readonly (Start | undefined)[]): {
  readonly sets: readonly Uint8Array[];
  readonly rows: readonly (Uint8Array | undefined)[];
} {
  const sets: Uint8Array[] = [];
  const known = new Map<string, number>();
  const rows = starts.map((start) => {
    if (start === undefined) return undefined;
    const row = new Uint8Array(startHead + start.length);
    row[0] = start.length;
    row[1] = start.startsWord ? 1 : 0;
    for (let place = 0; place < start.length; place++) {
      const set = new Uint8Array(setBytes);
      for (let code = 0; code < 256; code++)
        if (((start.allowed[code]! >>> place) & 1) === 1) set[code >> 3]! |= 1 << (code & 7);
      const key = set.join();
      let number = known.get(key);
      if (number === undefined) {
        number = sets.push(set) - 1;
        known.set(key, number);
      }
      row[startHead + place] = number;
    }
    return row;
  });
  // A row names sets by bytes: where there are more, those that need them go without.
  return { sets, rows: sets.length <= 256 ? rows : rows.map(() => undefined) };
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
  const { memory, four, three, sets } = tables;
  const bytes = new Uint8Array(memory);
  const words = new Int32Array(memory, 0, memory.byteLength >> 2);
  const mayStart = (row: number, at: number): boolean => {
    if (row === 0) return true;
    const count = bytes[row]!;
    if (at + count > length) return false;
    for (let i = 0; i < count; i++) {
      const code = asByte(codeAt(at + i));
      if (((bytes[sets + bytes[row + startHead + i]! * setBytes + (code >> 3)]! >> (code & 7)) & 1) === 0) return false;
    }
    return bytes[row + 1] === 0 || mayStartWord(codeAt, at);
  };
  /** Reports the keywords of the slot. */
  const compare = (slot: number, at: number): void => {
    for (let entry = words[slot + 1]! >> 2; entry !== 0; entry = words[entry]! >> 2) {
      const start = at - words[entry + 2]!;
      const code = words[entry + 3]!;
      const count = words[entry + 4]!;
      if (start < 0 || start + count > length) continue;
      let k = 0;
      while (k < count && lower(codeAt(start + k)) === bytes[code + k]) k++;
      if (k === count && mayStart(words[entry + 5]!, start)) onHit(words[entry + 1]!, start);
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
