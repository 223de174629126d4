/**
 * Loads the bundles. V8 compiles a megabyte of them for longer than a small scan takes, so what it has compiled is kept in the user's cache folder, as Node itself
 * does from version 22 on. scripts/build.mjs puts this in front of each program.
 */
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createRequire, wrap } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { cacheFolder } from './cache-folder';

type Require = (id: string) => unknown;

/** A kept file: a head of so many bytes, then what V8 made. The head tells which code it is, and how many runs it has seen. */
const headLength = 64;
/** What a run compiles is what it needs; after so many the code of most commands is there. */
const runs = 3;
/** A server is seldom ended in good order: it keeps its code when it has run for so many milliseconds. */
const settled = 10_000;

/** Bundles, and modules of Node, that take milliseconds to load, while most runs of what imports them do not need them. */
const late = new Set([
  './remediation.js',
  './response.js',
  ...['child_process', 'crypto', 'fs/promises', 'http', 'https', 'tls', 'worker_threads', 'zlib'].flatMap((name) => [
    name,
    `node:${name}`,
  ]),
]);

/**
 * Gives a function that loads a bundle of a folder by its path from there (`./engine.js`); in the bundles it takes the place of `require`.
 * @param program whose code it is: each has its own, since V8 does not take code that was made under other flags
 * @param keep false: only read what others have kept (a thread, which is ended without notice)
 */
export function createLoader(folder: string, program: string, keep: boolean): Require {
  const caches = cacheFolder();
  const cache = caches && join(caches, 'code', program);
  const loaded = new Map<string, { exports: unknown }>();
  const keepers: (() => void)[] = [];
  const require = createRequire(join(folder, 'bundle.js'));

  const load: Require = (id) => (late.has(id) ? standIn(() => loadNow(id) as object) : loadNow(id));
  const loadNow: Require = (id) => {
    if (!id.startsWith('./') || !id.endsWith('.js')) return require(id);
    const known = loaded.get(id);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(id, module);
    const file = join(folder, id);
    const script = compiled(file, cache, keep ? keepers : undefined);
    const run = script.runInThisContext() as (...given: unknown[]) => void;
    run.call(module.exports, module.exports, load, module, file, dirname(file));
    return module.exports;
  };

  if (keep && cache !== undefined) {
    const write = (): void => keepers.splice(0).forEach((one) => one());
    process.on('exit', write);
    setTimeout(write, settled).unref();
  }
  return load;
}

/** Looks like a module, and loads it when something of it is asked for. */
const standIn = (loaded: () => object): object =>
  new Proxy(
    {},
    {
      get: (_, key) => Reflect.get(loaded(), key) as unknown,
      has: (_, key) => Reflect.has(loaded(), key),
      ownKeys: () => Reflect.ownKeys(loaded()),
      getOwnPropertyDescriptor(_, key) {
        const own = Reflect.getOwnPropertyDescriptor(loaded(), key);
        // A property that what stands here does not have itself must be said to be configurable.
        return own && { ...own, configurable: true };
      },
    },
  );

function compiled(file: string, cache: string | undefined, keepers: (() => void)[] | undefined): Script {
  const source = wrap(readFileSync(file, 'utf8'));
  if (cache === undefined) return new Script(source, { filename: file });
  // What tells versions apart is in the head, not in the name: the code of an old one makes room for that of the new one.
  const kept = join(cache, `${basename(file)}-${process.versions.v8}-${process.arch}`);
  const { size, mtimeMs } = statSync(file);
  const id = `${process.env.OFFKEY_VERSION} ${size} ${mtimeMs}`;
  const before = readKept(kept, id);
  const script = new Script(source, { filename: file, ...(before && { cachedData: before.code }) });
  const seen = before === undefined || script.cachedDataRejected === true ? 0 : before.runs;
  if (seen < runs) keepers?.push(() => writeKept(kept, `${seen + 1} ${id}`, script.createCachedData()));
  return script;
}

/** Code is run, so it must be the user's own: a folder of somebody else's, as `sudo` leaves it in place, is not read. */
function readKept(file: string, id: string): { runs: number; code: Buffer } | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const { uid } = fstatSync(handle);
    if (process.getuid !== undefined && uid !== process.getuid()) return undefined;
    const bytes = readFileSync(handle);
    const [count = '', ...rest] = bytes.toString('latin1', 0, headLength).trimEnd().split(' ');
    return rest.join(' ') === id ? { runs: Number(count), code: bytes.subarray(headLength) } : undefined;
  } catch {
    // There is none yet, or it cannot be read: V8 compiles.
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function writeKept(file: string, head: string, code: Buffer): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const fresh = `${file}.${process.pid}`;
    writeFileSync(fresh, Buffer.concat([Buffer.from(head.padEnd(headLength), 'latin1'), code]), { mode: 0o600 });
    renameSync(fresh, file);
  } catch {
    // A full disk or a folder that is not ours: the next start compiles again.
  }
}
