import type { PlacedFinding, Source } from '../piece';
import { keyOf, onceEach } from '../scan-source';
import { GitError, seenFrom, type Git, type Repository } from './git';
import { holdersOf, type Holders } from './holders';
import { createIgnores } from './ignores';
import { objectPieces } from './objects';

/**
 * The whole history: every version of every file, read once, of all branches, tags, remotes, work trees and stashes. A finding has the first and the last commit that
 * holds it.
 * @param limit bytes; larger files are named
 */
export function historySource({ git, shallow, prefix, head }: Repository, limit: number): Source {
  return {
    async *pieces() {
      if (shallow)
        yield {
          kind: 'unread',
          path: 'history',
          reason: 'a shallow clone: older commits are not here (`git fetch --unshallow` brings them)',
        };
      const all = await everything(git);
      if ((await git.run(['rev-list', '--max-count=1', ...all])).length === 0)
        yield { kind: 'unread', path: 'history', reason: 'there is no commit yet' };
      else yield* objectPieces(git, all, limit);
    },
    nameOf: seenFrom(prefix),
    ...(head === undefined ? {} : { ignoresOf: createIgnores(git, head) }),
    async complete(placed) {
      const blobs = new Set(placed.flatMap(({ place }) => place?.blob ?? []));
      if (blobs.size === 0) return placed;
      try {
        return withCommits(placed, await holdersOf(git, await everything(git), blobs));
      } catch (error) {
        // Where commits or folders are not in this clone, nobody can say which commit brought a file; what was found in it stays.
        if (error instanceof GitError) return onceEach(placed);
        throw error;
      }
    },
  };
}

/** All refs, and the stashes below the uppermost one, which only the reflog names. */
async function everything(git: Git): Promise<readonly string[]> {
  const stashes = await git.run(['rev-list', '--walk-reflogs', 'refs/stash', '--']).then(
    (output) => output.toString('latin1').split('\n').filter(Boolean),
    // There are none.
    () => [],
  );
  return ['--all', ...stashes];
}

/** One finding for a value at a path: as it stands in the first commit that holds it, and the last commit that does. */
function withCommits(placed: readonly PlacedFinding[], holders: ReadonlyMap<string, Holders>): PlacedFinding[] {
  const groups = new Map<
    string,
    { placed: PlacedFinding; holders: Holders | undefined; blob: string; all: PlacedFinding[] }
  >();
  for (const one of placed) {
    const blob = one.place?.blob ?? '';
    const held = holders.get(blob);
    const finding = held === undefined ? one.finding : { ...one.finding, path: held.path };
    const located = { ...one, finding };
    const group = groups.get(keyOf(finding));
    if (group === undefined) {
      groups.set(keyOf(finding), { placed: located, holders: held, blob, all: [located] });
      continue;
    }
    if (held === undefined) continue;
    if (group.holders === undefined || held.first.order < group.holders.first.order) {
      const last =
        group.holders !== undefined && group.holders.last.order > held.last.order ? group.holders.last : held.last;
      Object.assign(group, { placed: located, holders: { ...held, last }, blob, all: [located] });
    } else {
      // A second place in the same version of the file is one more to fix.
      if (blob === group.blob) group.all.push(located);
      if (held.last.order > group.holders.last.order) group.holders = { ...group.holders, last: held.last };
    }
  }
  return [...groups.values()].flatMap(({ all, holders: held }) =>
    all.map(({ finding, place }) => ({
      finding: held === undefined ? finding : { ...finding, commit: held.first.commit, lastCommit: held.last.commit },
      place,
    })),
  );
}
