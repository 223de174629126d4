/** The extension on a machine: the server is a process of its own. */
import { userInfo } from 'node:os';
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateOn } from './extension';
import type { Platform } from './platform';
import { storeInTerminal } from './store-in-terminal';

const platform: Platform = {
  async connect({ extensionUri }, options) {
    const module = vscode.Uri.joinPath(extensionUri, 'dist', 'server.js').fsPath;
    return new LanguageClient('offkey', 'Offkey', { module, transport: TransportKind.ipc }, options);
  },
  // Windows has no named pipes that a shell can read.
  ...(process.platform === 'win32'
    ? {}
    : { store: (command, folder, pour) => storeInTerminal(command, folder?.fsPath, pour) }),
  terminals: true,
  user: () => userInfo().username,
};

export const activate = (context: vscode.ExtensionContext): Promise<void> => activateOn(platform, context);
