import { readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { createEngine, type Confidence, type Engine } from '../engine';
import { openFindings, type ScanResult } from '../reports';
import {
  applyProject,
  cacheFolder,
  isMissed,
  loadProject,
  pathsBelow,
  policyOf,
  scanContent,
  scanPaths,
  type Project,
} from '../sources';
import { atLeast } from './confidence';
import { chosenOption, sourceOption, type SourceArguments } from './source-option';

/** What is scanned; names as on the command line. */
export interface RunArguments extends SourceArguments {
  /** Default: that of `.offkey.json`, else possible. */
  readonly minConfidence?: Confidence;
  /** False: files that .gitignore names are scanned, too. */
  readonly ignore: boolean;
  readonly exclude: readonly string[];
  /** False: every file is read anew. */
  readonly cache?: boolean;
  /** What standard input is called. */
  readonly path: string;
}

/** A scan with what its project decides. */
export interface Run {
  readonly engine: Engine;
  readonly project: Project;
  readonly result: ScanResult;
}

/** Scans what is asked for, as `.offkey.json` and the baseline of its project want it. */
export async function run(args: RunArguments): Promise<Run> {
  if (args.stdin === true && args.paths.length > 0) throw new Error('give either --stdin or paths, not both');
  return inProject(args.paths.length === 1 ? args.paths[0]! : '.', args.minConfidence, {
    scan: (engine, excludes) => scanAsked(engine, args, excludes),
    isWhole: (project, all) => coversWhole(args, project, all),
  });
}

export interface ProjectScan {
  /** @param excludes is this path, as it is reported, left out? */
  scan(engine: Engine, excludes: (path: string) => boolean): Promise<ScanResult>;
  /** Were all files of the project scanned? Then entries that accept nothing are told. */
  isWhole?(project: Project, all: ScanResult): boolean;
}

/**
 * Runs a scan with the detectors of a place's project and applies what the project accepts.
 * @param place a file or folder, for which the nearest `.offkey.json` holds
 * @param minConfidence default: that of `.offkey.json`, else possible
 */
export async function inProject(
  place: string,
  minConfidence: Confidence | undefined,
  { scan, isWhole }: ProjectScan,
): Promise<Run> {
  const root = process.cwd();
  const project = await loadProject(place);
  const engine = createEngine(project.custom);
  const policy = policyOf(project);
  const below = pathsBelow(project.folder, root);
  // Asked for each file: where nothing is excluded, no path is worked out.
  const excludes = project.config.exclude.length === 0 ? () => false : (path: string) => policy.excludes(below(path));
  const all = await scan(engine, excludes);
  const result = applyProject(all, project, policy, { root, whole: isWhole?.(project, all) === true });
  const least = minConfidence ?? project.config.minimumConfidence ?? 'possible';
  return { engine, project, result: { ...result, findings: result.findings.filter(atLeast(least)) } };
}

/** Were all files of the project scanned? Only then it is known that an entry accepts nothing. */
function coversWhole(args: RunArguments, { folder }: Project, all: ScanResult): boolean {
  const { stdin, paths, exclude } = args;
  if (sourceOption(args) !== undefined || stdin === true || exclude.length > 0) return false;
  if (all.skipped.some(({ path }) => path === '.')) return false;
  return (paths.length > 0 ? paths : ['.']).some((path) => {
    const start = resolve(path);
    return folder === start || folder.startsWith(start.endsWith(sep) ? start : start + sep);
  });
}

/** Exit codes, stable: 0 clean, 1 findings, 2 something could not be scanned. */
export function exitCodeOf(result: ScanResult): 0 | 1 | 2 {
  if (openFindings(result).length > 0) return 1;
  return result.skipped.some(isMissed) ? 2 : 0;
}

async function scanAsked(engine: Engine, args: RunArguments, excludes: (path: string) => boolean): Promise<ScanResult> {
  const option = chosenOption(args);
  if (option !== undefined) {
    const { scanChosen } = await import('./source.js');
    return scanChosen(engine, option, args, { signal: interruption(), excludes });
  }
  return args.stdin === true ? scanInput(engine, args) : scanFolders(engine, args, excludes);
}

/** Aborted when the user presses Ctrl+C. */
function interruption(): AbortSignal {
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  return interrupted.signal;
}

async function scanFolders(
  engine: Engine,
  args: RunArguments,
  excludes: (path: string) => boolean,
): Promise<ScanResult> {
  const { cancelled, ...result } = await scanPaths(engine, {
    root: process.cwd(),
    paths: args.paths.length > 0 ? args.paths : ['.'],
    includeIgnored: !args.ignore,
    exclude: args.exclude,
    excludes,
    maximumFileSize: args.maxFileSize,
    cache: args.cache === false ? undefined : cacheFolder(),
    signal: interruption(),
  });
  // An interrupted scan is no scan: what it did not reach must not look clean.
  if (cancelled)
    return { ...result, skipped: [...result.skipped, { path: '.', reason: 'interrupted: the rest was not scanned' }] };
  if (args.archives !== true) return result;
  const { withArchives } = await import('./source.js');
  return withArchives(engine, result, args.maxFileSize, { signal: interruption(), excludes });
}

function scanInput(engine: Engine, args: RunArguments): ScanResult {
  const started = performance.now();
  const bytes = new Uint8Array(readFileSync(0));
  const { path, findings, skipped } = scanContent(engine, bytes, args.path);
  return {
    version: 1,
    findings,
    skipped: skipped === undefined ? [] : [{ path, reason: skipped }],
    stats: {
      files: skipped === undefined ? 1 : 0,
      bytes: bytes.length,
      seconds: Math.round(performance.now() - started) / 1000,
    },
  };
}
