import type { Piece, Source, Unread } from '../piece';
import { readBlobs } from './blobs';
import { bringsContent, isFile, readChanges } from './changes';
import { GitError, isNull, seenFrom, type Git, type Repository } from './git';
import { createIgnores } from './ignores';
import { objectPieces } from './objects';
import { changedPieces, type ChangeRequest } from './pieces';

export interface RangeOptions {
  /** As `git rev-list` takes them: `A..B`, `B --not --remotes=origin`. Never from outside without a check: see commitsOf. */
  readonly revisions: readonly string[];
  /** Whose `.offkeyignore` holds: commits, usually the newest ones. */
  readonly ignoresFrom: readonly string[];
  /** Tips that are no commits, such as a tag of a file: all that they hold counts as new. */
  readonly objects?: readonly string[];
  /** Bytes; larger files are named. */
  readonly limit: number;
}

/**
 * Each commit of a range for itself, oldest first: a secret that one commit brings and the next takes away is in the history all the same. Of a merge counts what none of
 * its parents has.
 */
export function rangeSource(
  { git, shallow, prefix }: Repository,
  { revisions, ignoresFrom, objects = [], limit }: RangeOptions,
): Source {
  return {
    async *pieces() {
      const commits = revisions.length === 0 ? [] : await commitsOf(git, revisions);
      const borders = shallow ? await bordersOf(git) : new Set<string>();
      for (const commit of commits)
        if (borders.has(commit))
          yield {
            kind: 'unread',
            path: `commit ${commit.slice(0, 12)}`,
            reason:
              'the border of a shallow clone: what came before is not here, so all of its files count as new (`git fetch --unshallow` brings it)',
            expected: true,
          };
      yield* piecesOf(git, commits, limit);
      if (objects.length > 0) yield* objectPieces(git, [...objects], limit);
    },
    nameOf: seenFrom(prefix),
    ignoresOf: createIgnores(git, ...ignoresFrom),
  };
}

/** Ids of the commits of a range, oldest first. */
export async function commitsOf(git: Git, revisions: readonly string[]): Promise<string[]> {
  const output = await git.run(['rev-list', '--reverse', '--topo-order', ...revisions, '--']);
  return output.toString('latin1').split('\n').filter(Boolean);
}

/** The revisions of `A..B`, `A...B`, `A..` or one commit, checked: an option in a revision's place would be read as one. */
export async function parseRange(
  git: Git,
  range: string,
): Promise<{ readonly revisions: readonly string[]; readonly tip: string }> {
  if (range.startsWith('-')) throw new GitError(`"${range}" is no range: give A..B`);
  const dots = /^(.*?)(\.{2,3})(.*)$/.exec(range);
  if (dots === null) {
    // One commit: what it brings.
    const tip = await commitOf(git, range);
    return { revisions: ['--no-walk=unsorted', tip], tip };
  }
  const [, from, kind, to] = dots;
  const start = await commitOf(git, from || 'HEAD');
  const tip = await commitOf(git, to || 'HEAD');
  return { revisions: [`${start}${kind}${tip}`], tip };
}

async function commitOf(git: Git, revision: string): Promise<string> {
  try {
    const output = await git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    return output
      .toString('latin1')
      .trim()
      .replace(/^--end-of-options\n/, '');
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new GitError(
      `there is no commit "${revision}" in this clone (a shallow clone lacks older ones: \`git fetch --unshallow\`)`,
    );
  }
}

async function bordersOf(git: Git): Promise<Set<string>> {
  const { readFile } = await import('node:fs/promises');
  const { resolve } = await import('node:path');
  const file = (await git.run(['rev-parse', '--git-path', 'shallow'])).toString('utf8').replace(/\n$/, '');
  return new Set((await readFile(resolve(git.folder, file), 'utf8')).split('\n').filter(Boolean));
}

async function* piecesOf(git: Git, commits: readonly string[], limit: number): AsyncGenerator<Piece | Unread> {
  const unread: Unread[] = [];
  const seen = new Set<string>();
  async function* requests(): AsyncGenerator<ChangeRequest> {
    const { child, ended } = git.startFed([
      'diff-tree',
      '--stdin',
      '-r',
      '-c',
      '--root',
      '--raw',
      '-z',
      '--no-abbrev',
      '-M',
      '--ignore-submodules=none',
    ]);
    child.stdin.end(commits.map((commit) => `${commit}\n`).join(''));
    for await (const { commit, changes } of readChanges(child.stdout)) {
      for (const change of changes) {
        if (!bringsContent(change)) {
          if (!isNull(change.blob) && !isFile(change.mode))
            unread.push({
              kind: 'unread',
              path: change.path,
              reason: 'a submodule: scan it in its own repository',
              expected: true,
            });
          continue;
        }
        const key = `${change.path}\0${change.blob}\0${change.before.join()}`;
        if (seen.has(key)) continue;
        seen.add(key);
        yield { id: change.blob, change, commit };
      }
    }
    const failure = await ended;
    if (failure !== undefined) throw new GitError(failure);
  }
  if (commits.length > 0) yield* changedPieces(git, readBlobs(git, requests(), limit));
  yield* unread;
}
