import type { Confidence, DetectorInfo, EncodingName, Ignored } from '../engine';

/** One finding in a file, ready to be shown. Lines and columns from 1, columns in UTF-16 units, end exclusive. */
export interface ReportedFinding {
  readonly detector: string;
  readonly provider: string;
  readonly confidence: Confidence;
  /** `/` between parts on every system, relative to where the scan was called. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fingerprint: string;
  readonly redacted: string;
  /** The same in both halves of a pair, key id and key, that were found together. */
  readonly group?: string;
  /** How the value is written, outermost first, where it is not its own text. */
  readonly encoding?: readonly EncodingName[];
  readonly ignored?: Ignored;
  /** In a scan of commits: the one that brought it (40 or 64 hex digits). Line and column are those of the file in this commit. */
  readonly commit?: string;
  /** In a scan of a whole history: the last commit that holds it. */
  readonly lastCommit?: string;
  /** Where else it lies: "layer 3 of 7 (sha256:…), created by: RUN …". Never holds a secret's text. */
  readonly origin?: string;
}

/** A file that was not scanned, and why in words: "binary", "larger than 20 MB", "cannot be read: permission denied". */
export interface SkippedFile {
  readonly path: string;
  readonly reason: string;
  /** Set where nobody would think that it was scanned (a submodule's commit, a program in an image): the exit code stays as it is. */
  readonly expected?: true;
}

/** Something that accepts findings and accepted none in this scan: it can go. A finding that it was for is gone, or its value has changed. */
export interface UnusedIgnore {
  readonly path: string;
  readonly line: number;
  readonly by: Ignored['by'];
  /** What it says, in short: "stripe-secret-key in test/**". */
  readonly what: string;
}

/** The result of a scan: what every report format is made from. Stable: it is the JSON that `offkey scan --format json` prints (docs/schema/report.schema.json). */
export interface ScanResult {
  readonly version: 1;
  readonly findings: readonly ReportedFinding[];
  readonly skipped: readonly SkippedFile[];
  /** Known only where all files that it could be for were scanned. */
  readonly unused?: readonly UnusedIgnore[];
  readonly stats: { readonly files: number; readonly bytes: number; readonly seconds: number };
}

/** What a report says of a detector. */
export type ReportedDetector = Pick<DetectorInfo, 'name' | 'provider' | 'providerName' | 'confidence'> &
  Partial<Pick<DetectorInfo, 'home' | 'guide'>>;

/** What a report says of the scan beside its result. */
export interface ReportContext {
  /** Of Offkey. */
  readonly version: string;
  /** When the scan ended. */
  readonly finished: Date;
  /** The commit that was scanned, where the caller knows it. */
  readonly commit?: string;
}

/** A report format. One file per format in reports/formats/; the file's name is the id. */
export interface ReportFormat {
  readonly id: string;
  readonly mediaType: string;
  /** What a file of it is called: `.sarif`. */
  readonly extension: string;
  render(result: ScanResult, detectors: ReadonlyMap<string, ReportedDetector>, context: ReportContext): string;
}
