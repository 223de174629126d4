import {
  ErrorCodes,
  ExecuteCommandRequest,
  ResponseError,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
  type CancellationToken,
  type Connection,
  type Position,
  type ProgressToken,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import type { Actions, ActionSupport } from './actions';
import type { Scans } from './commands';
import { answering, tell } from './failures';
import type { Host } from './host';
import type { Known } from './known';
import { summaryOf, type Leaks } from './leaks';
import { toWorkspaceEdit } from './lsp/edits';
import { Command, whatIsLeft, type FixApplied, type LeakReport, type Network, type Progress } from './protocol';
import { ignoreFileName } from './workspace';

export interface CommandParts {
  readonly connection: Connection;
  readonly scans: Scans;
  readonly leaks: Leaks;
  readonly known: Known;
  readonly actions: Actions;
  support(): ActionSupport;
  /** Why there is a finding at a place of a document, or none; undefined if it is not open. */
  why(uri: string, position: Position): string | undefined;
  readonly pour: Host['pour'];
  /** Does the client show progress that the server starts? */
  progress(): boolean;
}

/** Answers workspace/executeCommand (server/protocol.ts, Command). */
export function runCommands({
  connection,
  scans,
  leaks,
  known,
  actions,
  support,
  why,
  pour,
  progress,
}: CommandParts): void {
  const running = new Map<ProgressToken, AbortController>();
  let started = 0;

  /**
   * Runs work that shows progress and can be cancelled.
   * @param given the client's token for progress; without it the server makes one, where the client shows progress
   */
  const cancellable = async <T>(
    cancellation: CancellationToken,
    given: ProgressToken | undefined,
    work: (progress: WorkDoneProgressReporter, signal: AbortSignal) => Promise<T>,
  ): Promise<T> => {
    const abort = new AbortController();
    cancellation.onCancellationRequested(() => abort.abort());
    // The library cancels only progress that it started itself, and knows nothing of the client's tokens: so this is done here.
    connection.onNotification(WorkDoneProgressCancelNotification.type, ({ token }) => running.get(token)?.abort());
    const token = given ?? `offkey-${++started}`;
    const visible = given !== undefined || progress();
    if (given === undefined && visible) await connection.sendRequest(WorkDoneProgressCreateRequest.type, { token });
    running.set(token, abort);
    try {
      return await work(visible ? connection.window.attachWorkDoneProgress(token) : silent, abort.signal);
    } finally {
      running.delete(token);
    }
  };

  const leak = async (
    [uri, fingerprint, form]: readonly unknown[],
    cancellation: CancellationToken,
    given: ProgressToken | undefined,
  ): Promise<unknown> => {
    if (typeof uri !== 'string' || typeof fingerprint !== 'string')
      throw new ResponseError(ErrorCodes.InvalidParams, 'Expected the uri of a file and the fingerprint of a finding.');
    const answer = await cancellable(cancellation, given, (reporter, signal) =>
      leaks.report(uri, fingerprint, reporter, signal),
    );
    if (form === 'markdown') return leaks.markdown(answer.report);
    if (form === 'json') return leaks.forPrograms(answer.report);
    if (form === 'tell') return tell(connection, 'information', summaryOf(answer.report));
    return answer;
  };

  const ignoreInFile = async (uri: unknown, fingerprint: unknown): Promise<void> => {
    const finding = typeof uri === 'string' ? known.get(uri).find((one) => one.fingerprint === fingerprint) : undefined;
    const listing = finding === undefined ? undefined : await actions.listingEdit(finding.uri, finding);
    if (finding === undefined || listing === undefined) {
      tell(
        connection,
        'warning',
        finding === undefined
          ? 'Offkey: this secret is no longer there.'
          : `Offkey: there is no folder for ${ignoreFileName}.`,
      );
      return;
    }
    const { applied } = await connection.workspace.applyEdit({
      label: `Add to ${ignoreFileName}`,
      edit: toWorkspaceEdit([listing], support(), support().encoding),
    });
    if (!applied) tell(connection, 'warning', `Offkey: the editor did not change ${ignoreFileName}.`);
  };

  const explained = (uri: unknown, position: unknown): string => {
    const { line, character } = (position ?? {}) as Partial<Position>;
    if (typeof uri !== 'string' || typeof line !== 'number' || typeof character !== 'number')
      throw new ResponseError(ErrorCodes.InvalidParams, `${Command.Why} takes a uri and a position.`);
    const answer = why(uri, { line, character });
    if (answer === undefined)
      throw new ResponseError(ErrorCodes.InvalidParams, 'Offkey explains open documents; this one is not open.');
    return answer;
  };

  const pourValue = async (store: unknown, reference: unknown, path: unknown): Promise<void> => {
    if (pour === undefined || typeof store !== 'string' || typeof reference !== 'string' || typeof path !== 'string')
      throw new ResponseError(
        ErrorCodes.InvalidParams,
        'A store, a reference and the path of a named pipe are needed.',
      );
    const value = actions.takeValue(store, reference);
    if (value === undefined)
      throw new ResponseError(
        ErrorCodes.InvalidRequest,
        'The secret is not known any more. Undo the fix and choose it again, or put the secret there by hand.',
      );
    try {
      await pour(path, value);
    } catch (error) {
      throw new ResponseError(ErrorCodes.InvalidRequest, (error as Error).message);
    }
  };

  const fixApplied = (fix: FixApplied | undefined): void => {
    const message = fix === undefined ? undefined : whatIsLeft(fix);
    if (message !== undefined) tell(connection, 'information', message);
  };

  connection.onRequest(ExecuteCommandRequest.type, ({ command, arguments: args = [], workDoneToken }, token) =>
    answering(command, 'the workspace', async () => {
      switch (command) {
        case Command.Scan:
          return cancellable(token, workDoneToken, scans.scan);
        case Command.Report:
          return scans.report(args[0] === 'markdown' ? 'markdown' : 'html');
        case Command.Why:
          return explained(args[0], args[1]);
        case Command.IgnoreInFile:
          return await ignoreInFile(args[0], args[1]);
        case Command.Leak:
          return await leak(args, token, workDoneToken);
        case Command.Alive:
          return await leaks.alive(String(args[0]), String(args[1]), String(args[2]), networkOf(args[3]));
        case Command.LeakMarkdown:
          return leaks.markdown(args[0] as LeakReport, args[1] as Progress | undefined);
        case Command.Pour:
          return await pourValue(args[0], args[1], args[2]);
        case Command.WhyNot:
          return tell(connection, 'information', `Offkey: ${String(args[0])}`);
        case Command.FixApplied:
          return fixApplied(args[0] as FixApplied | undefined);
        default:
          throw new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}.`);
      }
    }),
  );
}

/** How the client says that the network is reached; what it does not say, or says wrongly, is left open. */
function networkOf(given: unknown): Network {
  const { proxy, useProxy, strict, without } = (given ?? {}) as Readonly<Record<string, unknown>>;
  return {
    ...(typeof proxy === 'string' ? { proxy } : {}),
    ...(typeof useProxy === 'boolean' ? { useProxy } : {}),
    ...(typeof strict === 'boolean' ? { strict } : {}),
    ...(Array.isArray(without) ? { without: without.map(String) } : {}),
  };
}

/** For clients that show no progress. */
const silent: WorkDoneProgressReporter = { begin: () => undefined, report: () => undefined, done: () => undefined };
