import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askAboutKey, forPrograms, leakMarkdown, leakReport } from '../response';
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
  scan: (engine, folder, options) =>
    scanPaths(engine, { ...options, cache: cacheFolder(), root: fileURLToPath(folder), paths: ['.'] }),
  leaks: {
    report: (engine, folder, request) => leakReport(engine, { ...request, folder: fileURLToPath(folder) }),
    ask: askAboutKey,
    markdown: leakMarkdown,
    forPrograms,
  },
});
