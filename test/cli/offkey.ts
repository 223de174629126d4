/** Runs the command as a process. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const command = join(__dirname, '../../cli/main.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** @param secrets values that must not be printed, whatever happens */
export const offkeyWithout =
  (...secrets: readonly string[]) =>
  (folder: string, args: readonly string[], environment: NodeJS.ProcessEnv = process.env): Ran => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
    });
    for (const secret of secrets) assert.ok(!(stdout + stderr).includes(secret), 'the secret was printed');
    return { code: status, out: stdout, err: stderr };
  };
