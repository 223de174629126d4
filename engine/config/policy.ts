import createIgnore, { type Ignore } from 'ignore';
import type { Finding, Ignored } from '../types';
import type { BaselineEntry } from './baseline';
import type { Allow, Config } from './types';

/** What a project accepts and leaves out. Paths are relative to the folder of `.offkey.json`, with `/`. */
export interface Policy {
  /** Is this file never scanned? */
  excludes(path: string): boolean;
  /** Does a project's detector look at other files only? */
  isElsewhere(detector: string, path: string): boolean;
  /** Why a finding is accepted; the entry counts as used from then on. */
  accepts(finding: Pick<Finding, 'detector' | 'provider' | 'fingerprint'>, path: string): Ignored | undefined;
  /** Entries that accepted nothing so far. */
  unused(): readonly UnusedEntry[];
}

/** An entry that accepts nothing. */
export interface UnusedEntry {
  readonly by: 'config' | 'baseline';
  /** From 1. */
  readonly line: number;
  /** What it says, in short: "stripe-secret-key in test/**". */
  readonly what: string;
  /** Set for one that has expired: its last day. */
  readonly expired?: string;
}

/**
 * @param baseline entries of the baseline
 * @param today `yyyy-mm-dd`, UTC
 */
export function createPolicy(config: Config, baseline: readonly BaselineEntry[], today: string): Policy {
  const excluded = config.exclude.length === 0 ? undefined : matcher(config.exclude);
  const filesOf = new Map(
    config.detectors.flatMap(({ id, paths }) => (paths === undefined ? [] : [[id, matcher(paths)] as const])),
  );
  const entries = config.allow.map((allow) => ({
    allow,
    paths: allow.paths === undefined ? undefined : matcher(allow.paths),
    expired: allow.expires !== undefined && allow.expires < today,
  }));
  const known = new Map(baseline.map((entry) => [keyOf(entry.detector, entry.fingerprint, entry.path), entry]));
  const used = new Set<Allow | BaselineEntry>();

  return {
    excludes: (path) => excluded !== undefined && isBelow(path) && excluded.ignores(path),
    isElsewhere(detector, path) {
      const files = filesOf.get(detector);
      return files !== undefined && !(isBelow(path) && files.ignores(path));
    },
    accepts(finding, path) {
      for (const { allow, paths, expired } of entries) {
        if (expired || !applies(allow, paths, finding, path)) continue;
        used.add(allow);
        return { by: 'config', ...(allow.reason === undefined ? {} : { reason: allow.reason }) };
      }
      const entry = known.get(keyOf(finding.detector, finding.fingerprint, path));
      if (entry === undefined) return undefined;
      used.add(entry);
      return { by: 'baseline' };
    },
    unused: () => [
      ...entries
        .filter(({ allow }) => !used.has(allow))
        .map(({ allow, expired }): UnusedEntry => ({
          by: 'config',
          line: allow.line,
          what: describe(allow),
          ...(expired ? { expired: allow.expires! } : {}),
        })),
      ...[...known.values()]
        .filter((entry) => !used.has(entry))
        .map(({ line, detector, path }): UnusedEntry => ({ by: 'baseline', line, what: `${detector} in ${path}` })),
    ],
  };
}

function applies(
  { detectors, fingerprints }: Allow,
  paths: Ignore | undefined,
  finding: Pick<Finding, 'detector' | 'provider' | 'fingerprint'>,
  path: string,
): boolean {
  return (
    (detectors === undefined || detectors.some((id) => id === finding.detector || id === finding.provider)) &&
    (fingerprints === undefined || fingerprints.includes(finding.fingerprint)) &&
    (paths === undefined || (isBelow(path) && paths.ignores(path)))
  );
}

const matcher = (patterns: readonly string[]): Ignore => createIgnore().add([...patterns]);

/** Patterns speak of files below their folder only. */
const isBelow = (path: string): boolean => path !== '' && path !== '.' && createIgnore.isPathValid(path);

const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);

const describe = ({ detectors, fingerprints, paths }: Allow): string =>
  [
    detectors?.join(', ') ?? 'all detectors',
    ...(fingerprints === undefined ? [] : [`value ${fingerprints.join(', ')}`]),
    ...(paths === undefined ? [] : [`in ${paths.join(', ')}`]),
  ].join(' ');
