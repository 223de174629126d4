import { spawn } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askAboutKey, findMeant, forPrograms, leakMarkdown, leakReport } from '../response';
import { cacheFolder, scanPaths } from '../sources';
import type { Host } from './host';

const isMissing = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

/**
 * The host in Node.
 * @param grammars folder of the grammars (dist/grammars)
 */
export const nodeHost = (grammars: string): Host => ({
  version: process.env.OFFKEY_VERSION ?? 'development',
  async readFile(uri) {
    if (!uri.startsWith('file:')) return undefined;
    try {
      return await readFile(fileURLToPath(uri));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  async list(folder) {
    if (!folder.startsWith('file:')) return [];
    try {
      return await readdir(fileURLToPath(folder));
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  },
  loadWasm: (name) => readFile(join(grammars, `${name}.wasm`)),
  async pour(path, text) {
    if (!(await stat(path)).isFIFO())
      throw new Error(`${path} is no named pipe: a secret is written into nothing else.`);
    await poured(path, text);
  },
  scan: (engine, folder, options) =>
    scanPaths(engine, { ...options, cache: cacheFolder(), root: fileURLToPath(folder), paths: ['.'] }),
  leaks: {
    report: (engine, folder, request) => leakReport(engine, { ...request, folder: fileURLToPath(folder) }),
    find: async (engine, folder, fingerprint) => (await findMeant(engine, fileURLToPath(folder), fingerprint))[0],
    // Called, not handed on: in a bundle their code is read at the first call.
    ask: (...request) => askAboutKey(...request),
    markdown: (...report) => leakMarkdown(...report),
    forPrograms: (report) => forPrograms(report),
  },
});

/** Another process waits for the pipe's reader: whoever waits there cannot do anything else, not even end. */
const poured = (path: string, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn('sh', ['-c', 'exec cat > "$1"', 'sh', path], {
      stdio: ['pipe', 'ignore', 'ignore'],
      timeout: patience,
    });
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error('The command of the store did not read the secret.')),
    );
    // Where the reader has gone the exit code tells.
    child.stdin.on('error', () => undefined);
    child.stdin.end(text);
  });

/** Milliseconds in which the command of a store has to read. */
const patience = 60_000;
