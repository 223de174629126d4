/** A thread of the pool: takes batches of files, answers their results. */
import { parentPort, workerData } from 'node:worker_threads';
import { createEngine } from '../engine';
import type { WorkerData } from './pool';
import { createFileScanner, type FileTask } from './scan-file';

const scanFile = createFileScanner(createEngine(), (workerData as WorkerData).maximumFileSize);
parentPort!.on('message', (tasks: readonly FileTask[]) => parentPort!.postMessage(tasks.map(scanFile)));
