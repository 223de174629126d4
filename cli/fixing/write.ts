import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A file's new bytes, and those it had when the fix was made; undefined: there was none. */
export interface Written {
  readonly file: string;
  readonly before: Uint8Array | undefined;
  readonly after: Uint8Array;
}

/**
 * Writes all files or none: the new ones lie complete beside the old ones before the first is put in its place. Throws where one cannot be written, or changed since it
 * was read.
 */
export function writeAll(files: readonly Written[]): void {
  const staged: { readonly target: string; readonly fresh: string; readonly before: Uint8Array | undefined }[] = [];
  const put: typeof staged = [];
  try {
    for (const { file, before, after } of files) {
      // Through a symbolic link the file is written that it names.
      const target = existsSync(file) ? realpathSync(file) : file;
      if (!same(before, existsSync(target) ? readFileSync(target) : undefined))
        throw new Error(`${file} changed while the fix was made: nothing was written`);
      mkdirSync(dirname(target), { recursive: true });
      const fresh = join(dirname(target), `.offkey-${process.pid}-${staged.length}`);
      staged.push({ target, fresh, before });
      // A new .env is its owner's alone.
      writeFileSync(fresh, after, { mode: before !== undefined || basename(target) === '.env' ? 0o600 : 0o666 });
      if (before !== undefined) chmodSync(fresh, statSync(target).mode);
    }
    for (const one of staged) {
      renameSync(one.fresh, one.target);
      put.push(one);
    }
  } catch (error) {
    for (const { target, before } of put)
      if (before === undefined) rmSync(target);
      else writeFileSync(target, before);
    throw error;
  } finally {
    for (const { fresh } of staged) rmSync(fresh, { force: true });
  }
}

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;
