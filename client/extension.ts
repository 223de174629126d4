/** The VS Code extension: starts the server, shows what it knows, passes commands on. */
import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { createFindings } from './findings';
import { createLifecycle } from './lifecycle';
import { createStatus } from './status';
import { createTree } from './tree';

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Offkey', { log: true });
  const findings = createFindings();
  const lifecycle = createLifecycle(context, output, findings);
  const tree = createTree(findings);
  const status = createStatus(findings, lifecycle);
  context.subscriptions.push(
    output,
    findings,
    tree,
    status,
    ...registerCommands({ context, output, findings, lifecycle, tree }),
  );
  await lifecycle.start();
}

export function deactivate(): void {
  // The client stops with its context's subscriptions.
}
