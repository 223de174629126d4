import * as vscode from 'vscode';
import { ExecuteCommandRequest } from 'vscode-languageclient';
import { Command } from '../server/protocol';
import type { Lifecycle } from './lifecycle';

export interface Report {
  show(): Promise<void>;
  /** Asks for a file and writes it there, as HTML or Markdown by its ending. */
  save(): Promise<void>;
}

/** The report of what is known, as the server renders it. */
export function createReport(context: vscode.ExtensionContext, lifecycle: Lifecycle): Report {
  let panel: vscode.WebviewPanel | undefined;
  const render = async (format: 'html' | 'markdown'): Promise<string> =>
    (await lifecycle
      .client()
      .sendRequest(ExecuteCommandRequest.type, { command: Command.Report, arguments: [format] })) as string;

  return {
    async show() {
      const html = await render('html');
      if (panel === undefined) {
        panel = vscode.window.createWebviewPanel('offkey.report', 'Offkey Report', vscode.ViewColumn.Active, {
          enableScripts: true,
          enableFindWidget: true,
          localResourceRoots: [],
        });
        panel.iconPath = vscode.Uri.joinPath(context.extensionUri, 'client/media/icon.png');
        panel.onDidDispose(() => (panel = undefined));
      }
      panel.webview.html = inTheme(html);
      panel.reveal();
    },
    async save() {
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
      const target = await vscode.window.showSaveDialog({
        ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, 'offkey-report.html') }),
        filters: { HTML: ['html'], Markdown: ['md'] },
      });
      if (target === undefined) return;
      await vscode.workspace.fs.writeFile(
        target,
        new TextEncoder().encode(await render(target.path.endsWith('.md') ? 'markdown' : 'html')),
      );
      void vscode.window.showInformationMessage(`Offkey: the report is in ${vscode.workspace.asRelativePath(target)}.`);
    },
  };
}

/** The page's own colours give way to the editor's theme. */
const inTheme = (html: string): string =>
  html.replace(
    '</style>',
    ':root { --text: var(--vscode-editor-foreground); --soft: var(--vscode-descriptionForeground); --line: var(--vscode-widget-border, var(--vscode-panel-border)); --back: var(--vscode-editor-background); --panel: var(--vscode-editorWidget-background); --certain: var(--vscode-errorForeground); --likely: var(--vscode-editorWarning-foreground); --possible: var(--vscode-editorInfo-foreground); }</style>',
  );
