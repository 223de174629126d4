import { parseIgnoreFile, type IgnoreEntry } from '../engine';
import type { Companions } from '../remediation/types';
import type { Host } from './host';
import { childOf, nameOf, parentOf, pathBelow } from './uris';

/** What a fix touches beside the file: in which folder, and the texts that stand there. */
export interface Project {
  /** Uri of the folder that holds `.env`. */
  readonly folder: string;
  /** Its name; stores keep secrets under it. */
  readonly name: string;
  /** Path of the file below the folder. */
  readonly path: string;
  readonly companions: Companions;
}

/** Files that mark the folder of an app or package. */
const manifests = /^(\.env|package\.json|deno\.jsonc?|pyproject\.toml|requirements\.txt|setup\.py|Pipfile|go\.mod|pom\.xml|build\.gradle(\.kts)?|Gemfile|composer\.json|Cargo\.toml|.+\.csproj|.+\.sln)$/;

export const companionNames = { env: '.env', envExample: '.env.example', gitignore: '.gitignore' } as const;
export const ignoreFileName = '.offkeyignore';

export interface Workspace {
  folders: readonly string[];
  /** The workspace folder of a file: the innermost one; undefined outside all. */
  folderOf(uri: string): string | undefined;
  projectOf(uri: string): Promise<Project>;
  /** Entries that hold for a file, from the `.offkeyignore` of its workspace folder. */
  ignoresOf(uri: string): readonly IgnoreEntry[];
  /** Reads a folder's `.offkeyignore` again; gives what is wrong with it. */
  loadIgnores(folder: string): Promise<readonly { readonly line: number; readonly message: string }[]>;
  /** Text of a file: of the open document, if it is open, else of the disk. */
  textOf(uri: string): Promise<string | undefined>;
}

/** @param openText the text of an open document: what is not saved counts */
export function createWorkspace(host: Host, openText: (uri: string) => string | undefined): Workspace {
  const ignores = new Map<string, readonly IgnoreEntry[]>();

  const workspace: Workspace = {
    folders: [],
    folderOf: (uri) => workspace.folders.filter((folder) => pathBelow(folder, uri) !== undefined).sort((a, b) => b.length - a.length)[0],

    async textOf(uri) {
      const open = openText(uri);
      if (open !== undefined) return open;
      const bytes = await host.readFile(uri);
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    },

    async projectOf(uri) {
      const root = workspace.folderOf(uri) ?? parentOf(uri);
      let folder = parentOf(uri);
      while (pathBelow(root, folder) !== undefined && !(await host.list(folder)).some((name) => manifests.test(name))) folder = parentOf(folder);
      const read = (name: string): Promise<string | undefined> => workspace.textOf(childOf(folder, name));
      const env = await read(companionNames.env);
      const envExample = await read(companionNames.envExample);
      const gitignore = await read(companionNames.gitignore);
      return {
        folder,
        name: nameOf(folder) || 'app',
        path: pathBelow(folder, uri) ?? nameOf(uri),
        companions: {
          ...(env === undefined ? {} : { env }),
          ...(envExample === undefined ? {} : { envExample }),
          ...(gitignore === undefined ? {} : { gitignore }),
        },
      };
    },

    ignoresOf: (uri) => ignores.get(workspace.folderOf(uri) ?? '') ?? [],

    async loadIgnores(folder) {
      const text = await workspace.textOf(childOf(folder, ignoreFileName));
      const { entries, problems } = parseIgnoreFile(text ?? '');
      ignores.set(folder, entries);
      return problems;
    },
  };
  return workspace;
}
