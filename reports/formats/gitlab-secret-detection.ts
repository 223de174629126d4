import { gravestOpen, nameOf, occurrences } from '../grade';
import type { ReportedFinding, ReportFormat } from '../types';

/** The version of GitLab's security report schemas that this follows; GitLab takes 15.x in all its supported releases. */
const schemaVersion = '15.0.7';

/** GitLab's secret detection report: `artifacts: reports: secret_detection:`. */
const gitlabSecretDetection: ReportFormat = {
  id: 'gitlab-secret-detection',
  mediaType: 'application/json',
  extension: '.json',
  render(result, detectors, context) {
    const findings = gravestOpen(result);
    const numbers = occurrences(findings);
    const tool = { id: 'offkey', name: 'Offkey', version: context.version, vendor: { name: 'Offkey' } };
    const report = {
      version: schemaVersion,
      schema: `https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v${schemaVersion}/dist/secret-detection-report-format.json`,
      scan: {
        analyzer: tool,
        scanner: tool,
        type: 'secret_detection',
        start_time: seconds(new Date(context.finished.getTime() - result.stats.seconds * 1000)),
        end_time: seconds(context.finished),
        status: 'success',
        messages: result.skipped.map(({ path, reason }) => ({
          level: 'warn',
          value: `Not scanned: ${path}: ${reason}`,
        })),
      },
      vulnerabilities: findings.map((finding) => ({
        id: `${finding.detector}:${finding.fingerprint}:${numbers.get(finding)!}:${finding.path}`,
        name: nameOf(finding, detectors).slice(0, 255),
        description: `A ${nameOf(finding, detectors)} stands in the source (${finding.redacted}, ${finding.confidence}). Whoever can read it can use it.`,
        severity: severity[finding.confidence],
        solution: solution(finding, detectors.get(finding.detector)?.guide?.revoke[0]?.text).slice(0, 7000),
        identifiers: [
          { type: 'offkey_detector', name: `Offkey ${finding.detector}`, value: finding.detector },
          { type: 'cwe', name: 'CWE-798', value: '798', url: 'https://cwe.mitre.org/data/definitions/798.html' },
        ],
        location: {
          file: finding.path,
          start_line: finding.line,
          end_line: finding.endLine,
          // The schema wants a commit; GitLab's own analyzer gives seven noughts where it scans a tree.
          commit: { sha: finding.commit ?? context.commit ?? '0000000' },
        },
      })),
    };
    return JSON.stringify(report, undefined, 2) + '\n';
  },
};

const severity = { certain: 'Critical', likely: 'High', possible: 'Medium' } as const;

const solution = (finding: ReportedFinding, revoke: string | undefined): string =>
  `Move it to a store: offkey fix ${finding.path}:${finding.line}. If it was pushed, revoke it.${revoke === undefined ? '' : ` ${revoke}`}`;

/** `yyyy-mm-ddThh:mm:ss`, UTC, as the schema wants it. */
const seconds = (date: Date): string => date.toISOString().slice(0, 19);

export default gitlabSecretDetection;
