import { buildKeywordTables, codesOf, type KeywordTables } from './prefilter/keyword-tables';

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
    tables: buildKeywordTables(keywords.map(codesOf)),
  };
}
