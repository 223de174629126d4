import type { Finding, Window } from '../types';

/** A comment that says what is not to be reported: `offkey:ignore [detector …] [-- reason]` or `offkey:ignore-next-line …`. */
export interface Suppression {
  /** Where the words start, relative to what it was read from. */
  readonly at: number;
  readonly scope: 'line' | 'next-line';
  /** Ids of detectors or providers; empty: all. */
  readonly detectors: readonly string[];
  readonly reason?: string;
  /** Set for a comment of our own that stands in a comment: where it covers nothing, that is told. */
  readonly own?: { readonly length: number; readonly words: string };
}

/** A comment of our own that covers no finding: there is none any more, or never was. */
export interface UnusedComment {
  /** From its first word to the last. */
  readonly start: number;
  readonly end: number;
  /** What it says, without the reason: "offkey:ignore stripe-secret-key". */
  readonly words: string;
}

export const suppressionKeyword = 'offkey:ignore';
/** Characters read before the keyword, in which a comment starts, and from it on. */
export const suppressionReach = { before: 16, after: 400 } as const;

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
    ...(standsInComment(window)
      ? {
          own: {
            length: match[0].length - match[2]!.length + rest.trimEnd().length,
            words: [match[0].slice(0, match[0].length - match[2]!.length), ...detectors].join(' '),
          },
        }
      : {}),
  };
}

/** Is it a comment, and not a text that speaks of one? In doubt it is: then a note too many is written. */
function standsInComment({ text, at, language }: Window): boolean {
  if (language === 'plaintext' || language === 'restructuredtext') return false;
  const before = text.slice(Math.max(0, at - suppressionReach.before), at);
  return language === 'markdown' ? /<!--\s*$/.test(before) : /(?:#|\/\/|\*|--|;|%|'|\bREM|\{#)\s*$/i.test(before);
}

/** Comments of our own that cover none of the findings. */
export function unusedComments(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  lineOf: (offset: number) => number,
): readonly UnusedComment[] {
  return suppressions.flatMap((suppression) => {
    const { at, own } = suppression;
    if (own === undefined) return [];
    const line = lineOf(at) + (suppression.scope === 'next-line' ? 1 : 0);
    const isUsed = findings.some(
      (finding) => lineOf(finding.start) <= line && lineOf(finding.end) >= line && concerns(suppression, finding),
    );
    return isUsed ? [] : [{ start: at, end: at + own.length, words: own.words }];
  });
}

const concerns = ({ detectors }: Suppression, { detector, provider }: Finding): boolean =>
  detectors.length === 0 || detectors.some((id) => id === detector || id === provider);

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
    for (const suppression of byLine.get(line) ?? []) if (concerns(suppression, finding)) return suppression;
  return undefined;
}
