import { fallbackIn } from '../fallback';
import type { CodeLanguage, Site } from '../language';
import {
  above,
  decodeEscapes,
  eachImport,
  insertLines,
  insertMember,
  joinAround,
  nextLine,
  refusal,
  replaceLiteral,
  withoutIndent,
} from '../strings';
import { childrenOf, nearest, oneIs, placesOf } from '../scope';
import type { TextEdit } from '../types';

const java: CodeLanguage = {
  kind: 'code',
  id: 'java',
  title: 'Java',
  languages: ['java'],
  grammar: () => 'java',
  literals: ['string_literal'],
  delimiters: (text) =>
    text.startsWith('"""')
      ? { open: /^"""[ \t]*\r?\n?[ \t]*/.exec(text)![0], close: '"""' }
      : { open: '"', close: '"' },
  refuse(site) {
    const { literal } = site;
    if (above(site, /annotation/, /^(class_body|annotation_type_body|block|program)$/) !== undefined)
      return 'An argument of an annotation has to be constant. Spring reads `@Value("${NAME}")` from the environment itself.';
    if (above(site, /^annotation_type_element_declaration$/, /^block$/) !== undefined)
      return 'The default of an element of an annotation has to be constant.';
    if (above(site, /^switch_label$/, /^(block|class_body)$/) !== undefined)
      return 'A case of a switch has to be constant.';
    const constant = above(
      site,
      /^(field_declaration|local_variable_declaration|constant_declaration)$/,
      /^(block|program|\w+_body)$/,
    );
    const name = constant?.childForFieldName('declarator')?.childForFieldName('name')?.text;
    const isFinal = constant?.type === 'constant_declaration' || /\bfinal\b/.test(constant?.text ?? '');
    if (name !== undefined && isFinal && usedAsConstant(site, name))
      return `${name} is used where Java wants a constant (an annotation or a case). Give that place a constant of its own first.`;
    return literal.parent?.type === 'module_declaration' ? 'This is no value.' : undefined;
  },
  decode: (written, open, site) =>
    decodeEscapes(open.startsWith('"""') ? withoutIndent(written, commonIndent(site)) : written),
  // A variable that is not set reads as null.
  fallback: fallbackIn([
    'System.getenv().getOrDefault("NAME", LITERAL)',
    'Optional.ofNullable(System.getenv("NAME")).orElse(LITERAL)',
    'System.getenv("NAME") != null ? System.getenv("NAME") : LITERAL',
  ]),
  environment: (name) => ({ expression: `System.getenv("${name}")`, imports: [] }),
  embed(site, lookup) {
    if (site.whole) return replaceLiteral(site, lookup.expression);
    if (site.open.startsWith('"""'))
      return refusal('The secret is a part of a text block. Take the block apart first.');
    return joinAround(
      site,
      lookup,
      '+',
      /^(argument_list|variable_declarator|assignment_expression|return_statement)$/.test(
        site.literal.parent?.type ?? '',
      ),
    );
  },
  addImports: eachImport(addImport),
  helperScope: outermostBody,
  addHelper(site, { source }) {
    const { text } = site.request;
    const body = outermostBody(site);
    if (body === undefined) return insertLines(text, text.length, `\n${source}`);
    // The constants of an enum end with a semicolon, where members follow.
    const constantsOnly =
      body.type === 'enum_body' && !body.namedChildren.some((node) => node?.type === 'enum_body_declarations');
    return insertMember(text, body.endIndex - 1, constantsOnly ? `;\n\n${source}` : source);
  },
  runNote: () => 'Load `.env` before the program starts: `set -a; . ./.env; set +a`, or in the run configuration.',
};

/** What is private in the outermost type can be called in all types inside it. */
function outermostBody(site: Site): Site['literal'] | undefined {
  let body: Site['literal'] | undefined;
  for (let node = site.literal.parent; node !== null; node = node.parent)
    if (/^(class_body|enum_body|interface_body)$/.test(node.type)) body = node;
  return body;
}

type Place = Pick<Site, 'root'> & { readonly request: Pick<Site['request'], 'text'> };

/** In an annotation or a case; or in another constant of which one is made that is used so. */
const usedAsConstant = ({ root, request: { text } }: Place, name: string, from: readonly string[] = []): boolean =>
  placesOf(root, text, name).some((place) => {
    const around = nearest(
      place,
      /^(annotation|switch_label|field_declaration|local_variable_declaration|constant_declaration)$/,
      /^(block|program|\w+_body)$/,
    );
    if (around === undefined) return false;
    if (!around.type.endsWith('declaration')) return true;
    const other = around.childForFieldName('declarator')?.childForFieldName('name')?.text;
    return (
      other !== undefined &&
      other !== name &&
      !from.includes(other) &&
      usedAsConstant({ root, request: { text } }, other, [...from, name])
    );
  });

/** A text block's common indentation, to which the line of the closing delimiter counts, is not part of its value. */
function commonIndent({ request: { text }, literal, close }: Site): number {
  const lines = text
    .slice(literal.startIndex, literal.endIndex - close.length)
    .split(/\r?\n/)
    .slice(1);
  return Math.min(
    ...lines
      .filter((line, index) => line.trim() !== '' || index === lines.length - 1)
      .map((line) => /^[ \t]*/.exec(line)![0].length),
  );
}

/** One import where imports stand; undefined if it is there. */
function addImport({ root, request: { text } }: Site, line: string): TextEdit | undefined {
  const imports = childrenOf(root, /^import_declaration$/);
  if (oneIs(imports, line)) return undefined;
  const last = imports.at(-1);
  if (last) return insertLines(text, nextLine(text, last.endIndex), line);
  const clause = childrenOf(root, /^package_declaration$/)[0];
  return clause ? insertLines(text, nextLine(text, clause.endIndex), `\n${line}`) : insertLines(text, 0, `${line}\n`);
}

export default java;
