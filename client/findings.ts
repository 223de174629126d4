import * as vscode from 'vscode';
import type { FindingInFile } from '../server/protocol';

/** What the server has told: the findings of each file. */
export interface Findings extends vscode.Disposable {
  set(uri: string, findings: readonly FindingInFile[]): void;
  all(): readonly FindingInFile[];
  clear(): void;
  readonly onDidChange: vscode.Event<void>;
}

export function createFindings(): Findings {
  const files = new Map<string, readonly FindingInFile[]>();
  const changed = new vscode.EventEmitter<void>();
  return {
    set(uri, findings) {
      if (findings.length === 0) files.delete(uri);
      else files.set(uri, findings);
      changed.fire();
    },
    all: () => [...files.values()].flat(),
    clear() {
      files.clear();
      changed.fire();
    },
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}
