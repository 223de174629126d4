import { allLines, linesOf, type Lines } from '../piece';
import { isNull, type Git } from './git';

/**
 * The lines of a blob that none of the blobs before it has, as git counts them. A file that was not there before, and one in UTF-16, whose lines git does not know, is new
 * as a whole.
 */
export async function newLines(git: Git, bytes: Uint8Array, blob: string, before: readonly string[]): Promise<Lines> {
  if (isUtf16(bytes)) return allLines;
  let sets: Lines[];
  try {
    sets = await Promise.all(before.filter((id) => !isNull(id)).map((id) => linesBetween(git, bytes, id, blob)));
  } catch {
    // The blob before is not in this clone: then nobody can say that a line was there.
    return allLines;
  }
  return { touches: (first, last) => sets.every((lines) => lines.touches(first, last)) };
}

async function linesBetween(git: Git, bytes: Uint8Array, before: string, after: string): Promise<Lines> {
  if (before === after) return linesOf([]);
  const output = await git.run([
    'diff',
    '-U0',
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--text',
    '--diff-algorithm=default',
    '--inter-hunk-context=0',
    before,
    after,
    '--',
  ]);
  const ranges: [number, number][] = [];
  for (const [, start, count] of output.toString('latin1').matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)) {
    const first = Number(start);
    const length = count === undefined ? 1 : Number(count);
    if (length > 0) ranges.push([first, first + length - 1]);
  }
  return linesOf(inEditor(bytes, ranges));
}

/** Lines as an editor counts them, for which a lone carriage return ends a line as well, from lines that end at line feeds only. */
function inEditor(
  bytes: Uint8Array,
  ranges: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  /** By line of git: the editor's number of its first and its last line. */
  const firsts = [0];
  let more = 0;
  let line = 1;
  firsts.push(1);
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === 10) firsts.push(++line + more);
    else if (bytes[i] === 13 && bytes[i + 1] !== 10) more++;
  }
  if (more === 0) return ranges;
  firsts.push(line + more + 1);
  return ranges.map(([from, to]) => [firsts[from] ?? from, (firsts[to + 1] ?? Infinity) - 1]);
}

const isUtf16 = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
