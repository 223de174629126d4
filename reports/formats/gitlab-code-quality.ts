import { gravestOpen, occurrences, sentence } from '../grade';
import type { ReportFormat } from '../types';

/** GitLab's code quality report, shown in the merge request in every edition: `artifacts: reports: codequality:`. */
const gitlabCodeQuality: ReportFormat = {
  id: 'gitlab-code-quality',
  mediaType: 'application/json',
  extension: '.json',
  render(result, detectors) {
    const findings = gravestOpen(result);
    const numbers = occurrences(findings);
    const issues = [
      ...findings.map((finding) => ({
        description: sentence(finding, detectors),
        check_name: finding.detector,
        // One issue, one fingerprint: two with the same are shown as one.
        fingerprint: `${finding.fingerprint}-${numbers.get(finding)!}-${finding.path}`,
        severity: severity[finding.confidence],
        location: { path: finding.path, lines: { begin: finding.line, end: finding.endLine } },
      })),
      ...result.skipped.map(({ path, reason }) => ({
        description: `Not scanned: ${reason}`,
        check_name: 'offkey-not-scanned',
        fingerprint: `not-scanned-${path}-${reason}`,
        severity: 'info',
        location: { path, lines: { begin: 1 } },
      })),
    ];
    return JSON.stringify(issues, undefined, 2) + '\n';
  },
};

const severity = { certain: 'blocker', likely: 'critical', possible: 'major' } as const;

export default gitlabCodeQuality;
