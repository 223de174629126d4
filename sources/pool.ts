import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CustomDetector } from '../engine';
import type { FileResult, FileTask } from './scan-file';

/** Threads that scan batches of files beside the calling one. */
export interface Pool {
  /** Tells idle threads that there are batches again. */
  wake(): void;
  /** Resolves when all threads are idle and `next` has nothing more; at once when the pool is closed. */
  finished(): Promise<void>;
  /** Ends the threads, whatever they are at. */
  close(): void;
}

export interface PoolOptions {
  /** Default: one less than there are cores. */
  readonly workers?: number | undefined;
  readonly maximumFileSize: number;
  /** Detectors of the project, with which each thread builds its engine. */
  readonly custom: readonly CustomDetector[];
  /** The cache's file, if there is one. */
  readonly cache?: string | undefined;
  /** Aborted: the threads end at once. */
  readonly signal?: AbortSignal | undefined;
  /** The next batch, if there is one. */
  next(): readonly FileTask[] | undefined;
  take(result: FileResult): void;
}

/** What a thread is told, and what it answers. */
export interface WorkerData {
  readonly maximumFileSize: number;
  readonly custom: readonly CustomDetector[];
  readonly cache?: string | undefined;
}

/** What a thread runs. */
export const workerFile = join(__dirname, 'worker.js');

/**
 * Batches that a thread is given before it has answered the first: the calling thread answers between its own files only, and until then the other would wait.
 */
const ahead = 3;

export function createPool({
  workers = availableParallelism() - 1,
  maximumFileSize,
  custom,
  cache,
  signal,
  next,
  take,
}: PoolOptions): Pool {
  /** By thread: the batches it has, in the order in which it answers. A thread that died has no place here. */
  const given = new Map<Worker, (readonly FileTask[])[]>();
  let settled = (): void => undefined;
  let closed = false;
  const isIdle = (): boolean => [...given.values()].every((batches) => batches.length === 0);

  const feed = (worker: Worker): void => {
    if (closed) return;
    const batches = given.get(worker) ?? [];
    while (batches.length < ahead) {
      const tasks = next();
      if (tasks === undefined) break;
      batches.push(tasks);
      worker.postMessage(tasks);
    }
    if (isIdle()) settled();
  };

  for (let i = 0; i < workers; i++) {
    const worker = new Worker(workerFile, {
      workerData: { maximumFileSize, custom, cache } satisfies WorkerData,
    });
    worker.on('message', (results: FileResult[]) => {
      if (closed) return;
      given.get(worker)?.shift();
      results.forEach(take);
      feed(worker);
    });
    // A thread that dies takes its batches with it: each of their files is named.
    worker.on('error', (error) => {
      for (const { path } of (given.get(worker) ?? []).flat())
        take({ path, findings: [], bytes: 0, skipped: `not scanned: a thread failed (${error.message})` });
      given.delete(worker);
      if (isIdle()) settled();
    });
    given.set(worker, []);
    worker.unref();
    feed(worker);
  }

  const close = (): void => {
    if (closed) return;
    closed = true;
    signal?.removeEventListener('abort', close);
    for (const worker of given.keys()) void worker.terminate();
    settled();
  };
  // An engine that has worked takes a while to be taken down: that begins before the rest of an interrupted scan is put together.
  signal?.addEventListener('abort', close);

  return {
    wake: () => [...given.keys()].forEach(feed),
    finished: () =>
      new Promise((resolve) => {
        settled = resolve;
        if (closed || isIdle()) resolve();
        else for (const worker of given.keys()) worker.ref();
      }),
    close,
  };
}
