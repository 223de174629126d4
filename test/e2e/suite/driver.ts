/** What the tests do in VS Code, with waiting for the event that tells it is done. */
import * as vscode from 'vscode';
import { randomFrom } from '../../../engine';

const random = randomFrom(20);

/** A well-formed key that never existed: made anew, no literal. */
export const stripeKey = (): string => random.template('sk_live_[A-Za-z0-9]{24}');

export const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;

export const inFolder = (path: string): vscode.Uri => vscode.Uri.joinPath(folder(), path);

export async function write(path: string, text: string): Promise<vscode.Uri> {
  const uri = inFolder(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export const read = async (path: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(inFolder(path)));

/** Offkey's diagnostics of a file. */
export const found = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'offkey');

/** Resolves when Offkey's diagnostics of a file are so many. */
export function untilFound(uri: vscode.Uri, count: number): Promise<vscode.Diagnostic[]> {
  return until(
    vscode.languages.onDidChangeDiagnostics,
    () => (found(uri).length === count ? found(uri) : undefined),
    () => `${count} diagnostics in ${uri.path}, there are ${found(uri).length}`,
  );
}

/** Resolves with what `check` gives once it gives something: now or after one of the events. */
export function until<T>(event: vscode.Event<unknown>, check: () => T | undefined, wanted: () => string): Promise<T> {
  const now = check();
  if (now !== undefined) return Promise.resolve(now);
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => {
      subscription.dispose();
      reject(new Error(`waited in vain for ${wanted()}`));
    }, 20_000);
    const subscription = event(() => {
      const value = check();
      if (value === undefined) return;
      clearTimeout(deadline);
      subscription.dispose();
      resolve(value);
    });
  });
}

export async function open(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
}

/** The quick fixes at a diagnostic, resolved. */
export async function fixesAt(uri: vscode.Uri, { range }: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        uri,
        range,
        vscode.CodeActionKind.QuickFix.value,
        20,
      );
      // One that was dropped in the middle has fixes without what they do.
      if (attempt === 5 || actions.every(({ edit, command, disabled }) => edit ?? command ?? disabled)) return actions;
    } catch (error) {
      // VS Code drops the question when another extension (that of the language, just started) registers to answer it, and then asks again. So does this.
      if ((error as Error).name !== 'Canceled' || attempt === 5) throw error;
    }
  }
}
