import { openSync, readSync, closeSync, statSync } from 'node:fs';
import type { SkippedFile } from '../../reports/types';
import type { Source } from '../piece';
import { reasonOf } from '../scan-file';
import { archivePieces } from './archive';
import { headLength, kindOf, type Kind } from './kind';
import { defaultLimits } from './limits';

/** A source with the archives in it unpacked. */
export function unpacked(source: Source, fileSize: number): Source {
  const limits = { ...defaultLimits, fileSize };
  return {
    ...source,
    async *pieces(signal) {
      for await (const met of source.pieces(signal)) {
        const kind = met.kind === 'piece' ? kindOf(met.bytes.subarray(0, headLength)) : undefined;
        if (met.kind !== 'piece' || kind === undefined) yield met;
        else yield* archivePieces(met, kind, { bytes: met.bytes }, limits);
      }
    },
  };
}

/**
 * The archives among the files that a scan did not read, as a source, and the files that are none.
 * @param fileOf the file behind a path of the result
 */
export function archivesAmong(
  skipped: readonly SkippedFile[],
  fileOf: (path: string) => string,
  fileSize: number,
): { readonly source: Source; readonly others: readonly SkippedFile[] } {
  const archives: { readonly path: string; readonly file: string; readonly kind: Kind }[] = [];
  const others: SkippedFile[] = [];
  for (const one of skipped) {
    const file = fileOf(one.path);
    const kind = one.reason === 'binary' || one.reason.startsWith('larger than ') ? kindOfFile(file) : undefined;
    if (kind === undefined) others.push(one);
    else archives.push({ path: one.path, file, kind });
  }
  return {
    others,
    source: {
      async *pieces() {
        for (const { path, file, kind } of archives) {
          try {
            const input = { file, size: statSync(file).size };
            yield* archivePieces({ path }, kind, input, { ...defaultLimits, fileSize });
          } catch (error) {
            yield { kind: 'unread', path, reason: reasonOf(error) };
          }
        }
      },
    },
  };
}

/** Undefined also where the file cannot be read: then the reason that is there stands. */
function kindOfFile(file: string): Kind | undefined {
  try {
    const handle = openSync(file, 'r');
    try {
      const head = new Uint8Array(headLength);
      return kindOf(head.subarray(0, readSync(handle, head, 0, headLength, 0)));
    } finally {
      closeSync(handle);
    }
  } catch {
    return undefined;
  }
}
