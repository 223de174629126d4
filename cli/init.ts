import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { GitError, openRepository } from '../sources';
import { CannotExtend } from './init/target';
import { targets } from './init/targets';

export interface InitArguments {
  readonly platform: string;
  /** Print what would be written. */
  readonly dryRun?: boolean;
}

/**
 * Writes a CI platform's config, or puts Offkey into the one that is there. A second call changes nothing.
 * @returns the exit code: 0 it is in it, 2 it could not be put there
 */
export async function init({ platform, dryRun }: InitArguments): Promise<number> {
  const target = targets.find(({ id }) => id === platform);
  if (target === undefined)
    throw new Error(`no platform "${platform}"; there are ${targets.map(({ id }) => id).join(', ')}`);
  const file = join(await topFolder(), target.file);
  const name = relative('.', file);
  const version = process.env.OFFKEY_VERSION;
  const command = `npx --yes offkey${version === undefined ? '' : `@${version}`} ci`;
  const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  let after: string;
  try {
    after = before === undefined ? target.fresh(command) : target.extend(before, command);
  } catch (error) {
    if (!(error instanceof CannotExtend)) throw error;
    process.stderr.write(`offkey: ${name} was left as it is: ${error.message}\n`);
    return 2;
  }
  if (dryRun === true) process.stdout.write(after);
  else if (after === before) process.stdout.write(`${name} runs Offkey already.\n`);
  else {
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, after);
    } catch (error) {
      throw new Error(`cannot write ${name}: ${(error as Error).message}`, { cause: error });
    }
    process.stdout.write(
      `${before === undefined ? 'Wrote' : 'Extended'} ${name}.${target.next === undefined ? '' : ` ${target.next}`}\n`,
    );
  }
  return 0;
}

/** The top of the work tree; the folder itself outside of one. */
async function topFolder(): Promise<string> {
  try {
    const { git } = await openRepository(process.cwd());
    return (await git.run(['rev-parse', '--show-toplevel'])).toString('utf8').replace(/\n$/, '');
  } catch (error) {
    if (error instanceof GitError) return process.cwd();
    throw error;
  }
}
