/** The server in a browser: a worker. Files and grammars come from the client, which can read them. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { HostRequest } from './protocol';
import { serve } from './server';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

serve(connection, {
  version: process.env.OFFKEY_VERSION ?? 'development',
  readFile: async (uri) => (await connection.sendRequest<Uint8Array | null>(HostRequest.ReadFile, uri)) ?? undefined,
  list: (folder) => connection.sendRequest<string[]>(HostRequest.List, folder),
  loadWasm: (name) => connection.sendRequest<Uint8Array>(HostRequest.Grammar, name),
});
