import type { Node } from 'web-tree-sitter';
import { fallbackIn } from '../fallback';
import type { CodeLanguage, Site } from '../language';
import { toVariableName } from '../name';
import { runsOnPhone } from '../places';
import { childrenOf, nearest, oneIs, placesOf, within } from '../scope';
import {
  above,
  decodeEscapes,
  eachImport,
  insertLines,
  insertMember,
  insideChild,
  joinAround,
  nextLine,
  replaceLiteral,
  withoutMargin,
} from '../strings';
import type { TextEdit } from '../types';

const scala: CodeLanguage = {
  kind: 'code',
  id: 'scala',
  title: 'Scala',
  languages: ['scala'],
  grammar: () => 'scala',
  literals: ['string', 'interpolated_string_expression'],
  delimiters(text) {
    // An interpolator of a library gets the parts of the text: what it makes of them is not known.
    const match = /^(?:s|f|raw)?(?:"""(?:[ \t]*\r?\n[ \t]*\|?)?|")/.exec(text);
    if (match === null) return undefined;
    return { open: match[0], close: match[0].includes('"""') ? /(?:\r?\n[ \t]*\|?[ \t]*)?"""$/.exec(text)![0] : '"' };
  },
  nameOf,
  refuse(site) {
    if (insideChild(site, ['interpolation'])) return 'The secret is inside an expression of this string.';
    if (site.literal.parent?.type === 'literal_type') return 'This is a type: the compiler needs its text.';
    if (above(site, /^annotation$/) !== undefined)
      return 'An argument of an annotation has to be constant for the programs that read it.';
    const clause = above(
      site,
      /^(case_clause|val_definition)$/,
      /^(block|template_body|indented_block|lambda_expression)$/,
    );
    if (clause?.type === 'case_clause' && within(clause.childForFieldName('pattern'), site.literal))
      return 'A pattern has to be constant. Compare with == in a guard.';
    if (clause?.childForFieldName('type')?.type === 'literal_type')
      return 'The type here names the text itself: the compiler has to know it. Widen the type to String first.';
    if (runsOnPhone(site.request)) return runsOnPhone(site.request);
    const name = clause?.type === 'val_definition' ? clause.childForFieldName('pattern')?.text : undefined;
    return name !== undefined && isConstant(clause!) && usedAsConstant(site, name)
      ? `${name} is used where Scala wants a constant (an annotation, or an inline value). Give that place a constant of its own first.`
      : undefined;
  },
  decode(written, open, { literal }) {
    const margin = open.includes('"""') && literal.parent?.childForFieldName('field')?.text === 'stripMargin';
    const text = margin ? withoutMargin(written) : written;
    return open.includes('"""') || open.startsWith('raw') ? text : decodeEscapes(text);
  },
  // A variable that is not set is an error that names it.
  fallback: fallbackIn([
    'sys.env.getOrElse("NAME", LITERAL)',
    'sys.env.get("NAME").getOrElse(LITERAL)',
    'Option(System.getenv("NAME")).getOrElse(LITERAL)',
  ]),
  environment: (name) => ({ expression: `sys.env("${name}")`, imports: [] }),
  embed(site, lookup) {
    const definition = above(site, /^val_definition$/, /^(block|template_body|indented_block|lambda_expression)$/);
    const inline = definition?.descendantsOfType('inline_modifier')[0];
    const { text } = site.request;
    const lessInline = inline
      ? [
          {
            start: inline.startIndex,
            end: inline.endIndex + /^\s*/.exec(text.slice(inline.endIndex))![0].length,
            text: '',
          },
        ]
      : [];
    const sum = site.open.includes('"""') ? joinBlock(site, lookup.expression) : undefined;
    const alone =
      /^(val_definition|var_definition|arguments|parameter|class_parameter|assignment_expression|function_definition|indented_block|block)$/;
    return [
      ...lessInline,
      ...(site.whole
        ? replaceLiteral(site, lookup.expression)
        : sum !== undefined
          ? replaceLiteral(site, `(${sum})`)
          : joinAround(site, lookup, '+', alone.test(site.literal.parent?.type ?? ''))),
    ];
  },
  addImports: eachImport(addImport),
  helperScope: (site) => outermostBody(site),
  addHelper(site, { source }) {
    const { text } = site.request;
    const body = outermostBody(site);
    return body !== undefined && body.text.endsWith('}')
      ? insertMember(
          text,
          body.endIndex - 1,
          source.replace(/^ {2,}/gm, (spaces) => spaces.repeat(2)),
        )
      : insertLines(text, text.length, `\n${source}`);
  },
  runNote: () => 'Load `.env` before the program starts: `set -a; . ./.env; set +a`, or with the sbt-dotenv plugin.',
};

/** A text of several lines, taken apart where the secret stands: its margin and its lines stay as they are. */
function joinBlock({ request: { text, start, end }, literal, open }: Site, expression: string): string {
  const quotes = open.slice(0, open.indexOf('"""') + 3);
  return `${text.slice(literal.startIndex, start)}""" + ${expression} + ${quotes}${text.slice(end, literal.endIndex)}`;
}

/** `final val X = "…"` without a type, and `inline val`: known to the compiler. */
const isConstant = (definition: Node): boolean =>
  /^(?:[\w@]+\s+)*inline\s/.test(definition.text) ||
  (/^(?:[\w@]+\s+)*final\s/.test(definition.text) && definition.childForFieldName('type') === null);

const usedAsConstant = ({ root, literal, request }: Site, name: string): boolean =>
  placesOf(root, request.text, name).some((place) => {
    const around = nearest(place, /^(annotation|val_definition)$/, /^(block|template_body|indented_block)$/);
    return (
      around !== undefined &&
      !within(around, literal) &&
      (around.type === 'annotation' || /^(?:[\w@]+\s+)*inline\s/.test(around.text))
    );
  });

/** A pair `"key" -> "value"` names its value; all else is asked as in all languages. */
function nameOf({ parent, id }: Node): string | undefined {
  return parent?.type === 'infix_expression' &&
    parent.childForFieldName('operator')?.text === '->' &&
    parent.childForFieldName('right')?.id === id
    ? toVariableName(parent.childForFieldName('left')?.text ?? '')
    : undefined;
}

/** Older Scala has no functions outside of objects and classes. */
function outermostBody(site: Site): Node | undefined {
  let body: Node | undefined;
  for (let node = site.literal.parent; node !== null; node = node.parent)
    if (node.type === 'template_body') body = node;
  return body;
}

/** One import where imports stand; undefined if it is there. */
function addImport({ root, request: { text } }: Site, line: string): TextEdit | undefined {
  const imports = childrenOf(root, /^import_declaration$/);
  if (oneIs(imports, line) || imports.some((one) => selects(one.text, line))) return undefined;
  const last = imports.at(-1);
  if (last) return insertLines(text, nextLine(text, last.endIndex), line);
  const clause = childrenOf(root, /^package_clause$/).findLast((node) => node.childForFieldName('body') === null);
  if (clause) return insertLines(text, nextLine(text, clause.endIndex), `\n${line}`);
  const shebang = /^#!.*\r?\n/.exec(text)?.[0].length ?? 0;
  return insertLines(text, shebang, `${line}\n`);
}

/** Does `import a.{B, C}` bring what `import a.B` does? */
function selects(present: string, line: string): boolean {
  const [, prefix, names] = /^import\s+([\w.]+)\.\{([^}]*)\}/.exec(present) ?? [];
  return names?.split(',').some((name) => `import ${prefix}.${name.trim()}` === line) ?? false;
}

export default scala;
