import type { Reading } from '../engine';
import type { Copy } from './copy';
import type { LeakReport } from './report';

/** "pushed to origin/main on 2026-03-01", "never pushed (main)"; empty for files. */
export function pushedText({ pushed, refs }: Copy): string {
  if (pushed === undefined) return '';
  if (pushed !== false)
    return `pushed to ${pushed.refs.join(', ')}${pushed.at === undefined ? '' : ` on ${pushed.at.slice(0, 10)}`}`;
  return `never pushed${refs === undefined ? '' : refs.length === 0 ? ' (reflog only)' : ` (${refs.join(', ')})`}`;
}

/** "8 copies in git’s history", or why there is no such count. */
export function historyText({ copies, searched }: Pick<LeakReport, 'copies' | 'searched'>): string {
  const count = copies.filter(({ source }) => source === 'history').length;
  if (searched.cancelled) return `${copiesText(count)} in what was read of git’s history`;
  return searched.history ? `${copiesText(count)} in git’s history` : 'no git history';
}

export const copiesText = (count: number): string => `${count.toLocaleString('en')} ${count === 1 ? 'copy' : 'copies'}`;

/** "as STRIPE_KEY, ignored by git, not saved". */
export const noteOf = ({ variable, unsaved, ignored }: Copy): string =>
  [
    ...(variable === undefined ? [] : [`as ${variable}`]),
    ...(ignored === true ? ['ignored by git'] : []),
    ...(unsaved === true ? ['not saved'] : []),
  ].join(', ');

const partNames = {
  create: 'making a new key',
  check: 'where its use shows',
  rotate: 'rotation',
  revoke: 'revocation',
  prevent: 'prevention',
} as const;

/** Which of these parts of the guide nobody has read in the vendor's documents yet, as a sentence; undefined where all were. */
export function uncheckedText(
  { unchecked }: Pick<LeakReport, 'unchecked'>,
  ...parts: LeakReport['unchecked']
): string | undefined {
  const open = parts.filter((part) => unchecked.includes(part)).map((part) => partNames[part]);
  return open.length === 0 ? undefined : `Not yet checked against the vendor’s documents: ${open.join(', ')}.`;
}

/** The vendor's pages behind a report; `on` where its steps were compared with the page, and when. */
export function sourcesOf({
  links,
  read,
}: Pick<LeakReport, 'links' | 'read'>): readonly { readonly page: string; readonly on?: string }[] {
  const dates = new Map(read.map(({ page, on }: Reading) => [page, on]));
  return [...new Set([...dates.keys(), ...links])].map((page) => {
    const on = dates.get(page);
    return on === undefined ? { page } : { page, on };
  });
}

/** A step's text, led by what its place shows: "Log: …". */
export const labelled = ({ text, shows }: { readonly text: string; readonly shows?: string }): string =>
  shows === undefined ? text : `${shows.charAt(0).toUpperCase()}${shows.slice(1)}: ${text}`;
