/**
 * The prefilter: one pass over a text that finds every occurrence of every keyword, ASCII case folded. It never loses one (property-tested
 * against a plain search) and allocates nothing on the way.
 *
 * How: each keyword is known by one of its 4-grams, the one made of the rarest characters. Every 4-gram of the text, its case folded by
 * OR-ing 0x20 into each byte, is hashed into a filter of bits; only where the bit is set is the gram looked up, and its keywords compared.
 * A keyword of three characters is known by those alone; the bits of all its 4-grams are set.
 *
 * The same tables have two readers, bytes (files, in WebAssembly) and UTF-16 (documents). Characters outside ASCII never equal a keyword's, in either.
 */
import { createByteReader } from './byte-reader';
import { buildKeywordTables, codesOf, readCodes, type KeywordTables, type OnHit } from './keyword-tables';

export type { OnHit };

export interface Prefilter {
  readonly keywords: readonly string[];
  /** Length of the longest keyword. */
  readonly longest: number;
  /** Characters around a hit's first that are looked at to tell that it is one. */
  readonly reach: number;
  /** Hits in UTF-8 or any ASCII-compatible bytes; offsets in bytes. A keyword at every position is reported once; the order is not that of the text. */
  bytes(bytes: Uint8Array, onHit: OnHit): void;
  /** Hits in a string; offsets in UTF-16 units. */
  text(text: string, onHit: OnHit): void;
}

/**
 * @param keywords lower case, ASCII, at least three characters each; text is compared without case
 * @param tables of these keywords, if they are known already
 * @param fast false: read bytes in plain TypeScript, as is done where there is no WebAssembly
 * @throws RangeError for a keyword that is too short or not ASCII: a mistake in a detector, shown by the catalogue's tests
 */
export function createPrefilter(
  keywords: readonly string[],
  tables: KeywordTables = buildKeywordTables(keywords.map(codesOf)),
  fast = true,
): Prefilter {
  let bytes: Prefilter['bytes'] | undefined;
  return {
    keywords,
    longest: tables.longest,
    reach: tables.reach,
    bytes: (all, onHit) => (bytes ??= createByteReader(tables, fast))(all, onHit),
    text: (text, onHit) => readCodes(tables, (index) => text.charCodeAt(index), text.length, onHit),
  };
}
