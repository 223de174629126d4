/** The VS Code extension: starts the server, shows what it knows, passes commands on. */
import * as vscode from 'vscode';
import { registerCommands } from './commands';
import { createFindings } from './findings';
import { createLifecycle } from './lifecycle';
import type { Platform } from './platform';
import { createStatus } from './status';
import { createTree } from './tree';

/** Everything stops with the context's subscriptions. */
export async function activateOn(platform: Platform, context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel('Offkey', { log: true });
  const findings = createFindings();
  const lifecycle = createLifecycle(platform, context, output, findings);
  const tree = createTree(findings);
  const status = createStatus(findings, lifecycle);
  context.subscriptions.push(
    output,
    findings,
    tree,
    status,
    ...registerCommands({ platform, context, output, findings, lifecycle, tree }),
  );
  await lifecycle.start();
}
