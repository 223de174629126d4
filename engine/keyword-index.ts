import { buildKeywordTables, codesOf, type KeywordTables, type Start } from './prefilter/keyword-tables';

/**
 * All that a scan needs before something is hit: what is searched for, and who is asked at a hit. Plain data, so that it can be worked out when the program is
 * built instead of at each start.
 */
export interface KeywordIndex {
  /** Lower case. */
  readonly keywords: readonly string[];
  /** By keyword: the numbers of those who are asked at its hit. */
  readonly asked: readonly (readonly number[])[];
  /** By number: characters of text that it needs before the keyword's first character, and after the keyword. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly tables: KeywordTables;
}

/** What is asked at the hits of its keywords; its number is its place in the list. */
export interface Asked {
  readonly keywords: readonly string[];
  readonly before: number;
  readonly after: number;
  /** What every match begins with, where it begins at the keyword. */
  readonly start?: () => Start;
}

/**
 * Ordinary text is full of short keywords (`sec`, `pat`, `eaa` in base64): at these the prefilter asks what a match begins with. At longer ones it is not worth
 * the time that it takes to know.
 */
const longestShort = 4;
/** Those who look further have all their hits remembered under edits, whatever stands behind them (`isFar`). */
const farthest = 1024;

/** What a match of any of them begins with; undefined if one of them does not say. */
function startOf(keyword: string, asked: readonly Asked[]): Start | undefined {
  if (keyword.length > longestShort || asked.some(({ before, after }) => before > farthest || after > farthest))
    return undefined;
  const starts = asked.map(({ start }) => start?.());
  const length = starts.reduce((least, start) => Math.min(least, start?.length ?? 0), Infinity);
  if (length < keyword.length) return undefined;
  const allowed = new Uint32Array(256);
  for (const start of starts) start!.allowed.forEach((places, code) => (allowed[code]! |= places));
  return { allowed, length, startsWord: starts.every((start) => start!.startsWord) };
}

export function indexKeywords(all: readonly Asked[]): KeywordIndex {
  const askedAt = new Map<string, number[]>();
  all.forEach(({ keywords }, number) => {
    for (const word of keywords) {
      const keyword = word.toLowerCase();
      const asked = askedAt.get(keyword);
      if (asked === undefined) askedAt.set(keyword, [number]);
      else if (asked.at(-1) !== number) asked.push(number);
    }
  });
  const keywords = [...askedAt.keys()];
  return {
    keywords,
    asked: [...askedAt.values()],
    before: all.map(({ before }) => before),
    after: all.map(({ after }) => after),
    tables: buildKeywordTables(keywords.map(codesOf), (keyword) =>
      startOf(
        keywords[keyword]!,
        askedAt.get(keywords[keyword]!)!.map((number) => all[number]!),
      ),
    ),
  };
}
