import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { createRatioCheck, type Budget } from './limits';

/** An archive's bytes: a file on the disk, a part of it, or what is in memory. */
export type Input =
  | { readonly file: string; readonly size: number }
  | { readonly bytes: Uint8Array }
  | { readonly stream: AsyncIterable<Uint8Array> };

/** Chunks of bytes. */
export type Chunks = AsyncIterable<Uint8Array>;

export async function* chunksOf(input: Input): Chunks & AsyncGenerator<Uint8Array> {
  if ('bytes' in input) yield input.bytes;
  else if ('stream' in input) yield* input.stream;
  else yield* createReadStream(input.file, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>;
}

/** The first bytes, and all of them again. */
export async function peek(chunks: Chunks, count: number): Promise<{ head: Uint8Array; all: Chunks }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let length = 0;
  while (length < count) {
    const { done, value } = await iterator.next();
    if (done === true) break;
    read.push(value);
    length += value.length;
  }
  const head = Buffer.concat(read);
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head: head.subarray(0, count), all: all() };
}

/** Unpacks gzip or Zstandard, within the budget. */
export async function* unpack(kind: 'gzip' | 'zstd', packed: Chunks, budget: Budget): AsyncGenerator<Uint8Array> {
  let read = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of packed) {
      read += chunk.length;
      yield chunk;
    }
  }
  const check = createRatioCheck(budget.limits.ratio, () => read);
  const chunks = kind === 'gzip' ? gunzip(counted()) : unzstd(counted());
  for await (const chunk of chunks) {
    check(chunk.length);
    budget.unpacked(chunk.length);
    yield chunk;
  }
}

function gunzip(packed: Chunks): AsyncIterable<Uint8Array> {
  const source = Readable.from(packed);
  const gunzipped = createGunzip();
  source.on('error', (error) => gunzipped.destroy(error));
  return source.pipe(gunzipped);
}

async function* unzstd(packed: Chunks): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd');
  const ready: Uint8Array[] = [];
  let ended = false;
  const stream = new Decompress((chunk, last) => {
    ready.push(chunk);
    ended ||= last === true;
  });
  for await (const chunk of packed) {
    stream.push(chunk);
    yield* ready.splice(0);
  }
  stream.push(new Uint8Array(0), true);
  yield* ready.splice(0);
  if (!ended) throw new Error('it ends in the middle');
}

/** All bytes; undefined where there are more than the limit, and then the rest is not read. */
export async function collect(chunks: Chunks, limit: number): Promise<Uint8Array | undefined> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) return undefined;
    all.push(chunk);
  }
  return all.length === 1 ? all[0]! : Buffer.concat(all, length);
}
