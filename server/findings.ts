import createIgnore from 'ignore';
import type { Connection, Diagnostic, Position } from 'vscode-languageserver';
import type { Finding } from '../engine';
import type { ReportedFinding } from '../reports/types';
import type { Shown } from './actions';
import type { Detectors } from './detectors';
import type { Documents, OpenDocument } from './documents';
import { inBackground, tell } from './failures';
import type { Host } from './host';
import { fileProblems, isOwnFile, unusedEntries } from './file-problems';
import { isListed, type Known } from './known';
import { reportedToDiagnostic, toDiagnostic, unexaminedNote, unusedHint } from './lsp/diagnostics';
import { closedText, toRange, type Encoding, type Text } from './lsp/positions';
import type { Projects } from './projects';
import type { Settings } from './protocol';
import type { Publisher } from './publisher';
import { childOf, comparable, nameOf, parentOf, pathBelow } from './uris';
import { ignoreFileName, type Workspace } from './workspace';

const rank = { certain: 3, likely: 2, possible: 1 } as const;

export interface FindingsParts {
  readonly connection: Connection;
  readonly host: Host;
  readonly projects: Projects;
  readonly detectors: Detectors;
  readonly workspace: Workspace;
  readonly documents: Documents;
  readonly known: Known;
  readonly publisher: Publisher;
  settings(): Settings;
  encoding(): Encoding;
  /** A document with findings was shown. */
  found(document: OpenDocument): void;
  /** Did the last workspace scan find something in this file? */
  covers(uri: string): boolean;
  covered(): readonly string[];
  /** What accepted nothing in the last workspace scan, of an ignore file, config or baseline. */
  unused(uri: string): ReadonlySet<string>;
}

/** Which findings are to be seen, and keeping what the client shows in step with it. */
export interface Findings {
  /** Not switched off, not excluded, not ignored. */
  visible<T extends Pick<Finding, 'confidence' | 'ignored' | 'detector' | 'provider' | 'fingerprint'>>(
    uri: string,
    findings: readonly T[],
  ): T[];
  shown(document: OpenDocument): readonly Shown[];
  /** After a document was opened: as `refresh`, once the ignore files that hold for it are read. */
  opened(document: OpenDocument): void;
  refresh(document: OpenDocument): void;
  /** After a file was closed or changed on disk: what a workspace scan found in it is found anew, else it has nothing. */
  rescan(uri: string): void;
  /** Shows what is known of a file that is not open. */
  showClosed(uri: string): void;
  refreshAll(): void;
  /** Shows what is wrong in the projects' files that are not open. */
  showProjectFiles(): void;
  /** Reads the `.offkeyignore` of a folder again and shows what follows from it. */
  reloadIgnores(folder: string): void;
}

