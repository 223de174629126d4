import { ErrorCodes, ResponseError, type WorkDoneProgressReporter } from 'vscode-languageserver';
import { configName } from '../engine';
import { counted, renderReport, type ReportedFinding, type ScanResult, type SkippedFile } from '../reports';
import type { Detectors } from './detectors';
import type { Host } from './host';
import type { Known } from './known';
import type { Projects } from './projects';
import type { ScanSummary, Settings } from './protocol';
import { childOf, comparable, nameOf } from './uris';
import type { Workspace } from './workspace';

export interface ScanParts {
  /** Resolves when the projects are read: what was scanned before would not be what they want. */
  ready(): Promise<void>;
  readonly projects: Projects;
  readonly detectors: Detectors;
  readonly host: Host;
  readonly workspace: Workspace;
  readonly known: Known;
  settings(): Settings;
  isOpen(uri: string): boolean;
  /** Those of a file's findings that are to be shown. */
  visible(uri: string, findings: readonly ReportedFinding[]): readonly ReportedFinding[];
  /** Shows what is known of a file that is not open. */
  show(uri: string): void;
}

export interface Scans {
  /** Scans all workspace folders; open documents keep their own findings. */
  scan(progress: WorkDoneProgressReporter, signal: AbortSignal): Promise<ScanSummary>;
  /** The report of what is known. */
  report(format: 'html' | 'markdown'): string;
  /** Did the last scan find something in this file? Then it is looked at again when it changes on disk. */
  covers(uri: string): boolean;
  /** All those files. */
  covered(): readonly string[];
  /** What of an ignore file, config or baseline accepted nothing in the last scan, if that was complete. */
  unused(uri: string): ReadonlySet<string>;
}

/** What a scan of all folders has come to. */
interface Total {
  files: number;
  bytes: number;
  seconds: number;
  findings: number;
  readonly skipped: SkippedFile[];
  /** Files with findings: comparable form → uri. */
  readonly met: Map<string, string>;
  /** Lines of ignore files that accepted nothing. */
  readonly unused: { readonly uri: string; readonly what: string }[];
  cancelled: boolean;
}

