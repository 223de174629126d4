import type * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** What differs between VS Code on a machine and in a browser. */
export interface Platform {
  /** A client of a server that is not started yet. */
  connect(context: vscode.ExtensionContext, options: LanguageClientOptions): Promise<BaseLanguageClient>;
  /**
   * Runs the command that puts a secret into its store; undefined where there are no named pipes for it to read.
   * @param command as a shell takes it
   * @param pour writes the secret into the pipe
   */
  readonly store?: (
    command: string,
    folder: vscode.Uri | undefined,
    pour: (path: string) => Promise<void>,
  ) => Promise<void>;
  /** Whether a terminal can be opened. */
  readonly terminals: boolean;
  /** Who ticks off the steps of a leaked key. */
  user(): string;
}
