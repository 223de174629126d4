import { writeFileSync } from 'node:fs';
import { isatty } from 'node:tty';
import pc from 'picocolors';
import type { DetectorInfo, Engine } from '../engine';
import {
  printable,
  renderReport,
  renderText,
  type FormatId,
  type Paint,
  type ReportedFinding,
  type ScanResult,
} from '../reports';
import { isMissed } from '../sources';
import { exitCodeOf, run, type RunArguments } from './run';
import { sourceOption } from './source-option';

/** What `offkey scan` is called with; names as on the command line. */
export interface ScanArguments extends RunArguments {
  readonly format: FormatId;
  readonly output?: string;
  readonly showIgnored?: boolean;
}

/** Scans and prints. Gives the exit code: 0 clean, 1 findings, 2 something could not be scanned. */
export async function scan(args: ScanArguments): Promise<number> {
  const { engine, result } = await run(args);
  write(args, render(args, result, engine));
  // An empty scan of commits is no proof of anything: it is said, though it is no failure.
  if (result.stats.files === 0 && result.skipped.length === 0 && sourceOption(args) !== undefined)
    process.stderr.write('offkey: nothing was scanned: there is nothing new in it\n');
  const code = exitCodeOf(result);
  // Where the result does not stand on the terminal, a person still learns why this is not clean.
  if (code === 2 && (args.format !== 'text' || args.output !== undefined))
    for (const { path, reason } of result.skipped.filter(isMissed).slice(0, 10))
      process.stderr.write(`offkey: not scanned: ${printable(path)}: ${reason}\n`);
  return code;
}

function render(args: ScanArguments, result: ScanResult, engine: Engine): string {
  // Where nothing was found, nothing is asked of the detectors; reading them takes longer than a small scan.
  const detectors = result.findings.length > 0 ? engine.detectors : new Map<string, DetectorInfo>();
  // `--show-ignored` prints covered findings like the others.
  const shown =
    args.showIgnored === true
      ? { ...result, findings: result.findings.map((finding): ReportedFinding => withoutIgnored(finding)) }
      : result;
  if (args.format === 'text')
    return renderText(shown, detectors, args.output === undefined && isatty(1) ? colours : undefined);
  // Formats for programs say themselves what is ignored.
  return renderReport(args.format, people.has(args.format) ? shown : result, detectors, {
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
