import type { Node } from 'web-tree-sitter';
import { fallbackIn } from '../fallback';
import type { CodeLanguage, Lookup, Refusal, Site } from '../language';
import {
  above,
  decodeEscapes,
  eachImport,
  insertLines,
  insideChild,
  nextLine,
  refusal,
  replaceLiteral,
} from '../strings';
import { childrenOf, importsIn } from '../scope';
import type { TextEdit } from '../types';

const delimiter = /^([A-Za-z]{0,2})("""|'''|"|')/;

const python: CodeLanguage = {
  kind: 'code',
  id: 'python',
  title: 'Python',
  languages: ['python'],
  grammar: () => 'python',
  literals: ['string'],
  delimiters(text) {
    const match = delimiter.exec(text);
    return match === null ? undefined : { open: match[0], close: match[2]! };
  },
  refuse(site) {
    const { literal } = site;
    if (insideChild(site, ['interpolation'])) return 'The secret is inside an expression of this f-string.';
    if (literal.parent?.type === 'expression_statement') return 'This is a docstring or a string that is not used.';
    if (literal.parent?.type === 'type') return 'This is a type: who checks it needs its text.';
    if (
      literal.parent?.type === 'subscript' &&
      /\bLiteral$/.test(literal.parent.childForFieldName('value')?.text ?? '')
    )
      return 'This is a type: who checks it needs its text.';
    if (above(site, /^case_pattern$/, /^(block|module)$/) !== undefined)
      return 'A pattern of match has to be constant.';
    if (literal.parent?.type === 'pair' && literal.parent.childForFieldName('key')?.id === literal.id)
      return 'This is a key, not a value.';
    return undefined;
  },
  decode: (content, open) => (/r/i.test(open) ? content : decodeEscapes(content)),
  fallback: fallbackIn([
    'os.environ.get("NAME", LITERAL)',
    'os.environ.get("NAME", default=LITERAL)',
    'os.getenv("NAME", LITERAL)',
    'os.getenv("NAME", default=LITERAL)',
    'getenv("NAME", LITERAL)',
    'os.environ.get("NAME") or LITERAL',
    'os.getenv("NAME") or LITERAL',
  ]),
  environment: (name) => ({ expression: `os.environ["${name}"]`, imports: ['import os'], takes: ['os'] }),
  embed,
  addImports: eachImport(addImport),
  addHelper(site, { source }) {
    // A function has to stand above its first use: behind the imports, two empty lines from what is above and below.
    const { text } = site.request;
    const at = importPlace(site);
    return insertLines(
      text,
      at,
      `\n\n${source}${/^\s*$|^\r?\n\r?\n/.test(text.slice(at)) ? '' : /^\r?\n/.test(text.slice(at)) ? '\n' : '\n\n'}`,
    );
  },
  runNote: () =>
    'Load `.env` before the program starts: `set -a; . ./.env; set +a`, or with the python-dotenv package.',
};

/** Do the module's own imports above the literal bind the names of this line? An import inside a function binds them there alone. */
function imported({ root, literal }: Site, line: string): boolean {
  const [, from, names] = /^(?:from (\S+) )?import (.+)$/.exec(line)!;
  const bound = importsIn(root)
    .filter(
      (node) =>
        node.startIndex < literal.startIndex &&
        (from === undefined
          ? node.type === 'import_statement'
          : node.type === 'import_from_statement' && node.childForFieldName('module_name')?.text === from),
    )
    .flatMap((node) => node.childrenForFieldName('name').map((name) => name?.text ?? ''));
  // `import os.path` binds `os`.
  return names!
    .split(', ')
    .every((name) => bound.some((one) => one === name || (from === undefined && one.startsWith(`${name}.`))));
}

/** Behind the last import at the top level that stands before the literal, else behind shebang, comments, docstring. */
function importPlace({ root, literal, request: { text } }: Site): number {
  const last = importsIn(root).findLast((node) => nextLine(text, node.endIndex) <= literal.startIndex);
  if (last !== undefined) return nextLine(text, last.endIndex);
  let at = 0;
  let top = true;
  for (const node of childrenOf(root)) {
    const end = nextLine(text, node.endIndex);
    if (end > literal.startIndex) break;
    if (!top) break;
    if (node.type === 'comment') {
      // A comment right above code speaks of that code: the import goes above both.
      const empty = /^\r?\n/.exec(text.slice(end));
      if (empty !== null) at = end + empty[0].length;
      else if (/^#!|coding[:=]/.test(node.text)) at = end;
      continue;
    } else if (node.type === 'expression_statement' && node.namedChild(0)?.type === 'string') at = end;
    top = false;
  }
  return at;
}

function embed(site: Site, lookup: Lookup): TextEdit[] | Refusal {
  const { request, literal, open, whole } = site;
  const [, prefix = '', quote = ''] = delimiter.exec(open)!;
  // Inside an expression of an f-string other quotes than around it, as Python before 3.12 needs: the literal itself has such.
  const nested = quote.startsWith("'") && above(site, /^interpolation$/) !== undefined;
  const expression = nested ? lookup.expression.replaceAll('"', "'") : lookup.expression;
  const bytes = /b/i.test(prefix);
  const concatenated = literal.parent?.type === 'concatenated_string';
  if (whole && !concatenated) return replaceLiteral(site, bytes ? `${expression}.encode()` : expression);
  const formatting = formattedBy(concatenated ? literal.parent : literal);
  if (formatting !== undefined) {
    if (concatenated)
      return refusal('The parts of this string are joined by the compiler and formatted. Join them with + first.');
    return joinFormatted(site, bytes ? `${expression}.encode()` : expression, formatting);
  }
  if (bytes) {
    if (concatenated) return refusal('The parts of these bytes are joined by the compiler. Join them with + first.');
    return joinBytes(site, expression);
  }
  // Inside an f-string other quotes than its own, as Python before 3.12 needs; a backslash is not allowed there either.
  const inner = quote.startsWith('"') ? expression.replaceAll('"', "'") : expression;
  if (inner.includes(quote)) return refusal('The lookup does not fit into this string. Take the string apart first.');
  const hole = `{${inner}}`;
  if (/f/i.test(prefix)) return [{ start: request.start, end: request.end, text: hole }];
  const doubled = (part: string): string => part.replace(/[{}]/g, '$&$&');
  const { contentStart, contentEnd, close } = site;
  const before = doubled(request.text.slice(contentStart, request.start));
  const after = doubled(request.text.slice(request.end, contentEnd));
  // `u` and `f` exclude each other.
  return replaceLiteral(site, `f${prefix.replace(/u/i, '')}${quote}${before}${hole}${after}${close}`);
}

/** The call or the operator that formats a string: `"…".format(x)`, `"…" % x`. */
function formattedBy(literal: Node): Node | undefined {
  const { parent } = literal;
  if (parent?.type === 'binary_operator')
    return parent.childForFieldName('operator')?.text === '%' && parent.childForFieldName('left')?.id === literal.id
      ? parent
      : undefined;
  const method =
    parent?.type === 'attribute' && /^format(_map)?$/.test(parent.childForFieldName('attribute')?.text ?? '');
  return method && parent.parent?.type === 'call' ? parent.parent : undefined;
}

/** Only the part that has places to fill is formatted, so that a `%` or a brace in the secret stays what it is. */
function joinFormatted(
  { request: { text, start, end }, open, close, contentStart, contentEnd, literal }: Site,
  expression: string,
  formatting: Node,
): TextEdit[] | Refusal {
  const before = text.slice(contentStart, start);
  const after = text.slice(end, contentEnd);
  const hasPlaces = (part: string): boolean => (formatting.type === 'call' ? /[{}]/ : /%/).test(part);
  if (hasPlaces(before) && hasPlaces(after))
    return refusal('This string is formatted before and behind the secret. Use an f-string first.');
  const format = text.slice(literal.endIndex, formatting.endIndex);
  const written = (part: string, formatted: boolean): string =>
    part === '' ? '' : open + part + close + (formatted ? format : '');
  const inBefore = hasPlaces(before) || after === '';
  const parts = [written(before, inBefore), expression, written(after, !inBefore)].filter((part) => part !== '');
  return [{ start: formatting.startIndex, end: formatting.endIndex, text: `(${parts.join(' + ')})` }];
}

function joinBytes(
  { request: { text, start, end }, open, close, contentStart, contentEnd, literal }: Site,
  expression: string,
): TextEdit[] {
  const before = text.slice(contentStart, start);
  const after = text.slice(end, contentEnd);
  const parts = [
    before === '' ? '' : open + before + close,
    `${expression}.encode()`,
    after === '' ? '' : open + after + close,
  ].filter((part) => part !== '');
  return [{ start: literal.startIndex, end: literal.endIndex, text: `(${parts.join(' + ')})` }];
}

/** One import where imports stand; undefined if it is there. */
function addImport(site: Site, line: string): TextEdit | undefined {
  const { text } = site.request;
  if (imported(site, line)) return undefined;
  const at = importPlace(site);
  // The first import is set apart from the code below it.
  const first = !importsIn(site.root).some((node) => node.startIndex < site.literal.startIndex);
  return insertLines(
    text,
    at,
    first && /\S/.test(text.slice(at)) && !/^\r?\n/.test(text.slice(at)) ? `${line}\n` : line,
  );
}

export default python;
