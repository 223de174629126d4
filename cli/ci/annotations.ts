import { sentence, type ReportedDetector, type ReportedFinding, type SkippedFile } from '../../reports';

/** What is said of a place in a file, in the platform's own form. */
export interface Annotation {
  /** error: it fails the build. warning: something was not scanned. */
  readonly level: 'error' | 'warning';
  readonly path: string;
  /** From 1; undefined: the whole file. */
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly title: string;
  readonly message: string;
  /** Id of the detector, or `not-scanned`. */
  readonly code: string;
}

/** GitHub shows ten errors and ten warnings a step; more lines only make the log long. The report file has all. */
const most = 50;

export function annotationsOf(
  findings: readonly ReportedFinding[],
  missed: readonly SkippedFile[],
  detectors: ReadonlyMap<string, ReportedDetector>,
): readonly Annotation[] {
  return [
    ...findings.slice(0, most).map((finding): Annotation => ({
      level: 'error',
      path: finding.path,
      line: finding.line,
      column: finding.column,
      endLine: finding.endLine,
      endColumn: finding.endColumn,
      title: detectors.get(finding.detector)?.name ?? finding.detector,
      message:
        sentence(finding, detectors) +
        (finding.commit === undefined ? '' : ` It came with commit ${finding.commit.slice(0, 12)}.`),
      code: finding.detector,
    })),
    ...missed.slice(0, most).map(({ path, reason }): Annotation => ({
      level: 'warning',
      path,
      title: 'Not scanned',
      message: `Not scanned: ${reason}`,
      code: 'not-scanned',
    })),
  ];
}

/** Lines that a platform reads from the log, by its id; a platform that is not here reads none. */
export const annotators: Readonly<Record<string, (annotations: readonly Annotation[]) => readonly string[]>> = {
  github: (annotations) => annotations.map(githubLine),
  azure: (annotations) => annotations.map(azureLine),
  teamcity: teamcityLines,
  buildkite: (annotations) => (annotations.length === 0 ? [] : ['^^^ +++']),
};

/** docs.github.com: "Workflow commands". */
function githubLine({ level, path, line, column, endLine, endColumn, title, message }: Annotation): string {
  const properties = {
    file: path,
    line,
    // A column range on several lines is refused.
    ...(line === endLine ? { col: column, endColumn } : {}),
    endLine,
    title,
  };
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${githubValue(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
  return `::${level} ${written.join(',')}::${githubValue(message)}`;
}

const githubValue = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** learn.microsoft.com: "Logging commands", task.logissue; escapes as the agent reads them. */
function azureLine({ level, path, line, column, message, code }: Annotation): string {
  const properties = { type: level, sourcepath: path, linenumber: line, columnnumber: column, code };
  const written = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${azureValue(String(value))};`);
  return `##vso[task.logissue ${written.join('')}]${azureValue(message)}`;
}

const azureValue = (text: string): string =>
  text
    .replaceAll('%', '%AZP25')
    .replaceAll(';', '%3B')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replaceAll(']', '%5D');

/** jetbrains.com/help/teamcity: "Service messages", inspections. A type is told before its first use. */
function teamcityLines(annotations: readonly Annotation[]): readonly string[] {
  const types = new Map(annotations.map(({ code, title }) => [code, title]));
  return [
    ...[...types].map(
      ([code, title]) =>
        `##teamcity[inspectionType id='${teamcityValue(code)}' name='${teamcityValue(title)}' category='Secrets' description='${teamcityValue(title)}']`,
    ),
    ...annotations.map(
      ({ code, message, path, line, level }) =>
        `##teamcity[inspection typeId='${teamcityValue(code)}' message='${teamcityValue(message)}' file='${teamcityValue(path)}'${line === undefined ? '' : ` line='${line}'`} SEVERITY='${level.toUpperCase()}']`,
    ),
    ...(annotations.some(({ level }) => level === 'error')
      ? ["##teamcity[buildProblem description='Offkey found secrets' identity='offkey']"]
      : []),
  ];
}

const teamcityValue = (text: string): string =>
  text.replace(/[|'[\]\n\r]|[^\u0020-\u007e]/g, (c) =>
    c === '\n'
      ? '|n'
      : c === '\r'
        ? '|r'
        : /[|'[\]]/.test(c)
          ? `|${c}`
          : `|0x${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A text for the log in which no file's name is a command to the platform. */
export const harmless = (text: string): string =>
  text
    .replace(/^([^\S\n]*):(?=:)/gm, '$1: ')
    .replace(/##(?=\w*\[)/g, '# #')
    .replace(/^(?=(?:-{3}|\+{3}|~{3}|\^{3}) )/gm, ' ');
