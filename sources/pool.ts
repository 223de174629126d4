import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileResult, FileTask } from './scan-file';

/** Threads that scan batches of files beside the calling one. */
export interface Pool {
  /** Tells idle threads that there are batches again. */
  wake(): void;
  /** Resolves when all threads are idle and `next` has nothing more; at once when the signal is aborted. */
  finished(signal?: AbortSignal): Promise<void>;
  close(): void;
}

export interface PoolOptions {
  /** Default: one less than there are cores. */
  readonly workers?: number | undefined;
  readonly maximumFileSize: number;
  /** The next batch, if there is one. */
  next(): readonly FileTask[] | undefined;
  take(result: FileResult): void;
}

/** What a thread is told, and what it answers. */
export interface WorkerData {
  readonly maximumFileSize: number;
}

export function createPool({ workers = availableParallelism() - 1, maximumFileSize, next, take }: PoolOptions): Pool {
  const idle = new Set<Worker>();
  const busy = new Map<Worker, readonly FileTask[]>();
  let settled = (): void => undefined;

  const feed = (worker: Worker): void => {
    const tasks = next();
    if (tasks === undefined) {
      busy.delete(worker);
      idle.add(worker);
    } else {
      idle.delete(worker);
      busy.set(worker, tasks);
      worker.postMessage(tasks);
    }
    if (busy.size === 0) settled();
  };

  for (let i = 0; i < workers; i++) {
    const worker = new Worker(join(__dirname, 'worker.js'), { workerData: { maximumFileSize } satisfies WorkerData });
    worker.on('message', (results: FileResult[]) => {
      results.forEach(take);
      feed(worker);
    });
    // A thread that dies takes its batch with it: each of its files is named.
    worker.on('error', (error) => {
      for (const { path } of busy.get(worker) ?? []) take({ path, findings: [], bytes: 0, skipped: `not scanned: a thread failed (${error.message})` });
      busy.delete(worker);
      idle.delete(worker);
      if (busy.size === 0) settled();
    });
    worker.unref();
    feed(worker);
  }

  return {
    wake: () => [...idle].forEach(feed),
    finished: (signal) =>
      new Promise((resolve) => {
        const done = (): void => {
          signal?.removeEventListener('abort', done);
          resolve();
        };
        settled = done;
        signal?.addEventListener('abort', done);
        if (busy.size === 0 || signal?.aborted === true) done();
        else for (const worker of busy.keys()) worker.ref();
      }),
    close: () => {
      for (const worker of [...idle, ...busy.keys()]) void worker.terminate();
    },
  };
}
