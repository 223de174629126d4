/** `.env`: reading entries, writing one. The format is the common ground of its readers: dotenv, Node's --env-file, Compose, the shell. */

export interface Entry {
  readonly name: string;
  readonly value: string;
  /** Span of the value as written, with its quotes. */
  readonly start: number;
  readonly end: number;
}

const line =
  /^[ \t]*(?:export[ \t]+)?([A-Za-z_][A-Za-z0-9_.]*)[ \t]*=[ \t]*("(?:[^"\\]|\\[^])*"|'[^']*'|`[^`]*`|[^\r\n]*)/gm;

/** The entries of a `.env`, in their order. */
export function readDotenv(text: string): Entry[] {
  const entries: Entry[] = [];
  line.lastIndex = 0;
  for (let match = line.exec(text); match !== null; match = line.exec(text)) {
    const written = match[2]!;
    const end = match.index + match[0].length;
    entries.push({ name: match[1]!, value: unquote(written), start: end - written.length, end });
  }
  return entries;
}

function unquote(written: string): string {
  const quote = written[0];
  if (written.length > 1 && (quote === '"' || quote === "'" || quote === '`') && written.endsWith(quote)) {
    const inner = written.slice(1, -1);
    return quote === '"'
      ? inner.replace(/\\([nrt"\\$`])/g, (_, c: string) => ({ n: '\n', r: '\r', t: '\t' })[c] ?? c)
      : inner;
  }
  return written.replace(/[ \t]#.*$/, '').trimEnd();
}

/**
 * A value as it is written behind `NAME=`, so that all readers give it back. Line breaks stand as they are: the shell does not know `\n`. A value with
 * an apostrophe and one of `"`, `\`, `$`, backtick is escaped for the shell and dotenv libraries; Node's --env-file knows no escapes and cannot hold it.
 */
export function quoteDotenv(value: string): string {
  if (/^[\w\-.:/+=@%,]+$/.test(value)) return value;
  return value.includes("'") ? `"${value.replace(/[\\"$`]/g, '\\$&')}"` : `'${value}'`;
}

/** The text with one more entry at its end. */
export function appendEntry(text: string, name: string, value: string): string {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const lead = text === '' || /[\r\n]$/.test(text) ? '' : lineBreak;
  return `${text}${lead}${name}=${value}${lineBreak}`;
}

/** The text with an empty entry filled, or with one more at its end. */
export function setEntry(text: string, name: string, value: string): string {
  const empty = readDotenv(text).find((entry) => entry.name === name && entry.value === '');
  return empty === undefined
    ? appendEntry(text, name, value)
    : text.slice(0, empty.start) + value + text.slice(empty.end);
}
