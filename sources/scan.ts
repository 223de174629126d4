import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Engine, PlacedIgnore } from '../engine';
import type { ReportedFinding, ScanResult, SkippedFile, UnusedIgnore } from '../reports/types';
import { knownContents, openCache } from './cache';
import { createPool, workerFile, type Pool } from './pool';
import { byLine, byPath, byPlace, entryFor, ignoredBy } from './reported';
import { createFileScanner, type FileResult, type FileTask } from './scan-file';
import { walk, type IgnoreScope, type WalkOptions } from './walk';

export interface ScanOptions extends WalkOptions {
  /** Bytes; larger files are named as skipped. */
  readonly maximumFileSize: number;
  readonly signal?: AbortSignal;
  onProgress?(progress: ScanProgress): void;
  /** After each file with findings, in no particular order. */
  onFile?(file: { readonly path: string; readonly findings: readonly ReportedFinding[] }): void;
  /** The folder of caches (`cacheFolder`); without it every file is read. */
  readonly cache?: string | undefined;
  /** Worker threads beside this one; default: one less than there are cores, none for a small scan. */
  readonly workers?: number;
}

export interface ScanProgress {
  readonly files: number;
  /** The folder the walk is in. */
  readonly folder: string;
  readonly findings: number;
}

/** Files handed to a thread at once. */
const batchSize = 100;
/** Starting threads costs more than scanning fewer files. */
const filesWorthThreads = 600;
/** How long this thread works before it lets events in: cancelling takes no longer. Milliseconds. */
const slice = 10;
/** How often it is told how far a scan is. Milliseconds. */
const told = 100;

/** Milliseconds of a clock that only goes forward; unlike `performance` it is there without loading anything. */
function now(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

/**
 * Scans files and folders on all cores. The result is the same, in the same order, however many threads there are.
 * Everything that was not scanned is in `skipped`; a cancelled scan says so.
 */
export async function scanPaths(
  engine: Engine,
  options: ScanOptions,
): Promise<ScanResult & { readonly cancelled: boolean }> {
  const started = now();
  const cache =
    options.cache === undefined || !hasFolder(options)
      ? undefined
      : openCache(options.cache, resolve(options.root), engineId(engine));
  const scanner = createFileScanner(engine, options.maximumFileSize, cache && knownContents(cache.file));
  const results: FileResult[] = [];
  const skipped: SkippedFile[] = [];
  const scopes: IgnoreScope[] = [];
  const queue: FileTask[][] = [];
  let batch: FileTask[] = [];
  let folder = '.';
  let found = 0;
  let walked = 0;
  let pool: Pool | undefined;

  const take = (result: FileResult): void => {
    cache?.put(result);
    results.push(result);
    found += result.findings.length;
    if (result.findings.length > 0) options.onFile?.({ path: result.path, findings: markIgnored(result, scopes) });
  };
  const report = (): void => options.onProgress?.({ files: results.length, folder, findings: found });
  let reported = -Infinity;
  const cancelled = (): boolean => options.signal?.aborted === true;
  let breath = now();
  /** Asked for each of ten thousands of files: an answer costs less than waiting for nothing. */
  const isLong = (): boolean => now() - breath >= slice;
  const breathe = async (): Promise<void> => {
    if (now() - reported >= told) {
      reported = now();
      report();
    }
    await new Promise((done) => setImmediate(done));
    breath = now();
  };
  const next = (): FileTask[] | undefined => (cancelled() ? undefined : queue.shift());

  try {
    for (const met of walk({ ...options, root: resolve(options.root) })) {
      if (cancelled()) break;
      if (met.kind === 'skipped') skipped.push({ path: met.path, reason: met.reason });
      else if (met.kind === 'ignores') scopes.push(met);
      else if (met.kind === 'folder') folder = met.path;
      else {
        const known = cache?.find(met.task.path, met.task.file);
        if (known !== undefined) {
          take(known);
          if (isLong()) await breathe();
          continue;
        }
        batch.push(met.task);
        if (batch.length === batchSize) {
          queue.push(batch);
          batch = [];
          pool?.wake();
        }
        if (++walked === filesWorthThreads)
          pool = createPool({
            workers: options.workers,
            maximumFileSize: options.maximumFileSize,
            custom: engine.custom,
            cache: cache?.file,
            signal: options.signal,
            next,
            take,
          });
      }
      if (isLong()) await breathe();
    }
    if (batch.length > 0) queue.push(batch);
    pool?.wake();
    for (let tasks = next(); tasks !== undefined; tasks = next())
      for (const task of tasks) {
        if (cancelled()) break;
        const running = scanner.steps(task);
        let step = running.next();
        // A large file lets events in, too.
        for (; step.done !== true && !cancelled(); step = running.next()) if (isLong()) await breathe();
        if (step.done === true) take(step.value);
        else running.return({ path: task.path, findings: [], bytes: 0 });
        if (isLong()) await breathe();
      }
    await pool?.finished();
  } finally {
    pool?.close();
    cache?.save();
  }

  for (const result of results)
    if (result.skipped !== undefined) skipped.push({ path: result.path, reason: result.skipped });
  report();
  const used = new Set<PlacedIgnore>();
  const findings = results.flatMap((result) => markIgnored(result, scopes, used)).sort(byPlace);
  return {
    version: 1,
    findings,
    skipped: skipped.sort(byPath),
    unused: cancelled() ? [] : [...unusedEntries(scopes, used), ...results.flatMap(unusedCommentsOf)].sort(byLine),
    stats: {
      files: results.filter((result) => result.skipped === undefined).length,
      bytes: results.reduce((total, result) => total + result.bytes, 0),
      seconds: Math.round(now() - started) / 1000,
    },
    cancelled: cancelled(),
  };
}

/** Entries of ignore files, all of whose folder was scanned, that covered nothing. */
const unusedEntries = (scopes: readonly IgnoreScope[], used: ReadonlySet<PlacedIgnore>): UnusedIgnore[] =>
  scopes
    .filter(({ whole }) => whole)
    .flatMap(({ path, entries }) =>
      entries
        .filter((entry) => !used.has(entry))
        .map(({ line, detector, fingerprint }) => ({ path, line, by: 'file', what: `${detector} ${fingerprint}` })),
    );

const unusedCommentsOf = ({ path, unused = [] }: FileResult): UnusedIgnore[] =>
  unused.map(({ line, what }) => ({ path, line, by: 'comment', what }));

/** What results depend on beside the files: the engine's code, as it lies beside this in a bundle, and the project's own detectors. */
function engineId({ custom }: Engine): string {
  const hash = createHash('sha256');
  for (const name of ['engine.js', 'detectors.js', 'keywords.json', basename(workerFile)]) {
    const file = join(dirname(workerFile), name);
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.update(JSON.stringify(custom)).digest('hex');
}

/** Is a folder among the paths? For files alone, opening a cache takes longer than reading them. */
const hasFolder = ({ root, paths }: ScanOptions): boolean =>
  paths.some((path) => statSync(resolve(root, path), { throwIfNoEntry: false })?.isDirectory() !== false);

/** @param used takes the entries that covered something */
function markIgnored(
  result: FileResult,
  scopes: readonly IgnoreScope[],
  used = new Set<PlacedIgnore>(),
): ReportedFinding[] {
  const holding = scopes.filter((scope) => result.path.startsWith(scope.folder));
  return result.findings.map((finding) => {
    if (finding.ignored !== undefined) return finding;
    for (const { entries } of holding) {
      const entry = entryFor(finding, entries);
      if (entry === undefined) continue;
      used.add(entry);
      return ignoredBy(entry, finding);
    }
    return finding;
  });
}
