import * as vscode from 'vscode';
import { CodeActionRequest, type BaseLanguageClient } from 'vscode-languageclient';

/** So long a file that was just opened is waited for to be checked. Milliseconds. */
const patience = 15_000;

type Found = vscode.Diagnostic & { readonly data?: { readonly fingerprint?: string } };

/**
 * Opens the menu of fixes at the copy on a line; where no fix can be right there (a Secret of Kubernetes), says why and what to do instead, which VS Code's menu leaves out.
 * @param line from 0
 */
export async function showFixes(
  client: BaseLanguageClient,
  editor: vscode.TextEditor,
  line: number,
  fingerprint: string,
): Promise<void> {
  const { uri } = editor.document;
  const own = await copyOn(uri, line, fingerprint);
  if (own !== undefined) {
    editor.selection = new vscode.Selection(own.range.start, own.range.start);
    // The server is asked, for VS Code passes on no action that is disabled.
    const actions = await client.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
      range: client.code2ProtocolConverter.asRange(own.range),
      context: { diagnostics: [], only: ['quickfix.offkey'] },
    });
    const stores = (actions ?? []).flatMap((action) =>
      'kind' in action && /^quickfix\.offkey\.(?!ignore|leak|more)/.test(action.kind ?? '') ? action : [],
    );
    const reason = stores.every(({ disabled }) => disabled !== undefined) ? stores[0]?.disabled?.reason : undefined;
    if (reason !== undefined) {
      void vscode.window.showInformationMessage(`Offkey: ${reason}`);
      return;
    }
  }
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
