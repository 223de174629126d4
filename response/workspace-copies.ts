import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf, walk } from '../sources';
import type { CopiesFound, Copy, SearchProgress, Unsearched } from './copy';
import type { Search } from './search';

export interface WorkspaceOptions {
  /** Paths are told from there. */
  readonly folder: string;
  /** Texts that the editor has and the disk does not, by path below the folder; of those that were never saved the name on their tab. */
  readonly unsaved?: ReadonlyMap<string, string>;
  readonly signal?: AbortSignal;
  onProgress?(progress: SearchProgress): void;
}

/** A file is read in parts of so many bytes. */
const partSize = 32 << 20;
/** So much of a part is looked at again with the next: more than any copy is long. */
const overlap = 128 << 10;
/** Files that are read at once. */
const parallel = 8;

/** The copies in files, those that git ignores included, and in texts that are not saved. */
export async function workspaceCopies(search: Search, options: WorkspaceOptions): Promise<CopiesFound> {
  const { folder, unsaved = new Map<string, string>(), signal } = options;
  const copies: Copy[] = [];
  const unsearched: Unsearched[] = [];
  const kept = new Set<string>();
  for (const met of walk({ root: folder, paths: ['.'], includeIgnored: false, exclude: [] }))
    if (met.kind === 'file') kept.add(met.task.path);

  for (const [path, text] of unsaved)
    for (const { line, encoding, variable } of search.find(Buffer.from(text, 'utf8')))
      copies.push({
        source: 'file',
        path,
        line,
        encoding,
        ...(variable === undefined ? {} : { variable }),
        unsaved: true,
      });

  let done = 0;
  const searchFile = async (path: string): Promise<void> => {
    try {
      for (const { line, encoding, variable } of await findInFile(search, join(folder, path)))
        copies.push({
          source: 'file',
          path,
          line,
          encoding,
          ...(variable === undefined ? {} : { variable }),
          ...(kept.has(path) ? {} : { ignored: true }),
        });
    } catch (error) {
      unsearched.push({ path, reason: reasonOf(error) });
    }
    if (++done % 200 === 0) options.onProgress?.({ stage: 'files', done, copies: copies.length });
  };

  const files = filesBelow(folder, unsearched);
  const worker = async (): Promise<void> => {
    for (const path of files) {
      if (signal?.aborted === true) return;
      if (!unsaved.has(path)) await searchFile(path);
    }
  };
  // They share one walk: each takes the next file when it is done with one.
  await Promise.all(Array.from({ length: parallel }, worker));
  copies.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
  return { copies, unsearched, cancelled: signal?.aborted === true };
}

function* filesBelow(folder: string, unsearched: Unsearched[]): Generator<string> {
  for (const met of walk({ root: folder, paths: ['.'], includeIgnored: true, exclude: [] }))
    if (met.kind === 'file') yield met.task.path;
    else if (met.kind === 'skipped') unsearched.push({ path: met.path, reason: met.reason });
}

async function findInFile(search: Search, file: string) {
  const { size } = await stat(file);
  const handle = await open(file, 'r');
  try {
    if (size <= partSize) return search.find(await handle.readFile());
    return await findInParts(search, handle);
  } finally {
    await handle.close();
  }
}

async function findInParts(search: Search, handle: Awaited<ReturnType<typeof open>>) {
  const found = [];
  const buffer = Buffer.allocUnsafe(partSize);
  let carried = 0;
  /** Lines before the buffer's first byte. */
  let lines = 0;
  let seen = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, carried, partSize - carried);
    const part = buffer.subarray(0, carried + bytesRead);
    const last = bytesRead === 0 || part.length < partSize;
    // What touches the end may go on; it is found whole in the next part.
    const end = last ? part.length : part.length - overlap;
    for (const hit of search.find(part))
      if (hit.start >= seen && hit.start < end) found.push({ ...hit, line: hit.line + lines });
    if (last) return found;
    for (let at = part.indexOf(10); at >= 0 && at < end - overlap; at = part.indexOf(10, at + 1)) lines++;
    carried = part.length - (end - overlap);
    seen = overlap;
    part.copyWithin(0, end - overlap);
  }
}
