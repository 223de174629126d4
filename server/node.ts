/** The server in Node: over standard input and output, or over Node's IPC when VS Code starts it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { scanPaths } from '../sources';
import type { Host } from './host';
import { serve } from './server';

// Node 20 optimises grammars for seconds while nothing else runs, unless its baseline compiler is all it uses for WebAssembly.
setFlagsFromString('--liftoff-only');

const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');

const host: Host = {
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
  loadWasm: (name) => readFile(join(__dirname, 'grammars', `${name}.wasm`)),
  scan: (engine, folder, options) => scanPaths(engine, { ...options, root: fileURLToPath(folder), paths: ['.'] }),
};

// `offkey lsp` and editors may leave the transport out: then it is standard input and output.
const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];
const connection = process.argv.some((argument) => transports.some((transport) => argument.startsWith(transport)))
  ? createConnection(ProposedFeatures.all)
  : createConnection(ProposedFeatures.all, process.stdin, process.stdout);

serve(connection, host);
