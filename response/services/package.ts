import { parse } from 'smol-toml';
import { folderOf, nameOf, type Service, type ServiceKind } from '../service';

/** How a manifest tells its package's name. */
const readers: readonly (readonly [file: RegExp, name: (text: string) => string | undefined])[] = [
  [/^(package|composer|deno)\.jsonc?$/, (text) => /"name"\s*:\s*"([^"]+)"/.exec(text)?.[1]],
  [/^go\.mod$/, (text) => /^module\s+"?([^\s"]+)/m.exec(text)?.[1]],
  [/^pyproject\.toml$/, (text) => tomlName(text, ['project', 'name'], ['tool', 'poetry', 'name'])],
  [/^Cargo\.toml$/, (text) => tomlName(text, ['package', 'name'])],
  [/^setup\.(py|cfg)$/, (text) => /\bname\s*=\s*["']?([\w.-]+)/.exec(text)?.[1]],
  [/^pom\.xml$/, (text) => /<artifactId>\s*([^<\s]+)/.exec(text.replace(/<parent>[^]*?<\/parent>/, ''))?.[1]],
  [/^.+\.gemspec$/, (text) => /\.name\s*=\s*["']([^"']+)/.exec(text)?.[1]],
  [/^mix\.exs$/, (text) => /\bapp:\s*:(\w+)/.exec(text)?.[1]],
  [
    /^(Gemfile|requirements\.txt|Pipfile|build\.gradle(\.kts)?|build\.sbt|Package\.swift|pubspec\.yaml)$/,
    () => undefined,
  ],
];

/** A project of .NET is called as its file. */
const dotnet = /^(.+)\.(cs|fs|vb)proj$/;

function tomlName(text: string, ...paths: readonly (readonly string[])[]): string | undefined {
  let table: unknown;
  try {
    table = parse(text);
  } catch {
    // Being edited: then the folder's name has to do.
    return undefined;
  }
  for (const path of paths) {
    const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], table);
    if (typeof value === 'string') return value;
  }
  return undefined;
}

const kind: ServiceKind = {
  id: 'package',
  title: 'Package or module',
  matches: (path) => dotnet.test(nameOf(path)) || readers.some(([file]) => file.test(nameOf(path))),
  read(path, text): readonly Service[] {
    const folder = folderOf(path);
    const file = nameOf(path);
    const name =
      dotnet.exec(file)?.[1] ??
      readers.find(([pattern]) => pattern.test(file))?.[1](text) ??
      (nameOf(folder) || 'the workspace');
    return [{ kind: 'package', name, path, folder }];
  },
};
export default kind;
