import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Engine } from '../engine';
import { byReason, counted, megabytes, renderReport, type ReportedFinding, type ScanResult, type SkippedFile } from '../reports';
import type { Host } from './host';
import type { Known } from './known';
import type { FixApplied, ScanSummary, Settings } from './protocol';
import { childOf, nameOf } from './uris';
import type { Workspace } from './workspace';

export interface ScanParts {
  readonly engine: Engine;
  readonly host: Host;
  readonly workspace: Workspace;
  readonly known: Known;
  settings(): Settings;
  isOpen(uri: string): boolean;
  /** Shows what a file that is not open holds. */
  show(uri: string): void;
}

export interface Scans {
  /** Scans all workspace folders; open documents keep their own findings. */
  scan(progress: WorkDoneProgressReporter, signal: AbortSignal): Promise<ScanSummary>;
  /** The report of what is known. */
  report(format: 'html' | 'markdown'): string;
  /** Has a scan been done? Then closed files are watched. */
  readonly done: boolean;
}

export function createScans({ engine, host, workspace, known, settings, isOpen, show }: ScanParts): Scans {
  let last: { readonly stats: ScanResult['stats']; readonly skipped: readonly SkippedFile[] } | undefined;

  const scan: Scans['scan'] = async (progress, signal) => {
    if (host.scan === undefined) throw new Error('This host cannot scan a workspace.');
    progress.begin('Offkey', 0, 'Scanning', true);
    const total = { files: 0, bytes: 0, seconds: 0, findings: 0 };
    const skipped: SkippedFile[] = [];
    const met = new Set<string>();
    let cancelled = false;
    for (const folder of workspace.folders) {
      const many = workspace.folders.length > 1;
      const result = await host.scan(engine, folder, {
        includeIgnored: settings().scan.includeIgnored,
        exclude: settings().exclude,
        maximumFileSize: settings().scan.maximumFileSize * 1e6,
        signal,
        onProgress: ({ files, folder: at, findings }) => progress.report(`${counted(total.files + files, 'file')}, ${counted(total.findings + findings, 'finding')}: ${at}`),
      });
      for (const [path, findings] of byPath(result.findings)) {
        const uri = childOf(folder, path);
        met.add(uri);
        if (isOpen(uri)) continue;
        known.set(uri, findings);
        show(uri);
      }
      total.files += result.stats.files;
      total.bytes += result.stats.bytes;
      total.seconds += result.stats.seconds;
      total.findings += result.findings.filter(({ ignored }) => ignored === undefined).length;
      skipped.push(...result.skipped.map(({ path, reason }) => ({ path: many ? `${nameOf(folder)}/${path}` : path, reason })));
      cancelled ||= result.cancelled;
      if (cancelled) break;
    }
    // What a complete scan did not find again is gone.
    if (!cancelled)
      for (const uri of known.uris())
        if (!met.has(uri) && !isOpen(uri)) {
          known.set(uri, []);
          show(uri);
        }
    last = { stats: { files: total.files, bytes: total.bytes, seconds: total.seconds }, skipped };
    progress.done();
    return { ...total, skipped, cancelled };
  };

  return {
    scan,
    report(format) {
      const findings = known.all().map(({ uri, name: _name, ...finding }): ReportedFinding => ({ ...finding, path: pathIn(workspace, uri) }));
      const result: ScanResult = {
        version: 1,
        findings: findings.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line)),
        skipped: last?.skipped ?? [],
        stats: last?.stats ?? { files: new Set(findings.map(({ path }) => path)).size, bytes: 0, seconds: 0 },
      };
      return renderReport(format, result, engine.detectors);
    },
    get done() {
      return last !== undefined;
    },
  };
}

function byPath(findings: readonly ReportedFinding[]): Map<string, ReportedFinding[]> {
  const groups = new Map<string, ReportedFinding[]>();
  for (const finding of findings) groups.set(finding.path, [...(groups.get(finding.path) ?? []), finding]);
  return groups;
}

function pathIn(workspace: Workspace, uri: string): string {
  const folder = workspace.folderOf(uri);
  return decodeURIComponent(folder === undefined ? nameOf(uri) : uri.slice(folder.length + 1));
}

/** What is left to do after a fix, in words. Nothing of the secret is in it. */
export function whatIsLeft({ reference, put, packages, notes }: FixApplied): string | undefined {
  const parts: string[] = [];
  if (put.argv.length > 0) parts.push(`Put the secret into ${reference}: \`${put.argv.map(quoted).join(' ')}\` reads it from standard input.`);
  if (packages.length > 0) parts.push(`Install: \`${packages.map(({ install }) => install).join(' && ')}\`.`);
  parts.push(...notes);
  return parts.length === 0 ? undefined : parts.join(' ');
}

const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** A scan's summary for a client that shows nothing of its own. */
export function summaryInWords({ files, bytes, findings, skipped, cancelled }: ScanSummary): string {
  const reasons = byReason(skipped).map(({ reason, paths }) => `${counted(paths.length, 'file')} ${reason}`);
  return (
    `${cancelled ? 'Cancelled. ' : ''}${counted(findings, 'secret')} in ${counted(files, 'file')} (${megabytes(bytes)}).` + (reasons.length === 0 ? '' : ` Not scanned: ${reasons.join(', ')}.`)
  );
}

/** Tells the client's user. */
export const tell = (connection: Connection, message: string | undefined): void => {
  if (message !== undefined) connection.window.showInformationMessage(message);
};
