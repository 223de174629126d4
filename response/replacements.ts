import { closeSync, openSync, writeSync } from 'node:fs';
import type { Engine } from '../engine';
import type { LeakRequest } from './leak';
import { needlesOf } from './needles';
import { valueOf } from './value';

/** What stands in the history afterwards. */
const replacement = '***REMOVED***';

/**
 * Writes the file that git-filter-repo and BFG take (`text==>replacement`, a line each): the value in all its encodings. Only its owner may read it, and a file that is
 * there already is never overwritten.
 * @returns false where the text has changed since the finding was made
 * @throws where the file cannot be written, or is there already
 */
export function writeReplacements(
  engine: Engine,
  { text, finding, path }: Pick<LeakRequest, 'text' | 'finding' | 'path'>,
  file: string,
): boolean {
  const value = valueOf(engine, text, finding, path);
  if (value === undefined) return false;
  // A line holds one text: of a value of several lines (a private key) each line counts that tells something.
  const lines = needlesOf(value).flatMap(({ bytes }) =>
    bytes
      .toString('utf8')
      .split(/\r?\n/)
      .filter((line) => line.length >= 8),
  );
  const handle = openSync(file, 'wx', 0o600);
  try {
    writeSync(handle, [...new Set(lines)].map((line) => `literal:${line}==>${replacement}\n`).join(''));
  } finally {
    closeSync(handle);
  }
  return true;
}
