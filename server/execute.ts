import { ErrorCodes, ResponseError, type CancellationToken, type Connection, type WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Actions, ActionSupport } from './actions';
import { whatIsLeft, type Scans } from './commands';
import { answering } from './failures';
import type { Known } from './known';
import { toWorkspaceEdit } from './lsp/edits';
import { Command, type FixApplied, type ScanSummary } from './protocol';
import { ignoreFileName } from './workspace';

export interface CommandParts {
  readonly connection: Connection;
  readonly scans: Scans;
  readonly known: Known;
  readonly actions: Actions;
  support(): ActionSupport;
  /** Does the client show progress that the server starts? */
  progress(): boolean;
}

/** Answers workspace/executeCommand (server/protocol.ts, Command). */
export function runCommands({ connection, scans, known, actions, support, progress }: CommandParts): void {
  const scan = async (token: CancellationToken, given: WorkDoneProgressReporter | undefined): Promise<ScanSummary> => {
    const abort = new AbortController();
    token.onCancellationRequested(() => abort.abort());
    const own = given === undefined && progress() ? await connection.window.createWorkDoneProgress() : undefined;
    own?.token.onCancellationRequested(() => abort.abort());
    if (given !== undefined && 'token' in given) (given.token as CancellationToken).onCancellationRequested(() => abort.abort());
    return scans.scan(given ?? own ?? silent, abort.signal);
  };

  const ignoreInFile = async (uri: unknown, fingerprint: unknown): Promise<void> => {
    const finding = typeof uri === 'string' ? known.get(uri).find((one) => one.fingerprint === fingerprint) : undefined;
    const listing = finding === undefined ? undefined : await actions.listingEdit(finding.uri, finding);
    if (finding === undefined || listing === undefined) {
      connection.window.showWarningMessage(finding === undefined ? 'Offkey: this secret is no longer there.' : `Offkey: there is no folder for ${ignoreFileName}.`);
      return;
    }
    const { applied } = await connection.workspace.applyEdit({ label: `Add to ${ignoreFileName}`, edit: toWorkspaceEdit([listing], support(), support().encoding) });
    if (!applied) connection.window.showWarningMessage(`Offkey: the editor did not change ${ignoreFileName}.`);
  };

  const fixApplied = (fix: FixApplied | undefined): void => {
    const message = fix === undefined ? undefined : whatIsLeft(fix);
    if (message !== undefined) connection.window.showInformationMessage(message);
  };

  connection.onExecuteCommand(({ command, arguments: args = [], workDoneToken }, token, given) =>
    answering(command, 'the workspace', async () => {
      switch (command) {
        case Command.Scan:
          return scan(token, workDoneToken === undefined ? undefined : given);
        case Command.Report:
          return scans.report(args[0] === 'markdown' ? 'markdown' : 'html');
        case Command.IgnoreInFile:
          return ignoreInFile(args[0], args[1]);
        case Command.FixApplied:
          return fixApplied(args[0] as FixApplied | undefined);
        default:
          throw new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}.`);
      }
    }),
  );
}

/** For clients that show no progress. */
const silent: WorkDoneProgressReporter = { begin: () => undefined, report: () => undefined, done: () => undefined };
