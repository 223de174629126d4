import * as vscode from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import type { FixApplied, LeaveFiles } from '../server/protocol';

/** What the server puts into an action and gets back: vscode.CodeAction does not tell of it. */
type WithData<T> = vscode.CodeAction & { data?: T };

/**
 * A fix that changes many files of code is shown before it is applied, all of them ticked: one more Enter applies it. VS Code's own preview of such edits begins with
 * nothing ticked.
 */
export const pickFiles: NonNullable<Middleware['resolveCodeAction']> = async (item, token, next) => {
  const action: WithData<FixApplied> | null | undefined = await next(item, token);
  const files = action?.data?.files;
  if (!action || files === undefined) return action;
  const picked = await vscode.window.showQuickPick(files.map(itemOf), {
    canPickMany: true,
    ignoreFocusOut: true,
    title: item.title,
    placeHolder: `${files.length} files are changed, in one step to undo. Take away those that are to stay.`,
  });
  if (picked === undefined || picked.length === 0) return without(action);
  const leave = files.filter((uri) => !picked.some((one) => one.uri === uri));
  if (leave.length === 0) return action;
  const asked = item as WithData<object & LeaveFiles>;
  asked.data = { ...asked.data, leave };
  return next(asked, token);
};

/** Nothing is done, and nothing told as done. */
function without(action: vscode.CodeAction): vscode.CodeAction {
  delete action.edit;
  delete action.command;
  return action;
}

function itemOf(uri: string): vscode.QuickPickItem & { readonly uri: string } {
  const parsed = vscode.Uri.parse(uri);
  return { label: vscode.workspace.asRelativePath(parsed), picked: true, uri };
}
