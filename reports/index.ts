/** The only door of reports. */
import { formats } from './formats';
import type { ReportFormat, ScanResult } from './types';

export { formats };
export { renderText } from './formats/text';
export type { Paint } from './formats/text';
export type { ReportedFinding, ReportFormat, ScanResult, SkippedFile } from './types';
export { counted, megabytes, open as openFindings, byReason, printable } from './words';

/**
 * @param format a format's id
 * @param detectors names of the detectors, for people
 * @throws RangeError for a format that does not exist
 */
export function renderReport(
  format: string,
  result: ScanResult,
  detectors: Parameters<ReportFormat['render']>[1],
): string {
  const found = formats.find((one) => one.id === format);
  if (found === undefined)
    throw new RangeError(`no report format "${format}"; there are ${formats.map((one) => one.id).join(', ')}`);
  return found.render(result, detectors);
}
