import { SaxesParser, type SaxesTagNS } from 'saxes';

/** Is it a part of a Word, Excel or PowerPoint file (ECMA-376) that holds what people wrote? */
export const isOffice = (path: string, name: string): boolean =>
  /\.(docx|xlsx|pptx|docm|xlsm|pptm)$/i.test(path) &&
  /^(word\/[^/]+|xl\/(sharedStrings|comments\d*|worksheets\/[^/]+)|ppt\/(slides|notesSlides|comments)\/[^/]+)\.xml$/.test(
    name,
  );

/**
 * The text of the parts, a line for each paragraph or row: a word processor cuts a word into runs as it likes, and a table's cells stand in a list of their own. A part that
 * is no XML is given as it is.
 */
export function officeText(
  parts: Readonly<Record<string, Uint8Array>>,
): { readonly name: string; readonly text: string }[] {
  const shared = parts['xl/sharedStrings.xml'];
  const strings = shared === undefined ? [] : linesOf(shared, 'si').lines;
  return Object.entries(parts).map(([name, bytes]) => {
    const isSheet = name.startsWith('xl/worksheets/');
    const { lines, broken } = isSheet ? rowsOf(bytes, strings) : linesOf(bytes, name.startsWith('xl/') ? 'si' : 'p');
    return { name, text: broken ? new TextDecoder().decode(bytes) : lines.join('\n') };
  });
}

interface Read {
  readonly lines: string[];
  /** It is no XML: nothing of it may be lost. */
  readonly broken: boolean;
}

/** What stands in `t` elements, a line for each element of the name given. */
function linesOf(xml: Uint8Array, line: string): Read {
  const lines: string[] = [];
  let current = '';
  let inText = 0;
  const broken = parse(xml, {
    open: ({ local }) => {
      if (local === 't' || local === 'instrText' || local === 'text') inText++;
      else if (local === 'tab') current += '\t';
      else if (local === 'br') current += '\n';
    },
    text: (text) => {
      if (inText > 0) current += text;
    },
    close: ({ local }) => {
      if (local === 't' || local === 'instrText' || local === 'text') inText--;
      else if (local === line || local === 'comment') {
        lines.push(current);
        current = '';
      }
    },
  });
  if (current !== '') lines.push(current);
  return { lines, broken };
}

/** A sheet's rows, their cells with tabs between. */
function rowsOf(xml: Uint8Array, strings: readonly string[]): Read {
  const lines: string[] = [];
  let cells: string[] = [];
  let value = '';
  let type: string | undefined;
  let inValue = false;
  const broken = parse(xml, {
    open: ({ local, attributes }) => {
      if (local === 'c') {
        type = attributes.t?.value;
        value = '';
      } else if (local === 'v' || local === 't') inValue = true;
    },
    text: (text) => {
      if (inValue) value += text;
    },
    close: ({ local }) => {
      if (local === 'v' || local === 't') inValue = false;
      else if (local === 'c') cells.push(type === 's' ? (strings[Number(value)] ?? '') : value);
      else if (local === 'row') {
        lines.push(cells.join('\t'));
        cells = [];
      }
    },
  });
  return { lines, broken };
}

interface Reader {
  open(tag: SaxesTagNS): void;
  text(text: string): void;
  close(tag: SaxesTagNS): void;
}

/** Gives whether the XML is broken. */
function parse(xml: Uint8Array, reader: Reader): boolean {
  const parser = new SaxesParser({ xmlns: true });
  let broken = false;
  parser.on('error', () => (broken = true));
  parser.on('opentag', (tag) => reader.open(tag));
  parser.on('text', (text) => reader.text(text));
  parser.on('cdata', (text) => reader.text(text));
  parser.on('closetag', (tag) => reader.close(tag));
  parser.write(new TextDecoder().decode(xml)).close();
  return broken;
}
