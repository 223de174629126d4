import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Engine } from '../engine';
import type { ReportedFinding } from '../reports/types';
import { reported } from './reported';

/** What came of one file. */
export interface FileResult {
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
  /** Bytes read. */
  readonly bytes: number;
  /** Why it was not scanned. */
  readonly skipped?: string;
}

/** A file to scan: where it is, and what it is called in the result. */
export interface FileTask {
  readonly file: string;
  readonly path: string;
}

export type FileScanner = (task: FileTask) => FileResult;

const firstBuffer = 1 << 20;

/**
 * Scans files one after the other through one buffer, which grows to the largest of them. A file that cannot be read is a result with a reason, never an exception.
 * @param maximumFileSize bytes; a larger file is named, not read
 */
export function createFileScanner(engine: Engine, maximumFileSize: number): FileScanner {
  let buffer = new Uint8Array(firstBuffer);

  const read = (file: string): Uint8Array | string => {
    const handle = openSync(file, 'r');
    try {
      let length = 0;
      for (;;) {
        const count = readSync(handle, buffer, length, buffer.length - length, null);
        if (count === 0) return buffer.subarray(0, length);
        length += count;
        if (length > maximumFileSize) return tooLarge(fstatSync(handle).size, maximumFileSize);
        if (length < buffer.length) continue;
        // Full: the file may be larger. Its size says how much room it needs at once.
        const { size } = fstatSync(handle);
        if (size > maximumFileSize) return tooLarge(size, maximumFileSize);
        const larger = new Uint8Array(Math.max(buffer.length * 2, Math.min(size, maximumFileSize) + 4));
        larger.set(buffer);
        buffer = larger;
      }
    } finally {
      closeSync(handle);
    }
  };

  return ({ file, path }) => {
    let bytes: Uint8Array | string;
    try {
      bytes = read(file);
    } catch (error) {
      return { path, findings: [], bytes: 0, skipped: reasonOf(error) };
    }
    if (typeof bytes === 'string') return { path, findings: [], bytes: 0, skipped: bytes };
    return scanContent(engine, bytes, path);
  };
}

/** Scans the bytes of one file or of standard input. */
export function scanContent(engine: Engine, bytes: Uint8Array, path: string): FileResult {
  const { findings, binary } = engine.scanBytes(bytes, { path });
  if (binary) return { path, findings: [], bytes: bytes.length, skipped: 'binary' };
  return { path, findings: findings.map((finding) => reported(path, finding)), bytes: bytes.length };
}

/** Both in bytes. */
export const tooLarge = (size: number, limit: number): string => `larger than ${megabytes(limit)} (${megabytes(size)})`;

const megabytes = (bytes: number): string =>
  `${bytes < 10e6 ? Number((bytes / 1e6).toFixed(2)) : Math.round(bytes / 1e6)} MB`;

const words: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist (any more)',
  EACCES: 'cannot be read: permission denied',
  EPERM: 'cannot be read: not permitted',
  EISDIR: 'is a directory',
  ELOOP: 'a loop of symbolic links',
  ENXIO: 'no such device',
  EMFILE: 'cannot be opened: too many open files',
  EIO: 'cannot be read: input/output error',
};

/** A file system error in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code === undefined ? undefined : words[code]) ?? `cannot be read: ${code ?? message}`;
}
