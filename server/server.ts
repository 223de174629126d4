import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  MarkupKind,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type Hover,
  type HoverParams,
  type InitializeResult,
} from 'vscode-languageserver';
import { createEngine, type Engine, type Finding } from '../engine';
import { createActions, type ActionSupport } from './actions';
import { createScans } from './commands';
import { listenToDocuments } from './documents';
import { runCommands } from './execute';
import { explain } from './explain';
import { answering, inBackground, tell } from './failures';
import { createDetectors } from './detectors';
import { createFindings } from './findings';
import { createCopies } from './copies';
import { createFixes } from './fixes';
import type { Host } from './host';
import { createKnown } from './known';
import { createLeaks } from './leaks';
import { chooseEncoding, toOffset, type Encoding } from './lsp/positions';
import { createProjects } from './projects';
import { clientCommands, Command, FindingsChanged } from './protocol';
import { createPublisher } from './publisher';
import { abilitiesOf, defaultSettings, readSettings, sectionOf } from './settings';
import { nameOf, parentOf } from './uris';
import { whyAt } from './why';
import { createWorkspace, ignoreFileName } from './workspace';

/** Milliseconds after the start at which the detectors are read, if nothing has needed them yet: a secret that is typed then does not wait for them. */
const unhurried = 5000;

/**
 * Runs the language server on a connection until it ends. Everything that differs between Node and a browser comes from the host.
 * @param engine for tests; the default has all detectors
 */
