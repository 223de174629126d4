import type { Piece, Place, Unread } from '../piece';
import { tooLarge } from '../scan-file';
import { headLength, kindOf, type Kind } from './kind';
import { createBudget, LimitReached, type ArchiveLimits, type Budget } from './limits';
import { isOffice, officeText } from './office';
import { chunksOf, collect, peek, unpack, type Chunks, type Input } from './streams';
import { tarEntries } from './tar';
import { zipEntries, type ZipEntry } from './zip';

/** What an archive is called, and what is known of where it lies. */
export interface Outer {
  readonly path: string;
  readonly place?: Place;
  /** False: archives in it are files like others. */
  readonly nested?: boolean;
  /** Told each name of a tar; false leaves the entry out. */
  visit?(name: string): boolean;
}

/**
 * The files in an archive, and in the archives in it, as `outer.zip!/inner/path`. Whatever a limit or a fault cuts off is named; what came before it is kept.
 * @param input of a known kind
 */
export async function* archivePieces(
  outer: Outer,
  kind: Kind,
  input: Input,
  limits: ArchiveLimits,
): AsyncGenerator<Piece | Unread> {
  yield* within(outer, kind, input, createBudget(limits), 1);
}

async function* within(
  outer: Outer,
  kind: Kind,
  input: Input,
  budget: Budget,
  depth: number,
): AsyncGenerator<Piece | Unread> {
  const unread = (reason: string): Unread => ({ kind: 'unread', path: outer.path, reason });
  if (kind === 'other') return void (yield unread('an archive of a kind that Offkey cannot unpack'));
  if (depth > budget.limits.depth)
    return void (yield unread(`cut off: more than ${budget.limits.depth} archives in each other`));
  try {
    if (kind === 'zip') yield* withinZip(outer, input, budget, depth);
    else if (kind === 'tar') yield* withinTar(outer, chunksOf(input), budget, depth);
    else yield* withinStream(outer, kind, input, budget, depth);
  } catch (error) {
    // A limit stops the outermost archive, for its budget is used up.
    if (error instanceof LimitReached && depth > 1) throw error;
    yield unread(
      error instanceof LimitReached ? error.message : `damaged, read up to the damage: ${(error as Error).message}`,
    );
  }
}

async function* withinZip(outer: Outer, input: Input, budget: Budget, depth: number): AsyncGenerator<Piece | Unread> {
  if ('stream' in input) {
    // A zip is read from its end.
    const bytes = await collect(input.stream, budget.limits.fileSize);
    if (bytes === undefined)
      yield { kind: 'unread', path: outer.path, reason: tooLarge(budget.limits.fileSize, budget.limits.fileSize) };
    else yield* withinZip(outer, { bytes }, budget, depth);
    return;
  }
  const office: Record<string, Uint8Array> = {};
  for await (const entry of zipEntries(input, budget)) {
    budget.entry();
    const bytes = await contentOf(entry, budget);
    if (typeof bytes === 'string') yield { kind: 'unread', path: `${outer.path}!/${clean(entry.name)}`, reason: bytes };
    else if (isOffice(outer.path, entry.name)) office[entry.name] = bytes;
    else yield* inner(outer, entry.name, bytes, budget, depth);
  }
  for (const { name, text } of officeText(office))
    yield* inner(outer, name, new TextEncoder().encode(text), budget, depth);
}

/** An entry's bytes, or why it is not read. One that is damaged does not keep the others from being read. */
async function contentOf(entry: ZipEntry, { limits }: Budget): Promise<Uint8Array | string> {
  if (entry.unreadable !== undefined) return entry.unreadable;
  if (entry.size > limits.fileSize) return tooLarge(entry.size, limits.fileSize);
  try {
    return (await collect(await entry.content(), limits.fileSize)) ?? tooLarge(entry.size, limits.fileSize);
  } catch (error) {
    if (error instanceof LimitReached) throw error;
    return `damaged: ${(error as Error).message}`;
  }
}

async function* withinTar(outer: Outer, chunks: Chunks, budget: Budget, depth: number): AsyncGenerator<Piece | Unread> {
  for await (const { name, type, size, content, skip } of tarEntries(chunks)) {
    // Links and folders have no content of their own.
    if (outer.visit?.(name) === false || (type !== 'file' && type !== 'contiguous-file')) {
      await skip();
      continue;
    }
    budget.entry();
    if (size > budget.limits.fileSize) {
      const { head, all } = await peek(content, headLength);
      const path = `${outer.path}!/${clean(name)}`;
      // A large program is no text, and nobody thinks that it was scanned.
      if (looksBinary(head) && kindOf(head) === undefined)
        yield { kind: 'unread', path, reason: 'binary', expected: true };
      else yield { kind: 'unread', path, reason: tooLarge(size, budget.limits.fileSize) };
      await collect(all, 0);
      continue;
    }
    yield* inner(outer, name, (await collect(content, size))!, budget, depth);
  }
}

async function* withinStream(
  outer: Outer,
  kind: 'gzip' | 'zstd',
  input: Input,
  budget: Budget,
  depth: number,
): AsyncGenerator<Piece | Unread> {
  const { head, all } = await peek(unpack(kind, chunksOf(input), budget), headLength);
  // `name.tar.gz` is one archive, not two in each other.
  if (kindOf(head) === 'tar') return yield* withinTar(outer, all, budget, depth);
  const bytes = await collect(all, budget.limits.fileSize);
  const name = outer.path
    .split('/')
    .at(-1)!
    .replace(/\.(gz|zst|tgz)$/i, '');
  if (bytes === undefined)
    yield {
      kind: 'unread',
      path: `${outer.path}!/${name}`,
      reason: tooLarge(budget.limits.fileSize, budget.limits.fileSize),
    };
  else yield* inner(outer, name, bytes, budget, depth);
}

/** A file in an archive: itself, or, if it is an archive as well, what is in it. */
async function* inner(
  outer: Outer,
  name: string,
  bytes: Uint8Array,
  budget: Budget,
  depth: number,
): AsyncGenerator<Piece | Unread> {
  const path = `${outer.path}!/${clean(name)}`;
  const kind = outer.nested === false ? undefined : kindOf(bytes.subarray(0, headLength));
  const place = outer.place === undefined ? {} : { place: outer.place };
  if (kind === undefined) yield { kind: 'piece', path, bytes, mayBeBinary: true, ...place };
  else yield* within({ path, ...place }, kind, { bytes }, budget, depth + 1);
}

const looksBinary = (head: Uint8Array): boolean => head.includes(0) && !(head[0]! >= 0xfe && head[1]! >= 0xfe);

const clean = (name: string): string => name.replaceAll('\\', '/').replace(/^(\.?\/)+/, '');
