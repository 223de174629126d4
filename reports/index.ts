/** The only door of reports. */
import { formats } from './formats';
import type { ReportContext, ReportedDetector, ScanResult } from './types';

export { formats, formatIds } from './formats';
export type { FormatId } from './formats';
export { renderText } from './formats/text';
export type { Paint } from './formats/text';
export type { ReportContext, ReportedDetector, ReportedFinding, ReportFormat, ScanResult, SkippedFile } from './types';
export { evidenceInWords } from './evidence';
export { renderWhy } from './why';
export { sentence } from './grade';
export { counted, grouped, megabytes, open as openFindings, byReason, printable, whereabouts } from './words';

/**
 * @param format a format's id
 * @param detectors what is known of the detectors, for people
 * @throws RangeError for a format that does not exist
 */
export function renderReport(
  format: string,
  result: ScanResult,
  detectors: ReadonlyMap<string, ReportedDetector>,
  context: ReportContext,
): string {
  const found = formats.find((one) => one.id === format);
  if (found === undefined)
    throw new RangeError(`no report format "${format}"; there are ${formats.map((one) => one.id).join(', ')}`);
  return found.render(result, detectors, context);
}
