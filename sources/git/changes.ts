import { nameFrom } from '../piece';
import { isNull } from './git';

/** A file that a commit, or the index, has otherwise than its parents. */
export interface Change {
  /** From the top of the repository. */
  readonly path: string;
  /** git's mode: `100644`, `100755`, `120000` a symbolic link, `160000` a submodule. */
  readonly mode: string;
  /** `A`, `M`, `R`, `T` …; `U` in conflict. Of a merge: one letter for each parent. */
  readonly status: string;
  /** Blob it is now; nulls where it is gone. */
  readonly blob: string;
  /** Blobs it was in the parents, nulls where it was not there. */
  readonly before: readonly string[];
}

/** A commit's changes, as `diff-tree --stdin -z --raw` prints them. */
export interface CommitChanges {
  readonly commit: string;
  readonly changes: readonly Change[];
}

/** Cuts the raw output (`-z`) of git's diff commands. Records before the first commit id belong to no commit (``). */
export async function* readChanges(output: AsyncIterable<Buffer>): AsyncGenerator<CommitChanges> {
  let commit = '';
  let changes: Change[] = [];
  let record: string | undefined;
  let paths: Buffer[] = [];
  for await (const field of fields(output)) {
    if (record === undefined) {
      if (field[0] === colon) {
        record = field.toString('latin1');
        paths = [];
        continue;
      }
      if (field.length === 0) continue;
      if (commit !== '' || changes.length > 0) yield { commit, changes };
      // Under some options git ends the commit's id with a line break.
      commit = field.toString('latin1').trim();
      changes = [];
      continue;
    }
    paths.push(field);
    if (paths.length < pathsOf(record)) continue;
    changes.push(changeOf(record, paths.at(-1)!));
    record = undefined;
  }
  if (commit !== '' || changes.length > 0) yield { commit, changes };
}

const colon = 0x3a;

/** A renamed or copied file has two paths, except in a merge. */
const pathsOf = (record: string): number => (!record.startsWith('::') && /^[RC]/.test(record.split(' ')[4]!) ? 2 : 1);

/** `:mode mode id id status`, for a merge of n parents with n colons, n + 1 modes and n + 1 ids. */
function changeOf(record: string, path: Buffer): Change {
  const parents = /^:+/.exec(record)![0].length;
  const parts = record.slice(parents).split(' ');
  const before = parts.slice(parents + 1, 2 * parents + 1);
  return {
    path: nameFrom(path),
    mode: parts[parents]!,
    status: parts[2 * parents + 2]!,
    blob: parts[2 * parents + 1]!,
    before: before.map((id, parent) => (isFile(parts[parent]!) ? id : id.replace(/./g, '0'))),
  };
}

/** Is there a blob of text behind this mode? */
export const isFile = (mode: string): boolean => mode.startsWith('10') || mode === '120000';

/** Has the change content that nobody has seen yet? */
export const bringsContent = (change: Change): boolean => !isNull(change.blob) && isFile(change.mode);

async function* fields(output: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of output) {
    let from = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
      yield rest.length === 0 ? chunk.subarray(from, end) : Buffer.concat([rest, chunk.subarray(from, end)]);
      rest = Buffer.alloc(0);
      from = end + 1;
    }
    rest = Buffer.concat([rest, chunk.subarray(from)]);
  }
  if (rest.length > 0) yield rest;
}
