/** The extension in a browser (vscode.dev, github.dev): the server is a worker, and asks this side for files. */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { HostRequest } from '../server/protocol';
import { activateOn } from './extension';
import type { Platform } from './platform';

/** Browsers' own; the types at hand are Node's. */
declare const Worker: new (address: string) => ConstructorParameters<typeof LanguageClient>[2];

const platform: Platform = {
  async connect({ extensionUri }, options) {
    const dist = vscode.Uri.joinPath(extensionUri, 'dist');
    const code = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(dist, 'server-browser.js'));
    // From its text: workers are not started from the address of an extension that is served from elsewhere.
    const address = URL.createObjectURL(new Blob([code as Uint8Array<ArrayBuffer>], { type: 'text/javascript' }));
    const client = new LanguageClient('offkey', 'Offkey', new Worker(address), options);
    client.onRequest(HostRequest.ReadFile, (uri: string) =>
      present(vscode.workspace.fs.readFile(vscode.Uri.parse(uri))),
    );
    client.onRequest(HostRequest.List, async (uri: string) => {
      const entries = await present(vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri)));
      return entries?.map(([name]) => name) ?? [];
    });
    client.onRequest(HostRequest.Grammar, (name: string) =>
      vscode.workspace.fs.readFile(vscode.Uri.joinPath(dist, 'grammars', `${name}.wasm`)),
    );
    return client;
  },
  terminals: false,
  user: () => 'you',
};

/** What was read; null where there is no such file or folder. */
const present = <T>(reading: Thenable<T>): Promise<T | null> =>
  Promise.resolve(reading).catch((error: unknown) => {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  });

export const activate = (context: vscode.ExtensionContext): Promise<void> => activateOn(platform, context);
