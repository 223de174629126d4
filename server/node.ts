/** The server in Node: over standard input and output, or over Node's IPC when VS Code starts it. */
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from './node-host';
import { serve } from './server';

// `offkey lsp` and editors may leave the transport out: then it is standard input and output.
const transports = ['--stdio', '--node-ipc', '--socket', '--pipe'];
const connection = process.argv.some((argument) => transports.some((transport) => argument.startsWith(transport)))
  ? createConnection(ProposedFeatures.all)
  : createConnection(ProposedFeatures.all, process.stdin, process.stdout);

serve(connection, nodeHost(join(__dirname, 'grammars')));
