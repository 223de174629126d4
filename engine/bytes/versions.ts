/** Versions of one file, one after the other, as git's history has them: of each only what is new in it is looked at. */
import { isAllAscii } from './counts';
import { isBinary, utf16Of } from './decode';
import { eachHit } from './hits';
import { placedRecords, type RecordAtByte } from './place';
import { mark, startsWithMark } from './scan';
import type { BytesScan } from './stream';
import { createUtf8Check, cutBytes } from './text';
import { unchangedSpans, type Span } from './unchanged';
import { budgetAtStart, budgetPerByte, costOfHit } from '../budget';
import { createSeen } from '../gate';
import { isFar, mostBytesOfUnit, type Rule, type Scanner, type TextFacts } from '../scanner';

/** Versions that are remembered: where branches are read in turns, the nearest in size is likely to be of the same branch. */
const mostKnown = 4;

/** A keyword's hit, for one of its rules. */
interface Hit {
  readonly rule: Rule;
  readonly keyword: number;
  /** In bytes. */
  readonly at: number;
}

/** What is remembered of a version. */
interface Version {
  readonly bytes: Uint8Array;
  readonly ascii: boolean;
  /** All hits of far rules, whatever came of them. */
  readonly far: readonly Hit[];
  /** What came of hits. */
  readonly found: readonly RecordAtByte[];
  /** So much of the budget was left at every place, at least. */
  readonly budget: number;
}

/** Characters that rules which are not far need in front of a hit and from it on. */
export interface NearReach {
  readonly before: number;
  readonly after: number;
}

export function nearReach({ allRules, prefilter }: Scanner): NearReach {
  const near = allRules.filter((rule) => !isFar(rule));
  return {
    before: Math.ceil(Math.max(0, ...near.map((rule) => rule.before))),
    after: Math.ceil(Math.max(0, ...near.map((rule) => rule.after))) + prefilter.longest,
  };
}

/**
 * Scans a version. Equal to a scan of its bytes alone (property-tested), since a finder sees its window alone: where that lies in a stretch that an earlier
 * version has as well, what came of it is known. The bytes of a version must stay what they are.
 * @param scanWhole scans bytes that are no UTF-8, or too much to remember
 */
