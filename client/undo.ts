import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { Command, type FixApplied } from '../server/protocol';
import { tellWhatIsLeft } from './fix-applied';

/** VS Code lets go of a document that nobody shows after three minutes. */
const renewal = 100_000;

/**
 * Keeps a fix undoable in one step. VS Code saves and closes the files that a fix writes beside the shown one (`.env`), and an undo that has to reach into
 * closed files does nothing, without a word. So they are held open, unseen, for as long as the fixed document is open.
 */
export function undoable(): vscode.Disposable & {
  readonly middleware: Pick<Middleware, 'resolveCodeAction' | 'executeCommand'>;
} {
  let chosen: readonly vscode.Uri[] = [];
  const held = new Map<string, NodeJS.Timeout>();

  const hold = async (uri: vscode.Uri): Promise<void> => {
    // Undone in the meantime: then the file may be gone, and there is nothing to hold.
    await vscode.workspace.openTextDocument(uri).then(undefined, () => release(uri));
  };
  const release = (uri: vscode.Uri): void => {
    clearInterval(held.get(uri.toString()));
    held.delete(uri.toString());
  };
  const keep = async (uris: readonly vscode.Uri[]): Promise<void> => {
    for (const uri of uris) {
      await hold(uri);
      release(uri);
      const owner = uris[0]!.toString();
      held.set(
        uri.toString(),
        setInterval(() => {
          if (vscode.workspace.textDocuments.some((document) => document.uri.toString() === owner)) void hold(uri);
          else release(uri);
        }, renewal),
      );
    }
  };

  return {
    middleware: {
      async resolveCodeAction(item, token, next) {
        const action = await next(item, token);
        chosen = action?.edit?.entries().map(([uri]) => uri) ?? [];
        return action;
      },
      async executeCommand(command, args, next) {
        if (command !== Command.FixApplied) return next(command, args);
        if (chosen.length > 1) await keep(chosen);
        return tellWhatIsLeft(args[0] as FixApplied);
      },
    },
    dispose: () => [...held.keys()].forEach((key) => release(vscode.Uri.parse(key))),
  };
}
