import * as vscode from 'vscode';
import { ExecuteCommandRequest, WorkDoneProgress } from 'vscode-languageclient';
import { Command, type LeakAnswer, type Network, type Progress, type Verdict } from '../../server/protocol';
import type { Lifecycle } from '../lifecycle';
import { showFixes } from './fixes';
import { leakPage, waitingPage } from './page';

/** Which key a page is about. The fingerprint, never the value. */
interface Key {
  readonly uri: string;
  readonly fingerprint: string;
}

/** What the page tells (client/media/leak.js). */
interface Message {
  readonly action: 'ready' | 'tick' | 'open' | 'fix' | 'copy' | 'copy-message' | 'run' | 'alive' | 'export' | 'refresh';
  readonly path?: string;
  readonly line?: number;
  readonly text?: string;
  readonly task?: string;
  readonly done?: boolean;
}

export interface LeakPages {
  /** Opens the page about a key, or shows the one that is open. */
  show(uri: string, fingerprint: string): Promise<void>;
}

const viewType = 'offkey.leak';
let tokens = 0;

/** Pages about leaked keys: one a key; what is ticked off is kept in the workspace's state and comes back after a restart. */
export function createLeakPages(context: vscode.ExtensionContext, lifecycle: Lifecycle, user: () => string): LeakPages {
  const pages = new Map<string, vscode.WebviewPanel>();
  const media = vscode.Uri.joinPath(context.extensionUri, 'client', 'media');
  const stateKey = (fingerprint: string): string => `leak.${fingerprint}`;
  const progressOf = (fingerprint: string): Progress => context.workspaceState.get<Progress>(stateKey(fingerprint), {});

  const ask = (key: Key): Thenable<LeakAnswer | undefined> =>
    vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: 'Offkey: looking for copies', cancellable: true },
      async (progress, cancel) => {
        const client = lifecycle.client();
        const workDoneToken = `offkey-leak-${++tokens}`;
        let percentage = 0;
        const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
          if (value.kind === 'end') return;
          const increment = Math.max(0, (value.percentage ?? 0) - percentage);
          percentage += increment;
          progress.report({ ...(value.message ? { message: value.message } : {}), increment });
        });
        try {
          return (await client.sendRequest(
            ExecuteCommandRequest.type,
            { command: Command.Leak, arguments: [key.uri, key.fingerprint], workDoneToken },
            cancel,
          )) as LeakAnswer;
        } catch (error) {
          if (cancel.isCancellationRequested) return undefined;
          throw error;
        } finally {
          listening.dispose();
        }
      },
    );

  const styleOf = (webview: vscode.Webview): string =>
    String(webview.asWebviewUri(vscode.Uri.joinPath(media, 'leak.css')));

  /** Fills a panel with a fresh answer and listens to it. */
  const fill = async (panel: vscode.WebviewPanel, key: Key): Promise<void> => {
    const { webview } = panel;
    const first = !answers.has(panel);
    if (first) webview.html = waitingPage(webview.cspSource, styleOf(webview));
    let answer: LeakAnswer | undefined;
    try {
      answer = await ask(key);
    } finally {
      // Stopped or failed: a page that never had anything to say is closed.
      if (answer === undefined && first) panel.dispose();
    }
    if (answer === undefined) return;
    panel.title = `${answer.report.finding.name} leaked`;
    answers.set(panel, answer);
    const { alive } = answer.report.what;
    const mayAsk =
      vscode.workspace.isTrusted && vscode.workspace.getConfiguration('offkey').get('liveness.enabled', true);
    webview.html = leakPage(answer.report, {
      ...(alive !== undefined && mayAsk ? { liveness: alive } : {}),
      nonce: crypto.randomUUID(),
      source: webview.cspSource,
      style: styleOf(webview),
      script: String(webview.asWebviewUri(vscode.Uri.joinPath(media, 'leak.js'))),
    });
  };
  const answers = new WeakMap<vscode.WebviewPanel, LeakAnswer>();

  const tick = async (fingerprint: string, task: string, done: boolean): Promise<void> => {
    const next: Record<string, Progress[string]> = { ...progressOf(fingerprint) };
    if (done) next[task] = { who: user(), when: new Date().toISOString() };
    else delete next[task];
    await context.workspaceState.update(stateKey(fingerprint), next);
  };

  const place = ({ folder }: LeakAnswer, { path = '', line = 1 }: Message) => ({
    uri: vscode.Uri.joinPath(vscode.Uri.parse(folder), path),
    selection: new vscode.Range(line - 1, 0, line - 1, 0),
  });

  /** Shows a copy in the column beside the page, and with `fix` the menu of what can be done about it. */
  const open = async (panel: vscode.WebviewPanel, key: Key, message: Message, fix: boolean): Promise<void> => {
    const { uri, selection } = place(answers.get(panel)!, message);
    const viewColumn = (panel.viewColumn ?? vscode.ViewColumn.One) + 1;
    const editor = await vscode.window.showTextDocument(uri, { selection, viewColumn });
    if (fix) await showFixes(editor, selection.start.line, key.fingerprint);
  };

  /** What the provider says of the key, in words. */
  const askAlive = async ({ report }: LeakAnswer, key: Key): Promise<string> => {
    const host = report.what.alive?.host;
    if (host === undefined || !vscode.workspace.isTrusted) return 'Nobody was asked.';
    try {
      const verdict = (await lifecycle.client().sendRequest(ExecuteCommandRequest.type, {
        command: Command.Alive,
        arguments: [key.uri, key.fingerprint, host, network()],
      })) as Verdict;
      if (verdict.state === 'live') return `It works: ${host} accepted it.`;
      if (verdict.state === 'revoked') return `It does not work: ${host} refused it.`;
      return `Unknown: ${verdict.reason}.`;
    } catch (error) {
      return (error as Error).message;
    }
  };

  /** Runs a command of Offkey's own in a terminal that the user sees. The page names the task; what is run stands in the report. */
  const runInTerminal = ({ report, folder }: LeakAnswer, id: string | undefined): void => {
    const task = report.prevent.find((one) => one.id === id && one.ours === true);
    if (task?.command === undefined) return;
    if (!vscode.workspace.isTrusted) throw new Error('In Restricted Mode nothing is run. Trust the workspace first.');
    const terminal = vscode.window.createTerminal({ name: 'Offkey', cwd: vscode.Uri.parse(folder) });
    terminal.show();
    terminal.sendText(task.command);
  };

  const exportMarkdown = async ({ report, folder }: LeakAnswer, fingerprint: string): Promise<void> => {
    const target = await vscode.window.showSaveDialog({
      defaultUri: vscode.Uri.joinPath(vscode.Uri.parse(folder), `leak-${fingerprint}.md`),
      filters: { Markdown: ['md'] },
    });
    if (target === undefined) return;
    const text = (await lifecycle.client().sendRequest(ExecuteCommandRequest.type, {
      command: Command.LeakMarkdown,
      arguments: [report, progressOf(fingerprint)],
    })) as string;
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text));
  };

  const attach = (panel: vscode.WebviewPanel, key: Key): void => {
    const { fingerprint } = key;
    pages.set(fingerprint, panel);
    panel.iconPath = vscode.Uri.joinPath(media, 'icon.png');
    panel.onDidDispose(() => pages.delete(fingerprint));
    const show = (): Thenable<boolean> => panel.webview.postMessage({ key, progress: progressOf(fingerprint) });
    const answer = async (message: Message): Promise<unknown> => {
      if (message.action === 'refresh') return fill(panel, key);
      const known = answers.get(panel);
      if (known === undefined) return undefined;
      switch (message.action) {
        case 'ready':
          return show();
        case 'tick':
          await tick(fingerprint, message.task ?? '', message.done === true);
          return show();
        case 'open':
          return open(panel, key, message, false);
        case 'fix':
          return open(panel, key, message, true);
        case 'copy':
          return vscode.env.clipboard.writeText(message.text ?? '');
        case 'copy-message':
          return vscode.env.clipboard.writeText(known.report.message);
        case 'run':
          return runInTerminal(known, message.task);
        case 'alive':
          return panel.webview.postMessage({ alive: await askAlive(known, key) });
        case 'export':
          return exportMarkdown(known, fingerprint);
      }
    };
    panel.webview.onDidReceiveMessage((message: Message) =>
      answer(message).then(undefined, (error: unknown) =>
        vscode.window.showErrorMessage(`Offkey: ${(error as Error).message}`),
      ),
    );
  };

  const options = { enableScripts: true, localResourceRoots: [media] };

  context.subscriptions.push(
    vscode.window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, state: Key | undefined) {
        if (state === undefined) return panel.dispose();
        panel.webview.options = options;
        attach(panel, state);
        await running(lifecycle);
        try {
          await fill(panel, state);
        } catch (error) {
          void vscode.window.showWarningMessage(`Offkey: ${(error as Error).message}`);
        }
      },
    }),
  );

  return {
    async show(uri, fingerprint) {
      const key = { uri, fingerprint };
      let panel = pages.get(fingerprint);
      if (panel === undefined) {
        panel = vscode.window.createWebviewPanel(viewType, 'A key leaked', vscode.ViewColumn.Active, {
          ...options,
          enableFindWidget: true,
        });
        attach(panel, key);
      }
      panel.reveal();
      await fill(panel, key);
    },
  };
}

/** How VS Code's settings say that the network is reached. */
function network(): Network {
  const http = vscode.workspace.getConfiguration('http');
  return {
    proxy: http.get('proxy', ''),
    useProxy: http.get<string>('proxySupport') !== 'off',
    strict: http.get('proxyStrictSSL', true),
    without: http.get<string[]>('noProxy', []),
  };
}

/** Resolves when the server runs: after a restart of VS Code a page may come back before it. */
const running = (lifecycle: Lifecycle): Promise<void> =>
  new Promise((done) => {
    if (lifecycle.state === 'running') return done();
    const listening = lifecycle.onDidChangeState((state) => {
      if (state !== 'running') return;
      listening.dispose();
      done();
    });
  });
