/** Syntax trees of texts: those of the last ones are kept, for their next menu and to make the tree of the edited text from. */
import { Edit, Parser, type Language, type Node, type Tree } from 'web-tree-sitter';

export interface Trees {
  /** The root of a text's tree, which is good until the next call. */
  rootOf(language: Language, text: string): Node;
  /** Begins to parse a text that is not parsed yet; what was begun before and is not done is dropped. */
  begin(language: Language, text: string): void;
  /** Goes on with the text that was begun, for a few milliseconds. False where nothing is left to do. */
  goOn(language: Language, text: string): boolean;
}

interface Parsed {
  readonly language: Language;
  readonly text: string;
  readonly tree: Tree;
  readonly root: Node;
}

interface Job {
  readonly language: Language;
  readonly text: string;
  readonly parser: Parser;
  /** The tree of an earlier text, edited to this one. */
  readonly earlier: Tree | undefined;
}

/** Trees that are kept: a person goes back and forth between a few files. */
const most = 3;
/** Milliseconds for which a turn of reading ahead keeps everything else waiting. */
const turn = 4;

export function createTrees(): Trees {
  /** The last one first. */
  const kept: Parsed[] = [];
  let begun: Job | undefined;

  const find = (language: Language, text: string): Parsed | undefined =>
    kept.find((one) => one.language === language && one.text === text);
  const isBegun = (language: Language, text: string): boolean => begun?.language === language && begun.text === text;

  const keep = (parsed: Parsed): Parsed => {
    const at = kept.indexOf(parsed);
    if (at >= 0) kept.splice(at, 1);
    kept.unshift(parsed);
    for (const { tree } of kept.splice(most)) tree.delete();
    return parsed;
  };

  const jobOf = (language: Language, text: string, earlier: Tree | undefined): Job => {
    const parser = new Parser();
    parser.setLanguage(language);
    return { language, text, parser, earlier };
  };

  const drop = ({ parser, earlier }: Job): void => {
    parser.delete();
    earlier?.delete();
  };

  /** The job done; undefined where the time was over before. */
  const work = (job: Job, milliseconds: number): Parsed | undefined => {
    const { language, text, parser, earlier } = job;
    const input = inputOf(text);
    const end = performance.now() + milliseconds;
    const tree = parser.parse(input.read, earlier, {
      progressCallback: () => performance.now() > end,
    });
    if (tree === null) return undefined;
    input.readWhole();
    const root = tree.rootNode;
    if (earlier !== undefined && root.hasError) {
      // How a broken text is read depends on what was there before; and it is to be read the same every time.
      tree.delete();
      drop(job);
      const anew = jobOf(language, text, undefined);
      if (begun === job) begun = anew;
      return work(anew, milliseconds);
    }
    drop(job);
    if (begun === job) begun = undefined;
    return keep({ language, text, tree, root });
  };

  return {
    rootOf(language, text) {
      const known = find(language, text);
      if (known !== undefined) return keep(known).root;
      const job =
        begun !== undefined && isBegun(language, text)
          ? begun
          : jobOf(language, text, earlierTree(kept, language, text));
      const parsed = work(job, Infinity);
      if (parsed === undefined) throw new Error('the parser gave no tree');
      return parsed.root;
    },
    begin(language, text) {
      if (find(language, text) !== undefined || isBegun(language, text)) return;
      if (begun !== undefined) drop(begun);
      begun = jobOf(language, text, earlierTree(kept, language, text));
    },
    goOn: (language, text) =>
      begun !== undefined && isBegun(language, text) ? work(begun, turn) === undefined : false,
  };
}

/**
 * A text as the parser asks for it: a short piece from each place, since scanners that look at columns (Scala, Python) ask anew at every token, and each answer is copied;
 * and once it is parsed, when nodes ask for their text, all of it.
 */
function inputOf(text: string): { read(at: number): string; readWhole(): void } {
  let size = 64;
  return {
    read(at) {
      const end = at + size;
      // Both halves of a character beyond 16 bits, or none.
      const isCut = end < text.length && isHigh(text.charCodeAt(end - 1));
      return text.slice(at, isCut ? end - 1 : end);
    },
    readWhole() {
      size = text.length;
    },
  };
}

const isHigh = (unit: number): boolean => (unit & 0xfc00) === 0xd800;
const isLow = (unit: number): boolean => (unit & 0xfc00) === 0xdc00;

/** A copy of a kept tree, told what became of its text: parsing then reads only what changed. Undefined where no kept text has most of this one. */
function earlierTree(kept: readonly Parsed[], language: Language, text: string): Tree | undefined {
  for (const one of kept) {
    if (one.language !== language) continue;
    const edit = editBetween(one.text, text);
    if (edit.newEndIndex - edit.startIndex > text.length / 2) continue;
    const tree = one.tree.copy();
    tree.edit(edit);
    return tree;
  }
  return undefined;
}

/** The one edit that makes the second text of the first. */
function editBetween(before: string, after: string): Edit {
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start--;
  let behind = 0;
  while (
    behind < least - start &&
    before.charCodeAt(before.length - 1 - behind) === after.charCodeAt(after.length - 1 - behind)
  )
    behind++;
  if (behind > 0 && isLow(after.charCodeAt(after.length - behind))) behind--;
  const oldEndIndex = before.length - behind;
  const newEndIndex = after.length - behind;
  return new Edit({
    startIndex: start,
    oldEndIndex,
    newEndIndex,
    startPosition: pointAt(after, start),
    oldEndPosition: pointAt(before, oldEndIndex),
    newEndPosition: pointAt(after, newEndIndex),
  });
}

function pointAt(text: string, offset: number): { row: number; column: number } {
  let row = 0;
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', from)) {
    row++;
    from = at + 1;
  }
  return { row, column: offset - from };
}
