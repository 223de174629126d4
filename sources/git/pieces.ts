import type { Piece, Unread } from '../piece';
import type { Blob, BlobRequest } from './blobs';
import type { Change } from './changes';
import type { Git } from './git';
import { newLines } from './new-lines';

/** A changed file that is to be read, and the commit that changed it. */
export interface ChangeRequest extends BlobRequest {
  readonly change: Change;
  readonly commit?: string;
}

/** Blobs of changed files as pieces of which the new lines count. */
export async function* changedPieces(
  git: Git,
  blobs: AsyncIterable<Blob<ChangeRequest>>,
): AsyncGenerator<Piece | Unread> {
  for await (const blob of blobs) {
    const { change, commit } = blob.request;
    const { path } = change;
    if (!('bytes' in blob)) {
      yield { kind: 'unread', path, reason: 'reason' in blob ? blob.reason : `a ${blob.other}, not a file` };
      continue;
    }
    const { bytes } = blob;
    if (isLargeFilePointer(bytes)) {
      yield { kind: 'unread', path, reason: largeFile };
      continue;
    }
    yield {
      kind: 'piece',
      path,
      bytes,
      place: { blob: change.blob, ...(commit === undefined ? {} : { commit }) },
      newLines: () => newLines(git, bytes, change.blob, change.before),
    };
  }
}

export const largeFile = 'its content is kept by Git LFS, not in the repository';

const pointer = new TextEncoder().encode('version https://git-lfs.github.com/spec/v1\n');

/** A file of Git LFS: what git holds says only where its content is (git-lfs, docs/spec.md). */
export const isLargeFilePointer = (bytes: Uint8Array): boolean =>
  bytes.length < 1024 && pointer.every((byte, i) => bytes[i] === byte);
