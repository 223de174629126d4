import { linesOf, nameFrom, type Piece, type Source, type Unread } from '../piece';

/** A stretch of a file as a patch shows it: what stands there afterwards. */
interface Hunk {
  readonly path: string;
  readonly commit: string | undefined;
  readonly firstLine: number;
  readonly lines: Uint8Array[];
  readonly added: number[];
}

/**
 * The added lines of a unified diff: of `git diff`, `git log -p`, `git format-patch`, `diff -u`. Lines around them are read, too, but what stands in them does not count.
 * @param name what the patch is called where it is at fault itself
 */
export function patchSource(bytes: Uint8Array, name: string): Source {
  return {
    // Asynchronous as all sources are.
    async *pieces() {
      yield* readPatch(bytes, name);
    },
  };
}

const text = (line: Uint8Array): string => Buffer.from(line.buffer, line.byteOffset, line.length).toString('latin1');

function* readPatch(bytes: Uint8Array, name: string): Generator<Piece | Unread> {
  let path: string | undefined;
  let commit: string | undefined;
  let any = false;
  const lines = linesIn(bytes);
  for (let next = lines.next(); next.done !== true; next = lines.next()) {
    const line = text(next.value);
    const header = /^(?:commit|From) ([0-9a-f]{40,64})\b/.exec(line);
    if (header !== null) commit = header[1];
    else if (line.startsWith('+++ ')) path = pathOf(next.value.subarray(4));
    else if (line.startsWith('diff --git ') || line.startsWith('--- ')) path = undefined;
    else if (/^(Binary files .* differ|GIT binary patch)/.test(line)) {
      any = true;
      yield { kind: 'unread', path: binaryPath(line) ?? path ?? name, reason: 'binary', expected: true };
    } else if (line.startsWith('@@')) {
      const ranges = /^(@@+) (.*?) @@/.exec(line);
      if (ranges === null) continue;
      any = true;
      const hunk = readHunk(lines, ranges[1]!.length - 1, ranges[2]!, path ?? name, commit);
      if (hunk.added.length > 0) yield pieceOf(hunk);
      if (hunk.missing > 0) {
        yield { kind: 'unread', path: hunk.path, reason: `the patch ${name} ends in the middle of it` };
        return;
      }
    } else if (/^(rename|copy|new file|deleted file|old mode|new mode|similarity)/.test(line)) any = true;
  }
  if (!any && bytes.length > 0) yield { kind: 'unread', path: name, reason: 'there is no unified diff in it' };
}

/** Reads the lines of a hunk; of a merge it has a column for each parent. */
function readHunk(
  lines: Generator<Uint8Array>,
  parents: number,
  ranges: string,
  path: string,
  commit: string | undefined,
): Hunk & { readonly missing: number } {
  const counts = [...ranges.matchAll(/[-+](\d+)(?:,(\d+))?/g)].map(([, start, count]) => ({
    start: Number(start),
    left: count === undefined ? 1 : Number(count),
  }));
  const after = counts.at(-1) ?? { start: 1, left: 0 };
  const hunk = { path, commit, firstLine: Math.max(1, after.start), lines: [] as Uint8Array[], added: [] as number[] };
  while (counts.some(({ left }) => left > 0)) {
    const next = lines.next();
    if (next.done === true) break;
    const marks = text(next.value.subarray(0, parents));
    if (marks[0] === '\\') continue;
    for (let parent = 0; parent < parents; parent++)
      if (counts[parent] !== undefined && (marks[parent] ?? ' ') !== '+') counts[parent]!.left--;
    // Removed lines are no part of what stands there afterwards.
    if (marks.includes('-')) continue;
    after.left--;
    hunk.lines.push(next.value.subarray(parents));
    if (marks.includes('+')) hunk.added.push(hunk.firstLine + hunk.lines.length - 1);
  }
  return { ...hunk, missing: after.left };
}

function pieceOf({ path, commit, firstLine, lines, added }: Hunk): Piece {
  const newLines = linesOf(added.map((line) => [line, line]));
  return {
    kind: 'piece',
    path,
    bytes: Buffer.concat(lines.flatMap((line) => [line, lineFeed])),
    firstLine,
    newLines: () => Promise.resolve(newLines),
    ...(commit === undefined ? {} : { place: { commit } }),
  };
}

const lineFeed = new Uint8Array([10]);

function* linesIn(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(10, from);
    const to = end < 0 ? bytes.length : end;
    yield bytes.subarray(from, to);
    from = to + 1;
  }
}

/** The name behind `+++ `: with git's prefix, perhaps quoted as C does it, perhaps with a time behind a tab. */
function pathOf(bytes: Uint8Array): string | undefined {
  const raw = text(bytes).replace(/\r$/, '');
  const name = raw.startsWith('"')
    ? nameFrom(Buffer.from(unquoted(raw), 'latin1'))
    : nameFrom(Buffer.from(raw.replace(/\t.*$/, ''), 'latin1'));
  return name === '/dev/null' ? undefined : name.replace(/^[abciw]\//, '');
}

const unquoted = (quoted: string): string =>
  quoted
    .slice(1, quoted.lastIndexOf('"'))
    .replace(/\\([0-7]{3}|.)/g, (_, code: string) =>
      code.length === 3
        ? String.fromCharCode(parseInt(code, 8))
        : ({ n: '\n', t: '\t', r: '\r', a: '\x07', b: '\b', f: '\f', v: '\v' }[code] ?? code),
    );

const binaryPath = (line: string): string | undefined =>
  / and (?:b\/)?(.*) differ$/.exec(line)?.[1]?.replace(/^"|"$/g, '');
