import { readFileSync, writeFileSync } from 'node:fs';
import { isatty } from 'node:tty';
import pc from 'picocolors';
import { createEngine, type Confidence, type Engine } from '../engine';
import {
  openFindings,
  printable,
  renderReport,
  renderText,
  type FormatId,
  type Paint,
  type ReportedFinding,
  type ScanResult,
} from '../reports';
import { isMissed, scanContent, scanPaths, scanSource } from '../sources';
import { atLeast } from './confidence';
import { chosenSource, type SourceArguments } from './source';

/** What `offkey scan` is called with; names as on the command line. */
export interface ScanArguments extends SourceArguments {
  readonly paths: readonly string[];
  readonly format: FormatId;
  readonly output?: string;
  readonly minConfidence: Confidence;
  /** False: files that .gitignore names are scanned, too. */
  readonly ignore: boolean;
  readonly exclude: readonly string[];
  /** Bytes. */
  readonly maxFileSize: number;
  readonly showIgnored?: boolean;
  readonly stdin?: boolean;
  readonly path: string;
}

const emptySources = ['staged', 'range', 'history'] as const;

/** Scans and prints. Gives the exit code: 0 clean, 1 findings, 2 something could not be scanned. */
export async function scan(args: ScanArguments): Promise<number> {
  if (args.stdin === true && args.paths.length > 0) throw new Error('give either --stdin or paths, not both');
  const engine = createEngine();
  const all = await scanAsked(engine, args);
  const result = {
    ...all,
    findings: all.findings.filter(atLeast(args.minConfidence)),
  };
  write(args, render(args, result, engine));
  // An empty scan of commits is no proof of anything: it is said, though it is no failure.
  if (
    result.stats.files === 0 &&
    result.skipped.length === 0 &&
    emptySources.some((option) => args[option] !== undefined)
  )
    process.stderr.write('offkey: nothing was scanned: there is no new content\n');

  const open = openFindings(result).length;
  const missed = result.skipped.filter(isMissed);
  if (open > 0) return 1;
  if (missed.length === 0) return 0;
  // Where the result does not stand on the terminal, a person still learns why this is not clean.
  if (args.format !== 'text' || args.output !== undefined)
    for (const { path, reason } of missed.slice(0, 10))
      process.stderr.write(`offkey: not scanned: ${printable(path)}: ${reason}\n`);
  return 2;
}

async function scanAsked(engine: Engine, args: ScanArguments): Promise<ScanResult> {
  const source = await chosenSource(args);
  if (source !== undefined) return scanSource(engine, source, { signal: interruption() });
  return args.stdin === true ? scanInput(engine, args) : scanFolders(engine, args);
}

/** Aborted when the user presses Ctrl+C. */
function interruption(): AbortSignal {
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  return interrupted.signal;
}

async function scanFolders(engine: Engine, args: ScanArguments): Promise<ScanResult> {
  const { cancelled, ...result } = await scanPaths(engine, {
    root: process.cwd(),
    paths: args.paths.length > 0 ? args.paths : ['.'],
    includeIgnored: !args.ignore,
    exclude: args.exclude,
    maximumFileSize: args.maxFileSize,
    signal: interruption(),
  });
  // An interrupted scan is no scan: what it did not reach must not look clean.
  return cancelled
    ? { ...result, skipped: [...result.skipped, { path: '.', reason: 'interrupted: the rest was not scanned' }] }
    : result;
}

function scanInput(engine: Engine, args: ScanArguments): ScanResult {
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

function render(args: ScanArguments, result: ScanResult, engine: Engine): string {
  // `--show-ignored` prints covered findings like the others.
  const shown =
    args.showIgnored === true
      ? { ...result, findings: result.findings.map((finding): ReportedFinding => withoutIgnored(finding)) }
      : result;
  if (args.format === 'text')
    return renderText(shown, engine.detectors, args.output === undefined && isatty(1) ? colours : undefined);
  // Formats for programs say themselves what is ignored.
  return renderReport(args.format, people.has(args.format) ? shown : result, engine.detectors, {
    version: process.env.OFFKEY_VERSION ?? 'development',
    finished: new Date(),
  });
}

/** Formats that people read. */
const people: ReadonlySet<FormatId> = new Set(['text', 'markdown', 'html']);

function withoutIgnored({ ignored: _ignored, ...finding }: ReportedFinding): ReportedFinding {
  return finding;
}

const colours: Paint = {
  bold: pc.bold,
  dim: pc.dim,
  good: pc.green,
  warn: pc.yellow,
  certain: pc.red,
  likely: pc.yellow,
  possible: pc.cyan,
};

function write(args: ScanArguments, text: string): void {
  if (args.output === undefined) process.stdout.write(text);
  else
    try {
      writeFileSync(args.output, text);
    } catch (error) {
      throw new Error(`cannot write ${args.output}: ${(error as Error).message}`, { cause: error });
    }
}
