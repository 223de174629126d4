import * as vscode from 'vscode';
import { ExecuteCommandRequest } from 'vscode-languageclient';
import { Command, MoreStores, type FindingInFile } from '../server/protocol';
import type { Findings } from './findings';
import { createLeakPages } from './leak/panel';
import type { Lifecycle } from './lifecycle';
import type { Platform } from './platform';
import { createReport } from './report';
import { scanWorkspace } from './scan';
import type { Node, Tree } from './tree';
import { createWhy } from './why';

export interface Parts {
  readonly platform: Platform;
  readonly context: vscode.ExtensionContext;
  readonly output: vscode.LogOutputChannel;
  readonly findings: Findings;
  readonly lifecycle: Lifecycle;
  readonly tree: Tree;
}

/** All commands, `offkey.<verb>`; each is also in package.json. */
export function registerCommands(parts: Parts): vscode.Disposable[] {
  const { platform, context, output, findings, lifecycle, tree } = parts;
  const report = createReport(context, lifecycle);
  const why = createWhy(lifecycle);
  context.subscriptions.push(why);
  const leaks = createLeakPages(context, lifecycle, platform.user);
  /** The finding that a command is about: of the tree's entry, else the one selected there. */
  const findingOf = (node: Node | string | undefined): FindingInFile | undefined =>
    typeof node === 'object' && 'finding' in node ? node.finding : tree.selected();

  const table: Record<string, (node?: Node | string, fingerprint?: string) => unknown> = {
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
    // From the light bulb and the hover with uri and fingerprint, from the tree with its entry, from the palette with nothing.
    'offkey.showLeak': async (from, fingerprint) => {
      if (typeof from === 'string' && fingerprint !== undefined) return leaks.show(from, fingerprint);
      const finding = findingOf(from) ?? (await pickFinding(findings));
      return finding === undefined ? undefined : leaks.show(finding.uri, finding.fingerprint);
    },
    'offkey.ignore': async (node) => {
      const finding = findingOf(node);
      if (finding === undefined) return;
      await lifecycle.client().sendRequest(ExecuteCommandRequest.type, {
        command: Command.IgnoreInFile,
        arguments: [finding.uri, finding.fingerprint],
      });
    },
  };

  /** A command whose failure is told in words. */
  const register = (id: string, run: (typeof table)[string]): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (...args: Parameters<typeof run>) => {
      try {
        return await run(...args);
      } catch (error) {
        output.error(`${id}: ${(error as Error).message}`);
        void vscode.window.showErrorMessage(`Offkey: ${(error as Error).message}`);
        return undefined;
      }
    });
  return Object.entries(table).map(([id, run]) => register(id, run));
}

/** The secret at the cursor, or the only one there is; else the user is asked which. */
async function pickFinding(findings: Findings): Promise<FindingInFile | undefined> {
  const all = findings.all();
  const editor = vscode.window.activeTextEditor;
  const line = (editor?.selection.active.line ?? -1) + 1;
  const here = all.filter(
    (one) => one.uri === editor?.document.uri.toString() && one.line <= line && line <= one.endLine,
  );
  const choice = here.length > 0 ? here : all;
  if (choice.length === 0)
    void vscode.window.showInformationMessage('Offkey: no secret is known here. Scan the workspace first.');
  if (choice.length <= 1) return choice[0];
  const picked = await vscode.window.showQuickPick(
    choice.map((finding) => ({
      label: finding.name,
      description: finding.redacted,
      detail: `${vscode.workspace.asRelativePath(vscode.Uri.parse(finding.uri))}, line ${finding.line}`,
      finding,
    })),
    { title: 'Which key leaked?', matchOnDescription: true, matchOnDetail: true },
  );
  return picked?.finding;
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
