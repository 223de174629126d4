/** What JavaScript and TypeScript share: all but the types. */
import type { Node } from 'web-tree-sitter';
import { fallbackIn, type Fallback } from './fallback';
import type { CodeLanguage, Lookup, Site } from './language';
import { runsInBrowser, runsOnPhone } from './places';
import { childrenOf, nearest } from './scope';
import {
  above,
  decodeEscapes,
  eachImport,
  insertLines,
  insideChild,
  lineBreakOf,
  nextLine,
  replaceLiteral,
} from './strings';
import type { TextEdit } from './types';

export interface Dialect {
  readonly id: string;
  readonly title: string;
  readonly languages: readonly string[];
  grammar(language: string): string;
  environment(name: string): string;
}

const functions =
  /^(function_declaration|function_expression|function|arrow_function|method_definition|generator_function|generator_function_declaration)$/;

export function javascriptLike(dialect: Dialect): CodeLanguage {
  return {
    kind: 'code',
    ...dialect,
    literals: ['string', 'template_string'],
    delimiters: (text) => (/^["'`]/.test(text) ? { open: text[0]!, close: text[0]! } : undefined),
    refuse,
    refuseAwait,
    decode: decodeEscapes,
    fallback: (site) => fallback(site) ?? (dialect.id === 'javascript' ? takenApart(site) : undefined),
    environment: (name) => ({ expression: dialect.environment(name), imports: [], takes: ['process'] }),
    embed,
    addImports: eachImport(addImport),
    addHelper: ({ request: { text } }, { source }) => insertLines(text, text.length, `\n${source}`),
    runNote: () => 'Start it with `node --env-file=.env`, or load `.env` with the dotenv package.',
  };
}

const fallback = fallbackIn(
  ['process.env.NAME', 'process.env["NAME"]'].flatMap((read) => [`${read} ?? LITERAL`, `${read} || LITERAL`]),
);

/** `const { KEY = "…" } = process.env`; in TypeScript KEY would not be a string any more. */
function takenApart({ literal }: Site): Fallback | undefined {
  const node = literal.parent;
  if (node === null || !/^(object_)?assignment_pattern$/.test(node.type)) return undefined;
  const taken = nearest(node, /^variable_declarator$/, functions)?.childForFieldName('value')?.text;
  const left = node.childForFieldName('left');
  const key = node.parent?.type === 'pair_pattern' ? node.parent.childForFieldName('key') : left;
  return taken === 'process.env' && left !== null && key !== null && /^\w+$/.test(key.text)
    ? { name: key.text, node, rest: left.text }
    : undefined;
}

function refuse(site: Site): string | undefined {
  const { literal, request } = site;
  const { parent } = literal;
  const elsewhere = runsInBrowser(request) ?? runsOnPhone(request);
  if (elsewhere !== undefined) return elsewhere;
  if (nearest(literal, /^(import_statement|import_attribute)$/, /^(statement_block|class_body)$/) !== undefined)
    return 'A module is named here, not a value.';
  if (insideChild(site, ['template_substitution'])) return 'The secret is inside an expression of this template.';
  switch (parent?.type) {
    case 'namespace_export':
    case 'export_specifier':
    case 'module':
      return 'A module is named here, not a value.';
    case 'export_statement':
      return parent.childForFieldName('source')?.id === literal.id ? 'A module is named here, not a value.' : undefined;
    case 'arguments':
      // `import('…').T` of a type.
      return nearest(
        literal,
        /^(type_annotation|type_alias_declaration|lookup_type|nested_type_identifier)$/,
        /^statement_block$/,
      ) !== undefined && /^import\s*\(/.test(parent.parent?.text ?? '')
        ? 'A module is named here, not a value.'
        : undefined;
    case 'literal_type':
      return 'This is a type: the compiler needs its text.';
    case 'enum_assignment':
      return 'An enum member has to be constant for the compiler. Move the value out of the enum.';
    case 'variable_declarator':
    case 'public_field_definition':
    case 'required_parameter':
      return parent
        .childForFieldName('type')
        ?.descendantsOfType(['template_literal_type', 'literal_type'])
        .some((type) => /^["'`]/.test(type?.text ?? ''))
        ? 'The type here names the text itself: the compiler has to know it. Widen the type to string first.'
        : undefined;
    case 'expression_statement':
      return 'This string is not used as a value.';
    case 'call_expression':
      return literal.type === 'template_string' ? 'A tagged template gets its parts as they stand.' : undefined;
    case 'pair':
    case 'property_signature':
      return parent.childForFieldName('key')?.id === literal.id || parent.childForFieldName('name')?.id === literal.id
        ? 'This is a key, not a value.'
        : undefined;
    default:
      return undefined;
  }
}

const isModule = ({ request: { text, path }, root }: Site): boolean =>
  !/\.cjs$|\.cts$/.test(path) &&
  (/\.m[jt]s$/.test(path) ||
    childrenOf(root, /^(import|export)_statement$/).some(
      ({ text: statement }) => !/^import\s+\w+\s*=\s*require/.test(statement),
    ) ||
    /\bimport\.meta\b/.test(text));

function refuseAwait(site: Site): string | undefined {
  const scope = above(site, functions);
  const asynchronous = 'The client of this store answers asynchronously';
  const field = above(site, /^(public_field_definition|field_definition|class_static_block)$/, functions);
  if (field !== undefined) return `${asynchronous}, and a class field cannot wait. Read it in an async method.`;
  if (scope === undefined)
    return isModule(site)
      ? undefined
      : `${asynchronous}, and a CommonJS file cannot wait at its top level. Move the use into an async function.`;
  const parameters = scope.childForFieldName('parameters');
  if (
    parameters !== null &&
    parameters.startIndex <= site.literal.startIndex &&
    site.literal.endIndex <= parameters.endIndex
  )
    return `${asynchronous}, and a default value cannot wait.`;
  return /^async\b/.test(scope.text) || scope.children.some((child) => child?.type === 'async')
    ? undefined
    : `${asynchronous}. Make the function around it async.`;
}

function embed(site: Site, { expression }: Lookup): TextEdit[] {
  const { request, literal, open, whole } = site;
  const { parent } = literal;
  if (parent?.type === 'jsx_attribute')
    return whole ? replaceLiteral(site, `{${expression}}`) : replaceLiteral(site, `{${template(site, expression)}}`);
  const asserted = assertionOn(literal);
  if (whole && asserted !== undefined)
    return [{ start: asserted.startIndex, end: asserted.endIndex, text: expression }];
  if (whole) return replaceLiteral(site, needsParentheses(site, expression) ? `(${expression})` : expression);
  // In a template only the secret's part changes; a plain string becomes a template.
  if (open === '`') return [{ start: request.start, end: request.end, text: `\${${expression}}` }];
  return replaceLiteral(site, template(site, expression));
}

/** `"…" as const`, `<const>"…"` and `"…" satisfies T` say something of the text itself, which a lookup does not keep: they go with it. */
function assertionOn(literal: Node): Node | undefined {
  let value = literal;
  while (value.parent?.type === 'parenthesized_expression') value = value.parent;
  const { parent } = value;
  if (parent === null) return undefined;
  const constant =
    (parent.type === 'as_expression' && /\bas\s+const$/.test(parent.text)) ||
    (parent.type === 'type_assertion' && /^<\s*const\s*>/.test(parent.text));
  return constant || parent.type === 'satisfies_expression' ? parent : undefined;
}

function template({ request: { text, start, end }, contentStart, contentEnd, open }: Site, expression: string): string {
  const literally = (part: string): string =>
    part.replace(new RegExp(`\\\\${open}`, 'g'), open).replace(/`|\$\{/g, '\\$&');
  return `\`${literally(text.slice(contentStart, start))}\${${expression}}${literally(text.slice(end, contentEnd))}\``;
}

const needsParentheses = ({ literal }: Site, expression: string): boolean =>
  expression.startsWith('await ') &&
  /^(member_expression|subscript_expression|call_expression|non_null_expression|as_expression)$/.test(
    literal.parent?.type ?? '',
  );

/** ES module and CommonJS write imports differently: stores give the former, here it becomes what the file uses. */
function addImport(site: Site, line: string): TextEdit | undefined {
  const { request, root } = site;
  const { text } = request;
  const esm = isModule(site) || /tsx?$/.test(request.path);
  const semicolon = !/^(?:import|const|let|var)\b[^\n;]*[^\n;{(,]$/m.test(text) || /;\s*$/m.test(text);
  const quote =
    /\b(?:from|require\(|import)\s*'/.test(text) || !/\b(?:from|require\(|import)\s*"/.test(text) ? "'" : '"';
  const imports = childrenOf(root, /^(import_statement|lexical_declaration)$/).filter(
    (node) => node.type === 'import_statement' || /=\s*require\(/.test(node.text),
  );
  const missing = withoutNames(
    line,
    imports.map((node) => node.text),
  );
  if (missing === undefined) return undefined;
  const styled = (esm ? missing : commonJs(missing)).replaceAll("'", quote);
  const written = semicolon ? styled : styled.replace(/;$/, '');
  const last = imports.at(-1);
  if (last) return insertLines(text, nextLine(text, last.endIndex), written);
  return insertLines(text, afterProlog(site), `${written}${lineBreakOf(text)}`);
}

/** The import without the names that the file imports from that module already: twice they would not compile. */
function withoutNames(line: string, present: readonly string[]): string | undefined {
  const [, wanted, module] = /^import (.+) from '([^']+)';$/.exec(line)!;
  const same = present.filter(
    (one) => !/^import\s+type\b/.test(one) && (one.includes(`'${module}'`) || one.includes(`"${module}"`)),
  );
  if (!wanted!.startsWith('{'))
    return same.some((one) => new RegExp(`^(?:import|const)\\s+${wanted}\\b`).test(one)) ? undefined : line;
  const names = same.flatMap((one) => (/\{([^}]*)\}/.exec(one)?.[1] ?? '').split(',').map((name) => name.trim()));
  const missing = wanted!
    .slice(1, -1)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => !names.includes(name));
  return missing.length === 0 ? undefined : `import { ${missing.join(', ')} } from '${module}';`;
}

const commonJs = (line: string): string =>
  line.replace(/^import (\{[^}]*\}|\w+) from ('[^']+');$/, 'const $1 = require($2);');

/** Behind the shebang, comments at the top, and directives such as 'use strict'. */
function afterProlog({ root, request: { text } }: Site): number {
  let at = 0;
  for (const node of childrenOf(root)) {
    if (!(
      node.type === 'hash_bang_line' ||
      (node.type === 'comment' && /^\/\*|^\/\/\s*@ts/.test(node.text)) ||
      (node.type === 'expression_statement' && /^['"]use /.test(node.text))
    ))
      break;
    at = nextLine(text, node.endIndex);
  }
  // The empty line behind them stays with them.
  const empty = at === 0 ? null : /^\r?\n/.exec(text.slice(at));
  return at + (empty?.[0].length ?? 0);
}
