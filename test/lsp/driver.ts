/** A small LSP client: an editor without a screen. It keeps texts as an editor does, applies edits, and waits for what the server sends. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, type Readable, type Writable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
  CancellationToken,
  type ClientCapabilities,
  type CodeAction,
  type Diagnostic,
  type ExecuteCommandParams,
  type Hover,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { randomFrom, sampleOf } from '../../engine';
import { providers } from '../../engine/detectors';
import { nodeHost } from '../../server/node-host';
import { serve } from '../../server/server';

/** A fresh, well-formed value of a detector. */
export function sample(detector: string, seed = 1): string {
  const secret = providers.flatMap(({ secrets }) => secrets).find(({ id }) => id === detector);
  assert.ok(secret, `no detector ${detector}`);
  return sampleOf(secret, randomFrom(seed));
}

/** How the server is reached: two streams and where to stop it. */
interface Wire {
  readonly input: Readable;
  readonly output: Writable;
  stop(): Promise<void>;
}

export type Start = () => Wire;

/** The server in this process: fast, and seen by the coverage. */
export const inProcess: Start = () => {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(toServer),
    new StreamMessageWriter(toClient),
  );
  serve(connection, nodeHost(join(process.cwd(), 'dist/grammars')));
  return {
    input: toClient,
    output: toServer,
    async stop() {
      connection.dispose();
    },
  };
};

/** The server as it is shipped, over standard input and output. */
export const spawned =
  (...args: readonly string[]): Start =>
  () => {
    const env = { ...process.env, XDG_CACHE_HOME: join(tmpdir(), 'offkey-test-cache') };
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'], env });
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    return { input: child.stdout, output: child.stdin, stop: () => (child.stdin.end(), ended) };
  };

export const fullCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    applyEdit: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'], changeAnnotationSupport: {} },
  },
  textDocument: { codeAction: { dataSupport: true, disabledSupport: true, resolveSupport: { properties: ['edit'] } } },
  window: { workDoneProgress: true },
};

export interface EditorOptions {
  /** A folder that is there and stays; default: one of its own. */
  readonly root?: string;
  /** Files on disk by path below the root. */
  readonly files?: Readonly<Record<string, string>>;
  /** Workspace folders below the root; default: the root itself. */
  readonly folders?: readonly string[];
  readonly settings?: unknown;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
}

interface OpenText {
  version: number;
  text: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What an edit of the workspace did to one file, and what takes it back. */
interface Change {
  readonly uri: string;
  readonly created: boolean;
  readonly spans: readonly Span[];
  readonly inverse: readonly Span[];
}

export class Editor {
  readonly root: string;
  private readonly ownsRoot: boolean;
  private done: Change[][] = [];
  private undone: Change[][] = [];
  readonly messages: string[] = [];
  readonly progress: { token: unknown; kind: string; message?: string }[] = [];
  settings: unknown;
  result!: InitializeResult;
  /** Everything the server has sent, as it came. */
  wire = '';
  private readonly openTexts = new Map<string, OpenText>();
  private readonly published = new Map<string, PublishDiagnosticsParams>();
  private waiting: { check: () => boolean; done: () => void }[] = [];
  private connection!: ProtocolConnection;
  private stopServer!: () => Promise<void>;

  private constructor(root: string | undefined) {
    this.root = root ?? mkdtempSync(join(tmpdir(), 'offkey-lsp-'));
    this.ownsRoot = root === undefined;
  }

