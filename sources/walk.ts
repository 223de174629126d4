import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import createIgnore, { type Ignore } from 'ignore';
import { parseIgnoreFile, type PlacedIgnore } from '../engine';
import type { SkippedFile } from '../reports/types';
import { reasonOf, type FileTask } from './scan-file';

export interface WalkOptions {
  /** Reported paths are relative to it. */
  readonly root: string;
  readonly paths: readonly string[];
  /** Also what .gitignore names. `.git` is never entered. */
  readonly includeIgnored: boolean;
  /** More that is left out, in the syntax of .gitignore, relative to the root. */
  readonly exclude: readonly string[];
  /** And what this says of a path as it is reported, that of a folder ending with `/`. */
  excludes?(path: string): boolean;
}

/** An `.offkeyignore`: its entries hold for all files below its folder. */
export interface IgnoreScope {
  readonly folder: string;
  readonly entries: readonly PlacedIgnore[];
  /** As it is reported. */
  readonly path: string;
  /** Are all files walked that it could be for? */
  readonly whole: boolean;
}

/** What a walk meets, in a stable order. */
export type Met =
  | { readonly kind: 'file'; readonly task: FileTask }
  | { readonly kind: 'folder'; readonly path: string }
  | ({ readonly kind: 'skipped' } & SkippedFile)
  | ({ readonly kind: 'ignores' } & IgnoreScope);

/** Rules of one .gitignore, for paths below its folder. */
interface Rules {
  readonly folder: string;
  readonly ignore: Ignore;
}

/** A folder on the way down. */
interface Level {
  /** With a separator at its end, as `path`, which is empty for the root. */
  readonly folder: string;
  readonly path: string;
  readonly rules: readonly Rules[];
  readonly entries: readonly Dirent[];
  next: number;
}

const ignoreFile = '.offkeyignore';

/**
 * Walks files and folders. Symbolic links: a link to a file is scanned if the walk does not come by its target anyway; a link to a folder is not entered, and named
 * where it leads out of the walked folder or in a circle. Devices, sockets and pipes are named.
 */
