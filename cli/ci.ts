import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Confidence, DetectorInfo } from '../engine';
import {
  openFindings,
  printable,
  renderReport,
  renderText,
  type FormatId,
  type ReportContext,
  type ScanResult,
  type SkippedFile,
} from '../reports';
import {
  GitError,
  isMissed,
  openRepository,
  parseRange,
  rangeSource,
  scanSource,
  type Repository,
  type Source,
} from '../sources';
import { annotationsOf, annotators, harmless } from './ci/annotations';
import type { Platform, Scope } from './ci/platform';
import { detect, type Overrides } from './ci/platforms';
import { exitCodeOf, inProject, run, type Run } from './run';

export interface CiArguments extends Overrides {
  /** Default: that of `.offkey.json`, else possible. */
  readonly minConfidence?: Confidence;
  /** Bytes. */
  readonly maxFileSize: number;
  /** All files of the tree, whatever the build brings. */
  readonly all?: boolean;
  /** Folder for the report files. */
  readonly reports: string;
  /** Only say what would be scanned. */
  readonly dryRun?: boolean;
}

/** What is scanned after all. */
interface Resolved {
  /** Undefined: the files of the tree. */
  readonly source?: Source;
  /** For the log: "the commits of a push, 3 of them". */
  readonly words: string;
  /** Set where the commits that the build brings cannot be read. */
  readonly missed?: SkippedFile;
  readonly commit?: string;
}

/**
 * Scans what a build brings, tells it in the platform's own form and writes the reports that it takes.
 * @returns the exit code: 0 clean, 1 findings, 2 something could not be scanned
 */
export async function ci(args: CiArguments): Promise<number> {
  const { platform, scope: given } = detect(process.env, readIfThere, args);
  const scope: Scope = args.all === true ? { kind: 'tree', why: '--all' } : given;
  const resolved = await resolve(scope, platform, args);
  tell(`Offkey on ${platform?.name ?? 'no CI platform that it knows'}: ${resolved.words}.`);
  if (resolved.missed !== undefined) tell(`Not scanned: ${resolved.missed.reason}.`);
  if (args.dryRun === true) return 0;

  const { engine, result: scanned } = await scanOf(resolved, args);
  const result: ScanResult =
    resolved.missed === undefined ? scanned : { ...scanned, skipped: [...scanned.skipped, resolved.missed] };
  process.stdout.write(harmless(renderText(result, engine.detectors)));
  const annotate = platform === undefined ? undefined : annotators[platform.id];
  const annotations = annotationsOf(openFindings(result), result.skipped.filter(isMissed), engine.detectors);
  for (const line of annotate?.(annotations) ?? []) say(line);
  writeReports(platform, result, engine.detectors, args.reports, {
    version: process.env.OFFKEY_VERSION ?? 'development',
    finished: new Date(),
    ...(resolved.commit === undefined ? {} : { commit: resolved.commit }),
  });
  return exitCodeOf(result);
}

function scanOf({ source }: Resolved, args: CiArguments): Promise<Run> {
  if (source !== undefined)
    return inProject('.', args.minConfidence, {
      scan: (engine, excludes) => scanSource(engine, source, { excludes }),
    });
  const { minConfidence, maxFileSize } = args;
  return run({
    paths: ['.'],
    exclude: [],
    ignore: true,
    path: '',
    maxFileSize,
    ...(minConfidence === undefined ? {} : { minConfidence }),
  });
}

/** Finds the commits in the clone. Where they are not there, the tree is scanned, and what of the history was not is said. */
async function resolve(scope: Scope, platform: Platform | undefined, { maxFileSize }: CiArguments): Promise<Resolved> {
  let repository: Repository;
  try {
    repository = await openRepository(process.cwd());
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const missed = { path: '.', reason: `the commits that this build brings: ${error.message}` };
    return { words: 'all files here', ...(scope.kind === 'tree' ? {} : { missed }) };
  }
  const head = repository.head === undefined ? {} : { commit: repository.head };
  if (scope.kind === 'tree') return { words: `all files of the tree (${scope.why})`, ...head };
  try {
    const from = scope.kind === 'range' ? scope.from : await branchTip(repository, scope.onto);
    const { revisions, tip } = await parseRange(repository.git, `${from}..${scope.to}`);
    if (repository.shallow) await assertReaches(repository, from, tip);
    const source = rangeSource(repository, { revisions, ignoresFrom: [tip], limit: maxFileSize });
    return { source, commit: tip, words: `the commits from ${short(from)} to ${short(scope.to)} (${scope.why})` };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const advice = repository.shallow
      ? `the clone is shallow; ${platform?.depthAdvice ?? 'clone without --depth'}`
      : error.message;
    return {
      words: `all files of the tree, instead of the commits of ${scope.why}`,
      missed: { path: '.', reason: `the commits of ${scope.why} one by one: ${advice}` },
      ...head,
    };
  }
}

/** Does the history in a shallow clone go back to where the commits start? Else the border's commit looks as if it had brought everything. */
async function assertReaches({ git }: Repository, from: string, tip: string): Promise<void> {
  await git.run(['merge-base', from, tip]);
}

/** The branch as the remote has it; for a name that is not there the error says so. */
async function branchTip({ git }: Repository, branch: string | undefined): Promise<string> {
  const candidates =
    branch === undefined
      ? ['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master']
      : [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`];
  for (const name of candidates)
    try {
      await git.run(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
      return name;
    } catch (error) {
      if (!(error instanceof GitError)) throw error;
    }
  throw new GitError(
    `the branch ${branch ?? 'that the remote has as its default'} is not in this clone; fetch it first`,
  );
}

function writeReports(
  platform: Platform | undefined,
  result: ScanResult,
  detectors: ReadonlyMap<string, DetectorInfo>,
  folder: string,
  context: ReportContext,
): void {
  const written: string[] = [];
  for (const [name, format] of Object.entries(platform?.reports ?? {}) as [string, FormatId][]) {
    const file = join(folder, name);
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, renderReport(format, result, detectors, context));
    } catch (error) {
      throw new Error(`cannot write ${file}: ${(error as Error).message}`, { cause: error });
    }
    written.push(relative('.', file));
  }
  if (written.length > 0) say(`Reports: ${written.join(', ')}.`);
  const { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output } = process.env;
  if (platform?.id !== 'github') return;
  if (summary) appendFileSync(summary, renderReport('markdown', result, detectors, context));
  if (output) appendFileSync(output, `findings=${openFindings(result).length}\nsarif=${written[0]}\n`);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The platform's word is all there is; without its event the variables decide.
    return undefined;
  }
}

const short = (revision: string): string =>
  /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 12) : revision.replace(/^refs\/(?:remotes|heads)\//, '');

const say = (line: string): void => void process.stdout.write(`${line}\n`);
/** For texts that come from outside: names of branches, what git says. */
const tell = (line: string): void => say(harmless(printable(line)));
