import type { TextDocumentEdit, TextEdit as LspTextEdit, WorkspaceEdit, CreateFile } from 'vscode-languageserver';
import type { TextEdit } from '../../remediation/types';
import { toRange, type Encoding, type Text } from './positions';

/** What a client can take. */
export interface EditSupport {
  readonly documentChanges: boolean;
  readonly createFiles: boolean;
  /** It asks before it applies edits that say so. */
  readonly annotations: boolean;
}

/** Edits of one file. `text` is what it holds now; undefined: it does not exist yet, and the edits are insertions into nothing. */
export interface FileEdits {
  readonly uri: string;
  readonly version: number | null;
  readonly text: Text | undefined;
  readonly edits: readonly TextEdit[];
  /** Stands beside the code that is fixed: `.env` and the like. */
  readonly beside?: true;
}

/** With more files of code than these a person sees the edit before it is applied. */
const mostUnseen = 2;
const seenFirst = 'offkey';

/** The uris of the files of code, if there are so many that a person should see them before they change. */
export function seenBefore(files: readonly FileEdits[]): readonly string[] | undefined {
  const code = files.filter(({ beside }) => beside !== true).map(({ uri }) => uri);
  return code.length > mostUnseen ? code : undefined;
}

/** One edit of the workspace: applied and undone as one. */
export function toWorkspaceEdit(files: readonly FileEdits[], support: EditSupport, encoding: Encoding): WorkspaceEdit {
  const inFile = ({ text, edits }: FileEdits): LspTextEdit[] =>
    edits.map(({ start, end, text: newText }) => ({
      range:
        text === undefined
          ? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
          : toRange(text, start, end, encoding),
      newText,
    }));
  const asks = support.annotations && seenBefore(files) !== undefined;
  if (!support.documentChanges) return { changes: Object.fromEntries(files.map((file) => [file.uri, inFile(file)])) };
  return {
    ...(asks
      ? {
          changeAnnotations: {
            [seenFirst]: {
              label: 'Replace the copies of a secret',
              needsConfirmation: true,
              description: 'Tick what is to change, then apply',
            },
          },
        }
      : {}),
    documentChanges: files.flatMap((file): (CreateFile | TextDocumentEdit)[] => {
      const edit: TextDocumentEdit = {
        textDocument: { uri: file.uri, version: file.version },
        edits: asks ? inFile(file).map((one) => ({ ...one, annotationId: seenFirst })) : inFile(file),
      };
      return file.text === undefined && support.createFiles
        ? [
            {
              kind: 'create',
              uri: file.uri,
              options: { ignoreIfExists: true },
              // Who leaves all out after a look gets no empty files either.
              ...(asks ? { annotationId: seenFirst } : {}),
            },
            edit,
          ]
        : [edit];
    }),
  };
}

/** The smallest single replacement that turns one text into another: what stands before and behind it is left alone. Empty if they are equal. */
export function replacement(before: string, after: string): TextEdit[] {
  if (before === after) return [];
  let start = 0;
  const most = Math.min(before.length, after.length);
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < most - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  // Never between the halves of a character or of a line break.
  if (start > 0 && /[\ud800-\udbff\r]/.test(before[start - 1]!)) start--;
  if (tail > 0 && /[\udc00-\udfff\n]/.test(before[before.length - tail]!)) tail--;
  return [{ start, end: before.length - tail, text: after.slice(start, after.length - tail) }];
}
