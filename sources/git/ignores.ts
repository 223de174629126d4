import { parseIgnoreFile, type IgnoreEntry } from '../../engine';
import type { Ignores } from '../piece';
import { readBlobs } from './blobs';
import type { Git } from './git';

const ignoreFile = '.offkeyignore';
const sizeLimit = 10e6;

/**
 * Reads the `.offkeyignore` files that hold for a path out of a tree.
 * @param revision a commit or tree; `` the index
 */
export function createIgnores(git: Git, revision: string): (path: string) => Promise<Ignores> {
  const known = new Map<string, Promise<Ignores>>();
  const read = async (folder: string): Promise<Ignores> => {
    const path = `${folder}${ignoreFile}`;
    // No file of this name, or a name that git's line protocol cannot hold.
    if (path.includes('\n')) return nothing;
    for await (const blob of readBlobs(git, [{ id: `${revision}:${path}` }], sizeLimit)) {
      if (!('bytes' in blob)) return nothing;
      const { entries, problems } = parseIgnoreFile(new TextDecoder().decode(blob.bytes));
      return {
        entries,
        problems: problems.map(({ line, message }) => ({
          path,
          reason: `line ${line} counts for nothing: ${message}`,
        })),
      };
    }
    return nothing;
  };
  return async (path) => {
    const entries: IgnoreEntry[] = [];
    const problems: Ignores['problems'][number][] = [];
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
