/** How findings are grouped in the tree. Knows nothing of VS Code. */
import type { FindingInFile } from '../server/protocol';

export type Grouping = 'severity' | 'provider' | 'file';

export interface Group {
  readonly key: string;
  readonly label: string;
  readonly findings: readonly FindingInFile[];
}

const severities = {
  certain: { label: 'Certain', order: 0 },
  likely: { label: 'Likely', order: 1 },
  possible: { label: 'Possible', order: 2 },
} as const;

/**
 * Groups in the order in which they are shown, their findings in the order of files and lines. Each finding is in exactly one group, and none is empty.
 *
 * @param pathOf a file's path for people
 */
export function groupFindings(
  findings: readonly FindingInFile[],
  grouping: Grouping,
  pathOf: (uri: string) => string,
): Group[] {
  const groups = new Map<string, FindingInFile[]>();
  for (const finding of findings) {
    const key = grouping === 'severity' ? finding.confidence : grouping === 'provider' ? finding.provider : finding.uri;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const labelOf = (key: string): string =>
    grouping === 'severity'
      ? severities[key as keyof typeof severities].label
      : grouping === 'file'
        ? pathOf(key)
        : key === 'generic'
          ? 'No vendor'
          : (findings.find(({ provider }) => provider === key)?.providerName ?? key);
  const orderOf = (key: string): string =>
    grouping === 'severity' ? String(severities[key as keyof typeof severities].order) : labelOf(key).toLowerCase();
  return [...groups]
    .sort(([a], [b]) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .map(([key, list]) => ({
      key,
      label: labelOf(key),
      findings: list.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.line - b.line || a.column - b.column)),
    }));
}

/** What a screen reader says of a finding. */
export const spoken = (finding: FindingInFile, path: string): string =>
  `${finding.name}, ${finding.confidence}, ${path}, line ${finding.line}`;
