import type { Node } from 'web-tree-sitter';
import { fallbackIn } from '../fallback';
import type { CodeLanguage, Site } from '../language';
import { toVariableName } from '../name';
import { runsOnPhone } from '../places';
import { childrenOf, oneIs } from '../scope';
import {
  above,
  decodeEscapes,
  eachImport,
  insertLines,
  insideChild,
  nextLine,
  replaceLiteral,
  withoutIndent,
} from '../strings';
import type { TextEdit } from '../types';

const swift: CodeLanguage = {
  kind: 'code',
  id: 'swift',
  title: 'Swift',
  languages: ['swift'],
  grammar: () => 'swift',
  literals: ['line_string_literal', 'multi_line_string_literal', 'raw_string_literal'],
  delimiters(text) {
    const [open = '', pounds = '', quotes = ''] = /^(#*)("""(?:[ \t]*\r?\n[ \t]*)?|")/.exec(text) ?? [];
    if (open === '') return undefined;
    const close = (quotes.startsWith('"""') ? /(?:\r?\n[ \t]*)?"""#*$/ : /"#*$/).exec(text);
    return close === null || !close[0].endsWith(`"${pounds}`) ? undefined : { open, close: close[0] };
  },
  nameOf,
  refuse(site) {
    const { literal, request } = site;
    if (insideChild(site, ['interpolated_expression'])) return 'The secret is inside an expression of this string.';
    if (above(site, /^attribute$/, bodies) !== undefined) return 'An argument of an attribute has to be constant.';
    if (above(site, /^enum_entry$/, bodies) !== undefined) return 'A raw value of an enum has to be constant.';
    if (literal.parent?.childForFieldName('key')?.id === literal.id && literal.parent.type === 'dictionary_literal')
      return 'This is a key, not a value.';
    const declaration = above(site, /^(property_declaration|parameter)$/, bodies);
    if (/:\s*StaticString\b/.test(declaration?.text ?? ''))
      return 'The type here is for texts that the compiler knows. Make it a String first.';
    return runsOnPhone(request);
  },
  decode(written, open, { close }) {
    const width = /[ \t]*(?="""#*$)/.exec(close)?.[0].length ?? 0;
    const text = open.includes('"""') ? withoutIndent(written, width) : written;
    return open.startsWith('#') ? text : decodeEscapes(text);
  },
  fallback: fallbackIn([
    'ProcessInfo.processInfo.environment["NAME"] ?? LITERAL',
    'ProcessInfo.processInfo.environment["NAME", default: LITERAL]',
  ]),
  // A variable that is not set stops the program here; and the type stays String.
  environment: (name) => ({
    expression: `ProcessInfo.processInfo.environment["${name}"]!`,
    imports: ['import Foundation'],
  }),
  embed(site, { expression }) {
    const { request, whole, open } = site;
    const pounds = /^#*/.exec(open)![0];
    return whole
      ? replaceLiteral(site, expression)
      : [{ start: request.start, end: request.end, text: `\\${pounds}(${expression})` }];
  },
  addImports: eachImport(addImport),
  addHelper: ({ request: { text } }, { source }) => insertLines(text, text.length, `\n${source}`),
  runNote: () => "Load `.env` before the program starts: `set -a; . ./.env; set +a`, or in the scheme's run settings.",
};

const bodies = /^(class_body|function_body|statements|lambda_literal|computed_property)$/;

function nameOf(literal: Node): string | undefined {
  for (
    let child = literal, node = literal.parent;
    node !== null && !bodies.test(node.type);
    child = node, node = node.parent
  ) {
    const name = toVariableName(nameIn(node, child) ?? '');
    if (name !== undefined) return name;
  }
  return undefined;
}

function nameIn(node: Node, value: Node): string | undefined {
  switch (node.type) {
    case 'property_declaration':
      return node.childForFieldName('name')?.text;
    case 'assignment':
      return node.childForFieldName('target')?.text;
    case 'value_argument': {
      const label = node.childForFieldName('name')?.text;
      // `URL(string: …)`: a label that says what type it takes names nothing.
      return label === 'string' || label === 'utf8String' ? undefined : label;
    }
    case 'dictionary_literal': {
      const at = node.namedChildren.findIndex((child) => child?.id === value.id);
      return at > 0 ? node.namedChild(at - 1)?.text : undefined;
    }
    default:
      // A default stands beside its parameter.
      return value.previousNamedSibling?.type === 'parameter'
        ? value.previousNamedSibling.childForFieldName('name')?.text
        : undefined;
  }
}

/** One import where imports stand; undefined if it is there, or what is there brings it. */
function addImport({ root, request: { text } }: Site, line: string): TextEdit | undefined {
  const imports = childrenOf(root, /^import_declaration$/);
  if (oneIs(imports, line)) return undefined;
  if (line === 'import Foundation' && imports.some((one) => /\b(?:FoundationEssentials|Cocoa|AppKit)\b/.test(one.text)))
    return undefined;
  const last = imports.at(-1);
  if (last) return insertLines(text, nextLine(text, last.endIndex), line);
  // Behind the comments at the top, and what a package says of its tools.
  let at = 0;
  for (const node of childrenOf(root)) {
    const top =
      /^(shebang_line|comment|multiline_comment)$/.test(node.type) &&
      /\n\r?\n/.test(text.slice(node.endIndex, node.endIndex + 4));
    if (!top && node.type !== 'shebang_line') break;
    at = nextLine(text, node.endIndex);
  }
  const empty = at === 0 ? null : /^\r?\n/.exec(text.slice(at));
  return insertLines(text, at + (empty?.[0].length ?? 0), `${line}\n`);
}

export default swift;
