import type { Source, Unread } from '../piece';
import { readBlobs } from './blobs';
import { bringsContent, readChanges, type Change } from './changes';
import { GitError, isNull, seenFrom, type Repository } from './git';
import { createIgnores } from './ignores';
import { changedPieces } from './pieces';

/**
 * What the next commit brings: the index against HEAD, not the work tree. Of files that were there before only new lines count.
 * @param limit bytes; larger files are named
 */
export function stagedSource({ git, bare, head, emptyTree, prefix }: Repository, limit: number): Source {
  return {
    async *pieces() {
      if (bare) {
        yield { kind: 'unread', path: 'index', reason: 'a bare repository: nothing can be staged in it' };
        return;
      }
      const { child, ended } = git.start([
        'diff-index',
        '--cached',
        '--raw',
        '-z',
        '--no-abbrev',
        '-M',
        '--ita-invisible-in-index',
        '--ignore-submodules=none',
        head ?? emptyTree,
        '--',
      ]);
      const changes: Change[] = [];
      for await (const { changes: met } of readChanges(child.stdout!)) changes.push(...met);
      const failure = await ended;
      if (failure !== undefined) throw new GitError(failure);
      yield* unread(changes);
      yield* changedPieces(
        git,
        readBlobs(
          git,
          changes.filter(bringsContent).map((change) => ({ id: change.blob, change })),
          limit,
        ),
      );
    },
    nameOf: seenFrom(prefix),
    ignoresOf: createIgnores(git, ''),
  };
}

function* unread(changes: readonly Change[]): Generator<Unread> {
  for (const { path, mode, blob, status } of changes)
    if (status.startsWith('U'))
      yield { kind: 'unread', path, reason: 'in conflict: resolve it and `git add` it first' };
    else if (mode === '160000' && !isNull(blob))
      yield { kind: 'unread', path, reason: 'a submodule: scan it in its own repository', expected: true };
}
