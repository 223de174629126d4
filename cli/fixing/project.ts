import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { companionNames, isManifest, marksProject, type Companions, type Traces } from '../../remediation';

/** Where a fix of a file writes beside it. */
export interface Project {
  /** The folder that holds `.env`. */
  readonly folder: string;
  /** Its name; stores keep secrets under it. */
  readonly name: string;
  /** The file's path below it, `/` between parts. */
  readonly path: string;
  readonly companions: Companions;
  readonly traces: Traces;
}

/** The nearest folder upwards that is an app or package of its own; at most the repository's top, outside of one the folder it is called in. */
export function projectOf(file: string): Project {
  const own = dirname(file);
  const here = process.cwd();
  const top = topOf(own) ?? (own.startsWith(here + sep) ? here : own);
  let folder = own;
  while (folder !== top && !readdirSync(folder).some(marksProject)) folder = dirname(folder);
  const companions = Object.fromEntries(
    Object.entries(companionNames).flatMap(([key, name]) => {
      const companion = join(folder, name);
      return existsSync(companion) ? [[key, readFileSync(companion, 'utf8')]] : [];
    }),
  );
  const paths = readdirSync(folder);
  const listings = paths.filter(isManifest).map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  return {
    folder,
    name: basename(folder) || 'app',
    path: relative(folder, file).split(sep).join('/'),
    companions,
    traces: { paths, listings },
  };
}

function topOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}
