import type { Engine } from '../engine';
import type { ScanResult } from '../reports/types';
import type { Found, LeakReport, LeakRequest, Network, Progress, Verdict } from '../response';

/** What differs between Node and a browser. All uris are strings, as in the protocol. */
export interface Host {
  /** Of Offkey, for the client's log. */
  readonly version: string;
  /** A file's bytes; undefined where there is no such file. Other failures are thrown. */
  readFile(uri: string): Promise<Uint8Array | undefined>;
  /** Names in a folder; empty where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** A grammar or the parser itself, by its name in dist/grammars, without ending. */
  loadWasm(name: string): Promise<Uint8Array>;
  /** Writes into a named pipe, and into nothing else; undefined where there are none. */
  readonly pour?: (path: string, text: string) => Promise<void>;
  /** Scans a workspace folder; undefined where the host cannot walk folders. */
  readonly scan?: (
    engine: Engine,
    folder: string,
    options: FolderScan,
  ) => Promise<ScanResult & { readonly cancelled: boolean }>;
  /** What to do about a key that leaked; undefined where the host cannot walk folders. */
  readonly leaks?: LeakHost;
}

export interface LeakHost {
  /** Where a key is and what uses it; undefined where the text has changed. */
  report(engine: Engine, folder: string, request: Omit<LeakRequest, 'folder'>): Promise<LeakReport | undefined>;
  /** A copy of a secret in a folder, by its fingerprint; undefined where no file has it. */
  find(engine: Engine, folder: string, fingerprint: string): Promise<Found | undefined>;
  /** Asks the provider whether a key works; undefined where the text has changed or no call is known. */
  ask(
    engine: Engine,
    request: Pick<LeakRequest, 'finding' | 'text' | 'path'>,
    network: Network,
  ): Promise<Verdict | undefined>;
  markdown(report: LeakReport, progress?: Progress): string;
  /** The stable fields alone. */
  forPrograms(report: LeakReport): unknown;
}

export interface FolderScan {
  readonly includeIgnored: boolean;
  readonly exclude: readonly string[];
  /** And what this says of a path below the folder, that of a folder ending with `/`. */
  excludes(path: string): boolean;
  /** Bytes. */
  readonly maximumFileSize: number;
  readonly signal: AbortSignal;
  onProgress(progress: { readonly files: number; readonly folder: string; readonly findings: number }): void;
}
