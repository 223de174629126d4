import type { Engine } from '../engine';
import type { ReportedFinding, ScanResult, SkippedFile } from '../reports/types';
import type { Piece, PlacedFinding, Source } from './piece';
import { byPath, byPlace, entryFor, ignoredBy } from './reported';
import { createContentScanner } from './scan-file';

export interface SourceScanOptions {
  /** Aborted: the rest is not scanned, and the result says so. */
  readonly signal?: AbortSignal;
  /** Is this path, as it is reported, left out? */
  excludes?(path: string): boolean;
}

/** How long this thread works before it lets events in, milliseconds. */
const slice = 20;

/**
 * Scans what a source yields. Like scanPaths it names everything that was not scanned; a finding of one value at one path is reported once, at the first piece that
 * brought it. A source that breaks off in the middle is a result with a reason, for what was found so far must not be lost.
 */
export async function scanSource(
  engine: Engine,
  source: Source,
  { signal, excludes }: SourceScanOptions = {},
): Promise<ScanResult> {
  const started = performance.now();
  const skipped: SkippedFile[] = [];
  const placed: PlacedFinding[] = [];
  let files = 0;
  let bytes = 0;
  let breath = started;
  const scanContent = createContentScanner(engine);

  try {
    for await (const met of source.pieces(signal)) {
      if (signal?.aborted === true) break;
      if (excludes?.(source.nameOf?.(met.path) ?? met.path) === true) continue;
      if (met.kind === 'unread') {
        skipped.push({ path: met.path, reason: met.reason, ...(met.expected === true ? { expected: true } : {}) });
        continue;
      }
      const result = scanContent(met.bytes, met.path);
      bytes += result.bytes;
      if (result.skipped === undefined) files++;
      else
        skipped.push({
          path: met.path,
          reason: result.skipped,
          ...(met.mayBeBinary === true && result.skipped === 'binary' ? { expected: true as const } : {}),
        });
      if (result.findings.length > 0) placed.push(...(await placeIn(met, result.findings)));
      if (performance.now() - breath < slice) continue;
      await new Promise((done) => setImmediate(done));
      breath = performance.now();
    }
  } catch (error) {
    if (files === 0 && skipped.length === 0) throw error;
    skipped.push({ path: '.', reason: `the rest was not scanned: ${(error as Error).message}` });
  }
  if (signal?.aborted === true) skipped.push({ path: '.', reason: 'interrupted: the rest was not scanned' });

  const completed = (await source.complete?.(placed)) ?? onceEach(placed);
  const shown = <T extends { readonly path: string }>(one: T): T =>
    source.nameOf === undefined ? one : { ...one, path: source.nameOf(one.path) };
  const findings = (await markIgnored(source, completed, skipped)).map(shown);
  return {
    version: 1,
    findings: findings.sort(byPlace),
    skipped: skipped.map(shown).sort(byPath),
    stats: { files, bytes, seconds: Math.round(performance.now() - started) / 1000 },
  };
}

/** The findings that count, with the lines they have in the whole file and what is known of the piece. */
async function placeIn(piece: Piece, found: readonly ReportedFinding[]): Promise<PlacedFinding[]> {
  const before = (piece.firstLine ?? 1) - 1;
  const { place } = piece;
  const shifted = found.map((finding): ReportedFinding => ({
    ...finding,
    line: finding.line + before,
    endLine: finding.endLine + before,
    ...(place?.commit === undefined ? {} : { commit: place.commit }),
    ...(place?.origin === undefined ? {} : { origin: place.origin }),
  }));
  const lines = await piece.newLines?.();
  return shifted
    .filter(({ line, endLine }) => lines === undefined || lines.touches(line, endLine))
    .map((finding) => ({ finding, place }));
}

/** One finding for a value at a path: the first one, since pieces come in the order in which they were written. */
export function onceEach(placed: readonly PlacedFinding[]): readonly PlacedFinding[] {
  const pieceOf = new Map<string, string>();
  return placed.filter(({ finding, place }) => {
    const key = keyOf(finding);
    const piece = `${place?.commit ?? ''} ${place?.blob ?? ''} ${place?.origin ?? ''}`;
    const first = pieceOf.get(key);
    // Twice within one piece are two places to fix.
    if (first !== undefined) return first === piece;
    pieceOf.set(key, piece);
    return true;
  });
}

/** What makes two findings one: the same value, by the same detector, at the same path. */
export const keyOf = ({ detector, fingerprint, path }: ReportedFinding): string => `${detector} ${fingerprint} ${path}`;

async function markIgnored(
  source: Source,
  placed: readonly PlacedFinding[],
  skipped: SkippedFile[],
): Promise<ReportedFinding[]> {
  const findings: ReportedFinding[] = [];
  const told = new Set<string>();
  for (const { finding } of placed) {
    const ignores = finding.ignored === undefined ? await source.ignoresOf?.(finding.path) : undefined;
    for (const problem of ignores?.problems ?? []) {
      const key = `${problem.path} ${problem.reason}`;
      if (!told.has(key)) skipped.push(problem);
      told.add(key);
    }
    const entry = ignores && entryFor(finding, ignores.entries);
    findings.push(entry === undefined ? finding : ignoredBy(entry, finding));
  }
  return findings;
}
