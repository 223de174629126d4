import type { Node } from 'web-tree-sitter';
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
import { childrenOf, nearest, oneIs, placesOf, within } from '../scope';
import type { TextEdit } from '../types';

const csharp: CodeLanguage = {
  kind: 'code',
  id: 'csharp',
  title: 'C#',
  languages: ['csharp'],
  grammar: () => 'c_sharp',
  literals: ['string_literal', 'verbatim_string_literal', 'raw_string_literal', 'interpolated_string_expression'],
  delimiters(text) {
    const raw = /^\$*("{3,})(?:[ \t]*\r?\n)?/.exec(text);
    if (raw !== null && text.endsWith(raw[1]!)) return { open: raw[0], close: raw[1]! };
    // Behind the quote of UTF-8 bytes stands a suffix.
    const match = text.endsWith('"') ? /^(\$@|@\$|\$|@)?"(?!"")/.exec(text) : null;
    return match === null ? undefined : { open: match[0], close: '"' };
  },
  refuse(site) {
    if (above(site, /^attribute$/, /^(block|declaration_list)$/) !== undefined)
      return 'An argument of an attribute has to be constant.';
    if (
      above(site, /^(constant_pattern|case_switch_label|switch_expression_arm)$/, /^(block|argument_list)$/) !==
      undefined
    )
      return 'A case has to be constant.';
    if (above(site, /^parameter$/, /^(block|argument_list)$/) !== undefined)
      return 'The default of a parameter has to be constant. Use null, and read it inside.';
    if (
      site.literal.namedChildren.some(
        (child) =>
          child?.type === 'interpolation' && child.startIndex < site.request.end && child.endIndex > site.request.start,
      )
    )
      return 'The secret is inside an expression of this string.';
    const field = above(site, /^(field_declaration|local_declaration_statement)$/, /^(block|declaration_list)$/);
    const name = field?.descendantsOfType('variable_declarator')[0]?.childForFieldName('name')?.text;
    if (field !== undefined && isConstant(field) && name !== undefined && usedAsConstant(site, name))
      return `${name} is used where C# wants a constant. Give that place a constant of its own first.`;
    return undefined;
  },
  decode(written, open, { request: { text }, contentStart, contentEnd }) {
    // The line of a raw string's closing quotes says how far its lines are indented.
    if (isRaw(open)) return withoutIndent(written, /[^\n]*$/.exec(text.slice(contentStart, contentEnd))![0].length);
    return open.includes('@') ? written.replaceAll('""', '"') : decodeEscapes(written);
  },
  fallback: fallbackIn([
    'Environment.GetEnvironmentVariable("NAME") ?? LITERAL',
    'System.Environment.GetEnvironmentVariable("NAME") ?? LITERAL',
  ]),
  environment: (name) => ({
    // A variable that is not set is an error at once, not a null somewhere later; and the type stays string.
    expression: `(Environment.GetEnvironmentVariable("${name}") ?? throw new InvalidOperationException("${name} is not set"))`,
    imports: ['using System;'],
    takes: ['Environment'],
  }),
  embed(site, lookup) {
    if (isRaw(site.open) && !site.whole)
      return refusal('The secret is a part of a raw string. Take the string apart first.');
    const { parent } = site.literal;
    const alone =
      /^(argument|parenthesized_expression|equals_value_clause|variable_declarator|assignment_expression|return_statement|arrow_expression_clause)$/.test(
        parent?.type ?? '',
      );
    const expression =
      site.whole && alone ? lookup.expression.replace(/^\((Environment\..*)\)$/s, '$1') : lookup.expression;
    const own = site.whole ? replaceLiteral(site, expression) : joinAround(site, lookup, '+', alone);
    return [...constantToVariable(site), ...own];
  },
  addImports: eachImport(addImport),
  helperScope: (site) => outermostType(site)?.childForFieldName('body') ?? undefined,
  addHelper(site, { source }) {
    const { text } = site.request;
    const type = outermostType(site);
    if (type !== undefined) return insertMember(text, type.endIndex - 1, source);
    // A function beside top-level statements is a local one, which has no access of its own; types stand behind it.
    const last = childrenOf(site.root, /^global_statement$/).at(-1);
    return insertLines(
      text,
      last ? nextLine(text, last.endIndex) : text.length,
      `\n${source.replace(/^private /, '')}`,
    );
  },
  runNote: () => 'Load `.env` before the program starts: `set -a; . ./.env; set +a`, or in launchSettings.json.',
};

const types = /^(class|struct|record|interface)_declaration$/;

/** What is private in the outermost type can be called in all types inside it. */
function outermostType(site: Site): Node | undefined {
  let type: Node | undefined;
  for (let node = site.literal.parent; node !== null; node = node.parent) if (types.test(node.type)) type = node;
  return type;
}

const isRaw = (open: string): boolean => open.includes('"""');

const isConstant = (declaration: Site['literal']): boolean =>
  declaration.namedChildren.some((child) => child?.type === 'modifier' && child.text === 'const') ||
  /^\s*(?:\w+\s+)*const\b/.test(declaration.text);

const usedAsConstant = ({ root, literal, request }: Site, name: string): boolean =>
  placesOf(root, request.text, name).some((place) => {
    const around = nearest(
      place,
      /^(attribute|constant_pattern|case_switch_label|parameter|field_declaration|local_declaration_statement)$/,
      /^(block|declaration_list)$/,
    );
    if (around === undefined) return false;
    // A constant is made of constants.
    return /_declaration/.test(around.type) ? isConstant(around) && !within(around, literal) : true;
  });

/** A `const` cannot be read at run time: a field becomes `static readonly`, a local loses the word. */
function constantToVariable(site: Site): TextEdit[] {
  const declaration = above(site, /^(field_declaration|local_declaration_statement)$/, /^(block|declaration_list)$/);
  if (declaration === undefined || !isConstant(declaration)) return [];
  const at = declaration.startIndex + /\bconst\b/.exec(declaration.text)!.index;
  return declaration.type === 'field_declaration'
    ? [{ start: at, end: at + 'const'.length, text: 'static readonly' }]
    : [{ start: at, end: at + 'const '.length, text: '' }];
}

const plainName = (directive: string): string => directive.replace(/^using\s+|\s*;.*$/gs, '');

/** One import where imports stand; undefined if it is there. */
function addImport({ root, request: { text } }: Site, line: string): TextEdit | undefined {
  const directives = childrenOf(root, /^using_directive$/);
  if (oneIs(directives, line) || oneIs(directives, `global ${line}`)) return undefined;
  const last = directives.at(-1);
  if (last === undefined) return insertLines(text, 0, `${line}\n`);
  // The system's namespaces stand first where the file keeps them so.
  const behind = /^using System\b/.test(line)
    ? directives.findLast((one) => /^using System\b/.test(one.text) && plainName(one.text) < plainName(line))
    : last;
  return behind === undefined
    ? insertLines(text, text.lastIndexOf('\n', directives[0]!.startIndex) + 1, line)
    : insertLines(text, nextLine(text, behind.endIndex), line);
}

export default csharp;
