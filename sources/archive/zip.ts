import type { Readable } from 'node:stream';
import { fromBuffer, open, type Entry, type ZipFile } from 'yauzl';
import { createRatioCheck, type Budget } from './limits';
import type { Chunks, Input } from './streams';

/** An entry of a zip. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  /** Why it cannot be read: it is encrypted. */
  readonly unreadable?: string;
  content(): Promise<Chunks>;
}

/** @throws where the zip is broken: its list of files stands at its end, so a part of a zip has none */
export async function* zipEntries(
  input: Exclude<Input, { stream: unknown }>,
  budget: Budget,
): AsyncGenerator<ZipEntry> {
  const zip = await opened(input);
  // Told where it is waited for; between two entries nobody waits.
  zip.on('error', () => undefined);
  try {
    for (let entry = await next(zip); entry !== undefined; entry = await next(zip)) {
      const { fileName, uncompressedSize, compressedSize } = entry;
      if (fileName.endsWith('/')) continue;
      const current = entry;
      yield {
        name: fileName,
        size: uncompressedSize,
        ...(entry.isEncrypted() ? { unreadable: 'encrypted' } : {}),
        async content() {
          return counted(await contentOf(zip, current), compressedSize, budget);
        },
      };
    }
  } finally {
    zip.close();
  }
}

async function* counted(chunks: Chunks, packed: number, budget: Budget): AsyncGenerator<Uint8Array> {
  const check = createRatioCheck(budget.limits.ratio, () => packed);
  for await (const chunk of chunks) {
    check(chunk.length);
    budget.unpacked(chunk.length);
    yield chunk;
  }
}

// Names are only shown, so `..` in them does no harm; entries are read one by one.
const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: false };

const opened = (input: Exclude<Input, { stream: unknown }>): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const done = (error: Error | null, zip?: ZipFile): void => (zip === undefined ? reject(error!) : resolve(zip));
    if ('bytes' in input)
      fromBuffer(Buffer.from(input.bytes.buffer, input.bytes.byteOffset, input.bytes.length), options, done);
    else open(input.file, options, done);
  });

const next = (zip: ZipFile): Promise<Entry | undefined> =>
  new Promise((resolve, reject) => {
    const stop = (): void => void zip.off('entry', entry).off('end', end).off('error', failed);
    const entry = (one: Entry): void => (stop(), resolve(one));
    const end = (): void => (stop(), resolve(undefined));
    const failed = (error: Error): void => (stop(), reject(error));
    zip.on('entry', entry).on('end', end).on('error', failed);
    zip.readEntry();
  });

const contentOf = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => (stream === undefined ? reject(error!) : resolve(stream))),
  );
