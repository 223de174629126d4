import { Document, isMap, isSeq, parseAllDocuments, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { CannotExtend, runsOffkey } from './target';

/**
 * Changes a YAML text as a document: comments, order, quotes and anchors stay.
 * @param change gets the document and its top mapping
 */
export function changed(text: string, change: (document: Document, top: YAMLMap) => void): string {
  if (runsOffkey(text)) return text;
  const document: Document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined)
    throw new CannotExtend(`no YAML in line ${error.linePos?.[0].line ?? 1}: ${error.message.split('\n')[0]!}`);
  if (document.contents === null) document.contents = document.createNode({}) as YAMLMap;
  if (!isMap(document.contents)) throw new CannotExtend('it holds no mapping at the top');
  change(document, document.contents);
  return written(document, text);
}

/** Appends a document of its own to a file of several. */
export function appended(text: string, value: object): string {
  if (runsOffkey(text)) return text;
  for (const { errors } of parseAllDocuments(text) as Document[])
    if (errors[0] !== undefined) throw new CannotExtend(`no YAML: ${errors[0].message.split('\n')[0]!}`);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text === '' || text.endsWith('\n') ? text : text + lineBreak;
  return `${before}---${lineBreak}${fresh(value).replaceAll('\n', lineBreak)}`;
}

/** A value as the text of a file. */
export const fresh = (value: object): string => new Document(value).toString(style);

const style = { lineWidth: 0, indentSeq: true } as const;

/** As it was written: its width of indentation, its line breaks. */
function written(document: Document, before: string): string {
  const indent = /^( +)\S/m.exec(before)?.[1]?.length ?? 2;
  const flat = /^(\s*)[\w.'"*-]+:\s*\n\1- /m.test(before);
  const flowCollectionPadding = !/[[{](?=[\w'"])/.test(before);
  const text = document.toString({
    ...style,
    flowCollectionPadding,
    indent: Math.min(Math.max(indent, 2), 8),
    indentSeq: !flat,
  });
  return before.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}

/** The list at a path, made where there is none. */
export function listAt(document: Document, path: readonly string[]): YAMLSeq {
  const there = document.getIn(path);
  if (isSeq(there)) return there;
  if (there !== undefined && there !== null) throw new CannotExtend(`"${path.join('.')}" is no list`);
  const made = document.createNode([]) as YAMLSeq;
  document.setIn(path, made);
  return made;
}