export function createVersionScan(
  scanner: Scanner,
  { before, after }: NearReach,
  factsOf: () => TextFacts,
  scanWhole: (bytes: Uint8Array) => BytesScan,
): (bytes: Uint8Array) => BytesScan {
  const { prefilter } = scanner;
  const lengthOf = (keyword: number): number => prefilter.keywords[keyword]!.length;
  const known: Version[] = [];
  let facts: TextFacts | undefined;

  /** Undefined where it cannot be remembered. */
  const read = (bytes: Uint8Array, base: Version | undefined): Version | undefined => {
    const width = base?.ascii === true ? 1 : mostBytesOfUnit;
    const spans = base === undefined ? [] : unchangedSpans(base.bytes, bytes, width * (before + after));
    if (base !== undefined && spans.length === 0) return read(bytes, undefined);
    const gaps = gapsOf(spans, base?.bytes.length ?? 0, bytes.length);
    const ascii = base?.ascii !== false && gaps.every(([from, to]) => isAllAscii(bytes.subarray(from, to)));
    if (!ascii && !gaps.every((gap) => isUtf8(bytes, gap))) return undefined;

    /** The stretch that a keyword stands in as a whole, if it is one of those that did not change. */
    const spanOf = (keyword: number, at: number): Span | undefined =>
      spans.find((span) => at >= span.after && at + lengthOf(keyword) <= span.after + span.length);
    /** Does all that the rule sees at the hit lie in the stretch, or end where both texts do? */
    const isKnown = ({ rule, keyword, at }: Hit, span: Span): boolean =>
      (at - width * rule.before >= span.after || (span.before === 0 && span.after === 0)) &&
      (at + lengthOf(keyword) + width * rule.after <= span.after + span.length ||
        (span.before + span.length === base!.bytes.length && span.after + span.length === bytes.length));
    /** What the earlier version has in its stretches, where it stands now. */
    const moved = <T extends { readonly at: number }>(all: readonly T[], keep: (one: T, span: Span) => boolean): T[] =>
      spans.flatMap((span) =>
        all.flatMap((one) => {
          if (one.at < span.before || one.at >= span.before + span.length) return [];
          const here = { ...one, at: one.at - span.before + span.after };
          return keep(here, span) ? [here] : [];
        }),
      );

    const far = moved(base?.far ?? [], ({ keyword, at }, span) => spanOf(keyword, at) === span);
    const hits: Hit[] = [];
    const onHit = (keyword: number, at: number): void => {
      const span = spanOf(keyword, at);
      for (const rule of scanner.rules(keyword)) {
        const hit = { rule, keyword, at };
        if (isFar(rule)) {
          if (span === undefined) far.push(hit);
        } else if (span === undefined || !isKnown(hit, span)) hits.push(hit);
      }
    };
    for (const [from, to] of gaps)
      eachHit(prefilter, bytes, Math.max(0, from - width * after), Math.min(bytes.length, to + width * before), onHit);
    for (const hit of far) {
      const span = spanOf(hit.keyword, hit.at);
      if (span === undefined || !isKnown(hit, span)) hits.push(hit);
    }

    const found = moved(base?.found ?? [], ({ record: { rule, keyword }, at }, span) =>
      isKnown({ rule, keyword, at }, span),
    );
    const seen = createSeen(bytes, () => (facts ??= factsOf()).language);
    const first = startsWithMark(bytes) ? mark : 0;
    // What was taken away had added to the budget of all behind it.
    let budget =
      base === undefined ? budgetAtStart : base.budget - budgetPerByte * (base.bytes.length - lengthIn(spans));
    let least = budget;
    let grown = 0;
    for (const { rule, keyword, at } of hits.sort((a, b) => a.at - b.at)) {
      if (base === undefined) budget += (at - grown) * budgetPerByte;
      grown = at;
      budget -= costOfHit;
      if (rule.gate()?.bytes(bytes, at, seen) === false) continue;
      const { done, left } = scanner.work;
      const cut = cutBytes(bytes, first, at, rule.before, lengthOf(keyword) + rule.after, () => 'utf-8');
      const record = scanner.run(rule, keyword, at, cut, (facts ??= factsOf()));
      budget -= scanner.work.done - done;
      least = Math.min(least, budget);
      if (least < 0 || scanner.work.left > left) return base === undefined ? undefined : read(bytes, undefined);
      if (record.found.length > 0 || record.suppression !== undefined) found.push({ record, at });
    }
    return { bytes, ascii, far, found: found.sort((a, b) => a.at - b.at), budget: least };
  };

  return (bytes) => {
    const text = utf16Of(bytes) === undefined && !isBinary(bytes);
    const version = text ? read(bytes, nearest(known, bytes.length)) : undefined;
    if (version === undefined) return scanWhole(bytes);
    known.unshift(version);
    if (known.length > mostKnown) known.pop();
    const placed = placedRecords(scanner);
    const start = { byte: 0, unit: startsWithMark(bytes) ? -1 : 0, line: 0, lineStart: 0 };
    if (version.found.length > 0) placed.add(bytes, start, version.found, 'utf-8');
    return { ...placed.finish(), binary: false, unexamined: undefined };
  };
}

/** Of versions the one whose size is nearest, the latest of several. */
const nearest = (known: readonly Version[], length: number): Version | undefined =>
  known.reduce<Version | undefined>(
    (best, one) =>
      best === undefined || Math.abs(one.bytes.length - length) < Math.abs(best.bytes.length - length) ? one : best,
    undefined,
  );

const lengthIn = (spans: readonly Span[]): number => spans.reduce((sum, { length }) => sum + length, 0);

/** What lies before, between and behind the stretches; an empty gap is where something was taken away. None at an end that both texts share. */
function gapsOf(spans: readonly Span[], lengthBefore: number, length: number): (readonly [from: number, to: number])[] {
  const gaps: [number, number][] = [];
  let from = 0;
  let fromBefore = 0;
  for (const span of [...spans, { before: lengthBefore, after: length, length: 0 }]) {
    if (span.after > from || span.before > fromBefore) gaps.push([from, span.after]);
    from = span.after + span.length;
    fromBefore = span.before + span.length;
  }
  return gaps;
}

/** Is a part of the bytes valid UTF-8, with the characters that stand across its ends? */
function isUtf8(bytes: Uint8Array, [from, to]: readonly [number, number]): boolean {
  let start = from;
  if (start > 0)
    do start--;
    while (start > 0 && goesOn(bytes[start]!));
  let end = to;
  while (end < bytes.length && goesOn(bytes[end]!)) end++;
  return createUtf8Check()(bytes.subarray(start, end), true);
}

/** Does the byte go on with a character of UTF-8? */
const goesOn = (byte: number): boolean => (byte & 0xc0) === 0x80;
