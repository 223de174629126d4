/**
 * The prefilter: one pass over a text that finds every occurrence of every keyword, ASCII case folded. It never loses one (property-tested
 * against a plain search) and allocates nothing on the way.
 *
 * How: each keyword is known by one of its 4-grams, the one made of the rarest characters. Every 4-gram of the text, its case folded by
 * OR-ing 0x20 into each byte, is hashed into a table of marks; only where the mark is that of the gram is it looked up, and its keywords compared.
 * A keyword of three characters is known by those alone; the marks of all its 4-grams are set.
 *
 * The same tables have two readers, bytes (files) and UTF-16 (documents). Characters outside ASCII never equal a keyword's, in either.
 */

import { rarestGram } from './gram-rarity';

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
/** Of a folded gram: the first three characters. */
const threeCharacters = 0xffffff;

/** A mark is 0 where no gram belongs, this where several do, else seven bits of the one gram's product that did not choose the place. */
const several = 255;
const markOf = (product: number): number => ((product >>> 5) & 0x7f) + 1;

/** Keywords with their grams, found by gram: open addressing, chained where keywords share a gram. Flat arrays: a look-up is a few reads. */
interface GramTable {
  /** Gram by slot; counts only where `first` is set. */
  readonly grams: Int32Array;
  /** By slot: the first entry, plus 1; 0 where the slot is empty. */
  readonly first: Int32Array;
  readonly shift: number;
  /** By entry: the next with the same gram, plus 1. */
  readonly next: Int32Array;
  readonly keyword: Int32Array;
  /** Where the gram starts inside the keyword. */
  readonly gramAt: Int32Array;
}

interface Tables {
  readonly marks: Uint8Array;
  readonly four: GramTable;
  readonly three: GramTable;
  readonly codes: readonly Uint8Array[];
}

/**
 * @param keywords ASCII, at least three characters each; compared without case, kept in lower case
 * @throws RangeError for a keyword that is too short or not ASCII: a mistake in a detector, shown by the catalogue's tests
 */
export function createPrefilter(keywords: readonly string[]): Prefilter {
  const folded = keywords.map((keyword) => keyword.toLowerCase());
  const marks = new Uint8Array(1 << tableBits);
  const mark = (gram: number): void => {
    const product = Math.imul(gram, multiplier);
    const place = product >>> shift;
    marks[place] = marks[place] === 0 || marks[place] === markOf(product) ? markOf(product) : several;
  };
  const codes = folded.map(codesOf);
  const fours: Entry[] = [];
  const threes: Entry[] = [];
  codes.forEach((code, keyword) => {
    if (code.length === 3) {
      const gram = gramOf(code[0]!, code[1]!, code[2]!, 0);
      threes.push({ keyword, gramAt: 0, gram: gram & threeCharacters });
      // After folding, the fourth byte is one of the 128 values with bit 0x20 set (0 stands for "the text ends here").
      for (let fourth = 0x20; fourth < 256; fourth = (fourth + 1) | 0x20)
        mark((gram & threeCharacters) | (fourth << 24));
    } else {
      const gramAt = rarestGram(code);
      const gram = gramOf(code[gramAt]!, code[gramAt + 1]!, code[gramAt + 2]!, code[gramAt + 3]!);
      fours.push({ keyword, gramAt, gram });
      mark(gram);
    }
  });
  const tables: Tables = { marks, four: gramTable(fours), three: gramTable(threes), codes };
  return {
    keywords: folded,
    longest: codes.reduce((most, code) => Math.max(most, code.length), 0),
    bytes: (bytes, onHit) => readBytes(bytes, tables, onHit),
    text: (text, onHit) => readText(text, tables, onHit),
  };
}

interface Entry {
  readonly keyword: number;
  readonly gramAt: number;
  readonly gram: number;
}

function gramTable(entries: readonly Entry[]): GramTable {
  // At most a quarter full: the search for a gram that is not there ends at once.
  const bits = Math.max(4, Math.ceil(Math.log2(entries.length * 4 + 1)));
  const table: GramTable = {
    grams: new Int32Array(1 << bits),
    first: new Int32Array(1 << bits),
    shift: 32 - bits,
    next: new Int32Array(entries.length),
    keyword: new Int32Array(entries.length),
    gramAt: new Int32Array(entries.length),
  };
  entries.forEach(({ gram, keyword, gramAt }, index) => {
    table.keyword[index] = keyword;
    table.gramAt[index] = gramAt;
    const slot = slotOf(table, gram);
    table.grams[slot] = gram;
    table.next[index] = table.first[slot]!;
    table.first[slot] = index + 1;
  });
  return table;
}

const gramOf = (a: number, b: number, c: number, d: number): number => a | (b << 8) | (c << 16) | (d << 24) | fold;

const hash = (gram: number, by: number): number => Math.imul(gram, multiplier) >>> by;

/** The gram's slot, or the empty one where it would stand. */
function slotOf(table: GramTable, gram: number): number {
  const { grams, first } = table;
  const mask = grams.length - 1;
  let slot = hash(gram, table.shift);
  while (first[slot] !== 0 && grams[slot] !== gram) slot = (slot + 1) & mask;
  return slot;
}

