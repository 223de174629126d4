/** A thread of the pool: takes batches of files, answers their results. */
import { parentPort, workerData } from 'node:worker_threads';
import { createEngine, loadLinear } from '../engine';
import { knownContents } from './cache';
import type { WorkerData } from './pool';
import { createFileScanner, type FileTask } from './scan-file';

async function start({ maximumFileSize, custom, cache }: WorkerData): Promise<void> {
  const engine =
    custom.length === 0 ? createEngine() : createEngine({ custom: { detectors: custom, compile: await loadLinear() } });
  const known = cache === undefined ? undefined : knownContents(cache);
  const { scan } = createFileScanner(engine, maximumFileSize, known);
  // Batches that came before wait at the port.
  parentPort!.on('message', (tasks: readonly FileTask[]) => parentPort!.postMessage(tasks.map(scan)));
}

// What is thrown here reaches the pool as the thread's error.
void start(workerData as WorkerData);
