import createIgnore from 'ignore';
import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  MarkupKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type Hover,
  type InitializeResult,
} from 'vscode-languageserver';
import { createEngine, type Engine, type Finding } from '../engine';
import type { ReportedFinding } from '../reports/types';
import { createActions, type ActionSupport, type Shown } from './actions';
import { createScans, tell, whatIsLeft } from './commands';
import { listenToDocuments, type OpenDocument } from './documents';
import { explain } from './explain';
import { createFixes } from './fixes';
import type { Host } from './host';
import { ignoreFileProblems } from './ignore-problems';
import { createKnown, isListed } from './known';
import { reportedToDiagnostic, toDiagnostic } from './lsp/diagnostics';
import { toWorkspaceEdit } from './lsp/edits';
import { chooseEncoding, toOffset, toRange, type Encoding } from './lsp/positions';
import { Command, FindingsChanged, type FixApplied } from './protocol';
import { createPublisher } from './publisher';
import { defaultSettings, readSettings } from './settings';
import { comparable, nameOf, parentOf, pathBelow, pathOf } from './uris';
import { createWorkspace, ignoreFileName } from './workspace';

const rank = { certain: 3, likely: 2, possible: 1 } as const;

/**
 * Runs the language server on a connection until it ends. Everything that differs between Node and a browser comes from the host.
 * @param engine for tests; the default has all detectors
 */
