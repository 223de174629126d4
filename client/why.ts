import * as vscode from 'vscode';
import { ExecuteCommandRequest } from 'vscode-languageclient';
import { Command } from '../server/protocol';
import type { Lifecycle } from './lifecycle';

const scheme = 'offkey-why';

export interface Why extends vscode.Disposable {
  /** Shows beside the editor why there is a finding at the cursor, or none. */
  show(): Promise<void>;
}

/** The answers are documents of their own scheme: nothing of them is saved. */
export function createWhy(lifecycle: Lifecycle): Why {
  let answer = '';
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: () => answer,
  });
  const uri = vscode.Uri.from({ scheme, path: 'Offkey: Why?' });
  return {
    async show() {
      const editor = vscode.window.activeTextEditor;
      if (editor === undefined || editor.document.uri.scheme === scheme) {
        void vscode.window.showInformationMessage('Offkey: put the cursor into a file first.');
        return;
      }
      const client = lifecycle.client();
      answer = (await client.sendRequest(ExecuteCommandRequest.type, {
        command: Command.Why,
        arguments: [
          client.code2ProtocolConverter.asUri(editor.document.uri),
          client.code2ProtocolConverter.asPosition(editor.selection.active),
        ],
      })) as string;
      changed.fire(uri);
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document, {
        viewColumn: vscode.ViewColumn.Beside,
        preserveFocus: true,
        preview: true,
      });
    },
    dispose() {
      provider.dispose();
      changed.dispose();
    },
  };
}
