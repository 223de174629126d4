/** What languages share about string literals. */
import type { Lookup, Refusal, Site } from './language';
import type { TextEdit } from './types';

const simple: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\x07',
  e: '\x1b',
  s: ' ',
  '0': '\0',
};

/** Decodes the escapes that C-like languages share: letters, `\xNN`, `\uNNNN`, `\u{…}`, `\UNNNNNNNN`, octal, a line that goes on. */
export function decodeEscapes(content: string): string {
  return content.replace(
    /\\(?:x([0-9A-Fa-f]{2})|u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|([0-7]{2,3})|(\r?\n)|([^]))/g,
    (_, x, braces, u, long, octal, goesOn, other: string) => {
      const hex = (x ?? braces ?? u ?? long) as string | undefined;
      if (hex !== undefined) return String.fromCodePoint(Math.min(parseInt(hex, 16), 0x10ffff));
      if (octal !== undefined) return String.fromCharCode(parseInt(octal as string, 8));
      if (goesOn !== undefined) return '';
      return simple[other] ?? other;
    },
  );
}

/** Single-quoted strings of Ruby and PHP: only the quote and the backslash are escaped. */
export const decodeSingle = (content: string): string => content.replace(/\\(['\\])/g, '$1');

/** Lines without the indentation that a text block does not count to its value; line breaks are `\n` there. */
export const withoutIndent = (written: string, width: number): string =>
  written
    .split(/\r?\n/)
    .map((line, index) => (index === 0 ? line : line.slice(Math.min(width, /^[ \t]*/.exec(line)![0].length))))
    .join('\n');

/** Lines without the margin that a text marks with `|`, the first line aside. */
export const withoutMargin = (written: string): string => written.replace(/(\r?\n)[ \t]*\|/g, '$1');

/** The whole literal replaced. */
export const replaceLiteral = ({ literal }: Site, expression: string): TextEdit[] => [
  { start: literal.startIndex, end: literal.endIndex, text: expression },
];

/**
 * The secret's part of a literal replaced by joining strings: `"a" + lookup + "b"`.
 * @param standsAlone may the sum stand here without parentheses?
 */
export function joinAround(site: Site, lookup: Lookup, operator: string, standsAlone: boolean): TextEdit[] {
  const { request, open, close, contentStart, contentEnd } = site;
  const before = request.text.slice(contentStart, request.start);
  const after = request.text.slice(request.end, contentEnd);
  const parts = [
    before === '' ? '' : open + before + close,
    lookup.expression,
    after === '' ? '' : open + after + close,
  ].filter((part) => part !== '');
  const sum = parts.join(` ${operator} `);
  return replaceLiteral(site, standsAlone ? sum : `(${sum})`);
}

/** Is the secret inside an interpolated expression of the literal (`"${"x"}"`), where it is code? Then the innermost literal is another one. */
export function insideChild(site: Site, types: readonly string[]): boolean {
  return site.literal.namedChildren.some(
    (child) =>
      child !== null &&
      types.includes(child.type) &&
      child.startIndex < site.request.end &&
      child.endIndex > site.request.start,
  );
}

export const refusal = (refused: string): Refusal => ({ refused });

/** The node, or one above it, of one of the types. */
export function above(site: Site, types: RegExp, until?: RegExp): Site['literal'] | undefined {
  for (let node = site.literal.parent; node !== null; node = node.parent) {
    if (types.test(node.type)) return node;
    if (until?.test(node.type)) return undefined;
  }
  return undefined;
}

/** Line break that the file uses. */
export const lineBreakOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** Start of the line after the one that holds `offset`. */
export function nextLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

/** An insertion of whole lines at a line's start, or behind the last line if it has no line break. */
export function insertLines(text: string, at: number, lines: string): TextEdit {
  const lineBreak = lineBreakOf(text);
  const body = lines.replace(/\r?\n/g, lineBreak);
  return at > 0 && text[at - 1] !== '\n'
    ? { start: at, end: at, text: lineBreak + body }
    : { start: at, end: at, text: body + lineBreak };
}

/**
 * A member behind the others of a type, set apart by an empty line and indented as members are there.
 * @param brace offset of the type's closing brace
 * @param source indented by four spaces a level
 */
export function insertMember(text: string, brace: number, source: string): TextEdit {
  const lineStart = text.lastIndexOf('\n', brace) + 1;
  const outer = /^[ \t]*/.exec(text.slice(lineStart))![0];
  const unit = /^(\t| {2}(?! )| {4})/m.exec(text)?.[1] ?? '    ';
  const lines = source
    .split('\n')
    .map((one) =>
      one === '' ? '' : outer + unit + one.replace(/^( {4})+/, (spaces) => unit.repeat(spaces.length / 4)),
    );
  const alone = text.slice(lineStart, brace).trim() === '';
  return alone
    ? insertLines(text, lineStart, `\n${lines.join('\n')}`)
    : { start: brace, end: brace, text: ['', '', ...lines, outer].join(lineBreakOf(text)) };
}

/** Imports that are added one by one: insertions at one place are joined by the caller. */
export const eachImport =
  (add: (site: Site, line: string) => TextEdit | undefined) =>
  (site: Site, lines: readonly string[]): TextEdit[] =>
    lines
      .map((line) => add(site, line))
      .filter((edit) => edit !== undefined)
      // The empty line that sets imports apart from what stands above them is there once.
      .map((edit, index, all) =>
        all.slice(0, index).some((one) => one.start === edit.start)
          ? { ...edit, text: edit.text.replace(/^(\r?\n)+/, '') }
          : edit,
      );
