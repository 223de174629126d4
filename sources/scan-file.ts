import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { BytesScan, Engine } from '../engine';
import type { ReportedFinding } from '../reports/types';
import type { KnownContents } from './cache';
import { reported } from './reported';

/** What came of one file. */
export interface FileResult {
  readonly path: string;
  readonly findings: readonly ReportedFinding[];
  /** Bytes read. */
  readonly bytes: number;
  /** Why it was not scanned, or not all of it. */
  readonly skipped?: string;
  /** Ignore comments in it that cover nothing, with their lines, from 1. */
  readonly unused?: readonly { readonly line: number; readonly what: string }[];
  /** Of its name and content, where it was asked for. */
  readonly hash?: string;
}

/** A file to scan: where it is, and what it is called in the result. */
export interface FileTask {
  readonly file: string;
  readonly path: string;
}

export interface FileScanner {
  /** Scans a file in one go. */
  scan(task: FileTask): FileResult;
  /** The same in steps of some milliseconds each, between which the caller may do something else, or leave off. */
  steps(task: FileTask): Generator<void, FileResult>;
}

/** Bytes read at once. What is larger is scanned in pieces of this size, so that memory does not grow with the file. */
const pieceSize = 1 << 20;

/**
 * Scans files one after the other through one buffer. A file that cannot be read is a result with a reason, never an exception.
 * @param maximumFileSize bytes; a larger file is named, not scanned
 * @param contents what is known of contents: a file whose name and content are there is read, and not scanned
 */
export function createFileScanner(engine: Engine, maximumFileSize: number, contents?: KnownContents): FileScanner {
  const buffer = new Uint8Array(pieceSize);

  /** Fills the buffer from `from` on with what the file has at byte `at`, as far as it has; gives how many bytes it then holds. */
  const fill = (handle: number, from: number, at: number): number => {
    let length = from;
    for (;;) {
      const free = buffer.length - length;
      const count = free === 0 ? 0 : readSync(handle, buffer, length, free, at + length - from);
      if (count === 0) return length;
      length += count;
    }
  };

  const scanWhole = (bytes: Uint8Array, path: string): FileResult => {
    if (contents === undefined) return scanContent(engine, bytes, path);
    const hash = contents.hash(path, bytes);
    return { ...(contents.find(hash, path) ?? scanContent(engine, bytes, path)), hash };
  };

  /**
   * Scans the file of which the buffer holds the start.
   * @param expected read it as UTF-8?
   * @returns undefined where that was wrong
   */
  function* readPieces(handle: number, path: string, expected: boolean): Generator<void, FileResult | undefined> {
    let utf8 = expected;
    let told: boolean | undefined;
    const stream = engine.streamBytes(() => (told = utf8), { path });
    let length = buffer.length;
    let total = length;
    let checked = 0;
    for (let last = false; !last;) {
      // What fills the buffer to its end may have more behind it.
      last = length < buffer.length;
      const whole = last ? length : wholeCharacters(buffer);
      utf8 &&= isUtf8(buffer.subarray(checked, whole));
      if (told !== undefined && told !== utf8) return undefined;
      const done = stream.read(buffer.subarray(0, length), last);
      if (stream.binary) return { path, findings: [], bytes: total, skipped: 'binary' };
      const size = Math.max(total, fstatSync(handle).size);
      if (size > maximumFileSize) return { path, findings: [], bytes: total, skipped: tooLarge(size, maximumFileSize) };
      buffer.copyWithin(0, done, length);
      const kept = length - done;
      checked = Math.max(0, whole - done);
      length = fill(handle, kept, total);
      total += length - kept;
      yield;
    }
    return resultOf(stream.finish(), path, total);
  }

  function* scanPieces(handle: number, path: string): Generator<void, FileResult> {
    const result = yield* readPieces(handle, path, true);
    if (result !== undefined) return result;
    // Seldom: a long text that is no UTF-8 after all. All of it is read anew, as Latin-1.
    fill(handle, 0, 0);
    return (yield* readPieces(handle, path, false))!;
  }

  function* steps({ file, path }: FileTask): Generator<void, FileResult> {
    let handle: number | undefined;
    try {
      handle = openSync(file, 'r');
      const length = fill(handle, 0, 0);
      if (length === buffer.length) return yield* scanPieces(handle, path);
      if (length > maximumFileSize)
        return { path, findings: [], bytes: length, skipped: tooLarge(length, maximumFileSize) };
      return scanWhole(buffer.subarray(0, length), path);
    } catch (error) {
      // The system's answer is about another name than the file has.
      const skipped = path.includes('\ufffd')
        ? 'its name is no UTF-8: rename it, or scan it through git'
        : reasonOf(error);
      return { path, findings: [], bytes: 0, skipped };
    } finally {
      if (handle !== undefined) closeSync(handle);
    }
  }

  return {
    steps,
    scan(task) {
      const running = steps(task);
      for (;;) {
        const { done, value } = running.next();
        if (done === true) return value;
      }
    },
  };
}

/** How many bytes there are up to the end of the last character that is whole, if this is UTF-8. */
function wholeCharacters(bytes: Uint8Array): number {
  let start = bytes.length - 1;
  while (start > bytes.length - 4 && (bytes[start]! & 0xc0) === 0x80) start--;
  const first = bytes[start]!;
  const size = first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  return start + size > bytes.length ? start : bytes.length;
}

/** Scans the bytes of one file or of standard input. */
export function scanContent(engine: Engine, bytes: Uint8Array, path: string): FileResult {
  // Node's own check is many times as fast as decoding.
  const stream = engine.streamBytes(() => isUtf8(bytes), { path });
  stream.read(bytes, true);
  return resultOf(stream.finish(), path, bytes.length);
}

/** The same for contents that come one after the other: of versions of one file that follow each other only what is new in each is looked at. */
export function createContentScanner(engine: Engine): (bytes: Uint8Array, path: string) => FileResult {
  let last: string | undefined;
  let scan = engine.scanVersions();
  return (bytes, path) => {
    if (path !== last) scan = engine.scanVersions({ path: (last = path) });
    return resultOf(scan(bytes), path, bytes.length);
  };
}

function resultOf(
  { findings, unusedComments, binary, unexamined }: BytesScan,
  path: string,
  bytes: number,
): FileResult {
  if (binary) return { path, findings: [], bytes, skipped: 'binary' };
  const result = { path, findings: findings.map((finding) => reported(path, finding)), bytes };
  // Where places were not looked at, nobody knows what a comment covers.
  if (unexamined !== undefined) return { ...result, skipped: tooMany(unexamined) };
  const unused = unusedComments.map(({ from, words }) => ({ line: from.line + 1, what: words }));
  return unused.length === 0 ? result : { ...result, unused };
}

const tooMany = ({ places, line }: NonNullable<BytesScan['unexamined']>): string =>
  `too many keywords: ${places} places from line ${line + 1} on were not looked at`;

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
