import type { Writable } from 'node:stream';
import { tooLarge } from '../scan-file';
import type { Git } from './git';

/** A blob that is wanted, and what the caller knows of it. */
export interface BlobRequest {
  readonly id: string;
}

/** What git has under an id. */
export type Blob<R extends BlobRequest> =
  | { readonly request: R; readonly bytes: Uint8Array }
  | { readonly request: R; readonly reason: string }
  /** A commit, a tree or a tag. */
  | { readonly request: R; readonly other: string };

/** Requests that are on their way to git at once: enough that it never waits. */
const ahead = 2000;

/**
 * Reads blobs in the order asked, through one `git cat-file --batch`. Where git dies of a broken object, that one is named and another git reads on.
 * @param limit bytes; a larger blob is passed over and named
 */
export async function* readBlobs<R extends BlobRequest>(
  git: Git,
  requests: Iterable<R> | AsyncIterable<R>,
  limit: number,
): AsyncGenerator<Blob<R>> {
  const source = Symbol.asyncIterator in requests ? requests[Symbol.asyncIterator]() : requests[Symbol.iterator]();
  /** Asked and not answered yet, in order. */
  const waiting: R[] = [];
  let exhausted = false;
  let failure: unknown;

  while (!exhausted || waiting.length > 0) {
    if (waiting.length === 0) {
      // Nothing is asked of git before there is something to ask.
      const first = await source.next();
      if (first.done === true) return;
      waiting.push(first.value);
    }
    const { child, ended } = git.startFed(['cat-file', '--batch']);
    let room = (): void => undefined;
    let open = true;
    const feed = async (): Promise<void> => {
      let text = waiting.map(({ id }) => `${id}\n`).join('');
      while (open) {
        const next = exhausted ? undefined : await source.next();
        if (next !== undefined && next.done !== true) {
          waiting.push(next.value);
          text += `${next.value.id}\n`;
          if (text.length < 4096 && waiting.length < ahead) continue;
        } else exhausted = true;
        if (text !== '' && !child.stdin.write(text)) await drained(child.stdin);
        text = '';
        if (exhausted) break;
        while (open && waiting.length >= ahead) await new Promise<void>((done) => (room = done));
      }
      child.stdin.end();
    };
    const fed = feed().catch((error: unknown) => {
      failure = error;
      exhausted = true;
      child.stdin.end();
    });

    try {
      for await (const answer of answers(child.stdout, limit)) {
        const request = waiting.shift();
        if (request === undefined) break;
        yield { request, ...answer } as Blob<R>;
        room();
      }
    } finally {
      open = false;
      room();
      child.stdin.destroy();
      child.stdout.destroy();
    }
    const said = await ended;
    await fed;
    if (failure !== undefined) throw failure;
    // It died before it had answered: the object it was at is broken.
    const broken = said === undefined ? undefined : waiting.shift();
    if (broken !== undefined) yield { request: broken, reason: `git cannot read it: ${said}` };
    else if (waiting.length > 0) throw new Error('git cat-file ended before it had answered');
  }
}

/** Resolves when the stream takes more, or never will again. */
const drained = (stream: Writable): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      stream.off('drain', done).off('close', done);
      resolve();
    };
    stream.on('drain', done).on('close', done);
  });

type Answer = { readonly bytes: Uint8Array } | { readonly reason: string } | { readonly other: string };

/** Cuts the output of `cat-file --batch`: a line `id type size`, the bytes, a line break; or a line `id missing`. */
async function* answers(output: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Answer> {
  let header: Buffer = Buffer.alloc(0);
  /** Of the object that comes: what is still missing of it and of the line break behind it. */
  let left = 0;
  let body: Buffer | undefined;
  let at = 0;
  let answer: Answer | undefined;
  const allocate = createAllocator();
  for await (const chunk of output) {
    let from = 0;
    while (from < chunk.length) {
      if (left > 0) {
        const taken = Math.min(left, chunk.length - from);
        if (body !== undefined && at < body.length) at += chunk.copy(body, at, from, from + taken);
        left -= taken;
        from += taken;
        if (left === 0) {
          yield answer!;
          body = undefined;
        }
        continue;
      }
      const end = chunk.indexOf(10, from);
      if (end < 0) {
        header = Buffer.concat([header, chunk.subarray(from)]);
        break;
      }
      const line = Buffer.concat([header, chunk.subarray(from, end)]).toString('latin1');
      header = Buffer.alloc(0);
      from = end + 1;
      const match = /^[0-9a-f]+ (\w+) (\d+)$/.exec(line);
      if (match === null) {
        yield { reason: line.endsWith(' missing') ? missing : `git says: ${line.replace(/^\S+ /, '')}` };
        continue;
      }
      const size = Number(match[2]);
      left = size + 1;
      at = 0;
      if (match[1] !== 'blob') answer = { other: match[1]! };
      else if (size > limit) answer = { reason: tooLarge(size, limit) };
      else {
        body = allocate(size);
        answer = { bytes: body };
      }
    }
  }
}

/** Bytes that are asked of the system at once: thousands of small pieces of memory are much work to clear away. */
const slabSize = 1 << 20;

function createAllocator(): (size: number) => Buffer {
  let slab = Buffer.alloc(0);
  return (size) => {
    if (size > slabSize / 4) return Buffer.allocUnsafeSlow(size);
    if (size > slab.length) slab = Buffer.allocUnsafeSlow(slabSize);
    const taken = slab.subarray(0, size);
    slab = slab.subarray(size);
    return taken;
  };
}

/** Why an object is not there, for people. */
export const missing = 'not in this clone (damaged, or made with --filter or --depth)';