export function* walk(options: WalkOptions): Generator<Met> {
  const root = resolve(options.root);
  const nameOf = (file: string): string => (file === root ? '.' : relative(root, file).split(sep).join('/'));
  const excluded = options.exclude.length > 0 ? createIgnore().add([...options.exclude]) : undefined;
  const starts = [...new Set(options.paths.map((path) => resolve(root, path)))];
  // Links are resolved, so what they are compared with is resolved as well.
  const realStarts = starts.map(realPathOf);
  /** What was met, where folders given may lie in each other: no file twice. */
  const met = starts.length > 1 ? new Set<string>() : undefined;

  const isExcluded = (path: string, folder: boolean): boolean => {
    if (path === '.' || path.startsWith('../')) return false;
    const whole = folder ? `${path}/` : path;
    return excluded?.ignores(whole) === true || options.excludes?.(whole) === true;
  };

  /** Opens a folder: its entries in order, and what lies in it that is no file to scan. */
  function* open(folder: string, path: string, rules: readonly Rules[], levels: Level[]): Generator<Met> {
    let entries: Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (error) {
      yield { kind: 'skipped', path, reason: reasonOf(error) };
      return;
    }
    yield { kind: 'folder', path };
    const has = (name: string): boolean => entries.some((entry) => entry.name === name);
    const own = !options.includeIgnored && (has('.gitignore') || has('.git')) ? withRules(rules, folder) : rules;
    if (has(ignoreFile)) yield* readIgnores(folder, nameOf, options.exclude.length === 0);
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    levels.push({
      // Put together by hand: for each of ten thousands of files this is done, and path.join takes longer than opening one.
      folder: folder.endsWith(sep) ? folder : folder + sep,
      path: path === '.' ? '' : `${path}/`,
      rules: own,
      entries,
      next: 0,
    });
  }

  function* enter(start: string, rules: readonly Rules[]): Generator<Met> {
    // A stack instead of generators within generators: each file would be handed through all of them.
    const levels: Level[] = [];
    yield* open(start, nameOf(start), rules, levels);
    for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
      const entry = level.entries[level.next++];
      if (entry === undefined) {
        levels.pop();
        continue;
      }
      const file = level.folder + entry.name;
      const path = level.path + entry.name;
      if (entry.isDirectory()) {
        if (entry.name === '.git' || isExcluded(path, true) || isIgnored(level.rules, file, true)) continue;
        yield* open(file, path, level.rules, levels);
      } else if (isExcluded(path, false) || isIgnored(level.rules, file, false)) continue;
      else if (entry.isFile()) yield* once(file, path);
      else if (entry.isSymbolicLink()) yield* link(file, path);
      else yield { kind: 'skipped', path, reason: 'not a regular file (device, socket or pipe)' };
    }
  }

  function* once(file: string, path: string): Generator<Met> {
    if (met?.has(file) === true) return;
    met?.add(file);
    yield { kind: 'file', task: { file, path } };
  }

  function* link(file: string, path: string): Generator<Met> {
    try {
      const target = realpathSync(file);
      const stats = statSync(target);
      const inside = realStarts.some((start) => target === start || target.startsWith(start + sep));
      if (inside) return;
      if (stats.isFile()) yield { kind: 'file', task: { file, path } };
      else yield { kind: 'skipped', path, reason: `a symbolic link to a folder outside (${nameOf(target)})` };
    } catch (error) {
      yield {
        kind: 'skipped',
        path,
        reason: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'a symbolic link to nothing' : reasonOf(error),
      };
    }
  }

  for (const start of starts) {
    let stats;
    try {
      stats = lstatSync(start).isSymbolicLink() ? statSync(start) : lstatSync(start);
    } catch (error) {
      yield { kind: 'skipped', path: nameOf(start), reason: reasonOf(error) };
      continue;
    }
    const above = foldersAbove(start);
    for (const folder of above) if (existsSync(join(folder, ignoreFile))) yield* readIgnores(folder, nameOf, false);
    if (stats.isDirectory()) {
      const rules = options.includeIgnored ? [] : above.reduce(withRules, [] as readonly Rules[]);
      // Who names an ignored folder wants it scanned: rules that would leave out all of it do not count.
      yield* enter(start, isIgnored(rules, start, true) ? [] : rules);
    } else if (stats.isFile()) yield* once(start, nameOf(start));
    else yield { kind: 'skipped', path: nameOf(start), reason: 'not a regular file (device, socket or pipe)' };
  }
}

function realPathOf(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    // It is reported when its turn comes.
    return file;
  }
}

/** The folders above, from the repository's root down, whose ignore files hold here too; outside a repository, or at its root, none. */
function foldersAbove(start: string): string[] {
  const chain: string[] = [];
  if (existsSync(join(start, '.git'))) return chain;
  for (let at = dirname(start); ; at = dirname(at)) {
    chain.unshift(at);
    if (existsSync(join(at, '.git'))) return chain;
    // Outside a repository a file's own folder still has its ignore file.
    if (at === dirname(at)) return chain.slice(-1);
  }
}

function withRules(rules: readonly Rules[], folder: string): readonly Rules[] {
  const text = ['.git/info/exclude', '.gitignore']
    .map((name) => join(folder, name))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
  return text.length === 0 ? rules : [...rules, { folder, ignore: createIgnore().add(text.join('\n')) }];
}

/** The rules of the nearest folder decide; those above are asked only where it says nothing. */
function isIgnored(rules: readonly Rules[], file: string, folder: boolean): boolean {
  for (let i = rules.length - 1; i >= 0; i--) {
    const { folder: base, ignore } = rules[i]!;
    const path = relative(base, file).split(sep).join('/');
    const { ignored, unignored } = ignore.test(folder ? `${path}/` : path);
    if (ignored || unignored) return ignored;
  }
  return false;
}

function* readIgnores(folder: string, nameOf: (file: string) => string, whole: boolean): Generator<Met> {
  const file = join(folder, ignoreFile);
  const path = nameOf(file);
  try {
    const { entries, problems } = parseIgnoreFile(readFileSync(file, 'utf8'));
    for (const { line, message } of problems)
      yield { kind: 'skipped', path, reason: `line ${line} counts for nothing: ${message}` };
    const name = nameOf(folder);
    yield { kind: 'ignores', folder: name === '.' ? '' : `${name}/`, path, whole, entries };
  } catch (error) {
    yield { kind: 'skipped', path, reason: reasonOf(error) };
  }
}
