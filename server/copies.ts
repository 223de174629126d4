import { languageOf, type Finding } from '../engine';
import type { Documents, OpenDocument } from './documents';
import type { Spot } from './fix-many';
import type { Known } from './known';
import { closedText, type Text } from './lsp/positions';
import { comparable, pathOf } from './uris';
import type { Workspace } from './workspace';

/** A file in which the same value stands, and where. */
export interface CopyFile {
  readonly uri: string;
  readonly language: string | undefined;
  readonly version: number | null;
  readonly content: Text;
  readonly spots: readonly Spot[];
}

export interface Copies {
  /** In how many places it stands: in all open documents, and in the files in which a scan of the workspace found it. */
  count(document: OpenDocument, finding: Finding): number;
  /** The places, those of the document first. A file that cannot be read throws. */
  find(document: OpenDocument, finding: Finding): Promise<readonly CopyFile[]>;
}

/** A shorter value may stand somewhere else by chance. */
const shortest = 8;

export function createCopies(documents: Documents, known: Known, workspace: Workspace): Copies {
  /** `.env` is where the value belongs. */
  const counts = (uri: string, language?: string): boolean => languageOf(pathOf(uri), language) !== 'dotenv';
  const valueOf = ({ content }: OpenDocument, { start, end }: Finding): string => content.text(start, end);
  const open = (document: OpenDocument): readonly OpenDocument[] => [
    document,
    ...documents.all().filter(({ uri, language }) => uri !== document.uri && counts(uri, language)),
  ];
  const closed = ({ fingerprint }: Finding): ReadonlyMap<string, number> => {
    const files = new Map<string, number>();
    for (const found of known.all())
      if (found.fingerprint === fingerprint && documents.get(found.uri) === undefined && counts(found.uri))
        files.set(found.uri, (files.get(found.uri) ?? 0) + 1);
    return files;
  };

  return {
    count(document, finding) {
      const value = valueOf(document, finding);
      if (value.length < shortest || finding.encoding !== undefined) return 1;
      const inOpen = open(document).map(({ content }) => occurrences(content.text(), value).length);
      return [...inOpen, ...closed(finding).values()].reduce((total, count) => total + count, 0);
    },

    async find(document, finding) {
      const value = valueOf(document, finding);
      const spotsIn = (text: string): Spot[] =>
        occurrences(text, value).map((start) => ({ detector: finding.detector, start, end: start + value.length }));
      const files = open(document).map(({ uri, language, version, content }): CopyFile => ({
        uri,
        language,
        version,
        content,
        spots: spotsIn(content.text()),
      }));
      const seen = new Set(files.map(({ uri }) => comparable(uri)));
      for (const uri of closed(finding).keys()) {
        const text = seen.has(comparable(uri)) ? undefined : await workspace.textOf(uri);
        if (text !== undefined)
          files.push({ uri, language: undefined, version: null, content: closedText(text), spots: spotsIn(text) });
      }
      return files.filter(({ spots }) => spots.length > 0);
    },
  };
}

/** Where a value stands in a text, not as a part of a longer word. */
export function occurrences(text: string, value: string): number[] {
  const word = /[A-Za-z0-9_]/;
  const isApart = (inside: string | undefined, outside: string | undefined): boolean =>
    inside === undefined || outside === undefined || !word.test(inside) || !word.test(outside);
  const found: number[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
    if (isApart(value[0], text[at - 1]) && isApart(value.at(-1), text[at + value.length])) found.push(at);
  return found;
}