export function serve(connection: Connection, host: Host, engine: Engine = createEngine()): void {
  let settings = defaultSettings;
  let capabilities: ClientCapabilities = {};
  let encoding: Encoding = 'utf-16';
  /** Settings that came with the start; they hold where the client is not asked, or has nothing to say. */
  let initial: unknown;
  let abilities = abilitiesOf(undefined);
  let told: readonly string[] = [];
  /** Those of Offkey and, once they are read, of the projects. */
  const detectors = createDetectors(engine);

  const publisher = createPublisher(connection);
  const known = createKnown(
    detectors,
    (uri, found) => void connection.sendNotification(FindingsChanged, { uri, findings: found }),
  );
  const documents = listenToDocuments(
    connection,
    (uri) => projects.engineOf(uri),
    (uri) => workspace.pathOf(uri),
    () => encoding,
    {
      opened: (document) => findings.opened(document),
      changed(document) {
        if (nameOf(document.uri) === ignoreFileName) findings.reloadIgnores(parentOf(document.uri));
        findings.refresh(document);
      },
      saved(uri) {
        if (projects.isProjectFile(uri)) reloadProjects();
      },
      closed(uri) {
        if (projects.isProjectFile(uri)) reloadProjects();
        if (nameOf(uri) === ignoreFileName) findings.reloadIgnores(parentOf(uri));
        findings.rescan(uri);
      },
    },
  );
  const workspace = createWorkspace(host, (uri) => documents.get(uri)?.content.text());
  const projects = createProjects(engine, workspace, host.list, detectors);
  const fixes = createFixes(
    host,
    workspace,
    documents,
    detectors,
    createCopies(documents, known, workspace),
    () => settings,
  );
  /** Resolves when what the projects decide is known, as far as it can be read. */
  let projectsRead: Promise<void> = Promise.resolve();
  const scans = createScans({
    ready: () => projectsRead,
    projects,
    detectors,
    host,
    workspace,
    known,
    settings: () => settings,
    isOpen: (uri) => documents.get(uri) !== undefined,
    visible: (uri, found) => findings.visible(uri, found),
    show(uri) {
      const document = documents.get(uri);
      if (document === undefined) findings.showClosed(uri);
      else findings.refresh(document);
    },
  });
  const findings = createFindings({
    connection,
    host,
    projects,
    detectors,
    workspace,
    documents,
    known,
    publisher,
    settings: () => settings,
    encoding: () => encoding,
    found: (document) => inBackground(connection, 'Reading ahead for fixes', fixes.prepare(document)),
    covers: scans.covers,
    covered: scans.covered,
    unused: scans.unused,
  });
  const { shown } = findings;
  const leaks = createLeaks({ engine, host, workspace, documents, settings: () => settings });
  const actions = createActions({
    document: documents.get,
    shown,
    fixes,
    workspace,
    detectors,
    support: actionSupport,
  });

  function actionSupport(): ActionSupport {
    const { codeAction } = capabilities.textDocument ?? {};
    const { workspaceEdit } = capabilities.workspace ?? {};
    return {
      encoding,
      documentChanges: workspaceEdit?.documentChanges === true,
      createFiles: workspaceEdit?.resourceOperations?.includes('create') === true,
      annotations: workspaceEdit?.changeAnnotationSupport !== undefined && !abilities.picksFiles,
      resolve: codeAction?.resolveSupport?.properties.includes('edit') === true && codeAction.dataSupport === true,
      disabled: codeAction?.disabledSupport === true,
      moreStores: abilities.commands.includes(Command.MoreStores),
      showLeak: abilities.commands.includes(Command.ShowLeak),
      picksFiles: abilities.picksFiles,
    };
  }

  async function reloadSettings(pushed?: unknown): Promise<void> {
    const asked =
      capabilities.workspace?.configuration === true
        ? ((await connection.workspace.getConfiguration('offkey')) as unknown)
        : undefined;
    const { settings: next, problems } = readSettings(
      asked ?? (pushed as { offkey?: unknown } | null | undefined)?.offkey ?? initial,
    );
    settings = next;
    // Each problem is told once, and again only if it was mended in between.
    for (const problem of problems.filter((one) => !told.includes(one))) tell(connection, 'warning', problem);
    told = problems;
    findings.refreshAll();
  }

  /** Reads `.offkey.json` and baselines anew and shows what follows: findings of other detectors, other findings accepted. */
  function reloadProjects(): void {
    const load = projects
      .load()
      .catch((error: unknown) => {
        tell(connection, 'warning', `Offkey: ${(error as Error).message}; until it can, it counts for nothing.`);
        return workspace.folders;
      })
      .then((changed) => {
        documents.reopen((uri) => changed.includes(workspace.folderOf(uri) ?? ''));
        findings.refreshAll();
        findings.showProjectFiles();
      });
    projectsRead = load.catch(() => undefined);
    inBackground(connection, 'Reading .offkey.json', load);
  }

  connection.onInitialize((params): InitializeResult => {
    capabilities = params.capabilities;
    encoding = chooseEncoding(capabilities.general?.positionEncodings);
    workspace.folders = (params.workspaceFolders ?? []).map(({ uri }) => uri);
    if (workspace.folders.length === 0 && params.rootUri) workspace.folders = [params.rootUri];
    initial = sectionOf(params.initializationOptions);
    abilities = abilitiesOf(params.initializationOptions);
    settings = readSettings(initial).settings;
    return {
      serverInfo: { name: 'offkey', version: host.version },
      capabilities: {
        positionEncoding: encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        hoverProvider: true,
        codeActionProvider: {
          codeActionKinds: [CodeActionKind.QuickFix, 'source.fixAll.offkey'],
          resolveProvider: true,
        },
        executeCommandProvider: {
          commands: Object.values(Command).filter((command) => !clientCommands.includes(command)),
          workDoneProgress: true,
        },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  });

  connection.onInitialized(() => {
    const { didChangeConfiguration, didChangeWatchedFiles, workspaceFolders } = capabilities.workspace ?? {};
    const register = async (): Promise<void> => {
      if (didChangeConfiguration?.dynamicRegistration === true)
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'offkey' });
      if (didChangeWatchedFiles?.dynamicRegistration === true)
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: '**/*' }],
        });
    };
    inBackground(connection, 'Registering for changes', register());
    if (workspaceFolders === true)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => uri));
        workspace.folders = [
          ...workspace.folders.filter((folder) => !gone.has(folder)),
          ...added.map(({ uri }) => uri),
        ];
        for (const { uri } of added) findings.reloadIgnores(uri);
        reloadProjects();
      });
    workspace.folders.forEach(findings.reloadIgnores);
    reloadProjects();
    inBackground(connection, 'Reading the settings', reloadSettings());
    setTimeout(() => engine.detectors, unhurried);
  });

  connection.onDidChangeConfiguration(({ settings: pushed }) =>
    inBackground(connection, 'Reading the settings', reloadSettings(pushed)),
  );

  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => projects.isProjectFile(uri))) reloadProjects();
    for (const { uri } of changes) {
      if (nameOf(uri) === ignoreFileName) findings.reloadIgnores(parentOf(uri));
      else if (documents.get(uri) === undefined && (known.get(uri).length > 0 || scans.covers(uri)))
        findings.rescan(uri);
    }
  });

  const leakLink = (uri: string, { fingerprint }: Finding): string | undefined =>
    abilities.commands.includes(Command.ShowLeak)
      ? `command:${Command.ShowLeak}?${encodeURIComponent(JSON.stringify([uri, fingerprint]))}`
      : undefined;

  function hover({ textDocument, position }: HoverParams): Hover | undefined {
    const document = documents.get(textDocument.uri);
    if (document === undefined) return undefined;
    const offset = toOffset(document.content, position, encoding);
    const all = shown(document);
    const found = all.find(({ finding }) => finding.start <= offset && offset <= finding.end);
    if (found === undefined) return undefined;
    const { group } = found.finding;
    const half = group && all.find((other) => other !== found && other.finding.group === group);
    const other = half && {
      name: detectors.get(half.finding.detector)?.name ?? half.finding.detector,
      line: half.diagnostic.range.start.line + 1,
    };
    return {
      contents: {
        kind: MarkupKind.Markdown,
        value: explain(
          found.finding,
          detectors.get(found.finding.detector),
          other || undefined,
          leakLink(document.uri, found.finding),
        ),
      },
      range: found.diagnostic.range,
    };
  }

  connection.onHover((params) => answering('The hover', params.textDocument.uri, () => hover(params)));
  connection.onCodeAction((params) =>
    answering('The list of fixes', params.textDocument.uri, () => actions.list(params)),
  );
  connection.onCodeActionResolve(async (action) => {
    const resolved = await answering('The fix', (action.data as { uri?: string } | undefined)?.uri ?? 'a file', () =>
      actions.resolve(action),
    );
    // A client that has chosen the action shows nothing when no edit comes.
    if (resolved.disabled !== undefined && action.disabled === undefined)
      tell(connection, 'warning', `Offkey: ${resolved.disabled.reason}`);
    return resolved;
  });
  runCommands({
    connection,
    scans,
    leaks,
    known,
    actions,
    support: actionSupport,
    why(uri, position) {
      const document = documents.get(uri);
      return document && whyAt(document, workspace.pathOf(uri), position, projects.engineOf(uri), encoding);
    },
    pour: host.pour,
    progress: () => capabilities.window?.workDoneProgress === true,
  });

  connection.onShutdown(() => publisher.stop());
  connection.listen();
}
