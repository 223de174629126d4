/**
 * `.offkeyignore`: one line per finding, `detector fingerprint [-- reason]`, sorted, no line numbers, so it survives edits, merges
 * cleanly, and a finding comes back when its value changes. `#` starts a comment line. Pure text in, text out.
 */

export interface IgnoreEntry {
  readonly detector: string;
  /** 16 hex digits. */
  readonly fingerprint: string;
  readonly reason?: string;
}

/** An entry in its file. */
export interface PlacedIgnore extends IgnoreEntry {
  /** From 1. */
  readonly line: number;
}

export interface IgnoreFile {
  readonly entries: readonly PlacedIgnore[];
  /** Lines that could not be read, from 1, with what is wrong; the others count all the same. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

const entryLine = /^([a-z0-9][a-z0-9-]*)\s+([0-9a-f]{16})(?:\s+--\s*(.*))?$/;

export function parseIgnoreFile(text: string): IgnoreFile {
  const entries: PlacedIgnore[] = [];
  const problems: { line: number; message: string }[] = [];
  text.split(/\r\n|\r|\n/).forEach((raw, index) => {
    const line = raw.replace(/^\ufeff/, '').trim();
    if (line === '' || line.startsWith('#')) return;
    const match = entryLine.exec(line);
    if (match === null) {
      problems.push({
        line: index + 1,
        message: 'expected "detector fingerprint [-- reason]", the fingerprint being 16 hex digits',
      });
      return;
    }
    const reason = match[3]?.trim();
    entries.push({ detector: match[1]!, fingerprint: match[2]!, line: index + 1, ...(reason ? { reason } : {}) });
  });
  return { entries, problems };
}

/** The file's text with one more entry: its comments and broken lines stay, entries are sorted, a duplicate changes nothing. */
export function serializeIgnoreFile(text: string, added: IgnoreEntry): string {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r\n|\r|\n/);
  const kept = lines.filter((line) => !isEntry(line));
  while (kept.length > 0 && kept.at(-1)!.trim() === '') kept.pop();
  const entryLines = lines.filter(isEntry).map((line) => line.trim());
  const same = `${added.detector} ${added.fingerprint}`;
  if (!entryLines.some((line) => line.replace(/\s+/g, ' ').startsWith(same))) {
    const reason = added.reason?.replace(/\s+/g, ' ').trim();
    entryLines.push(reason ? `${same} -- ${reason}` : same);
  }
  return [...kept, ...entryLines.sort()].join(lineBreak) + lineBreak;
}

const isEntry = (line: string): boolean => entryLine.test(line.trim());
