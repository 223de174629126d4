import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { openRepository, type Repository } from '../../sources';
import type { HookName } from './run';
import { hookScript, keptName, ownership } from './script';

export interface HookChoice {
  readonly preCommit?: boolean;
  readonly prePush?: boolean;
  readonly preReceive?: boolean;
}

const names: readonly HookName[] = ['pre-commit', 'pre-push', 'pre-receive'];

/** Installs the hooks chosen; none chosen: those for a work tree, on a bare repository the one for a server. Gives the exit code. */
export async function installHooks({ preCommit, prePush, preReceive }: HookChoice): Promise<number> {
  const repository = await openRepository(process.cwd());
  const chosen = names.filter((_, i) => [preCommit, prePush, preReceive][i] === true);
  const wanted = chosen.length > 0 ? chosen : repository.bare ? names.slice(2) : names.slice(0, 2);
  const folder = await hooksFolder(repository);
  const managed = managerOf(folder);
  if (managed !== undefined) throw new Error(managed(wanted));
  const cli = process.argv[1];
  if (cli === undefined) throw new Error('cannot tell where Offkey itself is: call it by its file');
  const runner = { node: slashed(process.execPath), cli: slashed(resolve(cli)) };
  mkdirSync(folder, { recursive: true });
  for (const name of wanted) {
    const kept = install(folder, name, hookScript(name, runner));
    say(
      `${name}: installed in ${shown(join(folder, name))}${kept ? `; the hook that was there runs first (kept as ${keptName(name)})` : ''}`,
    );
  }
  if (runner.cli.includes('/_npx/'))
    say(
      'this Offkey is in npx’s cache, which may be emptied: `npm install --save-dev offkey` and install the hooks again to keep them working',
    );
  if (await isForAll(repository))
    say(`core.hooksPath is set for all your repositories, so these hooks run in all of them`);
  return 0;
}

/** Takes out what installHooks wrote. Gives the exit code: 2 where a hook was changed since, and so is left alone. */
export async function uninstallHooks(): Promise<number> {
  const folder = await hooksFolder(await openRepository(process.cwd()));
  let code = 0;
  let found = false;
  for (const name of names) {
    const file = join(folder, name);
    const kept = join(folder, keptName(name));
    const text = textOf(file);
    const owner = text === undefined ? 'other' : ownership(name, text);
    if (owner === 'edited') {
      say(`${name}: changed since it was installed, so it stays: take Offkey’s lines out of ${shown(file)} by hand`);
      code = 2;
    } else if (owner === 'ours') {
      if (exists(kept)) renameSync(kept, file);
      else rmSync(file);
      say(`${name}: uninstalled${exists(file) ? '; the hook that was there before is back' : ''}`);
    } else if (exists(kept)) {
      // Another tool has written its own hook meanwhile: which of the two is wanted, only a person knows.
      if (text === undefined) {
        renameSync(kept, file);
        say(`${name}: Offkey’s hook is gone; the one that was there before is back`);
      } else {
        say(`${name}: another hook has taken the place; the one from before Offkey is kept as ${shown(kept)}`);
        code = 2;
      }
    } else continue;
    found = true;
  }
  if (!found) say('there are no hooks of Offkey here');
  return code;
}

/** Puts the hook there and keeps what was there. Nothing is lost where the disk is full: the new file is written before the old one is moved. */
function install(folder: string, name: HookName, script: string): boolean {
  const file = join(folder, name);
  const kept = join(folder, keptName(name));
  const text = textOf(file);
  const owner = text === undefined ? undefined : ownership(name, text);
  if (owner === 'edited')
    throw new Error(`${shown(file)} is a hook of Offkey that was changed since: take it away, then install again`);
  const fresh = `${file}.${process.pid}.new`;
  try {
    writeFileSync(fresh, script);
    chmodSync(fresh, 0o755);
    if (owner === 'other') {
      if (exists(kept)) throw new Error(`${shown(kept)} is in the way: it is from an earlier installation`);
      renameSync(file, kept);
    }
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    if (owner === 'other' && !exists(file) && exists(kept)) renameSync(kept, file);
    throw error;
  }
  return exists(kept);
}

/** Where git looks for hooks: `core.hooksPath`, else the folder of the repository, which its work trees share. */
async function hooksFolder({ git }: Repository): Promise<string> {
  const output = await git.run(['rev-parse', '--git-path', 'hooks']);
  return resolve(git.folder, output.toString('utf8').replace(/\r?\n$/, ''));
}

async function isForAll({ git }: Repository): Promise<boolean> {
  return git.run(['config', '--show-scope', '--get', 'core.hooksPath']).then(
    (output) => /^(global|system)\t/.test(output.toString('utf8')),
    () => false,
  );
}

/** A tool that writes its hooks folder anew and wants to be told in its own file; then what to write there. */
function managerOf(folder: string): ((wanted: readonly HookName[]) => string) | undefined {
  if (basename(folder) !== '_' || basename(dirname(folder)) !== '.husky') return undefined;
  return (wanted) =>
    `husky looks after the hooks here. Add a line to each of its files:\n${wanted
      .map((name) => `  ${shown(join(dirname(folder), name))}:  npx --no-install offkey hook run ${name} "$@"`)
      .join('\n')}`;
}

/** Bytes one by one, so that nothing is lost; of a link to nothing there is no text. */
const textOf = (file: string): string | undefined =>
  exists(file) ? (existsSync(file) ? readFileSync(file, 'latin1') : '') : undefined;

/** Also a link to nothing is something. */
function exists(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
}

const slashed = (path: string): string => path.replaceAll('\\', '/');
const shown = (file: string): string => slashed(relative(process.cwd(), file)) || '.';
const say = (text: string): void => void process.stdout.write(`offkey: ${text}\n`);
