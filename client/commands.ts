import * as vscode from 'vscode';
import { ExecuteCommandRequest } from 'vscode-languageclient/node';
import { Command, MoreStores, type FindingInFile } from '../server/protocol';
import type { Findings } from './findings';
import type { Lifecycle } from './lifecycle';
import { createReport } from './report';
import { scanWorkspace } from './scan';
import type { Node, Tree } from './tree';
import { createWhy } from './why';

export interface Parts {
  readonly context: vscode.ExtensionContext;
  readonly output: vscode.LogOutputChannel;
  readonly findings: Findings;
  readonly lifecycle: Lifecycle;
  readonly tree: Tree;
}

/** All commands, `offkey.<verb>`; each is also in package.json. */
export function registerCommands(parts: Parts): vscode.Disposable[] {
  const { context, output, lifecycle, tree } = parts;
  const report = createReport(context, lifecycle);
  const why = createWhy(lifecycle);
  context.subscriptions.push(why);
  /** The finding that a command is about: of the tree's entry, else the one selected there. */
  const findingOf = (node: Node | undefined): FindingInFile | undefined =>
    node !== undefined && 'finding' in node ? node.finding : tree.selected();

  const table: Record<string, (node?: Node) => unknown> = {
    'offkey.scanWorkspace': () => scanWorkspace(lifecycle.client(), output, () => report.show()),
    'offkey.showReport': () => report.show(),
    'offkey.saveReport': () => report.save(),
    'offkey.why': () => why.show(),
    'offkey.restartServer': () => lifecycle.restart(),
    'offkey.showOutput': () => output.show(),
    'offkey.groupBySeverity': () => tree.setGrouping('severity'),
    'offkey.groupByProvider': () => tree.setGrouping('provider'),
    'offkey.groupByFile': () => tree.setGrouping('file'),
    'offkey.jump': (node) => jump(findingOf(node)),
    'offkey.fix': async (node) => {
      if (await jump(findingOf(node))) await vscode.commands.executeCommand('editor.action.quickFix');
    },
    // The light bulb's own menu, with the actions that it left out.
    [Command.MoreStores]: () =>
      vscode.commands.executeCommand('editor.action.codeAction', { kind: MoreStores, apply: 'never' }),
    'offkey.ignore': async (node) => {
      const finding = findingOf(node);
      if (finding === undefined) return;
      await lifecycle.client().sendRequest(ExecuteCommandRequest.type, {
        command: Command.IgnoreInFile,
        arguments: [finding.uri, finding.fingerprint],
      });
    },
  };

  return Object.entries(table).map(([id, run]) =>
    vscode.commands.registerCommand(id, async (node?: Node) => {
      try {
        return await run(node);
      } catch (error) {
        output.error(`${id}: ${(error as Error).message}`);
        void vscode.window.showErrorMessage(`Offkey: ${(error as Error).message}`);
        return undefined;
      }
    }),
  );
}

/** Shows a finding in its editor; false if there is none. */
async function jump(finding: FindingInFile | undefined): Promise<boolean> {
  if (finding === undefined) {
    void vscode.window.showInformationMessage('Offkey: select a secret in the view "Secrets" first.');
    return false;
  }
  const start = new vscode.Position(finding.line - 1, finding.column - 1);
  const selection = new vscode.Range(start, start);
  await vscode.window.showTextDocument(vscode.Uri.parse(finding.uri), { selection, preserveFocus: false });
  return true;
}
