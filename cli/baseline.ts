import { existsSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { serializeBaseline, type BaselineEntry } from '../engine';
import { counted, printable, type ReportedFinding } from '../reports';
import { isMissed, loadProject, pathsBelow } from '../sources';
import { run } from './run';

export interface BaselineArguments {
  readonly action: 'create' | 'update';
  /** A baseline that exists is written anew. */
  readonly force?: boolean;
  /** Bytes. */
  readonly maxFileSize: number;
}

type Entry = Omit<BaselineEntry, 'line'>;

/**
 * Writes the findings that a project has today into its baseline, or takes those out of it that are gone.
 * @returns the exit code: 0 written, 2 something could not be scanned, or nothing was written
 */
export async function baseline({ action, force, maxFileSize }: BaselineArguments): Promise<number> {
  const { folder } = await loadProject('.');
  const path = relative('.', folder) || '.';
  const { result, project } = await run({ paths: [path], exclude: [], ignore: true, path: '', maxFileSize });
  const name = relative('.', project.baselineFile);
  if (action === 'create' && existsSync(project.baselineFile) && force !== true)
    throw new Error(
      `${name} exists. \`offkey baseline update\` takes out what is gone; \`offkey baseline create --force\` writes it anew, with all findings of today`,
    );
  if (action === 'update' && !existsSync(project.baselineFile))
    throw new Error(`there is no ${name}; \`offkey baseline create\` writes it`);

  const missed = result.skipped.filter(isMissed);
  const below = pathsBelow(project.folder, resolve('.'));
  const known = result.findings.filter(({ ignored }) => ignored?.by === 'baseline').map(entryOf(below));
  const open = result.findings.filter(({ ignored }) => ignored === undefined).map(entryOf(below));
  if (action === 'create') {
    const all = [...known, ...open];
    write(project.baselineFile, all);
    say(`${name}: ${counted(linesOf(all), 'finding')}. New ones count from now on.`);
  } else {
    // What was not scanned is not known to be gone.
    const unseen = new Set(missed.map((one) => below(one.path)));
    const waiting = project.baseline.filter((entry) => unseen.has(entry.path));
    const kept = [...known, ...waiting];
    write(project.baselineFile, kept);
    say(
      `${name}: ${counted(project.baseline.length - linesOf(kept), 'finding')} gone, ${linesOf(kept)} left` +
        (open.length > 0 ? `; ${counted(open.length, 'finding')} not in it: they count` : '') +
        '.',
    );
  }
  for (const one of missed) process.stderr.write(`offkey: not scanned: ${printable(one.path)}: ${one.reason}\n`);
  return missed.length > 0 ? 2 : 0;
}

const entryOf =
  (below: (path: string) => string) =>
  ({ detector, fingerprint, path }: ReportedFinding): Entry => ({ detector, fingerprint, path: below(path) });

const linesOf = (entries: readonly Entry[]): number =>
  new Set(entries.map(({ detector, fingerprint, path }) => JSON.stringify([detector, fingerprint, path]))).size;

function write(file: string, entries: readonly Entry[]): void {
  try {
    writeFileSync(file, serializeBaseline(entries));
  } catch (error) {
    throw new Error(`cannot write ${file}: ${(error as Error).message}`, { cause: error });
  }
}

const say = (text: string): void => void process.stdout.write(text + '\n');
