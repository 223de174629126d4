import { createReadStream, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { headLength, kindOf } from '../archive';
import { chunksOf, collect, peek, unpack, type Chunks } from '../archive/streams';
import { tarEntries } from '../archive/tar';
import { createBudget } from '../archive/limits';

/** An image's files as they are kept: in a folder or in a tar. Names as they stand there. */
export interface Layout {
  /** Small files of JSON: manifests, configurations. */
  readonly documents: ReadonlyMap<string, unknown>;
  readonly names: ReadonlySet<string>;
  /** Links that a tar has instead of a file twice: name → name. */
  readonly links: ReadonlyMap<string, string>;
  /** The files wanted, in the order in which they lie there. */
  contents(wanted: ReadonlySet<string>): AsyncIterable<{ readonly name: string; readonly chunks: Chunks }>;
}

/** A larger document is none that describes an image. */
const documentSize = 16e6;

/** @throws where the path cannot be read or is no tar */
export async function readLayout(path: string): Promise<Layout> {
  return statSync(path).isDirectory() ? folderLayout(path) : tarLayout(path);
}

function folderLayout(folder: string): Layout {
  const documents = new Map<string, unknown>();
  const names = new Set<string>();
  const visit = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const name = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) visit(name);
      // A link could lead out of the image.
      else if (entry.isFile()) {
        names.add(name);
        if (statSync(join(folder, name)).size <= documentSize) note(documents, name, readFileSync(join(folder, name)));
      }
    }
  };
  visit('');
  return {
    documents,
    names,
    links: new Map(),
    async *contents(wanted) {
      for (const name of wanted)
        if (names.has(name)) yield { name, chunks: createReadStream(join(folder, name), { highWaterMark: 1 << 18 }) };
    },
  };
}

async function tarLayout(file: string): Promise<Layout> {
  const documents = new Map<string, unknown>();
  const names = new Set<string>();
  const links = new Map<string, string>();
  for await (const { name: raw, type, size, link, content, skip } of await entriesOf(file)) {
    const name = raw.replace(/^\.\//, '');
    if ((type === 'symlink' || type === 'link') && link !== undefined) links.set(name, resolveLink(name, type, link));
    if (type === 'file') {
      names.add(name);
      if (size <= documentSize) {
        note(documents, name, (await collect(content, size))!);
        continue;
      }
    }
    await skip();
  }
  return {
    documents,
    names,
    links,
    async *contents(wanted) {
      for await (const { name: raw, type, content, skip } of await entriesOf(file)) {
        const name = raw.replace(/^\.\//, '');
        if (type === 'file' && wanted.has(name)) yield { name, chunks: content };
        else await skip();
      }
    },
  };
}

/** The tar's entries, anew at each call; it may be compressed as a whole. */
async function entriesOf(file: string): Promise<ReturnType<typeof tarEntries>> {
  const { head, all } = await peek(chunksOf({ file, size: 0 }), headLength);
  const kind = kindOf(head);
  if (kind === 'tar') return tarEntries(all);
  if (kind === 'gzip' || kind === 'zstd') {
    const limits = { fileSize: Infinity, totalSize: 1e12, entries: 1e7, depth: 1, ratio: 1000 };
    return tarEntries(unpack(kind, all, createBudget(limits)));
  }
  throw new Error('this is no image: neither a tar nor a folder of one');
}

/** Old `docker save` writes a layer that it has twice as a link: relative to the entry, or, if a hard one, to the tar. */
function resolveLink(name: string, type: string, link: string): string {
  if (type === 'link') return link.replace(/^\.\//, '');
  const parts = name.split('/').slice(0, -1);
  for (const part of link.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  return parts.join('/');
}

function note(documents: Map<string, unknown>, name: string, bytes: Uint8Array): void {
  const first = bytes.find((byte) => byte > 0x20);
  if (first !== 0x7b && first !== 0x5b) return;
  try {
    documents.set(name, JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    // It only begins like JSON: a layer or some other file.
  }
}
