import type { Copy } from './copy';

/** "pushed to origin/main on 2026-03-01", "never pushed (main)"; empty for files. */
export function pushedText({ pushed, refs }: Copy): string {
  if (pushed === undefined) return '';
  if (pushed !== false)
    return `pushed to ${pushed.refs.join(', ')}${pushed.at === undefined ? '' : ` on ${pushed.at.slice(0, 10)}`}`;
  return `never pushed${refs === undefined ? '' : refs.length === 0 ? ' (reflog only)' : ` (${refs.join(', ')})`}`;
}

/** "as STRIPE_KEY, ignored by git, not saved". */
export const noteOf = ({ variable, unsaved, ignored }: Copy): string =>
  [
    ...(variable === undefined ? [] : [`as ${variable}`]),
    ...(ignored === true ? ['ignored by git'] : []),
    ...(unsaved === true ? ['not saved'] : []),
  ].join(', ');
