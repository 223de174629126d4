import { GitError, type Git } from '../sources';

/** A commit that wrote a version of a file. */
export interface Appearance {
  readonly blob: string;
  readonly path: string;
  readonly commit: string;
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
  /** Rises from older to newer commits. */
  readonly order: number;
}

/** Ids that one walk takes as arguments; all systems allow a command so long. */
const idsAtOnce = 600;
const header = '\x01';

/**
 * Which commits wrote these blobs, and where: one walk over all that branches, tags, stashes and the reflog reach. Of a merge only what none of its parents had
 * counts, which is also how a stash keeps what was not staged.
 */
export async function attribute(git: Git, blobs: readonly string[], signal?: AbortSignal): Promise<Appearance[]> {
  const found: Appearance[] = [];
  for (let at = 0; at < blobs.length; at += idsAtOnce) {
    const wanted = new Set(blobs.slice(at, at + idsAtOnce));
    const { child, ended } = git.start([
      'log',
      '--all',
      '--reflog',
      '--topo-order',
      '--root',
      '--raw',
      '-r',
      '-c',
      '-z',
      '--no-abbrev',
      '--no-renames',
      `--format=${header.replace('\x01', '%x01')}%H%x00%an%x00%aI%x00`,
      ...[...wanted].map((id) => `--find-object=${id}`),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
      if (signal?.aborted === true) {
        child.kill();
        return found;
      }
      chunks.push(chunk);
    }
    const failure = await ended;
    if (failure !== undefined) throw new GitError(failure);
    read(Buffer.concat(chunks).toString('utf8').split('\0'), wanted, found);
  }
  return found;
}

/** Fields of the output: `\x01commit`, author, date, then pairs of `:modes ids status` and path. The newest commit comes first. */
function read(fields: readonly string[], wanted: ReadonlySet<string>, found: Appearance[]): void {
  let made: Pick<Appearance, 'commit' | 'author' | 'date'> | undefined;
  let order = 0;
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i]!.trimStart();
    if (field.startsWith(header)) {
      made = { commit: field.slice(1), author: fields[i + 1]!, date: fields[i + 2]! };
      order--;
      i += 2;
      continue;
    }
    if (!field.startsWith(':') || made === undefined) continue;
    const parents = /^:+/.exec(field)![0].length;
    // As many modes as there are parents and one more, then as many ids: the last is that of the result.
    const id = field.slice(parents).split(' ')[2 * parents + 1];
    const path = fields[++i]!;
    if (id !== undefined && wanted.has(id)) found.push({ blob: id, path, ...made, order });
  }
}
