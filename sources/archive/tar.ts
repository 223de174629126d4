import { Readable } from 'node:stream';
import type { ReadableStream, ReadableWritablePair } from 'node:stream/web';
import type { Chunks } from './streams';

/** An entry of a tar. Its content must be read, or skipped, before the next entry is asked for. */
export interface TarEntry {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  /** Where a link leads. */
  readonly link: string | undefined;
  readonly content: Chunks;
  skip(): Promise<void>;
}

/** @throws where the tar is broken or ends in the middle */
export async function* tarEntries(chunks: Chunks): AsyncGenerator<TarEntry> {
  const { createTarDecoder } = await import('modern-tar');
  const decoder = createTarDecoder({ strict: true });
  const bytes: ReadableStream<Uint8Array> = Readable.toWeb(Readable.from(chunks, { objectMode: false }));
  const entries = bytes.pipeThrough(decoder as unknown as ReadableWritablePair<DecodedEntry, Uint8Array>);
  for await (const { header, body } of entries)
    yield {
      name: header.name,
      type: header.type ?? 'file',
      size: header.size,
      link: header.linkname,
      content: body,
      skip: () => body.cancel(),
    };
}

interface DecodedEntry {
  readonly header: { readonly name: string; readonly type?: string; readonly size: number; readonly linkname?: string };
  readonly body: ReadableStream<Uint8Array>;
}
