import * as vscode from 'vscode';
import type { Findings } from './findings';
import type { Lifecycle } from './lifecycle';

/** The item in the status bar: how many secrets are known; or that the server has a problem. */
export function createStatus(findings: Findings, lifecycle: Lifecycle): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('offkey.status', vscode.StatusBarAlignment.Left, 50);
  item.name = 'Offkey';
  const update = (): void => {
    const count = findings.all().length;
    if (lifecycle.state === 'stopped') {
      item.text = '$(warning) Offkey';
      item.tooltip = 'The Offkey server is not running. Click to restart it.';
      item.command = 'offkey.restartServer';
      item.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
    } else {
      item.text = lifecycle.state === 'starting' ? '$(sync~spin) Offkey' : `$(key) ${count}`;
      item.tooltip =
        count === 0
          ? 'Offkey knows of no secret here. Click to see the view.'
          : `Offkey: ${count === 1 ? '1 secret' : `${count} secrets`}. Click to see them.`;
      item.command = 'offkey.secrets.focus';
      item.backgroundColor = undefined;
    }
    item.accessibilityInformation = { label: item.tooltip as string, role: 'button' };
  };
  update();
  item.show();
  return vscode.Disposable.from(item, findings.onDidChange(update), lifecycle.onDidChangeState(update));
}
