import { parseIgnoreFile, type IgnoreEntry } from '../engine';
import { companionNames, marksProject, isManifest } from '../remediation';
import type { Companions, Traces } from '../remediation/types';
import { reasonOf } from './failures';
import type { Host } from './host';
import { childOf, comparable, isHierarchical, nameOf, parentOf, pathBelow, pathOf } from './uris';

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

/** Folders that tools of CI look into. */
const insideOf = ['.github/workflows', '.circleci'];
export const ignoreFileName = '.offkeyignore';

export interface Workspace {
  folders: readonly string[];
  /** The workspace folder of a file: the innermost one; undefined outside all. */
  folderOf(uri: string): string | undefined;
  /** Path for people and for the engine: below its workspace folder, so that where a project lies says nothing of its files. */
  pathOf(uri: string): string;
  /** Where `.env` belongs; undefined for a text that has no place yet. A companion that cannot be read throws. */
  projectOf(uri: string): Promise<Project | undefined>;
  /** What a project's folder, and the workspace folder above it, show of the stores that are in use. A file that cannot be read shows nothing. */
  tracesOf(project: Project): Promise<Traces>;
  /** Folder whose `.offkeyignore` new entries for a file go into; undefined for a text that has no place yet. */
  ignoreFolderOf(uri: string): string | undefined;
  /** Entries that hold for a file: of each `.offkeyignore` from its folder up to the workspace folder, as far as they are loaded. */
  ignoresOf(uri: string): readonly IgnoreEntry[];
  /** Folders whose `.offkeyignore` holds for a file and was not read yet. */
  unreadIgnoresOf(uri: string): readonly string[];
  /** Reads a folder's `.offkeyignore` (again). Where it cannot be read its entries are dropped and it throws. */
  loadIgnores(folder: string): Promise<void>;
  /** Text of a file: of the open document, if it is open, else of the disk. Throws where it cannot be read. */
  textOf(uri: string): Promise<string | undefined>;
}

/** @param openText the text of an open document: what is not saved counts */
export function createWorkspace(host: Host, openText: (uri: string) => string | undefined): Workspace {
  const ignores = new Map<string, readonly IgnoreEntry[]>();

  /** Folders from a file's own up to its workspace folder. */
  const foldersUp = (uri: string): string[] => {
    const root = workspace.folderOf(uri);
    if (root === undefined) return [];
    const folders: string[] = [];
    for (let folder = parentOf(uri); pathBelow(root, folder) !== undefined; folder = parentOf(folder))
      folders.push(folder);
    return [...folders, root];
  };

  const workspace: Workspace = {
    folders: [],
    folderOf: (uri) =>
      workspace.folders.filter((folder) => pathBelow(folder, uri) !== undefined).sort((a, b) => b.length - a.length)[0],

    pathOf(uri) {
      const folder = workspace.folderOf(uri);
      return (folder === undefined ? undefined : pathBelow(folder, uri)) ?? pathOf(uri);
    },

    async textOf(uri) {
      const open = openText(uri);
      if (open !== undefined) return open;
      try {
        const bytes = await host.readFile(uri);
        return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
      } catch (error) {
        throw new Error(`${nameOf(uri)} cannot be read (${reasonOf(error)})`);
      }
    },

    async projectOf(uri) {
      const placed = isHierarchical(uri) && uri.startsWith('file:');
      const root = workspace.folderOf(uri) ?? (placed ? parentOf(uri) : workspace.folders[0]);
      if (root === undefined) return undefined;
      let folder = placed || workspace.folderOf(uri) !== undefined ? parentOf(uri) : root;
      while (pathBelow(root, folder) !== undefined && !(await host.list(folder)).some((name) => marksProject(name)))
        folder = parentOf(folder);
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

    async tracesOf({ folder }) {
      const paths: string[] = [];
      const listings: { path: string; text: string }[] = [];
      for (const at of new Set([folder, workspace.folderOf(folder) ?? folder])) {
        const names = await host.list(at);
        paths.push(...names);
        for (const inner of insideOf)
          if (names.includes(inner.split('/')[0]!))
            paths.push(...(await host.list(childOf(at, inner))).map((name) => `${inner}/${name}`));
        for (const path of names.filter(isManifest)) {
          const text = await workspace.textOf(childOf(at, path)).catch(() => undefined);
          if (text !== undefined) listings.push({ path, text });
        }
      }
      return { paths, listings };
    },

    ignoreFolderOf: (uri) =>
      workspace.folderOf(uri) ?? (uri.startsWith('file:') ? parentOf(uri) : workspace.folders[0]),
    ignoresOf: (uri) => foldersUp(uri).flatMap((folder) => ignores.get(comparable(folder)) ?? []),
    unreadIgnoresOf: (uri) => foldersUp(uri).filter((folder) => !ignores.has(comparable(folder))),

    async loadIgnores(folder) {
      let text: string | undefined;
      try {
        text = await workspace.textOf(childOf(folder, ignoreFileName));
      } finally {
        ignores.set(comparable(folder), parseIgnoreFile(text ?? '').entries);
      }
    },
  };
  return workspace;
}
