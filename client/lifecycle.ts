import * as vscode from 'vscode';
import { State, type BaseLanguageClient, type LanguageClientOptions } from 'vscode-languageclient';
import {
  clientCommands,
  Command,
  FindingsChanged,
  type ClientAbilities,
  type FindingsChangedParams,
} from '../server/protocol';
import type { Findings } from './findings';
import { pickFiles } from './pick-files';
import type { Platform } from './platform';
import { undoable } from './undo';

export type ServerState = 'starting' | 'running' | 'stopped';

const abilities: ClientAbilities = { commands: clientCommands, picksFiles: true };

/** The server's life: started once, restarted on demand. */
export interface Lifecycle {
  start(): Promise<void>;
  /** Restarts; calls that come during a restart lead to one more, not to one each. */
  restart(): Promise<void>;
  /** The running client. Throws, in words, if there is none. */
  client(): BaseLanguageClient;
  readonly state: ServerState;
  readonly onDidChangeState: vscode.Event<ServerState>;
}

export function createLifecycle(
  platform: Platform,
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
  findings: Findings,
): Lifecycle {
  const stateChanged = new vscode.EventEmitter<ServerState>();
  let state: ServerState = 'stopped';
  let client: BaseLanguageClient | undefined;
  let running: Promise<void> | undefined;
  let queued: Promise<void> | undefined;
  const runningClient = (): BaseLanguageClient => {
    if (client === undefined || state !== 'running')
      throw new Error('The Offkey server is not running. Restart it with "Offkey: Restart Server".');
    return client;
  };
  const undo = undoable(platform, runningClient);

  const setState = (next: ServerState): void => {
    state = next;
    stateChanged.fire(next);
  };

  const create = async (): Promise<BaseLanguageClient> => {
    const options: LanguageClientOptions = {
      // Secrets stand in any file, saved or not.
      documentSelector: [
        { scheme: 'file' },
        { scheme: 'untitled' },
        { scheme: 'vscode-userdata' },
        { scheme: 'vscode-remote' },
        { scheme: 'vscode-vfs' },
      ],
      outputChannel: output,
      middleware: {
        resolveCodeAction: (item, token, next) =>
          undo.middleware.resolveCodeAction(item, token, (one, cancelled) => pickFiles(one, cancelled, next)),
        // The server's commands are VS Code's as well: whoever calls this one, in Restricted Mode nobody is asked.
        executeCommand: (command, args, next) => {
          if (command === Command.Alive && !vscode.workspace.isTrusted)
            throw new Error('In Restricted Mode no provider is asked whether a key works.');
          return next(command, args);
        },
      },
      initializationOptions: { offkey: plain(vscode.workspace.getConfiguration('offkey')), ...abilities },
      // Hovers may link to the page about a leaked key, and to nothing else.
      markdown: { isTrusted: { enabledCommands: [Command.ShowLeak] } },
    };
    const created = await platform.connect(context, options);
    created.onDidChangeState(({ newState }) =>
      setState(newState === State.Running ? 'running' : newState === State.Starting ? 'starting' : 'stopped'),
    );
    created.onNotification(FindingsChanged, ({ uri, findings: list }: FindingsChangedParams) =>
      findings.set(uri, list),
    );
    return created;
  };

  const startNow = async (): Promise<void> => {
    findings.clear();
    try {
      client = await create();
      await client.start();
    } catch (error) {
      setState('stopped');
      output.error(`The server did not start: ${(error as Error).message}`);
      void vscode.window
        .showErrorMessage('Offkey: the server did not start. The output channel says why.', 'Show output')
        .then((choice) => choice && output.show());
    }
  };

  const restartNow = async (): Promise<void> => {
    if (client !== undefined)
      await client.dispose().catch((error: Error) => output.warn(`The server did not stop cleanly: ${error.message}`));
    await startNow();
  };

  context.subscriptions.push(stateChanged, undo, { dispose: () => void client?.dispose() });

  /** One start or restart at a time; those asked for meanwhile become one more, behind it. */
  const inTurn = (run: () => Promise<void>): Promise<void> => {
    if (running === undefined) {
      running = run().finally(() => (running = undefined));
      return running;
    }
    queued ??= running.then(() => {
      queued = undefined;
      return inTurn(restartNow);
    });
    return queued;
  };

  return {
    start: () => inTurn(startNow),
    restart: () => inTurn(restartNow),
    client: runningClient,
    get state() {
      return state;
    },
    onDidChangeState: stateChanged.event,
  };
}

/** The data of VS Code's settings, which are an object with methods: those cannot be sent to a worker. */
const plain = (settings: vscode.WorkspaceConfiguration): unknown => JSON.parse(JSON.stringify(settings));
