import * as vscode from 'vscode';

/** So long a file that was just opened is waited for to be checked. Milliseconds. */
const patience = 15_000;

type Found = vscode.Diagnostic & { readonly data?: { readonly fingerprint?: string } };

/**
 * Opens the menu of fixes at the copy on a line. Where no fix can be right there (a Secret of Kubernetes) the menu says so, and what to do instead.
 * @param line from 0
 */
export async function showFixes(editor: vscode.TextEditor, line: number, fingerprint: string): Promise<void> {
  const { uri } = editor.document;
  const own = await copyOn(uri, line, fingerprint);
  if (own !== undefined) editor.selection = new vscode.Selection(own.range.start, own.range.start);
  // The page had the focus, and may have it again by the click that led here.
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
  await vscode.commands.executeCommand('editor.action.quickFix');
}

/** The finding of a line, this key's before any other's, once the file has been checked; undefined where none comes. */
function copyOn(uri: vscode.Uri, line: number, fingerprint: string): Promise<Found | undefined> {
  const look = (): Found | undefined => {
    const there = vscode.languages
      .getDiagnostics(uri)
      .filter(
        ({ source, range }) => source === 'offkey' && range.start.line <= line && line <= range.end.line,
      ) as Found[];
    return there.find(({ data }) => data?.fingerprint === fingerprint) ?? there[0];
  };
  const now = look();
  if (now !== undefined) return Promise.resolve(now);
  return new Promise((resolve) => {
    const done = (found: Found | undefined): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve(found);
    };
    const timer = setTimeout(() => done(undefined), patience);
    const listening = vscode.languages.onDidChangeDiagnostics(() => {
      const found = look();
      if (found !== undefined) done(found);
    });
  });
}