function codesOf(keyword: string): Uint8Array {
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

function readBytes(bytes: Uint8Array, tables: Tables, onHit: OnHit): void {
  const { marks } = tables;
  const length = bytes.length;
  let i = 0;
  if (bytes.byteOffset % 4 === 0) {
    // Two aligned words hold the four grams that start in the first of them.
    const words = new Int32Array(bytes.buffer, bytes.byteOffset, length >> 2);
    let low = words.length > 0 ? words[0]! | fold : 0;
    for (let w = 1; w < words.length; w++) {
      const high = words[w]! | fold;
      const a = Math.imul(low, multiplier);
      const b = Math.imul((low >>> 8) | (high << 24), multiplier);
      const c = Math.imul((low >>> 16) | (high << 16), multiplier);
      const d = Math.imul((low >>> 24) | (high << 8), multiplier);
      const markA = marks[a >>> shift]!;
      const markB = marks[b >>> shift]!;
      const markC = marks[c >>> shift]!;
      const markD = marks[d >>> shift]!;
      if ((markA | markB | markC | markD) !== 0) {
        if (markA === markOf(a) || markA === several) checkBytes(bytes, tables, low, i, onHit);
        if (markB === markOf(b) || markB === several)
          checkBytes(bytes, tables, (low >>> 8) | (high << 24), i + 1, onHit);
        if (markC === markOf(c) || markC === several)
          checkBytes(bytes, tables, (low >>> 16) | (high << 16), i + 2, onHit);
        if (markD === markOf(d) || markD === several)
          checkBytes(bytes, tables, (low >>> 24) | (high << 8), i + 3, onHit);
      }
      low = high;
      i += 4;
    }
  }
  for (; i + 3 <= length; i++) {
    const gram = gramOf(bytes[i]!, bytes[i + 1]!, bytes[i + 2]!, i + 3 < length ? bytes[i + 3]! : 0);
    const product = Math.imul(gram, multiplier);
    const mark = marks[product >>> shift]!;
    if (mark === markOf(product) || mark === several) checkBytes(bytes, tables, gram, i, onHit);
  }
}

function checkBytes(bytes: Uint8Array, { four, three, codes }: Tables, gram: number, at: number, onHit: OnHit): void {
  for (let entry = four.first[slotOf(four, gram)]!; entry !== 0; entry = four.next[entry - 1]!) {
    const word = four.keyword[entry - 1]!;
    const start = at - four.gramAt[entry - 1]!;
    if (equalBytes(bytes, start, codes[word]!)) onHit(word, start);
  }
  for (let entry = three.first[slotOf(three, gram & threeCharacters)]!; entry !== 0; entry = three.next[entry - 1]!) {
    const word = three.keyword[entry - 1]!;
    if (equalBytes(bytes, at, codes[word]!)) onHit(word, at);
  }
}

function readText(text: string, tables: Tables, onHit: OnHit): void {
  const { marks } = tables;
  const length = text.length;
  if (length < 3) return;
  let gram = gramOf(0, asByte(text.charCodeAt(0)), asByte(text.charCodeAt(1)), asByte(text.charCodeAt(2)));
  for (let i = 0; i + 3 <= length; i++) {
    gram = (gram >>> 8) | ((i + 3 < length ? asByte(text.charCodeAt(i + 3)) : 0) << 24) | fold;
    const product = Math.imul(gram, multiplier);
    const mark = marks[product >>> shift]!;
    if (mark !== 0 && (mark === markOf(product) || mark === several)) checkText(text, tables, gram, i, onHit);
  }
}

function checkText(text: string, { four, three, codes }: Tables, gram: number, at: number, onHit: OnHit): void {
  for (let entry = four.first[slotOf(four, gram)]!; entry !== 0; entry = four.next[entry - 1]!) {
    const word = four.keyword[entry - 1]!;
    const start = at - four.gramAt[entry - 1]!;
    if (equalText(text, start, codes[word]!)) onHit(word, start);
  }
  for (let entry = three.first[slotOf(three, gram & threeCharacters)]!; entry !== 0; entry = three.next[entry - 1]!) {
    const word = three.keyword[entry - 1]!;
    if (equalText(text, at, codes[word]!)) onHit(word, at);
  }
}

/** Characters outside ASCII become one byte that no keyword contains. */
const asByte = (code: number): number => (code < 0x80 ? code : 0xff);

const lower = (code: number): number => (code >= 65 && code <= 90 ? code | 0x20 : code);

function equalBytes(bytes: Uint8Array, start: number, codes: Uint8Array): boolean {
  if (start < 0 || start + codes.length > bytes.length) return false;
  for (let k = 0; k < codes.length; k++) if (lower(bytes[start + k]!) !== codes[k]) return false;
  return true;
}

function equalText(text: string, start: number, codes: Uint8Array): boolean {
  if (start < 0 || start + codes.length > text.length) return false;
  for (let k = 0; k < codes.length; k++) if (lower(text.charCodeAt(start + k)) !== codes[k]) return false;
  return true;
}
