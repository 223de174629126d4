import * as vscode from 'vscode';
import type { FindingInFile } from '../server/protocol';
import type { Findings } from './findings';
import { groupFindings, spoken, type Group, type Grouping } from './tree-model';

export type Node = { readonly group: Group } | { readonly finding: FindingInFile };

export interface Tree extends vscode.Disposable {
  setGrouping(grouping: Grouping): void;
  /** The finding that is selected, for commands called by keyboard. */
  selected(): FindingInFile | undefined;
}

const colours = { certain: 'list.errorForeground', likely: 'list.warningForeground', possible: 'charts.blue' } as const;
const pathOf = (uri: string): string => vscode.workspace.asRelativePath(vscode.Uri.parse(uri));

/** The view "Secrets". */
export function createTree(findings: Findings): Tree {
  const changed = new vscode.EventEmitter<void>();
  let grouping: Grouping = vscode.workspace.getConfiguration('offkey').get<Grouping>('tree.groupBy', 'severity');

  const view = vscode.window.createTreeView<Node>('offkey.secrets', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: (node) =>
        node === undefined
          ? groupFindings(findings.all(), grouping, pathOf).map((group) => ({ group }))
          : 'group' in node
            ? node.group.findings.map((finding) => ({ finding }))
            : [],
      getTreeItem: (node) => ('group' in node ? groupItem(node.group) : findingItem(node.finding, grouping)),
    },
  });

  const update = (): void => {
    const count = findings.all().length;
    view.badge = count === 0 ? undefined : { value: count, tooltip: count === 1 ? '1 secret' : `${count} secrets` };
    changed.fire();
  };
  update();
  const subscription = findings.onDidChange(update);

  return {
    setGrouping(next) {
      grouping = next;
      changed.fire();
    },
    selected() {
      const [node] = view.selection;
      return node !== undefined && 'finding' in node ? node.finding : undefined;
    },
    dispose: () => vscode.Disposable.from(view, changed, subscription).dispose(),
  };
}

function groupItem({ key, label, findings }: Group): vscode.TreeItem {
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = key;
  item.description = String(findings.length);
  item.contextValue = 'group';
  item.accessibilityInformation = {
    label: `${label}, ${findings.length === 1 ? '1 secret' : `${findings.length} secrets`}`,
  };
  return item;
}

function findingItem(finding: FindingInFile, grouping: Grouping): vscode.TreeItem {
  const path = pathOf(finding.uri);
  const item = new vscode.TreeItem(finding.name);
  item.description = `${grouping === 'file' ? `line ${finding.line}` : `${path}:${finding.line}`}  ${finding.redacted}`;
  item.iconPath = new vscode.ThemeIcon('key', new vscode.ThemeColor(colours[finding.confidence]));
  item.contextValue = 'finding';
  item.tooltip = `${finding.name} (${finding.confidence})\n${path}:${finding.line}:${finding.column}`;
  item.command = { command: 'offkey.jump', title: 'Go to the secret', arguments: [{ finding }] };
  item.accessibilityInformation = { label: spoken(finding, path) };
  return item;
}
