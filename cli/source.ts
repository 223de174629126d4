/** Sources other than files on the disk: a bundle of its own, so that a scan of files reads nothing of git and archives. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Engine } from '../engine';
import type { ScanResult } from '../reports';
import {
  archivesAmong,
  historySource,
  imageSource,
  openRepository,
  parseRange,
  patchSource,
  rangeSource,
  scanSource,
  stagedSource,
  unpacked,
  type Source,
  type SourceScanOptions,
} from '../sources';
import type { SourceArguments, SourceOption } from './source-option';

/** Scans what the option names. */
export async function scanChosen(
  engine: Engine,
  option: SourceOption,
  args: SourceArguments,
  options: SourceScanOptions,
): Promise<ScanResult> {
  return scanSource(engine, await openChosen(engine, option, args), options);
}

async function openChosen(engine: Engine, option: SourceOption, args: SourceArguments): Promise<Source> {
  // An image decides for itself: what it is made of are archives.
  if (option === 'image') return openImage(engine, args.image!, args);
  const source = option === 'diff' ? openPatch(args.diff!) : await openHistory(option, args);
  return args.archives === true ? unpacked(source, args.maxFileSize) : source;
}

/** A scan of files with what is in the archives that it met. */
export async function withArchives(
  engine: Engine,
  result: ScanResult,
  maxFileSize: number,
  options: SourceScanOptions,
): Promise<ScanResult> {
  const { source, others } = archivesAmong(result.skipped, (path) => resolve(path), maxFileSize);
  const inside = await scanSource(engine, source, options);
  const { files, bytes, seconds } = result.stats;
  return {
    ...result,
    findings: [...result.findings, ...inside.findings],
    skipped: [...others, ...inside.skipped],
    stats: {
      files: files + inside.stats.files,
      bytes: bytes + inside.stats.bytes,
      seconds: Math.round((seconds + inside.stats.seconds) * 1000) / 1000,
    },
  };
}

async function openHistory(
  option: 'staged' | 'range' | 'history',
  { range, maxFileSize }: SourceArguments,
): Promise<Source> {
  const repository = await openRepository(process.cwd());
  if (option === 'staged') return stagedSource(repository, maxFileSize);
  if (option === 'history') return historySource(repository, maxFileSize);
  const { revisions, tip } = await parseRange(repository.git, range!);
  return rangeSource(repository, { revisions, ignoresFrom: [tip], limit: maxFileSize });
}

const openPatch = (file: string): Source =>
  patchSource(new Uint8Array(readFileSync(file === '-' ? 0 : file)), file === '-' ? 'stdin' : file);

const openImage = (engine: Engine, path: string, { maxFileSize, archives }: SourceArguments): Source =>
  imageSource(path, path.replaceAll('\\', '/'), {
    fileSize: maxFileSize,
    archives: archives === true,
    redact: (text) =>
      engine
        .scan(text, { path: 'Dockerfile' })
        .reduceRight((shown, { start, end, redacted }) => shown.slice(0, start) + redacted + shown.slice(end), text),
  });
