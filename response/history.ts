import { GitError, openRepository, readBlobs, seenFrom, type Git, type Repository } from '../sources';
import type { CopiesFound, Copy, SearchProgress, Unsearched } from './copy';
import { attribute, type Appearance } from './attribute';
import { createReach } from './reach';
import type { CopyEncoding } from './needles';
import type { Search } from './search';

export interface HistoryOptions {
  /** Where git is called; paths are told from there. */
  readonly folder: string;
  readonly signal?: AbortSignal;
  onProgress?(progress: SearchProgress): void;
}

/** Larger blobs are named, not searched. Bytes. */
const largestBlob = 256e6;
/** What stands for a path where a commit's message has the value. */
const message = '(message)';
/** Objects between two reports of progress. */
const step = 2000;

/** What a blob has: where the value is in it. */
interface BlobHit {
  readonly line: number;
  readonly encoding: CopyEncoding;
}

/**
 * The copies in a repository's objects: all branches, tags, stashes, the reflog, and commit messages. Every object is read once, in the order of the pack, and searched as
 * raw bytes; only those that have the value are then looked up in the commits. A folder without a repository has no history: undefined.
 */
export async function historyCopies(search: Search, options: HistoryOptions): Promise<CopiesFound | undefined> {
  const { folder, signal } = options;
  const repository = await repositoryAt(folder);
  if (repository === undefined) return undefined;
  const { git } = repository;
  const nameOf = seenFrom(repository.prefix);
  const unsearched: Unsearched[] = [];
  const copies: Copy[] = [];
  const report = (stage: SearchProgress['stage'], done: number, total?: number): void =>
    options.onProgress?.({ stage, done, ...(total === undefined ? {} : { total }), copies: copies.length });

  const blobs = await searchBlobs(git, search, { unsearched, report, ...(signal === undefined ? {} : { signal }) });
  if (repository.shallow)
    unsearched.push({ path: '.git', reason: 'a shallow clone: older commits are on the server only' });
  if (isAborted(signal)) return { copies, unsearched, cancelled: true };

  report('commits', 0);
  const reach = createReach(git);
  const messages = await searchMessages(git, search, signal);
  const appearances = blobs.size === 0 ? [] : await attribute(git, [...blobs.keys()], signal);
  for (const place of [...placesOf(blobs, appearances), ...messages]) {
    if (isAborted(signal)) break;
    const { first, last } = place;
    const { refs, pushed } = await reach(first.commit);
    copies.push({
      source: 'history',
      path: place.path === message ? message : nameOf(place.path),
      line: place.line,
      encoding: place.encoding,
      commit: first.commit,
      author: first.author,
      date: first.date,
      lastCommit: last.commit,
      lastDate: last.date,
      refs,
      pushed,
    });
    report('commits', copies.length);
  }
  copies.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
  return { copies, unsearched, cancelled: isAborted(signal) };
}

const isAborted = (signal: AbortSignal | undefined): boolean => signal?.aborted === true;

async function repositoryAt(folder: string): Promise<Repository | undefined> {
  try {
    return await openRepository(folder);
  } catch (error) {
    if (error instanceof GitError && /not a git repository/i.test(error.message)) return undefined;
    throw error;
  }
}

interface Reading {
  readonly unsearched: Unsearched[];
  readonly signal?: AbortSignal;
  report(stage: SearchProgress['stage'], done: number, total?: number): void;
}

/** Blobs with the value: id → where in them. */
async function searchBlobs(git: Git, search: Search, { unsearched, signal, report }: Reading) {
  const found = new Map<string, readonly BlobHit[]>();
  const ids = await blobIds(git);
  let done = 0;
  report('history', 0, ids.length);
  for await (const blob of readBlobs(git, ids, largestBlob)) {
    if (signal?.aborted === true) break;
    if (++done % step === 0) report('history', done, ids.length);
    if ('reason' in blob)
      unsearched.push({ path: `.git (object ${blob.request.id.slice(0, 12)})`, reason: blob.reason });
    else if ('bytes' in blob) {
      const hits = search.find(blob.bytes);
      if (hits.length > 0) found.set(blob.request.id, hits);
    }
  }
  return found;
}

/** Ids of all blobs, in the order of the packs: there a delta's base has just been read. */
async function blobIds(git: Git): Promise<{ readonly id: string }[]> {
  const output = await git.run([
    'cat-file',
    '--batch-all-objects',
    '--unordered',
    '--batch-check=%(objecttype) %(objectname)',
  ]);
  const ids: { id: string }[] = [];
  for (let at = 0; at < output.length;) {
    const end = output.indexOf(10, at);
    // "blob ", as bytes: a text of all ids would be large.
    if (output[at] === 98) ids.push({ id: output.toString('latin1', at + 5, end) });
    at = end + 1;
  }
  return ids;
}

interface Place {
  readonly path: string;
  readonly line: number;
  readonly encoding: CopyEncoding;
  readonly first: Made;
  readonly last: Made;
}

interface Made {
  readonly commit: string;
  readonly author: string;
  readonly date: string;
}

/** One place a copy, however many versions of the file have it: the same path, way of writing, and how many of that kind stand before it. */
function placesOf(blobs: ReadonlyMap<string, readonly BlobHit[]>, appearances: readonly Appearance[]): Place[] {
  const places = new Map<string, Place>();
  // From the oldest to the newest.
  for (const { blob, path, ...made } of [...appearances].sort((a, b) => a.order - b.order)) {
    const seen = new Map<CopyEncoding, number>();
    for (const { line, encoding } of blobs.get(blob) ?? []) {
      const nth = seen.get(encoding) ?? 0;
      seen.set(encoding, nth + 1);
      const key = `${encoding} ${nth} ${path}`;
      const first = places.get(key)?.first ?? made;
      places.set(key, { path, line, encoding, first, last: made });
    }
  }
  return [...places.values()];
}

/** Copies in the messages of commits. */
async function searchMessages(git: Git, search: Search, signal: AbortSignal | undefined): Promise<Place[]> {
  const { child, ended } = git.start(['log', '--all', '--reflog', '-z', '--format=%H%n%an%n%aI%n%B']);
  const places: Place[] = [];
  const look = (record: Buffer): void => {
    const [hit] = search.find(record);
    if (hit === undefined) return;
    const [commit, author, date] = record.toString('utf8').split('\n', 3);
    // Three lines stand before the message; a name of its author that holds the value is no copy of ours to name.
    if (hit.line < 4) return;
    const made = { commit: commit!, author: author!, date: date! };
    places.push({ path: message, line: hit.line - 3, encoding: hit.encoding, first: made, last: made });
  };
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    if (signal?.aborted === true) {
      child.kill();
      return places;
    }
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(0);
    rest = bytes.subarray(end + 1);
    if (end < 0) continue;
    // One search over many messages; only where something is, each for itself.
    const messages = bytes.subarray(0, end);
    if (search.find(messages).length === 0) continue;
    for (let at = 0; at < messages.length;) {
      const to = messages.indexOf(0, at);
      look(messages.subarray(at, to < 0 ? messages.length : to));
      at = to < 0 ? messages.length : to + 1;
    }
  }
  look(rest);
  const failure = await ended;
  if (failure !== undefined && !/does not have any commits/.test(failure)) throw new GitError(failure);
  return places;
}
