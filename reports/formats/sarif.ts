import type { Location, Log, Notification, ReportingDescriptor, Result } from 'sarif';
import type { Ignored, Step } from '../../engine';
import { gravest, nameOf, occurrences } from '../grade';
import type { ReportedDetector, ReportedFinding, ReportFormat } from '../types';
import { counted } from '../words';

/**
 * GitHub rejects a run with more results than this, and shows the first 5,000 only
 * (docs.github.com, "SARIF support for code scanning"). Rules and tags per rule stay far below their limits.
 */
const mostResults = 25_000;
/** So many files that were not scanned are named one by one. */
const mostNotifications = 1_000;

/**
 * SARIF 2.1.0 (OASIS), for GitHub code scanning, Azure DevOps, editors. It has no `fixes`: a replacement in one file, without the value in a store, would
 * break the program; the message names the command that does both.
 */
const sarif: ReportFormat = {
  id: 'sarif',
  mediaType: 'application/sarif+json',
  extension: '.sarif',
  render(result, detectors, context) {
    const all = gravest(result.findings);
    const shown = all.slice(0, mostResults);
    const rules = [...new Set(shown.map((finding) => finding.detector))].sort();
    const indexOf = new Map(rules.map((id, index) => [id, index]));
    const numbers = occurrences(shown);
    // The standard wants them at all results or at none.
    const withSuppressions = shown.some((finding) => finding.ignored !== undefined);
    const notifications = [
      ...result.skipped.slice(0, mostNotifications).map(notScanned),
      ...more(result.skipped.length - mostNotifications, (count) => `${counted(count, 'more file')} not scanned.`),
      ...more(
        all.length - mostResults,
        (count) =>
          `${counted(count, 'more finding')}: this format carries ${mostResults} in one run. The JSON report has all of them.`,
      ),
    ];
    const log: Log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'Offkey',
              version: context.version,
              ...(/^\d+\.\d+\.\d+/.test(context.version) ? { semanticVersion: context.version } : {}),
              rules: rules.map((id) => rule(id, detectors.get(id))),
            },
          },
          columnKind: 'utf16CodeUnits',
          originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The folder in which the scan was called.' } } },
          invocations: [
            {
              executionSuccessful: true,
              endTimeUtc: context.finished.toISOString(),
              ...(notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }),
            },
          ],
          results: shown.map((finding): Result => ({
            ruleId: finding.detector,
            ruleIndex: indexOf.get(finding.detector)!,
            level: level[finding.confidence],
            message: {
              text: `${nameOf(finding, detectors)} (${finding.redacted}), ${finding.confidence}. Move it to a store: offkey fix ${finding.path}:${finding.line}`,
            },
            locations: [{ physicalLocation: { artifactLocation: artifact(finding.path), region: region(finding) } }],
            partialFingerprints: {
              'offkeyFingerprint/v1': finding.fingerprint,
              // GitHub's own name: the alert stays the same when lines are added above, and ends when the value does.
              primaryLocationLineHash: `${finding.fingerprint}:${numbers.get(finding)!}`,
            },
            ...(withSuppressions
              ? { suppressions: finding.ignored === undefined ? [] : [suppression(finding.ignored)] }
              : {}),
            properties: { confidence: finding.confidence },
          })),
        },
      ],
    };
    return JSON.stringify(log, undefined, 2) + '\n';
  },
};

const level = { certain: 'error', likely: 'error', possible: 'warning' } as const;
const precision = { certain: 'very-high', likely: 'high', possible: 'medium' } as const;
/** As CVSS counts: 9 and more is critical, 7 and more high, 4 and more medium. */
const severity = { certain: '9.1', likely: '8.2', possible: '5.5' } as const;

function rule(id: string, detector: ReportedDetector | undefined): ReportingDescriptor {
  const name = detector?.name ?? id;
  const confidence = detector?.confidence ?? 'possible';
  const link = detector?.guide?.links[0] ?? detector?.home;
  return {
    id,
    name: id.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${name} in source text` },
    fullDescription: {
      text: `A ${name} stands in the source. Whoever can read the source, its history or a build log can use it.`,
    },
    ...(link === undefined ? {} : { helpUri: link }),
    help: help(name, detector),
    defaultConfiguration: { level: level[confidence] },
    properties: {
      tags: ['security', 'secret', 'external/cwe/cwe-798'],
      precision: precision[confidence],
      'security-severity': severity[confidence],
      'problem.severity': confidence === 'possible' ? 'warning' : 'error',
    },
  };
}

function help(name: string, detector: ReportedDetector | undefined): { text: string; markdown: string } {
  const sections: readonly (readonly [string, readonly Step[]])[] = [
    ['Was it used?', detector?.guide?.check ?? []],
    ['Replace it', detector?.guide?.rotate ?? []],
    ['Revoke it', detector?.guide?.revoke ?? []],
  ];
  const markdown = [
    `# ${name}`,
    'Move the value to a store, read it from there, and revoke it if it was pushed: what is in the history stays there.',
    ...sections
      .filter(([, steps]) => steps.length > 0)
      .map(([title, steps]) => `## ${title}\n${steps.map((step, i) => `${i + 1}. ${stepText(step)}`).join('\n')}`),
  ].join('\n\n');
  return { text: markdown.replace(/^#+ /gm, ''), markdown };
}

const stepText = ({ text, url, command }: Step): string =>
  text + (command === undefined ? '' : ` \`${command}\``) + (url === undefined ? '' : ` ${url}`);

const region = (finding: ReportedFinding): NonNullable<Location['physicalLocation']>['region'] => ({
  startLine: finding.line,
  startColumn: finding.column,
  endLine: finding.endLine,
  endColumn: finding.endColumn,
});

/** A path as the reference of a URI: each part encoded. */
const artifact = (path: string): { uri: string; uriBaseId: string } => ({
  uri: path.toWellFormed().split('/').map(encodeURIComponent).join('/'),
  uriBaseId: '%SRCROOT%',
});

const suppression = ({ by, reason }: Ignored): NonNullable<Result['suppressions']>[number] => ({
  kind: by === 'comment' ? 'inSource' : 'external',
  status: 'accepted',
  ...(reason === undefined ? {} : { justification: reason }),
});

const notScanned = ({ path, reason }: { path: string; reason: string }): Notification => ({
  level: 'warning',
  descriptor: { id: 'not-scanned' },
  message: { text: `Not scanned: ${path}: ${reason}` },
  locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
});

const more = (count: number, words: (count: number) => string): Notification[] =>
  count > 0 ? [{ level: 'warning', descriptor: { id: 'not-all-shown' }, message: { text: words(count) } }] : [];

export default sarif;
