import type { Suppression } from './suppression';
import type { Window } from '../types';

/**
 * Ignore comments of other tools, which people have in their sources when they come: they mean the same here. Facts from the tools' documentation: gitleaks,
 * betterleaks, detect-secrets, secretlint, ggshield, TruffleHog, Kingfisher, Semgrep, SonarQube.
 */
interface ForeignComment {
  /** Lower case. */
  readonly keywords: readonly string[];
  /** From the keyword on; the group `next` is there where it speaks of the line below, `rules` names what it is for. */
  readonly pattern: RegExp;
  /** Alone on its line it speaks of the line below. */
  readonly above?: true;
  /** Does it speak of secrets, if it names rules? Default: always. */
  concerns?(rules: string): boolean;
}

const comments: readonly ForeignComment[] = [
  {
    keywords: ['gitleaks:allow', 'betterleaks:allow', 'trufflehog:ignore', 'kingfisher:ignore'],
    pattern: /[a-z]+:(?:allow|ignore)(?![\w-])/iy,
  },
  { keywords: ['ggignore'], pattern: /ggignore(?![\w-])/iy },
  {
    keywords: ['pragma: allowlist', 'pragma:allowlist', 'pragma: whitelist', 'pragma:whitelist'],
    pattern: /pragma: ?(?:allow|white)list[ -](?<next>nextline[ -])?secret(?![\w-])/iy,
  },
  { keywords: ['secretlint-disable-'], pattern: /secretlint-disable-(?:(?<next>next-)line|line)(?![\w-])/iy },
  {
    keywords: ['nosemgrep'],
    pattern: /nosemgrep(?![\w-])(?::[ \t]*(?<rules>[^\r\n]{0,200}))?/iy,
    above: true,
    concerns: (rules) => /secret|credential|password|passwd|token|api-?key|private-?key|hardcoded/i.test(rules),
  },
  { keywords: ['nosonar'], pattern: /NOSONAR(?![\w-])/iy },
];

/** What the scanner looks for. */
export const foreignKeywords: readonly string[] = comments.flatMap(({ keywords }) => keywords);

/** Characters before and after the keyword that decide. */
export const foreignReach = { before: 120, after: 220 } as const;

/** Reads the comment at a keyword's hit. */
export function readForeignComment({ text, at, keyword }: Window): Suppression | undefined {
  const comment = comments.find(({ keywords }) => keywords.includes(keyword))!;
  if (at > 0 && /[\w-]/.test(text[at - 1]!)) return undefined;
  comment.pattern.lastIndex = at;
  const match = comment.pattern.exec(text);
  if (match === null) return undefined;
  const { next, rules } = match.groups ?? {};
  if (rules !== undefined && comment.concerns?.(rules) === false) return undefined;
  const below = next !== undefined || (comment.above === true && standsAlone(text, at));
  return { at, scope: below ? 'next-line' : 'line', detectors: [] };
}

/** Is there nothing but the start of a comment before it on its line? */
function standsAlone(text: string, at: number): boolean {
  const lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
  // Where the line's start is not seen, the line is long: it holds more than a comment.
  return (lineStart > 0 || at < foreignReach.before) && /^[\s/#*<!;%(-]*$/.test(text.slice(lineStart, at));
}
