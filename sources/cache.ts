import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportedFinding } from '../reports/types';
import type { FileResult } from './scan-file';

/**
 * Remembers on disk what came of each file, so that a file that has not changed is not read again, and a content that was seen before is not scanned again.
 * Nothing in it holds a secret: findings have places, redacted forms and fingerprints. A cache that is damaged, or another version's, counts for nothing.
 */
export interface Cache {
  /** What came of a file, if it is certain that it is still the same. */
  find(path: string, file: string): FileResult | undefined;
  /** Remembers a result. */
  put(result: FileResult): void;
  /** Writes it down, if something is new. A cache that cannot be written is none: the next scan reads everything. */
  save(): void;
  /** Where threads find it (`knownContents`). */
  readonly file: string;
}

/** What is known of contents, by the hash of name and content: what is found depends on the name, too. */
export interface KnownContents {
  hash(path: string, bytes: Uint8Array): string;
  find(hash: string, path: string): FileResult | undefined;
}

/** What a file is recognised by without being read. `changed` (ctime) is set by the system alone, whatever is done to the other times. */
type Stamp = readonly [node: number, size: number, modified: number, changed: number];

/** Of a content: bytes, findings without their path, and the scan in which it was last met. */
interface Content {
  readonly bytes: number;
  readonly findings?: readonly Omit<ReportedFinding, 'path'>[];
  readonly unused?: FileResult['unused'];
  readonly skipped?: string;
  scan: number;
}

/** The file: a line with the hash of all that follows, then this as JSON. */
interface Stored {
  /** Counts the scans. */
  readonly scan: number;
  readonly contents: readonly (readonly [hash: string, content: Content])[];
  readonly files: readonly (readonly [path: string, stamp: Stamp, hash: string])[];
}

/** A content that so many scans have not met is forgotten. */
const scansKept = 30;
/** A file that changed less than so many milliseconds ago may change again without a new time. */
const settled = 3000;
/** Bytes of all caches together; those that were not used for longest go first. */
const mostBytes = 256e6;

/**
 * @param folder where caches are kept
 * @param root the folder that the paths of results are relative to
 * @param engine what results depend on beside files: the engine's code and the project's own detectors
 * @param now milliseconds, for tests
 */
export function openCache(folder: string, root: string, engine: string, now = Date.now()): Cache {
  const file = join(folder, `${sha256(`${root}\0${engine}`)}.json`);
  const stored = load(file);
  const scan = (stored?.scan ?? 0) + 1;
  const contents = new Map(stored?.contents);
  const files = new Map(stored?.files.map(([path, stamp, hash]) => [path, { stamp, hash }]));
  const stamps = new Map<string, Stamp>();
  let isNew = stored === undefined;

  return {
    file,
    find(path, at) {
      let stamp: Stamp;
      try {
        const { ino, size, mtimeMs, ctimeMs } = statSync(at);
        stamp = [ino, size, mtimeMs, ctimeMs];
      } catch {
        // Whoever reads the file says why it cannot be read.
        return undefined;
      }
      const known = files.get(path);
      const content = known === undefined ? undefined : contents.get(known.hash);
      if (content !== undefined && known!.stamp.every((part, index) => part === stamp[index])) {
        content.scan = scan;
        return resultOf(path, content);
      }
      stamps.set(path, stamp);
      return undefined;
    },
    put({ path, findings, unused, bytes, skipped, hash }) {
      const stamp = stamps.get(path);
      stamps.delete(path);
      // What could not be read may be readable the next time; what is too large depends on a setting.
      if (stamp === undefined || (skipped !== undefined && skipped !== 'binary')) return;
      isNew = true;
      const key = hash ?? sha256(`${path}\0${stamp.join()}`);
      const plain = findings.map(({ path: _path, ...finding }) => finding);
      contents.set(key, {
        bytes,
        ...(plain.length === 0 ? {} : { findings: plain }),
        ...(unused === undefined ? {} : { unused }),
        ...(skipped === undefined ? {} : { skipped }),
        scan,
      });
      if (Math.max(stamp[2], stamp[3]) < now - settled) files.set(path, { stamp, hash: key });
      else files.delete(path);
    },
    save() {
      try {
        if (!isNew) {
          utimesSync(file, new Date(), new Date());
          return;
        }
        for (const [hash, content] of contents) if (scan - content.scan >= scansKept) contents.delete(hash);
        const body = JSON.stringify({
          scan,
          contents: [...contents],
          files: [...files]
            .filter(([, { hash }]) => contents.has(hash))
            .map(([path, { stamp, hash }]) => [path, stamp, hash] as const),
        } satisfies Stored);
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        const fresh = `${file}.${process.pid}`;
        writeFileSync(fresh, `${sha256(body)}\n${body}`, { mode: 0o600 });
        renameSync(fresh, file);
        prune(folder);
      } catch {
        // A full disk or a folder that is not ours: the next scan reads everything, as without a cache.
      }
    },
  };
}

/** What a cache knows of contents, for a thread of its own; read at the first question. */
export function knownContents(file: string | undefined): KnownContents {
  let contents: ReadonlyMap<string, Content> | undefined;
  return {
    hash: (path, bytes) => createHash('sha256').update(`${path}\0`).update(bytes).digest('base64url').slice(0, 24),
    find(hash, path) {
      contents ??= new Map(file === undefined ? undefined : load(file)?.contents);
      const content = contents.get(hash);
      return content && resultOf(path, content);
    },
  };
}

const resultOf = (path: string, { bytes, findings = [], unused, skipped }: Content): FileResult => ({
  path,
  findings: findings.map((finding) => ({ ...finding, path })),
  bytes,
  ...(unused === undefined ? {} : { unused }),
  ...(skipped === undefined ? {} : { skipped }),
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

function load(file: string): Stored | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return sha256(body) === text.slice(0, end) ? (JSON.parse(body) as Stored) : undefined;
  } catch {
    // There is none, or it cannot be read: then there is none.
    return undefined;
  }
}

/** Keeps the folder within its bounds, and free of what a process that was killed has left. */
function prune(folder: string): void {
  const caches = readdirSync(folder)
    .map((name) => ({ path: join(folder, name), stats: statSync(join(folder, name)) }))
    .filter(({ stats }) => stats.isFile())
    .map(({ path, stats: { size, mtimeMs } }) => ({ path, size, mtimeMs }))
    .sort((a, b) => b.mtimeMs - a.mtimeMs);
  let bytes = 0;
  for (const { path, size, mtimeMs } of caches) {
    bytes += size;
    const left = !path.endsWith('.json') && Date.now() - mtimeMs > 3600e3;
    if (bytes > mostBytes || left) rmSync(path, { force: true });
  }
}
