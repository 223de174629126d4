/** Real repositories in temporary folders, for tests. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tree } from './tree';

export interface TestRepository {
  readonly folder: string;
  /** Runs git here; gives what it printed. Throws where it fails. */
  git(...args: string[]): string;
  write(path: string, content: string | Uint8Array, mode?: number): void;
  read(path: string): string;
  has(path: string): boolean;
  remove(path: string): void;
  /** Writes files, stages everything and commits without hooks. Gives the commit's id. */
  commit(files: Readonly<Record<string, string | Uint8Array>>, message?: string): string;
}

/** Neither the settings nor the hooks' environment of who runs the tests count. */
export const cleanEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
});

/** @param environment asked before each command of git */
export function repositoryAt(folder: string, environment = cleanEnvironment): TestRepository {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'protocol.file.allow=always', '-c', 'advice.detachedHead=false', ...args], {
      cwd: folder,
      env: environment(),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const repository: TestRepository = {
    folder,
    git,
    write(path, content, mode) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
      if (mode !== undefined) chmodSync(join(folder, path), mode);
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    has: (path) => existsSync(join(folder, path)),
    remove: (path) => rmSync(join(folder, path), { recursive: true }),
    commit(files, message = 'a commit') {
      for (const [path, content] of Object.entries(files)) repository.write(path, content);
      git('add', '--all');
      git('commit', '--quiet', '--no-verify', '--allow-empty', '-m', message);
      return git('rev-parse', 'HEAD').trim();
    },
  };
  return repository;
}

/** A repository of a named author whose commits follow one another by a fixed time: the same ids in every run. */
export function datedRepositoryAt(
  folder: string,
  { author, start, step }: { readonly author: string; readonly start: number; readonly step: number },
): TestRepository {
  let seconds = start;
  const repository = repositoryAt(folder, () => ({
    ...cleanEnvironment(),
    GIT_AUTHOR_NAME: author,
    GIT_AUTHOR_EMAIL: 'ada@example.org',
    GIT_COMMITTER_NAME: author,
    GIT_COMMITTER_EMAIL: 'ada@example.org',
    GIT_AUTHOR_DATE: `${seconds} +0000`,
    GIT_COMMITTER_DATE: `${seconds} +0000`,
  }));
  return {
    ...repository,
    git: (...args) => repository.git(...args).trim(),
    commit(files, message) {
      seconds += step;
      return repository.commit(files, message);
    },
  };
}

/** A new repository with these files committed; with none, one without a commit. */
export function repository(files: Readonly<Record<string, string | Uint8Array>> = {}): TestRepository {
  const made = repositoryAt(tree({}));
  made.git('init', '--quiet', '--initial-branch=main');
  if (Object.keys(files).length > 0) made.commit(files);
  return made;
}