export function createFindings(parts: FindingsParts): Findings {
  const {
    connection,
    host,
    projects,
    detectors,
    workspace,
    documents,
    known,
    publisher,
    settings,
    encoding,
    found,
    covers,
    covered,
    unused,
  } = parts;

  const isExcluded = (uri: string): boolean => {
    const project = projects.policyOf(uri);
    if (project?.policy.excludes(project.path) === true) return true;
    const { exclude } = settings();
    const folder = exclude.length === 0 ? undefined : workspace.folderOf(uri);
    const path = folder === undefined ? undefined : pathBelow(folder, uri);
    return (
      path !== undefined &&
      createIgnore()
        .add([...exclude])
        .ignores(path)
    );
  };

  const visible: Findings['visible'] = (uri, findings) => {
    if (findings.length === 0 || !settings().enable || isExcluded(uri)) return [];
    const entries = workspace.ignoresOf(uri);
    const project = projects.policyOf(uri);
    // Both decide: the stricter of the user's setting and the project's.
    const least = Math.max(rank[settings().minimumConfidence], rank[project?.config.minimumConfidence ?? 'possible']);
    return findings.filter(
      (finding) =>
        finding.ignored === undefined &&
        !isListed(finding, entries) &&
        (project === undefined ||
          (!project.policy.isElsewhere(finding.detector, project.path) &&
            project.policy.accepts(finding, project.path) === undefined)) &&
        // Last, so that what accepts a finding counts as used whatever the setting is.
        rank[finding.confidence] >= least,
    );
  };

  const shown: Findings['shown'] = ({ uri, content }) =>
    visible(uri, content.findings).map((finding) => ({
      finding,
      diagnostic: toDiagnostic(finding, content, encoding(), detectors.get(finding.detector), uri),
    }));

  const reported = (
    uri: string,
    { detector, provider, confidence, fingerprint, redacted, group }: Finding,
    from: Position,
    to: Position,
  ): ReportedFinding => {
    const place = {
      line: from.line + 1,
      column: from.character + 1,
      endLine: to.line + 1,
      endColumn: to.character + 1,
    };
    return {
      detector,
      provider,
      confidence,
      path: workspace.pathOf(uri),
      ...place,
      fingerprint,
      redacted,
      ...(group && { group }),
    };
  };

  /** Ignore comments that cover nothing. */
  const unusedIn = ({ uri, content }: OpenDocument): Diagnostic[] =>
    settings().enable && !isExcluded(uri)
      ? content.unusedComments.map(({ start, end }) => unusedHint(toRange(content, start, end, encoding())))
      : [];

  const unexaminedIn = ({ uri, content: { unexamined } }: OpenDocument): Diagnostic[] =>
    unexamined !== undefined && settings().enable && !isExcluded(uri)
      ? [unexaminedNote(unexamined.line, unexamined.places)]
      : [];

  const problemsIn = (uri: string, text: Text): Diagnostic[] => [
    ...fileProblems(uri, text, projects, encoding()),
    ...unusedEntries(uri, text, unused(uri), encoding()),
  ];

  const refresh: Findings['refresh'] = (document) => {
    const { uri, content } = document;
    publisher.schedule(uri, () => {
      const list = shown(document);
      if (list.length > 0) found(document);
      known.set(
        uri,
        list.map(({ finding, diagnostic: { range } }) =>
          encoding() === 'utf-16'
            ? reported(uri, finding, range.start, range.end)
            : reported(uri, finding, content.positionAt(finding.start), content.positionAt(finding.end)),
        ),
      );
      return {
        version: document.version,
        diagnostics: [
          ...problemsIn(uri, content),
          ...list.map(({ diagnostic }) => diagnostic),
          ...unusedIn(document),
          ...unexaminedIn(document),
        ],
      };
    });
  };

  /** Reads the ignore files that hold for a file and were not read yet. */
  const readIgnores = async (uri: string): Promise<void> => {
    for (const folder of workspace.unreadIgnoresOf(uri)) await loadIgnores(folder);
  };

  const loadIgnores = async (folder: string): Promise<void> => {
    try {
      await workspace.loadIgnores(folder);
    } catch (error) {
      tell(connection, 'warning', `Offkey: ${(error as Error).message}; until it can, its entries count for nothing.`);
    }
  };

  const showClosed = async (uri: string): Promise<void> => {
    const findings = known.get(uri);
    const needsText = isOwnFile(uri, projects) || (encoding() !== 'utf-16' && findings.length > 0);
    const text = needsText ? await workspace.textOf(uri).catch(() => undefined) : undefined;
    if (documents.get(uri) !== undefined) return;
    const lines = text === undefined ? undefined : closedText(text);
    publisher.schedule(uri, () => ({
      diagnostics: [
        ...(lines === undefined ? [] : problemsIn(uri, lines)),
        ...known
          .get(uri)
          .map((finding) => reportedToDiagnostic(finding, lines, encoding(), detectors.get(finding.detector), uri)),
      ],
    }));
  };

  const rescan = async (uri: string): Promise<void> => {
    const bytes =
      covers(uri) && workspace.folderOf(uri) !== undefined
        ? await host.readFile(uri).catch(() => undefined)
        : undefined;
    await readIgnores(uri);
    if (documents.get(uri) !== undefined) return;
    if (bytes === undefined || bytes.length > settings().scan.maximumFileSize * 1e6) known.set(uri, []);
    else {
      const { findings } = projects.engineOf(uri).scanBytes(bytes, { path: workspace.pathOf(uri) });
      known.set(
        uri,
        visible(uri, findings).map((finding) => reported(uri, finding, finding.from, finding.to)),
      );
    }
    await showClosed(uri);
  };

  const refreshAll = (): void => {
    for (const document of documents.all()) refresh(document);
    // Those that the scan met may have been hidden by settings until now.
    for (const uri of new Set([...known.uris(), ...covered()]))
      if (documents.get(uri) === undefined) inBackground(connection, `Scanning ${uri}`, rescan(uri));
  };

  const reloadIgnores = async (folder: string): Promise<void> => {
    await loadIgnores(folder);
    refreshAll();
    const file = childOf(folder, ignoreFileName);
    if (documents.get(file) === undefined) await showClosed(file);
  };

  return {
    visible,
    shown,
    opened(document) {
      const { uri } = document;
      if (nameOf(uri) === ignoreFileName)
        return inBackground(connection, `Reading ${uri}`, reloadIgnores(parentOf(uri)));
      if (workspace.unreadIgnoresOf(uri).length === 0) return refresh(document);
      const late = readIgnores(uri).then(() => {
        // Closed, or closed and opened again, in the meantime: then its diagnostics are another's business.
        if (documents.get(uri) === document) refresh(document);
      });
      inBackground(connection, `Reading ${ignoreFileName}`, late);
    },
    refresh,
    rescan: (uri) => inBackground(connection, `Scanning ${uri}`, rescan(uri)),
    showClosed: (uri) => inBackground(connection, `Showing ${uri}`, showClosed(uri)),
    refreshAll,
    showProjectFiles() {
      for (const uri of projects.files())
        if (documents.get(uri) === undefined) inBackground(connection, `Showing ${uri}`, showClosed(uri));
    },
    reloadIgnores(folder) {
      const inside = workspace.folders.some(
        (root) => comparable(root) === comparable(folder) || pathBelow(root, folder) !== undefined,
      );
      if (inside) inBackground(connection, `Reading ${ignoreFileName}`, reloadIgnores(folder));
    },
  };
}
