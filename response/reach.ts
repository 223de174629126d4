import type { Git } from '../sources';
import type { Pushed } from './copy';

/** Who has a commit. */
export interface Reach {
  /** Branches and tags of this clone, stashes; at most eight. Empty: only the reflog has it. */
  readonly refs: readonly string[];
  readonly pushed: false | Pushed;
}

/** Names kept; more tell nothing new. */
const mostRefs = 8;

/** Asks git who has a commit; each commit once. */
export function createReach(git: Git): (commit: string) => Promise<Reach> {
  const known = new Map<string, Promise<Reach>>();
  const updates = new Map<string, Promise<readonly Update[]>>();

  /** The time at which a remote branch, as this clone saw it, first had the commit. */
  const firstSeen = async (ref: string, commit: string): Promise<string | undefined> => {
    if (!updates.has(ref)) updates.set(ref, updatesOf(git, ref));
    let first: string | undefined;
    // Newest first: the last one that has the commit is the earliest.
    for (const { id, at } of await updates.get(ref)!) {
      if (!(await contains(git, id, commit))) break;
      first = at;
    }
    return first;
  };

  const ask = async (commit: string): Promise<Reach> => {
    const output = await git.run(['for-each-ref', '--contains', commit, '--format=%(refname)%09%(symref)']);
    const names = output
      .toString('utf8')
      .split('\n')
      .map((line) => line.split('\t'))
      // `origin/HEAD` is another name of a branch.
      .filter(([name, symbolic]) => name !== '' && (symbolic ?? '') === '')
      .map(([name]) => name!);
    const remote = names.filter((name) => name.startsWith('refs/remotes/'));
    // What a branch has, a stash made on it has as well: that tells nothing.
    const own = names.filter((name) => !/^refs\/(?:remotes\/|stash$)/.test(name)).map(shortName);
    const stashed = own.length === 0 && remote.length === 0 && (await inStash(git, commit));
    const refs = stashed ? ['stash'] : own.slice(0, mostRefs);
    if (remote.length === 0) return { refs, pushed: false };
    const times = (await Promise.all(remote.slice(0, mostRefs).map((ref) => firstSeen(ref, commit)))).filter(
      (at): at is string => at !== undefined,
    );
    const at = times.sort((a, b) => Date.parse(a) - Date.parse(b))[0];
    return { refs, pushed: { refs: remote.map(shortName).slice(0, mostRefs), ...(at === undefined ? {} : { at }) } };
  };

  return (commit) => {
    let answer = known.get(commit);
    if (answer === undefined) known.set(commit, (answer = ask(commit)));
    return answer;
  };
}

const shortName = (ref: string): string => ref.replace(/^refs\/(?:heads|tags|remotes)\//, '').replace(/^refs\//, '');

interface Update {
  readonly id: string;
  readonly at: string;
}

/** What a remote branch pointed to, newest first. A clone without reflogs has none. */
async function updatesOf(git: Git, ref: string): Promise<readonly Update[]> {
  const output = await git.run(['log', '-g', '--format=%H %gd', '--date=iso-strict', ref, '--']).catch(() => undefined);
  return (output?.toString('utf8') ?? '')
    .split('\n')
    .map((line) => /^([0-9a-f]+) .*@\{(.+)\}$/.exec(line))
    .filter((match) => match !== null)
    .map((match) => ({ id: match[1]!, at: match[2]! }));
}

const contains = (git: Git, descendant: string, commit: string): Promise<boolean> =>
  git.run(['merge-base', '--is-ancestor', commit, descendant]).then(
    () => true,
    () => false,
  );

/** All stashes but the newest are in the reflog of `refs/stash` only. */
async function inStash(git: Git, commit: string): Promise<boolean> {
  for (const { id } of await updatesOf(git, 'refs/stash')) if (await contains(git, id, commit)) return true;
  return false;
}
