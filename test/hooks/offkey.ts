/** The command line in a repository, and what came of it in a few words. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { cleanEnvironment, type TestRepository } from '../sources/git-repository';
import { sample } from '../sources/tree';

export const command = join(__dirname, '../../cli/main.js');
export const key = sample('stripe-secret-key');
export const otherKey = sample('stripe-secret-key', 2);
/** A line with a secret. */
export const leak = `stripe = "${key}"\n`;
export const otherLeak = `other = "${otherKey}"\n`;

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
  readonly cwd?: string;
}

/** Runs a program in a folder. Whatever is printed, no secret is in it. */
export function run(
  folder: string,
  program: string,
  args: readonly string[],
  { env, input = '' }: RunOptions = {},
): Ran {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    input,
    env: { ...cleanEnvironment(), ...env },
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  for (const secret of [key, otherKey]) assert.ok(!(stdout + stderr).includes(secret), 'a secret was printed');
  return { code: status, out: stdout, err: stderr };
}

export const offkey = (folder: string, args: readonly string[], options?: RunOptions): Ran =>
  run(folder, process.execPath, [command, ...args], options);

/**
 * A scan's result in words: `app.py:2 lib.py:1`, with `| not scanned: path: reason` for what was missed; `clean`, or `nothing` where no content was read. The exit code
 * must say the same.
 */
export function scanned(folder: string, args: readonly string[], options?: RunOptions): string {
  const { code, out, err } = offkey(folder, ['scan', ...args, '--format', 'json'], options);
  if (out === '') {
    assert.equal(code, 2, err);
    return `error: ${err.replace(/^offkey: /, '').trim()}`;
  }
  const { findings, skipped, stats } = JSON.parse(out) as {
    findings: { path: string; line: number; ignored?: object }[];
    skipped: { path: string; reason: string; expected?: true }[];
    stats: { files: number };
  };
  const open = findings.filter(({ ignored }) => ignored === undefined);
  const missed = skipped.filter(({ expected }) => expected !== true);
  assert.equal(code, open.length > 0 ? 1 : missed.length > 0 ? 2 : 0, out + err);
  const found = open.map(({ path, line }) => `${path}:${line}`).join(' ');
  const base = found !== '' ? found : stats.files > 0 ? 'clean' : 'nothing';
  if (base === 'nothing' && skipped.length === 0) assert.match(err, /nothing was scanned/);
  return [base, ...missed.map(({ path, reason }) => `not scanned: ${path}: ${reason}`)].join(' | ');
}

/** What the hook said, in the same words; git's exit code must say the same. */
export function hooked({ code, err }: Ran): string {
  const places = [...err.matchAll(/^(?:remote: )?  (\S.*?:\d+):\d+  /gm)].map((match) => match[1]!);
  const missed = [...err.matchAll(/^(?:remote: )?  (not scanned: .*?) *$/gm)].map((match) => match[1]!);
  if (places.length + missed.length > 0) {
    assert.notEqual(code, 0, err);
    return [...(places.length > 0 ? [places.join(' ')] : []), ...missed].join(' | ');
  }
  if (code !== 0) return `error: ${err.trim().split('\n')[0]}`;
  if (/nothing was scanned/.test(err)) return 'nothing';
  assert.match(err, /offkey: no secrets in \d+/);
  return 'clean';
}

/** Commits what is staged, with hooks. */
export const commit = (repository: TestRepository, ...args: string[]): string =>
  hooked(run(repository.folder, 'git', ['commit', '--quiet', '-m', 'x', ...args]));

/** Pushes, with hooks. */
export const push = (repository: TestRepository, ...args: string[]): string =>
  hooked(run(repository.folder, 'git', ['push', '--quiet', ...args]));
