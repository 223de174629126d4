import type { ConfigProblem } from './types';

/**
 * The baseline: findings that were there when a project took Offkey up. One line each, `detector fingerprint path`, sorted, no line numbers, no dates: it merges
 * cleanly, survives edits, and a finding comes back when its value changes or stands in another file. `#` starts a comment line.
 */
export interface BaselineEntry {
  readonly detector: string;
  /** 16 hex digits. */
  readonly fingerprint: string;
  /** Relative to the folder of `.offkey.json`; where there is none, to that of the baseline. */
  readonly path: string;
  /** In the file, from 1. */
  readonly line: number;
}

export const baselineName = '.offkeybaseline';

const entryLine = /^([a-z0-9][a-z0-9-]*) ([0-9a-f]{16}) (\S.*)$/;
const header =
  '# Known findings, by `offkey baseline`: detector, fingerprint, file. New ones count; lines of those that are gone are taken out by `offkey baseline update`.';

/** Entries, and lines that could not be read. */
export function parseBaseline(text: string): {
  readonly entries: readonly BaselineEntry[];
  readonly problems: readonly ConfigProblem[];
} {
  const entries: BaselineEntry[] = [];
  const problems: ConfigProblem[] = [];
  text.split(/\r\n|\r|\n/).forEach((raw, index) => {
    const content = raw.replace(/^\ufeff/, '').trim();
    if (content === '' || content.startsWith('#')) return;
    const match = entryLine.exec(content);
    if (match !== null)
      entries.push({ detector: match[1]!, fingerprint: match[2]!, path: decode(match[3]!), line: index + 1 });
    else
      problems.push({
        line: index + 1,
        message: /^(?:<{7}|={7}|>{7})/.test(content)
          ? 'a merge conflict; keep the lines of both sides'
          : 'expected "detector fingerprint path"; write the file with `offkey baseline create`',
      });
  });
  return { entries, problems };
}

/** The file's text: sorted, each entry once. */
export function serializeBaseline(entries: readonly Omit<BaselineEntry, 'line'>[]): string {
  const lines = entries.map(({ detector, fingerprint, path }) => `${detector} ${fingerprint} ${encode(path)}`);
  return [header, ...[...new Set(lines)].sort(), ''].join('\n');
}

/** A path may hold anything but NUL; in the file what would break a line, or be trimmed, is percent-encoded. */
const encode = (path: string): string =>
  path.replace(/[%\u0000-\u001f\u007f\u0085\u2028\u2029]|^ | $/g, (c) => encodeURIComponent(c));

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A percent sign that somebody wrote by hand is one.
    return path;
  }
}
