import type { Piece, Unread } from '../piece';
import { readBlobs, missing, type BlobRequest } from './blobs';
import { GitError, type Git } from './git';
import { isLargeFilePointer, largeFile } from './pieces';
import { nameFrom } from '../piece';

/** A blob of the history, with one of the paths it has there. */
interface NamedBlob extends BlobRequest {
  readonly path: string;
}

/** So many blobs are put in order at once: enough that versions of a file meet, and a few megabytes. */
const orderedAtOnce = 100_000;

/**
 * Every blob that can be reached, once, under one of its paths. Versions of a file follow each other: what is alike in them is then neither unpacked nor scanned twice.
 * @param revisions as `git rev-list` takes them: `--all`, ids
 * @param limit bytes; larger blobs are named
 */
export async function* objectPieces(
  git: Git,
  revisions: readonly string[],
  limit: number,
): AsyncGenerator<Piece | Unread> {
  const unread: Unread[] = [];
  async function* requests(): AsyncGenerator<NamedBlob> {
    const { child, ended } = git.start([
      'rev-list',
      '--objects',
      '--filter=object:type=blob',
      '--filter-provided-objects',
      '--missing=print',
      ...revisions,
      '--',
    ]);
    for await (const line of linesOf(child.stdout!)) {
      // `?id`: an object that should be there and is not.
      if (line[0] === question) {
        const id = line.toString('latin1', 1);
        unread.push({ kind: 'unread', path: `object ${id.slice(0, 12)}`, reason: missing });
        continue;
      }
      const space = line.indexOf(0x20);
      const id = line.toString('latin1', 0, space < 0 ? line.length : space);
      yield { id, path: space < 0 ? '' : nameFrom(line.subarray(space + 1)) };
    }
    const failure = await ended;
    if (failure !== undefined) throw new GitError(failure);
  }
  for await (const blob of readBlobs(git, byPath(requests()), limit)) {
    const { id } = blob.request;
    const path = blob.request.path || `object ${id.slice(0, 12)}`;
    if ('other' in blob) continue;
    if ('reason' in blob) yield { kind: 'unread', path, reason: blob.reason };
    else if (isLargeFilePointer(blob.bytes)) yield { kind: 'unread', path, reason: largeFile };
    else yield { kind: 'piece', path, bytes: blob.bytes, place: { blob: id } };
  }
  yield* unread;
}

async function* byPath(blobs: AsyncIterable<NamedBlob>): AsyncGenerator<NamedBlob> {
  let some: NamedBlob[] = [];
  // A stable sort: the versions of a file stay in git's order.
  const inOrder = (): NamedBlob[] => some.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for await (const blob of blobs) {
    some.push(blob);
    if (some.length < orderedAtOnce) continue;
    yield* inOrder();
    some = [];
  }
  yield* inOrder();
}

const question = 0x3f;

async function* linesOf(output: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of output) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
      yield rest.length === 0 ? chunk.subarray(from, end) : Buffer.concat([rest, chunk.subarray(from, end)]);
      rest = Buffer.alloc(0);
      from = end + 1;
    }
    rest = rest.length === 0 ? chunk.subarray(from) : Buffer.concat([rest, chunk.subarray(from)]);
  }
  if (rest.length > 0) yield rest;
}
