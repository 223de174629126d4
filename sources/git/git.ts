import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { nameFrom } from '../piece';

/** A repository to ask. */
export interface Git {
  /** Where git is called. */
  readonly folder: string;
  /** Output of a git command. Throws GitError where git fails. */
  run(args: readonly string[], input?: string): Promise<Buffer>;
  /** Starts a command whose output is read while it comes. */
  start(args: readonly string[]): GitProcess;
  /** The same for one that is fed as well. */
  startFed(args: readonly string[]): GitProcess & { readonly child: ChildProcessWithoutNullStreams };
}

export interface GitProcess {
  readonly child: ChildProcess;
  /** Resolves when it has ended: undefined if all went well, else what git said. */
  readonly ended: Promise<string | undefined>;
}

/** Git failed: the message is its own, on one line. */
export class GitError extends Error {}

/**
 * What may come from outside: where the repository is (hooks get it in these), who is let in, whether errors are in the user's way of working. All else that steers git's
 * output (pager, external diff, tracing, pathspec modes) is left out: a scan must not depend on it.
 */
const kept = new Set([
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_QUARANTINE_PATH',
  'GIT_CEILING_DIRECTORIES',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
  'GIT_CONFIG_GLOBAL',
  'GIT_CONFIG_SYSTEM',
  'GIT_CONFIG_NOSYSTEM',
  'GIT_CONFIG_COUNT',
  'GIT_CONFIG_PARAMETERS',
  'GIT_EXEC_PATH',
  'GIT_REPLACE_REF_BASE',
]);

/** The environment in which git is called: one language, no questions, no network, no replaced objects, nothing written. */
export function environmentOf(outer: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const inner: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(outer))
    if (!name.startsWith('GIT_') || kept.has(name) || /^GIT_CONFIG_(KEY|VALUE)_\d+$/.test(name)) inner[name] = value;
  return {
    ...inner,
    LC_ALL: 'C',
    LANGUAGE: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    // A clone without all objects would fetch them one by one: offline is a promise. The second holds for git before 2.44.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  };
}

/** Settings of the user that would change what plumbing commands print or do. */
const settings = ['core.quotePath=false', 'core.fsmonitor=false', 'core.deltaBaseCacheLimit=256m', 'gc.auto=0'];

/** @param folder where git is called; the repository is found from there, as git finds it */
export function openGit(folder: string, environment: NodeJS.ProcessEnv = process.env): Git {
  const env = environmentOf(environment);
  const always = ['--no-pager', ...settings.flatMap((setting) => ['-c', setting])];

  const startFed: Git['startFed'] = (args) => {
    const child = spawn('git', [...always, ...args], {
      cwd: folder,
      env,
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    // What git did not take because it ended is told by its exit code.
    child.stdin.on('error', () => undefined);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      if (said.length < 4096) said += nameFrom(chunk);
    });
    const ended = new Promise<string | undefined>((done) => {
      child.on('error', (error: NodeJS.ErrnoException) =>
        done(
          error.code !== 'ENOENT'
            ? `git cannot be started: ${error.message}`
            : existsSync(folder)
              ? 'git is not installed, or not on the PATH'
              : `${folder} does not exist`,
        ),
      );
      child.on('close', (code, signal) =>
        done(code === 0 ? undefined : oneLine(said) || `git ended with ${signal ?? `exit code ${code}`}`),
      );
    });
    return { child, ended };
  };

  const start: Git['start'] = (args) => {
    const started = startFed(args);
    started.child.stdin.end();
    return started;
  };

  return {
    folder,
    start,
    startFed,
    async run(args, input) {
      const { child, ended } = startFed(args);
      child.stdin.end(input);
      const chunks: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
      const failure = await ended;
      if (failure !== undefined) throw new GitError(failure);
      return Buffer.concat(chunks);
    },
  };
}

/** What git said, without its prefix and hints. */
const oneLine = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^(hint|warning):/.test(line) && line.trim() !== '')
    .map((line) => line.replace(/^(fatal|error): /, '').trim())
    .slice(0, 3)
    .join('; ');

/** The repository around a folder. */
export interface Repository {
  readonly git: Git;
  readonly bare: boolean;
  /** The history ends at a shallow clone's border. */
  readonly shallow: boolean;
  /** HEAD's commit; undefined where there is none yet. */
  readonly head: string | undefined;
  /** The id of the empty tree in the repository's hash. */
  readonly emptyTree: string;
  /** The path from the top of the work tree to the folder, `` at the top, else with a slash at its end. */
  readonly prefix: string;
}

/** @throws GitError with a message for people where there is no repository, or an index that is named does not exist */
export async function openRepository(
  folder: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<Repository> {
  const git = openGit(folder, environment);
  let answers: string[];
  // Asked at the same time: a hook is waited for.
  const asked = git.run(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']).then(
    (output) => output.toString('latin1').trim(),
    () => undefined,
  );
  try {
    const output = await git.run([
      'rev-parse',
      '--is-bare-repository',
      '--is-shallow-repository',
      '--show-object-format',
      '--show-prefix',
      '--show-cdup',
    ]);
    answers = output.toString('utf8').split('\n');
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const from = environment.GIT_DIR === undefined ? '' : ` (GIT_DIR is set to ${environment.GIT_DIR})`;
    throw new GitError(`no repository can be read here${from}: ${error.message}`);
  }
  const [bare, shallow, format, prefix, top] = answers;
  const index = environment.GIT_INDEX_FILE;
  // git takes an index that is not there for an empty one, and then nothing is staged. A relative name counts from the top of the work tree.
  if (index !== undefined && index !== '' && !existsSync(resolve(folder, top ?? '', index)))
    throw new GitError(`GIT_INDEX_FILE names ${index}, which does not exist`);
  const head = await asked;
  return {
    git,
    bare: bare === 'true',
    shallow: shallow === 'true',
    head: head === '' ? undefined : head,
    emptyTree: emptyTrees[format ?? 'sha1'] ?? emptyTrees.sha1!,
    prefix: prefix ?? '',
  };
}

const emptyTrees: Readonly<Record<string, string>> = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/** A path from the repository's top as the caller's folder sees it. */
export const seenFrom =
  (prefix: string) =>
  (path: string): string => {
    const above = prefix.split('/').slice(0, -1);
    const parts = path.split('/');
    let same = 0;
    while (same < above.length && same < parts.length - 1 && above[same] === parts[same]) same++;
    return [...above.slice(same).map(() => '..'), ...parts.slice(same)].join('/');
  };

/** Ids of nothing: a file that is not there, a branch that is made or deleted. */
export const isNull = (id: string): boolean => /^0+$/.test(id);
