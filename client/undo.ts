import * as vscode from 'vscode';
import { ExecuteCommandRequest, type BaseLanguageClient, type Middleware } from 'vscode-languageclient';
import { Command, type FixApplied } from '../server/protocol';
import { pouring, tellWhatIsLeft } from './fix-applied';
import type { Platform } from './platform';

/** VS Code lets go of a document that nobody shows after three minutes. */
const renewal = 100_000;

/** Runs when the edit of a fix is done. Not for the palette. */
const afterFixCommand = 'offkey.afterFix';

/**
 * Keeps a fix undoable in one step. VS Code saves and closes the files that a fix writes beside the shown one (`.env`), and an undo that has to reach into
 * closed files does nothing, without a word. So they are held open, unseen, for as long as the fixed document is open.
 * @param client the running client; throws, in words, if there is none
 */
export function undoable(
  platform: Platform,
  client: () => BaseLanguageClient,
): vscode.Disposable & {
  readonly middleware: Required<Pick<Middleware, 'resolveCodeAction'>>;
} {
  let chosen: { readonly uris: readonly vscode.Uri[]; readonly fix: FixApplied } | undefined;
  const held = new Map<string, ReturnType<typeof setInterval>>();

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

  const afterFix = async (): Promise<void> => {
    if (chosen === undefined) return;
    const { uris, fix } = chosen;
    const holding = uris.length > 1 ? keep(uris) : Promise.resolve();
    // Beside `.env`, where the fix has written one: commands of stores look for it.
    const env = uris.find(({ path }) => path.endsWith('/.env'));
    const folder =
      env === undefined ? vscode.workspace.getWorkspaceFolder(uris[0]!)?.uri : vscode.Uri.joinPath(env, '..');
    tellWhatIsLeft(platform, fix, folder, async (path) => {
      await client().sendRequest(ExecuteCommandRequest.type, pouring(fix, path));
    });
    await holding;
  };
  const registered = vscode.commands.registerCommand(afterFixCommand, afterFix);

  return {
    middleware: {
      async resolveCodeAction(item, token, next) {
        const action = await next(item, token);
        const { command, edit } = action ?? {};
        if (action && edit && command?.command === Command.FixApplied) {
          chosen = { uris: edit.entries().map(([uri]) => uri), fix: command.arguments![0] as FixApplied };
          // Without arguments: VS Code forgets those of a menu's commands when it makes the next menu, which may be before the edit is done.
          action.command = { title: command.title, command: afterFixCommand };
        }
        return action;
      },
    },
    dispose: () => {
      registered.dispose();
      for (const key of [...held.keys()]) release(vscode.Uri.parse(key));
    },
  };
}