  static async start(start: Start, options: EditorOptions = {}): Promise<Editor> {
    const editor = new Editor(options.root);
    for (const [path, text] of Object.entries(options.files ?? {})) editor.write(path, text);
    const { input, output, stop } = start();
    editor.stopServer = stop;
    const tapped = new PassThrough();
    input.on('data', (chunk: Buffer) => {
      editor.wire += chunk.toString('utf8');
      tapped.write(chunk);
    });
    const connection = createProtocolConnection(new StreamMessageReader(tapped), new StreamMessageWriter(output));
    editor.connection = connection;
    editor.settings = options.settings ?? null;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      editor.published.set(params.uri, params);
      editor.wake();
    });
    for (const method of ['window/showMessage', 'window/logMessage'])
      connection.onNotification(method, ({ message }: { message: string }) => {
        editor.messages.push(message);
        editor.wake();
      });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => editor.settings),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest(
      'workspace/applyEdit',
      ({ edit }: { edit: WorkspaceEdit }) => (editor.applyEdit(edit), { applied: true }),
    );
    connection.onNotification(
      '$/progress',
      ({ token, value }: { token: unknown; value: { kind: string; message?: string } }) => {
        editor.progress.push({ token, ...value });
        editor.wake();
      },
    );
    connection.listen();
    editor.result = await connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: options.capabilities ?? fullCapabilities,
      workspaceFolders: (options.folders ?? ['.']).map((folder) => ({ uri: editor.uri(folder), name: folder })),
      initializationOptions: options.initializationOptions,
    });
    editor.notify('initialized', {});
    return editor;
  }

  uri(path: string): string {
    return pathToFileURL(join(this.root, path)).href;
  }
  write(path: string, text: string): void {
    const file = join(this.root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  notify(method: string, params: unknown): void {
    void this.connection.sendNotification(method, params as object);
  }
  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, params as object);
  }

  /** @param cancellation takes the request back */
  execute<T>(params: ExecuteCommandParams, cancellation = CancellationToken.None): Promise<T> {
    return this.connection.sendRequest<T>('workspace/executeCommand', params, cancellation);
  }

  /** Resolves as soon as the condition holds; it is looked at again at each message of the server. */
  until(check: () => boolean): Promise<void> {
    if (check()) return Promise.resolve();
    return new Promise((done) => this.waiting.push({ check, done }));
  }
  private wake(): void {
    const ready = this.waiting.filter(({ check }) => check());
    this.waiting = this.waiting.filter((one) => !ready.includes(one));
    for (const { done } of ready) done();
  }

  open(uri: string, languageId: string, text: string): string {
    this.openTexts.set(uri, { version: 1, text });
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return uri;
  }
  close(uri: string): void {
    this.openTexts.delete(uri);
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }
  /** Text of the open document, else of the disk; undefined: there is none. */
  text(uri: string): string | undefined {
    const file = uri.startsWith('file:') ? fileURLToPath(uri) : '';
    return this.openTexts.get(uri)?.text ?? (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  }
  /** Replaces the first occurrence of a text: as typing over a selection. */
  replace(uri: string, old: string, text: string): void {
    const start = this.text(uri)!.indexOf(old);
    assert.ok(start >= 0, 'the text to replace is there');
    this.edit(uri, [{ start, end: start + old.length, text }]);
  }
  /** Edits one after the other, in one notification. */
  edit(uri: string, edits: readonly { start: number; end: number; text: string }[]): void {
    const document = this.openTexts.get(uri)!;
    const contentChanges = edits.map(({ start, end, text }) => {
      const range = { start: this.positionAt(document.text, start), end: this.positionAt(document.text, end) };
      document.text = document.text.slice(0, start) + text + document.text.slice(end);
      return { range, text };
    });
    this.notify('textDocument/didChange', { textDocument: { uri, version: ++document.version }, contentChanges });
  }

  /** Diagnostics of a file, once there are so many of them and they belong to the text as it is now. */
  async diagnostics(uri: string, count: number): Promise<Diagnostic[]> {
    const fits = (): boolean => {
      const shown = this.published.get(uri);
      const version = this.openTexts.get(uri)?.version;
      return shown === undefined
        ? count === 0 && version === undefined
        : shown.diagnostics.length === count && (version === undefined || shown.version === version);
    };
    await this.until(fits);
    return [...this.shown(uri)];
  }
  /** Diagnostics of the open text as it is now, once they are there. */
  async current(uri: string): Promise<readonly Diagnostic[]> {
    const { version } = this.openTexts.get(uri)!;
    await this.until(() => this.published.get(uri)?.version === version);
    return this.shown(uri);
  }
  /** Diagnostics of a file as they are now. */
  shown(uri: string): readonly Diagnostic[] {
    return this.published.get(uri)?.diagnostics ?? [];
  }
  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.request('textDocument/hover', { textDocument: { uri }, position });
  }
  actions(uri: string, range: Range, only?: readonly string[]): Promise<CodeAction[]> {
    return this.request('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
    });
  }
  async resolve(action: CodeAction): Promise<CodeAction> {
    return action.edit === undefined ? this.request<CodeAction>('codeAction/resolve', action) : action;
  }
  /** Chooses an action of the menu: resolves it and applies its edit. */
  async choose(action: CodeAction | undefined): Promise<CodeAction> {
    assert.ok(action, 'the action is in the menu');
    const resolved = await this.resolve(action);
    if (resolved.edit !== undefined) this.applyEdit(resolved.edit);
    return resolved;
  }
  /** One step to undo, however many files it touches. */
  applyEdit({ changes, documentChanges }: WorkspaceEdit): void {
    const step: Change[] = [];
    const created = new Set<string>();
    const apply = (uri: string, edits: readonly { range: Range; newText: string }[]): void => {
      const before = this.text(uri) ?? '';
      const spans = edits.map(({ range, newText }) => ({
        start: this.offsetAt(before, range.start),
        end: this.offsetAt(before, range.end),
        text: newText,
      }));
      step.push({ uri, created: created.has(uri), spans, inverse: inverseOf(before, spans) });
      this.change(uri, spans);
    };
    for (const [uri, edits] of Object.entries(changes ?? {})) apply(uri, edits);
    for (const change of documentChanges ?? []) {
      if ('textDocument' in change) {
        const version = this.openTexts.get(change.textDocument.uri)?.version;
        if (change.textDocument.version !== null && version !== undefined)
          assert.equal(change.textDocument.version, version);
        apply(change.textDocument.uri, change.edits as { range: Range; newText: string }[]);
      } else if (change.kind === 'create' && !existsSync(fileURLToPath(change.uri))) {
        writeFileSync(fileURLToPath(change.uri), '');
        created.add(change.uri);
      }
    }
    this.done.push(step);
    this.undone = [];
  }
  /** Takes the last edit of the workspace back, in all of its files. */
  undo(): void {
    const step = this.done.pop()!;
    for (const { uri, created, inverse } of [...step].reverse()) {
      this.change(uri, inverse);
      if (created) rmSync(fileURLToPath(uri));
    }
    this.undone.push(step);
  }
  /** Makes again what was undone last. */
  redo(): void {
    const step = this.undone.pop()!;
    for (const { uri, spans } of step) this.change(uri, spans);
    this.done.push(step);
  }
  /** @param spans all of them places of the text as it is now */
  private change(uri: string, spans: readonly Span[]): void {
    // From behind, so that the places in front keep; of two at one place the first comes first.
    const backwards = spans
      .map((span, index) => ({ ...span, index }))
      .sort((a, b) => b.start - a.start || b.end - a.end || b.index - a.index);
    if (this.openTexts.has(uri)) return this.edit(uri, backwards);
    writeFileSync(
      fileURLToPath(uri),
      backwards.reduce(
        (text, span) => text.slice(0, span.start) + span.text + text.slice(span.end),
        this.text(uri) ?? '',
      ),
    );
  }

  private get utf8(): boolean {
    return this.result?.capabilities.positionEncoding === 'utf-8';
  }
  positionAt(text: string, offset: number): Position {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
    const lead = lines.at(-1)!;
    return { line: lines.length - 1, character: this.utf8 ? Buffer.byteLength(lead) : lead.length };
  }
  offsetAt(text: string, { line, character }: Position): number {
    let start = 0;
    const lineBreak = /\r\n|\r|\n/g;
    for (let n = 0; n < line && lineBreak.exec(text) !== null; n++) start = lineBreak.lastIndex;
    return (
      start + (this.utf8 ? Buffer.from(text.slice(start)).subarray(0, character).toString('utf8').length : character)
    );
  }
  /** The text that a range covers. */
  covered(uri: string, { start, end }: Range): string {
    const text = this.text(uri)!;
    return text.slice(this.offsetAt(text, start), this.offsetAt(text, end));
  }

  async stop(): Promise<void> {
    await this.request('shutdown', undefined);
    this.connection.dispose();
    await this.stopServer();
    if (this.ownsRoot) rmSync(this.root, { recursive: true, force: true });
  }
}

/** Edits of the text after `spans` that give `before` again. */
function inverseOf(before: string, spans: readonly Span[]): Span[] {
  let shift = 0;
  return [...spans]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ start, end, text }) => {
      const inverse = { start: start + shift, end: start + shift + text.length, text: before.slice(start, end) };
      shift += text.length - (end - start);
      return inverse;
    });
}
