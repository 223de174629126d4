import { decode, type Decoded } from './decode';
import { worthKeeping } from './document';
import { compareRecords, type HitRecord, type Rule, type Scanner, type TextFacts } from './scanner';

/** A keyword's hit at which its rule may find something. */
interface Hit {
  readonly rule: Rule;
  readonly keyword: number;
  /** In bytes. */
  readonly at: number;
}

/**
 * Records of a text given as bytes (not UTF-16): one pass over the bytes, and nothing is decoded where no hit is worth a look. Then undefined.
 * The records are those of a scan of the decoded text.
 */
export function scanBytes(
  scanner: Scanner,
  bytes: Uint8Array,
  factsOf: () => TextFacts,
): (Decoded & { readonly records: HitRecord[] }) | undefined {
  const hits: Hit[] = [];
  scanner.prefilter.bytes(bytes, (keyword, at) => {
    for (const rule of scanner.rules(keyword))
      if (rule.gate === undefined || rule.gate().bytes(bytes, at)) hits.push({ rule, keyword, at });
  });
  if (hits.length === 0) return undefined;
  const decoded = decode(bytes);
  const { text } = decoded;
  const facts = factsOf();
  const slice = (start: number, end: number): string => text.slice(start, end);
  // As many units as bytes: ASCII or Latin-1, where every offset is the same in both.
  const offsetOf = text.length === bytes.length ? (at: number): number => at : offsetsInUtf8(bytes);
  const records: HitRecord[] = [];
  for (const { rule, keyword, at } of hits.sort((a, b) => a.at - b.at)) {
    const record = scanner.run(rule, keyword, offsetOf(at), text.length, slice, facts);
    if (worthKeeping(record)) records.push(record);
  }
  return { ...decoded, records: records.sort(compareRecords) };
}

/** Offsets in valid UTF-8 → in its text without byte order mark; asked in ascending order. */
function offsetsInUtf8(bytes: Uint8Array): (at: number) => number {
  let seen = 0;
  let unit = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? -1 : 0;
  return (at) => {
    for (; seen < at; seen++) {
      const byte = bytes[seen]!;
      // Bytes that go on with a character are 10xxxxxx; a character of four bytes takes two units.
      if ((byte & 0xc0) !== 0x80) unit += byte >= 0xf0 ? 2 : 1;
    }
    return unit;
  };
}
