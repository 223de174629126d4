import type { Node } from 'web-tree-sitter';
import { fallbackIn } from '../fallback';
import type { CodeLanguage, Site } from '../language';
import { runsOnPhone } from '../places';
import {
  above,
  eachImport,
  insertLines,
  insideChild,
  nextLine,
  replaceLiteral,
  withoutIndent,
  withoutMargin,
} from '../strings';
import { childrenOf, nearest, oneIs, placesOf, within } from '../scope';
import { toVariableName } from '../name';
import type { TextEdit } from '../types';

const kotlin: CodeLanguage = {
  kind: 'code',
  id: 'kotlin',
  title: 'Kotlin',
  languages: ['kotlin'],
  grammar: () => 'kotlin',
  literals: ['string_literal', 'multiline_string_literal'],
  delimiters(text) {
    if (!text.startsWith('"""')) return { open: '"', close: '"' };
    const [open] = /^"""(?:[ \t]*\r?\n[ \t]*\|?)?/.exec(text)!;
    return { open, close: /(?:\r?\n[ \t]*\|?[ \t]*)?"""$/.exec(text)![0] };
  },
  nameOf,
  refuse(site) {
    const { literal, request } = site;
    if (/(^|[^\\])\$+$/.test(request.text.slice(0, literal.startIndex)))
      return 'Strings with several dollars are not taken apart by Offkey. Use an ordinary one.';
    if (insideChild(site, ['interpolation'])) return 'The secret is inside an expression of this string.';
    if (above(site, /^(annotation|file_annotation|annotated_expression)$/, bodies) !== undefined)
      return 'An argument of an annotation has to be constant. Spring reads `@Value("\\${NAME}")` from the environment itself.';
    const type = above(site, /^class_parameter$/, bodies) && above(site, /^class_declaration$/, bodies);
    if (type !== undefined && /^[^{(]*\bannotation\s+class\b/.test(type.text))
      return 'The default of an annotation has to be constant.';
    if (runsOnPhone(request)) return runsOnPhone(request);
    const name = constantAround(site)?.name;
    return name !== undefined && usedAsConstant(site, name)
      ? `${name} is used where Kotlin wants a constant (an annotation, or another constant). Give that place a constant of its own first.`
      : undefined;
  },
  decode(written, open, { literal }) {
    if (!open.startsWith('"""')) return decodeKotlin(written);
    // What trims the text at run time finds nothing to trim in the value of `.env`.
    const trimming = literal.parent?.type === 'navigation_expression' ? literal.parent.lastNamedChild?.text : undefined;
    if (trimming === 'trimMargin') return withoutMargin(written);
    if (trimming !== 'trimIndent') return written;
    const width = Math.min(
      ...literal.text
        .split(/\r?\n/)
        .slice(1)
        .filter((line) => line.replace('"""', '').trim() !== '')
        .map((line) => /^[ \t]*/.exec(line)![0].length),
    );
    return withoutIndent(written, width);
  },
  fallback: fallbackIn([
    'System.getenv("NAME") ?: LITERAL',
    'System.getenv().getOrDefault("NAME", LITERAL)',
    'System.getenv()["NAME"] ?: LITERAL',
  ]),
  environment: (name) => ({
    // A variable that is not set is an error at once; and the type stays String.
    expression: `(System.getenv("${name}") ?: error("${name} is not set"))`,
    imports: [],
  }),
  embed(site, { expression }) {
    const { request, literal, whole } = site;
    const bare = expression.replace(/^\((System\.getenv\(.*)\)$/s, '$1');
    const own: TextEdit[] = whole
      ? replaceLiteral(site, alone.test(literal.parent?.type ?? '') ? bare : expression)
      : [{ start: request.start, end: request.end, text: `\${${bare}}` }];
    const constant = constantAround(site);
    return constant === undefined ? own : [{ start: constant.start, end: constant.end, text: '' }, ...own];
  },
  addImports: eachImport(addImport),
  addHelper: ({ request: { text } }, { source }) => insertLines(text, text.length, `\n${source}`),
  runNote: () => 'Load `.env` before the program starts: `set -a; . ./.env; set +a`, or in the run configuration.',
};

const bodies = /^(class_body|block|lambda_literal|function_body)$/;
/** Here an expression with `?:` needs no parentheses. */
const alone =
  /^(property_declaration|value_argument|class_parameter|function_value_parameters|function_body|return_expression|lambda_literal|assignment|parenthesized_expression|block|when_entry|control_structure_body)$/;

/** Kotlin's escapes: letters, the dollar, `\uNNNN`. */
const decodeKotlin = (content: string): string =>
  content.replace(/\\(?:u([0-9A-Fa-f]{4})|([^]))/g, (_, hex: string | undefined, other: string) =>
    hex === undefined
      ? (({ n: '\n', r: '\r', t: '\t', b: '\b' } as Record<string, string>)[other] ?? other)
      : String.fromCharCode(parseInt(hex, 16)),
  );

function nameOf(literal: Node): string | undefined {
  for (let child = literal, node = literal.parent; node !== null; child = node, node = node.parent) {
    const named = nameIn(node, child);
    const name = named === undefined ? undefined : toVariableName(named);
    if (name !== undefined) return name;
    if (bodies.test(node.type) && node.type !== 'function_body') return undefined;
  }
  return undefined;
}

function nameIn(node: Node, value: Node): string | undefined {
  const first = node.namedChildren.find((one) => one !== null && /^(variable_declaration|identifier)$/.test(one.type));
  switch (node.type) {
    case 'property_declaration':
      return first?.namedChild(0)?.text ?? first?.text;
    case 'class_parameter':
    case 'value_argument':
      return first?.id === value.id ? undefined : first?.text;
    case 'function_value_parameters': {
      const parameter = value.previousNamedSibling;
      return parameter?.type === 'parameter' ? parameter.namedChild(0)?.text : undefined;
    }
    case 'infix_expression':
      return node.namedChild(1)?.text === 'to' ? node.namedChild(0)?.text : undefined;
    default:
      return undefined;
  }
}

/** The `const` in front of the property that holds the literal, with the space behind it. */
function constantAround(
  site: Site,
): { readonly start: number; readonly end: number; readonly name: string } | undefined {
  const property = above(site, /^property_declaration$/, bodies);
  const word = property
    ?.descendantsOfType('property_modifier')
    .find((one) => one?.text === 'const' && one.endIndex < site.literal.startIndex);
  if (property === undefined || word === undefined || word === null) return undefined;
  const { text } = site.request;
  const name = property.descendantsOfType('variable_declaration')[0]?.namedChild(0)?.text ?? '';
  return { start: word.startIndex, end: word.endIndex + /^\s*/.exec(text.slice(word.endIndex))![0].length, name };
}

const usedAsConstant = ({ root, literal, request }: Site, name: string): boolean =>
  placesOf(root, request.text, name).some((place) => {
    const around = nearest(place, /^(annotation|file_annotation|property_declaration)$/, bodies);
    return (
      around !== undefined &&
      !within(around, literal) &&
      (around.type !== 'property_declaration' || /^(?:[\w@]+\s+)*const\s/.test(around.text))
    );
  });

/** One import where imports stand; undefined if it is there. */
function addImport({ root, request: { text } }: Site, line: string): TextEdit | undefined {
  const imports = childrenOf(root, /^import$/);
  if (oneIs(imports, line)) return undefined;
  const last = imports.at(-1);
  if (last) return insertLines(text, nextLine(text, last.endIndex), line);
  const head = childrenOf(root, /^(package_header|file_annotation|shebang)$/).at(-1);
  return head ? insertLines(text, nextLine(text, head.endIndex), `\n${line}`) : insertLines(text, 0, `${line}\n`);
}

export default kotlin;
