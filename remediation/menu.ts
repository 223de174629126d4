/** Which stores a menu holds: few, and those that a workspace uses first. */
import { secretOf } from './store';
import { stores } from './stores';
import type { Traces } from './types';

const inOrder = [...stores].sort((a, b) => a.order - b.order);

/** All stores' ids, in the menu's order. */
export const storeIds: readonly string[] = inOrder.map(({ id }) => id);

/** By the name of a file: whose packages it lists. */
const manifests: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)package\.json$/, 'npm'],
  [/(^|\/)(requirements.*\.txt|pyproject\.toml|Pipfile|setup\.(py|cfg))$/, 'pypi'],
  [/(^|\/)go\.mod$/, 'go'],
  [/(^|\/)(pom\.xml|build\.gradle(\.kts)?|build\.sbt|libs\.versions\.toml)$/, 'maven'],
  [/(^|\/)Gemfile$/, 'rubygems'],
  [/(^|\/)composer\.json$/, 'packagist'],
  [/\.(csproj|fsproj)$|(^|\/)Directory\.Packages\.props$/, 'nuget'],
  [/(^|\/)Cargo\.toml$/, 'crates'],
];

/** Does the file list packages? Such a file is worth reading for `storesFor`. */
export const isManifest = (path: string): boolean => manifests.some(([file]) => file.test(path));

/** The ecosystem and the name of each package by which exactly one store can be told: not `boto3`, which reads two of them. */
const telling = new Map<string, string>();
for (const [key, ids] of packagesOf()) if (ids.size === 1) telling.set(key, [...ids][0]!);

function packagesOf(): Map<string, Set<string>> {
  const example = secretOf('app', 'NAME');
  const found = new Map<string, Set<string>>();
  for (const { id, reads } of stores)
    for (const read of Object.values(reads))
      for (const { ecosystem, name } of read(example).packages) {
        const key = `${ecosystem} ${name}`;
        found.set(key, (found.get(key) ?? new Set()).add(id));
      }
  return found;
}

/**
 * The stores that a menu holds: the environment, then those that the workspace uses, then the usual ones.
 * @param traces what the workspace shows
 */
export function storesFor({ paths, listings }: Traces): string[] {
  const used = new Set(
    inOrder.filter(({ signs }) => signs !== undefined && paths.some((path) => signs.test(path))).map(({ id }) => id),
  );
  for (const { path, text } of listings) {
    const ecosystem = manifests.find(([file]) => file.test(path))?.[1];
    if (ecosystem === undefined) continue;
    const words = new Set(text.split(/[\s"'<>(),;=~\][]+/).flatMap((word) => [word, word.replace(/:[^:]*$/, '')]));
    for (const [key, id] of telling) {
      const [of, name = ''] = key.split(' ');
      // Maven's group and artifact may stand in elements of their own; a Go module holds packages.
      const parts = of === 'maven' && name.split(':').every((part) => words.has(part));
      if (of === ecosystem && (words.has(name) || parts || (of === 'go' && within(name, words)))) used.add(id);
    }
  }
  const usual = inOrder.filter((store) => store.usual === true).map(({ id }) => id);
  return [...new Set(['env', ...storeIds.filter((id) => used.has(id)), ...usual])];
}

/** Is one of the words a path that the package lies in? */
const within = (name: string, words: ReadonlySet<string>): boolean => {
  for (let path = name; path.includes('/'); path = path.slice(0, path.lastIndexOf('/')))
    if (path.split('/').length > 2 && words.has(path)) return true;
  return false;
};
