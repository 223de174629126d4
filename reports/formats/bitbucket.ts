import { gravestOpen, nameOf, occurrences, sentence } from '../grade';
import type { ReportFormat } from '../types';
import { counted } from '../words';

/** Bitbucket Cloud takes 1,000 annotations a report, 100 a request (developer.atlassian.com, Reports). */
const mostAnnotations = 1_000;

/**
 * Bitbucket Code Insights: `report` is the body of `PUT …/commit/{commit}/reports/offkey`, `annotations`, a hundred at a time, those of
 * `POST …/reports/offkey/annotations`.
 */
const bitbucket: ReportFormat = {
  id: 'bitbucket',
  mediaType: 'application/json',
  extension: '.json',
  render(result, detectors) {
    const findings = gravestOpen(result);
    const numbers = occurrences(findings);
    const left = findings.length - mostAnnotations;
    const count = (confidence: string): number => findings.filter((one) => one.confidence === confidence).length;
    const skipped = result.skipped.map(({ path, reason }) => `${path} (${reason})`);
    const details = [
      findings.length === 0 ? 'No secrets found.' : `${counted(findings.length, 'secret')} found.`,
      ...(left > 0 ? [`${counted(left, 'more finding')} than Bitbucket shows.`] : []),
      ...(skipped.length > 0 ? [`Not scanned: ${counted(skipped.length, 'file')}: ${skipped.join(', ')}`] : []),
    ].join(' ');
    const report = {
      title: 'Offkey',
      details: cut(details, 2000),
      report_type: 'SECURITY',
      reporter: 'Offkey',
      result: findings.length === 0 ? 'PASSED' : 'FAILED',
      data: [
        { title: 'Certain', type: 'NUMBER', value: count('certain') },
        { title: 'Likely', type: 'NUMBER', value: count('likely') },
        { title: 'Possible', type: 'NUMBER', value: count('possible') },
        { title: 'Ignored', type: 'NUMBER', value: result.findings.length - findings.length },
        { title: 'Not scanned', type: 'NUMBER', value: result.skipped.length },
      ],
    };
    const annotations = findings.slice(0, mostAnnotations).map((finding) => ({
      external_id: cut(`${finding.fingerprint}-${numbers.get(finding)!}-${finding.path}`, 450),
      annotation_type: 'VULNERABILITY',
      title: nameOf(finding, detectors),
      summary: cut(sentence(finding, detectors), 450),
      severity: severity[finding.confidence],
      result: 'FAILED',
      path: finding.path,
      line: finding.line,
    }));
    return JSON.stringify({ report, annotations }, undefined, 2) + '\n';
  },
};

const severity = { certain: 'CRITICAL', likely: 'HIGH', possible: 'MEDIUM' } as const;

/** Cut to so many UTF-16 units, never through a character. */
const cut = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '') + '…';

export default bitbucket;
