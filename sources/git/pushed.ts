import type { Source } from '../piece';
import { GitError, isNull, type Git, type Repository } from './git';
import { rangeSource } from './range';

/** A branch or tag that moves, as git tells hooks. Ids of nulls: it was not there, or it is deleted. */
export interface RefUpdate {
  readonly ref: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What a push brings: the commits that the other side lacks, as far as this clone knows.
 * @param remote the remote's name, whose branches are known here; undefined where the push goes to an address
 */
export async function pushedSource(
  repository: Repository,
  updates: readonly RefUpdate[],
  remote: string | undefined,
  limit: number,
): Promise<Source> {
  const known = remote === undefined ? [] : [`--remotes=${remote}`];
  return updatesSource(repository, updates, known, limit);
}

/** What a server is about to take: the commits that none of its branches and tags has. */
export const receivedSource = (repository: Repository, updates: readonly RefUpdate[], limit: number): Promise<Source> =>
  updatesSource(repository, updates, ['--all'], limit);

async function updatesSource(
  repository: Repository,
  updates: readonly RefUpdate[],
  known: readonly string[],
  limit: number,
): Promise<Source> {
  const { git } = repository;
  const tips = await commitsBehind(
    git,
    updates.map(({ to }) => to).filter((id) => !isNull(id)),
  );
  // What the other side had may be gone here: then it tells nothing.
  const there = await commitsBehind(
    git,
    updates.map(({ from }) => from).filter((id) => !isNull(id)),
  );
  const unknown = tips.missing[0];
  if (unknown !== undefined) throw new GitError(`${unknown} is to be sent, but it is not here`);
  const revisions = tips.commits.length === 0 ? [] : [...tips.commits, '--not', ...known, ...there.commits];
  return rangeSource(repository, { revisions, ignoresFrom: tips.commits, objects: tips.others, limit });
}

/** Commits behind ids (a tag's commit), ids of other things, and ids that are not here. */
async function commitsBehind(
  git: Git,
  ids: readonly string[],
): Promise<{ commits: string[]; others: string[]; missing: string[] }> {
  const commits: string[] = [];
  const others: string[] = [];
  const missing: string[] = [];
  if (ids.length > 0) {
    const output = await git.run(['cat-file', '--batch-check'], ids.map((id) => `${id}^{}\n`).join(''));
    for (const [i, line] of output.toString('latin1').trim().split('\n').entries()) {
      const [id, type] = line.split(' ');
      if (type === 'commit') commits.push(id!);
      else if (type === 'tree' || type === 'blob') others.push(id!);
      else missing.push(ids[i]!);
    }
  }
  return { commits, others, missing };
}
