import { parseIgnoreFile, type IgnoreEntry } from '../../engine';
import type { SkippedFile } from '../../reports/types';
import type { Ignores } from '../piece';
import { readBlobs } from './blobs';
import type { Git } from './git';

const ignoreFile = '.offkeyignore';
const sizeLimit = 10e6;

/**
 * Reads the `.offkeyignore` files that hold for a path out of trees.
 * @param revisions commits or trees; `` is the index
 */
export function createIgnores(git: Git, ...revisions: readonly string[]): (path: string) => Promise<Ignores> {
  const known = new Map<string, Promise<Ignores>>();
  const read = async (folder: string): Promise<Ignores> => {
    const path = `${folder}${ignoreFile}`;
    // No file of this name, or a name that git's line protocol cannot hold.
    if (path.includes('\n')) return nothing;
    const entries: IgnoreEntry[] = [];
    const problems: SkippedFile[] = [];
    const requests = revisions.map((revision) => ({ id: `${revision}:${path}` }));
    for await (const blob of readBlobs(git, requests, sizeLimit)) {
      if (!('bytes' in blob)) continue;
      const file = parseIgnoreFile(new TextDecoder().decode(blob.bytes));
      entries.push(...file.entries);
      for (const { line, message } of file.problems)
        problems.push({ path, reason: `line ${line} counts for nothing: ${message}` });
    }
    return { entries, problems };
  };
  return async (path) => {
    const entries: IgnoreEntry[] = [];
    const problems: SkippedFile[] = [];
    for (const folder of foldersOf(path)) {
      let ignores = known.get(folder);
      if (ignores === undefined) known.set(folder, (ignores = read(folder)));
      const { entries: own, problems: wrong } = await ignores;
      entries.push(...own);
      problems.push(...wrong);
    }
    return { entries, problems };
  };
}

const nothing: Ignores = { entries: [], problems: [] };

/** `a/b/c.py` → ``, `a/`, `a/b/`. */
const foldersOf = (path: string): string[] =>
  path.split('/').map((_, depth, parts) =>
    parts
      .slice(0, depth)
      .map((part) => `${part}/`)
      .join(''),
  );
