import * as vscode from 'vscode';
import { ExecuteCommandRequest, WorkDoneProgress } from 'vscode-languageclient';
import { Command, type LeakAnswer, type Progress, type Verdict } from '../../server/protocol';
import type { Lifecycle } from '../lifecycle';
import { leakPage } from './page';

/** Which key a page is about. The fingerprint, never the value. */
interface Key {
  readonly uri: string;
  readonly fingerprint: string;
}

/** What the page tells (client/media/leak.js). */
interface Message {
  readonly action: 'ready' | 'tick' | 'open' | 'fix' | 'copy' | 'copy-message' | 'alive' | 'export' | 'refresh';
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
        const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
          if (value.kind !== 'end' && value.message) progress.report({ message: value.message });
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

  /** Fills a panel with a fresh answer and listens to it. */
  const fill = async (panel: vscode.WebviewPanel, key: Key): Promise<void> => {
    const answer = await ask(key);
    if (answer === undefined) return;
    const { webview } = panel;
    panel.title = `${answer.report.finding.name} leaked`;
    answers.set(panel, answer);
    const { alive } = answer.report.what;
    const mayAsk =
      vscode.workspace.isTrusted && vscode.workspace.getConfiguration('offkey').get('liveness.enabled', true);
    webview.html = leakPage(answer.report, {
      ...(alive !== undefined && mayAsk ? { liveness: alive } : {}),
      nonce: crypto.randomUUID(),
      source: webview.cspSource,
      style: String(webview.asWebviewUri(vscode.Uri.joinPath(media, 'leak.css'))),
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

  /** Shows a copy in its editor, beside the page, and with `fix` the menu of what can be done about it. */
  const open = async (answer: LeakAnswer, key: Key, message: Message, fix: boolean): Promise<void> => {
    const { uri, selection } = place(answer, message);
    const editor = await vscode.window.showTextDocument(uri, { selection, viewColumn: vscode.ViewColumn.Beside });
    if (!fix) return;
    const there = vscode.languages
      .getDiagnostics(uri)
      .filter(
        ({ source, range }) =>
          source === 'offkey' && range.start.line <= selection.start.line && range.end.line >= selection.start.line,
      );
    const own =
      there.find((one) => (one as { data?: { fingerprint?: string } }).data?.fingerprint === key.fingerprint) ??
      there[0];
    if (own !== undefined) editor.selection = new vscode.Selection(own.range.start, own.range.start);
    await vscode.commands.executeCommand('editor.action.quickFix');
  };

  /** What the provider says of the key, in words. */
  const askAlive = async ({ report }: LeakAnswer, key: Key): Promise<string> => {
    const host = report.what.alive?.host;
    if (host === undefined || !vscode.workspace.isTrusted) return 'Nobody was asked.';
    try {
      const verdict = (await lifecycle.client().sendRequest(ExecuteCommandRequest.type, {
        command: Command.Alive,
        arguments: [key.uri, key.fingerprint, host],
      })) as Verdict;
      if (verdict.state === 'live') return `It works: ${host} accepted it.`;
      if (verdict.state === 'revoked') return `It does not work: ${host} refused it.`;
      return `Unknown: ${verdict.reason}.`;
    } catch (error) {
      return (error as Error).message;
    }
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
          return open(known, key, message, false);
        case 'fix':
          return open(known, key, message, true);
        case 'copy':
          return vscode.env.clipboard.writeText(message.text ?? '');
        case 'copy-message':
          return vscode.env.clipboard.writeText(known.report.message);
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
        await fill(panel, state);
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
