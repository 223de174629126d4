import { spawnSync } from 'node:child_process';

/** Runs a command to its end; what it prints goes to standard error. Throws if it fails. */
export function run(folder, command, ...args) {
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 'inherit'], cwd: folder });
  if (error) throw new Error(`${command}: ${error.message}`);
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}`);
}

/** Is the command there, and does it end well? */
export const has = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** What a command prints. Throws if it fails. */
export function outputOf(folder, command, ...args) {
  const { status, stdout, error } = spawnSync(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: folder,
    encoding: 'utf8',
  });
  if (error) throw new Error(`${command}: ${error.message}`);
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status}`);
  return stdout;
}