export function serve(connection: Connection, host: Host, engine: Engine = createEngine()): void {
  let settings = defaultSettings;
  let capabilities: ClientCapabilities = {};
  let encoding: Encoding = 'utf-16';
  const { detectors } = engine;

  const publisher = createPublisher(connection);
  const known = createKnown(detectors, (uri, findings) => void connection.sendNotification(FindingsChanged, { uri, findings }));
  const documents = listenToDocuments(connection, engine, () => encoding, {
    changed(document) {
      if (nameOf(document.uri) === ignoreFileName) void reloadIgnores(parentOf(document.uri));
      refresh(document);
    },
    closed: (uri) => void rescan(uri),
  });
  const workspace = createWorkspace(host, (uri) => documents.get(uri)?.content.text());
  const fixes = createFixes(host, workspace, detectors, () => settings);
  const scans = createScans({
    engine,
    host,
    workspace,
    known,
    settings: () => settings,
    isOpen: (uri) => documents.get(uri) !== undefined,
    show: (uri) => publisher.schedule(uri, () => ({ diagnostics: visible(uri, known.get(uri)).map((finding) => reportedToDiagnostic(finding, detectors.get(finding.detector))) })),
  });
  const actions = createActions({ document: documents.get, shown, fixes, workspace, detectors, support: actionSupport });

  /** Findings that are to be shown: not switched off, not excluded, not ignored. */
  function visible<T extends Pick<Finding, 'confidence' | 'ignored' | 'detector' | 'fingerprint'>>(uri: string, findings: readonly T[]): T[] {
    if (!settings.enable || isExcluded(uri)) return [];
    const entries = workspace.ignoresOf(uri);
    return findings.filter((finding) => rank[finding.confidence] >= rank[settings.minimumConfidence] && finding.ignored === undefined && !isListed(finding, entries));
  }

  function isExcluded(uri: string): boolean {
    if (settings.exclude.length === 0) return false;
    const folder = workspace.folderOf(uri);
    const path = folder === undefined ? undefined : pathBelow(folder, uri);
    return path !== undefined && createIgnore().add([...settings.exclude]).ignores(path);
  }

  function shown(document: OpenDocument): Shown[] {
    return visible(document.uri, document.content.findings).map((finding) => ({ finding, diagnostic: toDiagnostic(finding, document.content, encoding, detectors.get(finding.detector)) }));
  }

  function refresh(document: OpenDocument): void {
    publisher.schedule(document.uri, () => {
      // Closed in the meantime: what is shown then is another's business.
      if (documents.get(document.uri) !== document) return { diagnostics: [] };
      const list = shown(document);
      known.set(
        document.uri,
        list.map(({ finding }) => reported(document, finding)),
      );
      return { version: document.version, diagnostics: [...ignoreFileProblems(document, encoding), ...list.map(({ diagnostic }) => diagnostic)] };
    });
  }

  function reported(document: OpenDocument, finding: Finding): ReportedFinding {
    const { start, end } = toRange(document.content, finding.start, finding.end, 'utf-16');
    const { detector, provider, confidence, fingerprint, redacted } = finding;
    return { detector, provider, confidence, fingerprint, redacted, path: pathOf(document.uri), line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
  }

  /** A file that is not open (any more): after a workspace scan its findings are those of the disk, before one it has none. */
  async function rescan(uri: string): Promise<void> {
    const bytes = scans.done && (workspace.folderOf(uri) !== undefined) ? await host.readFile(uri).catch(() => undefined) : undefined;
    if (documents.get(uri) !== undefined) return;
    if (bytes === undefined) known.set(uri, []);
    else {
      const { findings, text } = engine.scanBytes(bytes, { path: pathOf(uri) });
      const content = engine.open(text ?? '', { path: pathOf(uri) });
      known.set(uri, visible(uri, findings).map((finding) => reported({ uri, language: '', version: 0, content }, finding)));
    }
    publisher.schedule(uri, () => ({ diagnostics: known.get(uri).map((finding) => reportedToDiagnostic(finding, detectors.get(finding.detector))) }));
  }

  function refreshAll(): void {
    documents.all().forEach(refresh);
    for (const uri of known.uris()) if (documents.get(uri) === undefined) void rescan(uri);
  }

  async function reloadIgnores(folder: string): Promise<void> {
    const own = workspace.folders.find((one) => comparable(one) === comparable(folder));
    if (own === undefined) return;
    await workspace.loadIgnores(own);
    refreshAll();
  }

  async function reloadSettings(pushed?: unknown): Promise<void> {
    const given = capabilities.workspace?.configuration === true ? await connection.workspace.getConfiguration('offkey') : (pushed as { offkey?: unknown } | undefined)?.offkey;
    const { settings: next, problems } = readSettings(given);
    settings = next;
    for (const problem of problems) connection.window.showWarningMessage(problem);
    refreshAll();
  }

  function actionSupport(): ActionSupport {
    const { codeAction } = capabilities.textDocument ?? {};
    const { workspaceEdit } = capabilities.workspace ?? {};
    return {
      encoding,
      documentChanges: workspaceEdit?.documentChanges === true,
      createFiles: workspaceEdit?.resourceOperations?.includes('create') === true,
      resolve: codeAction?.resolveSupport?.properties.includes('edit') === true && codeAction.dataSupport === true,
      disabled: codeAction?.disabledSupport === true,
    };
  }

  connection.onInitialize((params): InitializeResult => {
    capabilities = params.capabilities;
    encoding = chooseEncoding(capabilities.general?.positionEncodings);
    workspace.folders = (params.workspaceFolders ?? []).map(({ uri }) => uri);
    if (workspace.folders.length === 0 && params.rootUri) workspace.folders = [params.rootUri];
    settings = readSettings((params.initializationOptions as { offkey?: unknown } | undefined)?.offkey).settings;
    return {
      serverInfo: { name: 'offkey', version: process.env.OFFKEY_VERSION ?? '' },
      capabilities: {
        positionEncoding: encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, 'source.fixAll.offkey'], resolveProvider: true },
        executeCommandProvider: { commands: Object.values(Command), workDoneProgress: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    if (capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'offkey' });
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] });
    if (capabilities.workspace?.workspaceFolders === true)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        workspace.folders = [...workspace.folders.filter((folder) => !gone.has(folder)), ...added.map(({ uri }) => uri)];
        void Promise.all(added.map(({ uri }) => reloadIgnores(uri))).then(refreshAll);
      });
    void Promise.all(workspace.folders.map((folder) => workspace.loadIgnores(folder)))
      .then(() => reloadSettings())
      .catch((error: Error) => connection.console.error(error.message));
  });

  connection.onDidChangeConfiguration(({ settings: pushed }) => void reloadSettings(pushed));

  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      if (nameOf(uri) === ignoreFileName) void reloadIgnores(parentOf(uri));
      else if (documents.get(uri) === undefined && (known.get(uri).length > 0 || (scans.done && type !== FileChangeType.Deleted))) void rescan(uri);
    }
  });

  connection.onHover(({ textDocument, position }): Hover | undefined => {
    const document = documents.get(textDocument.uri);
    if (document === undefined) return undefined;
    const offset = toOffset(document.content, position, encoding);
    const found = shown(document).find(({ finding }) => finding.start <= offset && offset <= finding.end);
    if (found === undefined) return undefined;
    return { contents: { kind: MarkupKind.Markdown, value: explain(found.finding, detectors.get(found.finding.detector)) }, range: found.diagnostic.range };
  });

  connection.onCodeAction((params) => actions.list(params));
  connection.onCodeActionResolve((action) => actions.resolve(action));

  connection.onExecuteCommand(async ({ command, arguments: args = [], workDoneToken }, token, given) => {
    switch (command) {
      case Command.Scan: {
        const abort = new AbortController();
        token.onCancellationRequested(() => abort.abort());
        // A client that shows progress but gave no token for it gets one from here.
        if (workDoneToken !== undefined || capabilities.window?.workDoneProgress !== true) return scans.scan(given, abort.signal);
        const progress = await connection.window.createWorkDoneProgress();
        progress.token.onCancellationRequested(() => abort.abort());
        return scans.scan(progress, abort.signal);
      }
      case Command.Report:
        return scans.report(args[0] === 'markdown' ? 'markdown' : 'html');
      case Command.IgnoreInFile: {
        const [uri, fingerprint] = args as [string, string];
        const finding = known.get(uri).find((one) => one.fingerprint === fingerprint);
        if (finding === undefined) return undefined;
        await connection.workspace.applyEdit(toWorkspaceEdit([await actions.listingEdit(uri, finding)], actionSupport(), encoding));
        return undefined;
      }
      case Command.FixApplied:
        tell(connection, whatIsLeft(args[0] as FixApplied));
        return undefined;
      default:
        return undefined;
    }
  });

  connection.listen();
}
