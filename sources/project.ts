import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  baselineName,
  configName,
  createPolicy,
  noConfig,
  parseBaseline,
  readConfig,
  type BaselineEntry,
  type Config,
  type Policy,
  type ReadyConfig,
} from '../engine';
import type { ScanResult, SkippedFile } from '../reports/types';
import { reasonOf } from './scan-file';

/** What a project decides: its `.offkey.json` and its baseline. */
export interface Project {
  /** Absolute: paths in both files are relative to it. */
  readonly folder: string;
  readonly config: Config;
  /** For `createEngine`. */
  readonly custom: {
    readonly custom?: { detectors: Config['detectors']; compile: NonNullable<ReadyConfig['compile']> };
  };
  /** Absolute path of the baseline, whether or not there is one. */
  readonly baselineFile: string;
  readonly baseline: readonly BaselineEntry[];
  /** What counts for nothing: absolute path, line from 1 (0: the whole file), message. */
  readonly problems: readonly { readonly file: string; readonly line: number; readonly message: string }[];
}

/**
 * Reads what holds for a file or folder: the nearest `.offkey.json` or baseline from it upwards, within its repository; outside of one its own folder's. Nothing
 * in them is run. What cannot be read is a problem, and the defaults hold.
 */
export async function loadProject(start: string): Promise<Project> {
  const folder = homeOf(resolve(start));
  const problems: { file: string; line: number; message: string }[] = [];
  const configFile = join(folder, configName);
  const text = read(configFile, problems);
  const ready: ReadyConfig = text === undefined ? noConfig : await readConfig(text);
  for (const problem of ready.problems) problems.push({ file: configFile, ...problem });

  const named = ready.config.baseline;
  const baselineFile = join(folder, named ?? baselineName);
  const known = parseBaseline(read(baselineFile, problems) ?? '');
  for (const problem of known.problems) problems.push({ file: baselineFile, ...problem });
  if (named !== undefined && !existsSync(baselineFile))
    problems.push({ file: baselineFile, line: 0, message: 'does not exist; make it with `offkey baseline create`' });
  const { detectors } = ready.config;
  return {
    folder,
    config: ready.config,
    custom: ready.compile === undefined ? {} : { custom: { detectors, compile: ready.compile } },
    baselineFile,
    baseline: known.entries,
    problems,
  };
}

/** The policy of a project, as of today. */
export const policyOf = (project: Project, today = new Date()): Policy =>
  createPolicy(project.config, project.baseline, today.toISOString().slice(0, 10));

/**
 * A scan's result as its project wants it: accepted findings are marked, those of detectors for other files left out, and what is wrong in its files is named.
 * @param root what the result's paths are relative to
 * @param whole were all files of the project scanned? Then entries that accepted nothing are told
 */
export function applyProject(
  result: ScanResult,
  project: Project,
  policy: Policy,
  { root, whole }: { readonly root: string; readonly whole: boolean },
): ScanResult {
  const pathOf = pathsBelow(project.folder, root);
  const fileOf = { config: join(project.folder, configName), baseline: project.baselineFile };
  const findings = result.findings.flatMap((finding) => {
    const path = pathOf(finding.path);
    if (policy.isElsewhere(finding.detector, path)) return [];
    const ignored = finding.ignored ?? policy.accepts(finding, path);
    return [ignored === undefined ? finding : { ...finding, ignored }];
  });
  const unused = (whole ? policy.unused() : []).map(({ by, line, what, expired }) => ({
    path: slashed(relative(root, fileOf[by])),
    line,
    by,
    what: expired === undefined ? what : `${what} (expired on ${expired})`,
  }));
  return {
    ...result,
    findings,
    skipped: [...result.skipped, ...problemsOf(project, root)],
    ...(result.unused === undefined && unused.length === 0 ? {} : { unused: [...(result.unused ?? []), ...unused] }),
  };
}

/** What is wrong in a project's files, in words. */
const problemsOf = ({ problems }: Project, root: string): SkippedFile[] =>
  problems.map(({ file, line, message }) => ({
    path: slashed(relative(root, file)),
    reason: line === 0 ? message : `line ${line} counts for nothing: ${message}`,
  }));

/** Turns paths below a root into paths below a folder; those outside of it into the empty path, of which no pattern speaks. */
export function pathsBelow(folder: string, root: string): (path: string) => string {
  const base = slashed(relative(folder, root));
  if (base === '') return (path) => path;
  return (path) => {
    const below = slashed(relative(folder, resolve(root, path)));
    return below.startsWith('../') ? '' : below;
  };
}

const slashed = (path: string): string => path.split(sep).join('/');

/** The folder whose files hold at a place: that of the nearest config, else of the nearest baseline, else the repository's root or the place itself. */
function homeOf(start: string): string {
  const own = existsSync(start) && !statSync(start).isDirectory() ? dirname(start) : start;
  const above = foldersUp(own);
  const having = (name: string): string | undefined => above.find((folder) => existsSync(join(folder, name)));
  return having(configName) ?? having(baselineName) ?? above.at(-1)!;
}

/** A folder and those above it up to its repository's root. Outside of a repository itself alone: what lies above may be anybody's. */
function foldersUp(own: string): string[] {
  const folders: string[] = [];
  for (let at = own; ; at = dirname(at)) {
    folders.push(at);
    if (existsSync(join(at, '.git'))) return folders;
    if (at === dirname(at)) return [own];
  }
}

function read(file: string, problems: { file: string; line: number; message: string }[]): string | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    problems.push({ file, line: 0, message: reasonOf(error) });
    return undefined;
  }
}
