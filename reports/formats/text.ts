import type { ReportedDetector, ReportFormat, ScanResult } from '../types';
import { byReason, counted, groupBy, megabytes, open, printable, whereabouts, written } from '../words';

/** How many skipped paths are listed for one reason. */
const listed = 5;

/** For people at a terminal; colour is added by the caller, which knows the terminal, through `paint`. */
export function renderText(
  result: ScanResult,
  detectors: ReadonlyMap<string, ReportedDetector>,
  paint: Paint = plain,
): string {
  const lines: string[] = [];
  for (const [name, findings] of groupBy(open(result), (finding) => finding.path)) {
    const path = printable(name);
    lines.push(paint.bold(path));
    for (const finding of findings) {
      const place = `${path}:${finding.line}:${finding.column}`;
      const where = whereabouts(finding);
      const title = detectors.get(finding.detector)?.name ?? finding.detector;
      lines.push(
        `  ${place}  ${paint[finding.confidence](finding.confidence)}  ${title}  ${paint.dim(`${finding.redacted}${written(finding)}  ${finding.detector}${where === '' ? '' : `  ${where}`}`)}`,
      );
    }
    lines.push('');
  }
  for (const { reason, paths } of byReason(result.skipped)) {
    const more = paths.length > listed ? `, and ${counted(paths.length - listed, 'more file')}` : '';
    lines.push(
      `${paint.warn('not scanned')}: ${counted(paths.length, 'file')} (${reason}): ${paths.slice(0, listed).map(printable).join(', ')}${more}`,
    );
  }
  for (const { path, line, what } of result.unused ?? [])
    lines.push(paint.dim(`accepts nothing any more: ${printable(path)}:${line}: ${printable(what)}`));
  const { files, bytes, seconds } = result.stats;
  const found = open(result).length;
  const ignored = result.findings.length - found;
  lines.push(
    `${found === 0 ? paint.good('No secrets found') : paint.bold(counted(found, 'secret') + ' found')} in ${counted(files, 'file')} (${megabytes(bytes)}, ${seconds} s)` +
      (ignored > 0 ? `; ${ignored} ignored` : '') +
      (result.skipped.length > 0 ? `; ${counted(result.skipped.length, 'file')} not scanned` : ''),
  );
  return lines.join('\n') + '\n';
}

/** Colours of the text report. */
export type Paint = Readonly<
  Record<'bold' | 'dim' | 'good' | 'warn' | 'certain' | 'likely' | 'possible', (text: string) => string>
>;

const same = (text: string): string => text;
const plain: Paint = { bold: same, dim: same, good: same, warn: same, certain: same, likely: same, possible: same };

const text: ReportFormat = {
  id: 'text',
  mediaType: 'text/plain',
  extension: '.txt',
  render: (result, detectors) => renderText(result, detectors),
};

export default text;
