import type { Finding, Window } from '../types';

/** A comment that says what is not to be reported: `offkey:ignore [detector …] [-- reason]` or `offkey:ignore-next-line …`. */
export interface Suppression {
  /** Where the words start, relative to what it was read from. */
  readonly at: number;
  readonly scope: 'line' | 'next-line';
  /** Ids of detectors or providers; empty: all. */
  readonly detectors: readonly string[];
  readonly reason?: string;
}

export const suppressionKeyword = 'offkey:ignore';
/** Characters read from the keyword on. */
export const suppressionReach = 400;

const words = /offkey:ignore(-next-line|-line)?(?![\w-])([^\r\n]{0,360})/iy;
const commentEnd = /\s*(?:\*\/|-->|#\}|%>|\*\)|-\}).*$/;

/** Reads the comment at a keyword hit. Any text in front of it is accepted: which comment syntax is used does not matter. */
export function readSuppression(window: Window): Suppression | undefined {
  words.lastIndex = window.at;
  const match = words.exec(window.text);
  if (match === null) return undefined;
  const rest = match[2]!.replace(commentEnd, '');
  const dashes = /(?:^|\s)--\s+/.exec(rest);
  const named = dashes === null ? rest : rest.slice(0, dashes.index);
  const reason = dashes === null ? undefined : rest.slice(dashes.index + dashes[0].length).trim();
  const detectors = named.split(/[\s,]+/).filter((word) => word !== '' && /^[a-z0-9-]+$/.test(word));
  return {
    at: window.at,
    scope: match[1]?.toLowerCase() === '-next-line' ? 'next-line' : 'line',
    detectors,
    ...(reason ? { reason } : {}),
  };
}

/** Marks the findings that a suppression covers; the others are returned as they are. */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  lineOf: (offset: number) => number,
): readonly Finding[] {
  if (suppressions.length === 0 || findings.length === 0) return findings;
  const byLine = new Map<number, Suppression[]>();
  for (const suppression of suppressions) {
    const line = lineOf(suppression.at) + (suppression.scope === 'next-line' ? 1 : 0);
    byLine.set(line, [...(byLine.get(line) ?? []), suppression]);
  }
  return findings.map((finding) => {
    const found = covering(finding, byLine, lineOf);
    return found === undefined
      ? finding
      : { ...finding, ignored: { by: 'comment', ...(found.reason ? { reason: found.reason } : {}) } };
  });
}

function covering(
  finding: Finding,
  byLine: ReadonlyMap<number, Suppression[]>,
  lineOf: (offset: number) => number,
): Suppression | undefined {
  const first = lineOf(finding.start);
  const last = lineOf(finding.end);
  for (let line = first; line <= last; line++)
    for (const suppression of byLine.get(line) ?? [])
      if (
        suppression.detectors.length === 0 ||
        suppression.detectors.some((id) => id === finding.detector || id === finding.provider)
      )
        return suppression;
  return undefined;
}
