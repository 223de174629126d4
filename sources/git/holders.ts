import { bringsContent, readChanges } from './changes';
import { GitError, type Git } from './git';

/** A commit and its place among all, from 0: parents before children, older before newer. */
export interface Ordered {
  readonly commit: string;
  readonly order: number;
}

/** Which commits hold a blob. */
export interface Holders {
  readonly first: Ordered;
  readonly last: Ordered;
  /** Its path in the first one. */
  readonly path: string;
}

/** What commits hold of the blobs that are looked for: `blob path`. Commits that change nothing of it share one. */
interface Held {
  readonly items: ReadonlySet<string>;
  oldest: number;
  newest: number;
}

/**
 * The first and the last commit that holds each blob. One pass over all commits, parents first: what a commit holds is what its first parent holds, and what it
 * changes of that.
 */
export async function holdersOf(
  git: Git,
  revisions: readonly string[],
  blobs: ReadonlySet<string>,
): Promise<Map<string, Holders>> {
  const commits: string[] = [];
  const parentOf = new Map<string, string | undefined>();
  const listing = await git.run(['rev-list', '--parents', '--date-order', '--reverse', ...revisions, '--']);
  for (const line of listing.toString('latin1').split('\n').filter(Boolean)) {
    const [commit, parent] = line.split(' ');
    commits.push(commit!);
    parentOf.set(commit!, parent);
  }

  const { child, ended } = git.startFed([
    'diff-tree',
    '--stdin',
    '-r',
    '--root',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-renames',
  ]);
  // A commit with one parent named behind it is compared with that one alone.
  child.stdin.end(
    commits
      .map((commit) => `${commit}${parentOf.get(commit) === undefined ? '' : ` ${parentOf.get(commit)}`}\n`)
      .join(''),
  );

  const nothing: Held = { items: new Set(), oldest: Infinity, newest: -1 };
  const heldBy = new Map<string, Held>();
  const states: Held[] = [];
  let order = 0;
  /** Commits up to this one change nothing of what is looked for. */
  const pass = (until: string | undefined, changed?: (before: ReadonlySet<string>) => Set<string>): void => {
    for (; order < commits.length; order++) {
      const commit = commits[order]!;
      const parent = parentOf.get(commit);
      const before = (parent === undefined ? undefined : heldBy.get(parent)) ?? nothing;
      let held = before;
      if (commit === until && changed !== undefined) {
        held = { items: changed(before.items), oldest: order, newest: order };
        states.push(held);
      } else if (held !== nothing) held.newest = order;
      heldBy.set(commit, held);
      if (commit === until) {
        order++;
        return;
      }
    }
  };

  for await (const { commit, changes } of readChanges(child.stdout)) {
    const ours = changes.filter(({ blob, before }) => blobs.has(blob) || blobs.has(before[0]!));
    if (ours.length === 0) continue;
    pass(commit, (before) => {
      const items = new Set(before);
      for (const { path, before: old } of ours) items.delete(`${old[0]!} ${path}`);
      for (const change of ours)
        if (bringsContent(change) && blobs.has(change.blob)) items.add(`${change.blob} ${change.path}`);
      return items;
    });
  }
  const failure = await ended;
  if (failure !== undefined) throw new GitError(failure);
  pass(undefined);

  const holders = new Map<string, Holders>();
  const at = (index: number): Ordered => ({ commit: commits[index]!, order: index });
  for (const { items, oldest, newest } of states)
    for (const item of items) {
      const space = item.indexOf(' ');
      const blob = item.slice(0, space);
      const known = holders.get(blob);
      const isFirst = known === undefined || oldest < known.first.order;
      holders.set(blob, {
        first: isFirst ? at(oldest) : known.first,
        path: isFirst ? item.slice(space + 1) : known.path,
        last: known !== undefined && known.last.order > newest ? known.last : at(newest),
      });
    }
  return holders;
}
