import * as vscode from 'vscode';
import { ExecuteCommandRequest, WorkDoneProgress, type BaseLanguageClient } from 'vscode-languageclient';
import { Command, type ScanSummary } from '../server/protocol';
import { summaryOf } from './summary';

let tokens = 0;

/** Scans the workspace with progress in a notification, which can be cancelled; then says what was found and what was not scanned. */
export async function scanWorkspace(
  client: BaseLanguageClient,
  output: vscode.LogOutputChannel,
  showReport: () => Promise<void>,
): Promise<ScanSummary | undefined> {
  if (vscode.workspace.workspaceFolders === undefined) {
    void vscode.window.showInformationMessage('Offkey: open a folder to scan it.');
    return undefined;
  }
  const summary = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title: 'Offkey: scanning', cancellable: true },
    async (progress, cancel) => {
      const workDoneToken = `offkey-scan-${++tokens}`;
      const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
        if (value.kind !== 'end' && value.message) progress.report({ message: value.message });
      });
      try {
        return (await client.sendRequest(
          ExecuteCommandRequest.type,
          { command: Command.Scan, workDoneToken },
          cancel,
        )) as ScanSummary;
      } catch (error) {
        if (cancel.isCancellationRequested) return undefined;
        throw error;
      } finally {
        listening.dispose();
      }
    },
  );
  if (summary === undefined || summary.cancelled) {
    void vscode.window.showWarningMessage('Offkey: the scan was cancelled. What it did not reach may hold secrets.');
    return summary;
  }
  for (const { path, reason } of summary.skipped) output.warn(`Not scanned: ${path}: ${reason}`);
  output.info(summaryOf(summary));
  const actions = summary.skipped.length > 0 ? ['Show report', 'What was not scanned'] : ['Show report'];
  // Not waited for: the scan is done, whether the message is read or not.
  void vscode.window.showInformationMessage(`Offkey: ${summaryOf(summary)}`, ...actions).then((choice) => {
    if (choice === 'Show report') return showReport();
    if (choice === 'What was not scanned') output.show();
    return undefined;
  });
  return summary;
}