export function createScans({
  ready,
  projects,
  detectors,
  host,
  workspace,
  known,
  settings,
  isOpen,
  visible,
  show,
}: ScanParts): Scans {
  let last: Readonly<Total> | undefined;
  let unused = new Map<string, { readonly uri: string; readonly whats: Set<string> }>();

  /** Scans one folder into the totals; `met` takes the files with findings. */
  const scanFolder = async (
    folder: string,
    scanHost: NonNullable<Host['scan']>,
    total: Total,
    progress: WorkDoneProgressReporter,
    signal: AbortSignal,
  ): Promise<void> => {
    const result = await scanHost(projects.engineOf(childOf(folder, '.')), folder, {
      includeIgnored: settings().scan.includeIgnored,
      exclude: settings().exclude,
      excludes(path) {
        const project = projects.policyOf(childOf(folder, path));
        return project?.policy.excludes(project.path) === true;
      },
      maximumFileSize: settings().scan.maximumFileSize * 1e6,
      signal,
      onProgress: ({ files, folder: at, findings }) =>
        progress.report(
          `${counted(total.files + files, 'file')}, ${counted(total.findings + findings, 'finding')}: ${at}`,
        ),
    });
    for (const [path, findings] of byPath(result.findings)) {
      const uri = childOf(folder, path);
      const toShow = visible(uri, findings);
      // A folder inside of another one is scanned twice and counted once.
      if (!total.met.has(comparable(uri))) total.findings += toShow.length;
      total.met.set(comparable(uri), uri);
      if (isOpen(uri)) continue;
      known.set(uri, toShow);
      show(uri);
    }
    total.files += result.stats.files;
    total.bytes += result.stats.bytes;
    total.seconds += result.stats.seconds;
    const prefix = workspace.folders.length > 1 ? `${nameOf(folder)}/` : '';
    for (const { line, message } of projects.problemsOf(childOf(folder, configName)))
      total.skipped.push({ path: prefix + configName, reason: `line ${line} counts for nothing: ${message}` });
    for (const { path, reason } of result.skipped) total.skipped.push({ path: prefix + path, reason });
    for (const { path, by, what } of result.unused ?? [])
      if (by === 'file') total.unused.push({ uri: childOf(folder, path), what });
    total.cancelled ||= result.cancelled;
  };

  const scan: Scans['scan'] = async (progress, signal) => {
    if (host.scan === undefined)
      throw new ResponseError(
        ErrorCodes.InvalidRequest,
        'A workspace cannot be scanned here: there is no file system.',
      );
    if (workspace.folders.length === 0)
      throw new ResponseError(ErrorCodes.InvalidRequest, 'There is no folder to scan. Open one first.');
    const total: Total = {
      files: 0,
      bytes: 0,
      seconds: 0,
      findings: 0,
      skipped: [],
      met: new Map(),
      unused: [],
      cancelled: false,
    };
    progress.begin('Offkey', 0, 'Scanning', true);
    try {
      await ready();
      for (const folder of workspace.folders) {
        if (!folder.startsWith('file:')) total.skipped.push({ path: nameOf(folder), reason: 'not on a file system' });
        else if (!total.cancelled) await scanFolder(folder, host.scan, total, progress, signal);
      }
    } finally {
      progress.done();
    }
    const { met, unused: listed, ...summary } = total;
    // What a complete scan did not find again is gone.
    if (!total.cancelled)
      for (const uri of known.uris())
        if (!met.has(comparable(uri)) && !isOpen(uri)) {
          known.set(uri, []);
          show(uri);
        }
    last = { ...summary, met, unused: listed };
    // Of a part of the files nobody knows what an entry is for.
    const { enable, exclude } = settings();
    showUnused(total.cancelled || !enable || exclude.length > 0 ? [] : [...listed, ...projects.unused()]);
    return summary;
  };

  const showUnused = (entries: Total['unused']): void => {
    const before = unused;
    unused = new Map();
    for (const { uri, what } of entries) {
      const entry = unused.get(comparable(uri)) ?? { uri, whats: new Set() };
      unused.set(comparable(uri), entry);
      entry.whats.add(what);
    }
    for (const { uri } of [...before.values(), ...unused.values()]) show(uri);
  };

  return {
    scan,
    report(format) {
      const findings = known
        .all()
        .map(({ uri, name: _name, providerName: _provider, ...finding }): ReportedFinding => ({
          ...finding,
          path: pathIn(workspace, uri),
        }));
      const result: ScanResult = {
        version: 1,
        findings: findings.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line)),
        skipped: last?.skipped ?? [],
        stats:
          last === undefined
            ? { files: new Set(findings.map(({ path }) => path)).size, bytes: 0, seconds: 0 }
            : { files: last.files, bytes: last.bytes, seconds: last.seconds },
      };
      return renderReport(format, result, detectors.all(), { version: host.version, finished: new Date() });
    },
    covers: (uri) => last?.met.has(comparable(uri)) === true,
    covered: () => [...(last?.met.values() ?? [])],
    unused: (uri) => unused.get(comparable(uri))?.whats ?? none,
  };
}

const none: ReadonlySet<string> = new Set();

function byPath(findings: readonly ReportedFinding[]): Map<string, ReportedFinding[]> {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.path);
    if (group === undefined) groups.set(finding.path, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** Path in a report: below its workspace folder, which is named where there are several. */
function pathIn(workspace: Workspace, uri: string): string {
  const folder = workspace.folderOf(uri);
  const path = workspace.pathOf(uri);
  return folder !== undefined && workspace.folders.length > 1 ? `${nameOf(folder)}/${path}` : path;
}
