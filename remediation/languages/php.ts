import type { Node } from 'web-tree-sitter';
import { fallbackIn } from '../fallback';
import type { CodeLanguage, Site } from '../language';
import { childrenOf } from '../scope';
import {
  above,
  decodeEscapes,
  decodeSingle,
  eachImport,
  insertLines,
  insertMember,
  joinAround,
  nextLine,
  replaceLiteral,
} from '../strings';
import type { TextEdit } from '../types';

const constantPlace = 'PHP wants a constant expression here. Assign it in the constructor, or in a function.';

/** The namespace around the literal, if it is one with braces: imports and functions belong inside. */
const namespaceBody = (site: Site): Node | undefined =>
  above(site, /^namespace_definition$/)?.childForFieldName('body') ?? undefined;

const php: CodeLanguage = {
  kind: 'code',
  id: 'php',
  title: 'PHP',
  languages: ['php'],
  grammar: () => 'php',
  literals: ['string', 'encapsed_string', 'heredoc', 'nowdoc'],
  delimiters: (text) => (/^["']/.test(text) ? { open: text[0]!, close: text[0]! } : undefined),
  refuse(site) {
    if (
      above(
        site,
        /^(const_declaration|const_element|property_element|property_initializer|enum_case|static_variable_declaration)$/,
        /^compound_statement$/,
      ) !== undefined
    )
      return constantPlace;
    if (above(site, /^attribute$/, /^compound_statement$/) !== undefined) return constantPlace;
    if (above(site, /^(simple_parameter|property_promotion_parameter)$/, /^compound_statement$/) !== undefined)
      return constantPlace;
    const { parent } = site.literal;
    return parent?.type === 'array_element_initializer' &&
      parent.namedChildCount > 1 &&
      parent.namedChild(0)?.id === site.literal.id
      ? 'This is a key, not a value.'
      : undefined;
  },
  decode: (content, open) => (open === "'" ? decodeSingle(content) : decodeEscapes(content)),
  // A variable that is not set reads as false. `?: throw …` would say so, but only from PHP 8 on: a program that should stop there has to ask.
  fallback: fallbackIn([
    'getenv("NAME") ?: LITERAL',
    // What fills `$_ENV` need not fill what `getenv` reads.
    { form: '$_ENV["NAME"] ?? LITERAL', rest: '$_ENV["NAME"]' },
    { form: '$_SERVER["NAME"] ?? LITERAL', rest: '$_SERVER["NAME"]' },
    { form: 'env("NAME", LITERAL)', rest: 'env("NAME")' },
  ]),
  environment: (name, site) => ({ expression: `getenv(${site.open}${name}${site.open})`, imports: [] }),
  embed(site, lookup) {
    if (site.whole) return replaceLiteral(site, lookup.expression);
    return joinAround(
      site,
      lookup,
      '.',
      /^(argument|assignment_expression|return_statement|array_element_initializer|arguments)$/.test(
        site.literal.parent?.type ?? '',
      ),
    );
  },
  addImports: eachImport(addImport),
  helperScope: namespaceBody,
  addHelper: (site, { source }) => {
    const { text } = site.request;
    const body = namespaceBody(site);
    if (body !== undefined) return insertMember(text, body.endIndex - 1, source);
    // Behind the last closing tag a page goes on in HTML: the function gets tags of its own there.
    const inPage = text.lastIndexOf('?>') > text.lastIndexOf('<?');
    return insertLines(text, text.length, inPage ? `\n<?php\n${source}` : `\n${source}`);
  },
  runNote: () => 'Load `.env` before the program starts: `set -a; . ./.env; set +a`, or with vlucas/phpdotenv.',
};

/** Behind `<?php`, `declare` and `namespace`, which have to stand first. */
function afterOpening({ root, request: { text } }: Site): number {
  let at = nextLine(text, Math.max(0, text.indexOf('<?php')));
  for (const node of childrenOf(root, /^(declare_statement|namespace_definition)$/))
    if (node.childForFieldName('body') === null) at = nextLine(text, node.endIndex);
  return at;
}

/** The names that a `use` imports as they are: `A\B`, `A\B, A\C`, `A\{B, C}`. */
function importedNames(use: Node): string[] {
  const [, prefix = '', names = ''] = /^use\s+(?:([\w\\]+)\\\{)?([^;}]*)/.exec(use.text) ?? [];
  return names.split(',').map((name) => `${prefix === '' ? '' : `${prefix}\\`}${name.trim().replace(/^\\/, '')}`);
}

const indentOf = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset) + 1))![0];

/** One import where imports stand; undefined if it is there. */
function addImport(site: Site, line: string): TextEdit | undefined {
  const { text } = site.request;
  const body = namespaceBody(site);
  const uses = childrenOf(body ?? site.root, /^namespace_use_declaration$/);
  if (uses.flatMap(importedNames).includes(line.replace(/^use |;$/g, ''))) return undefined;
  const last = uses.at(-1);
  if (last)
    return insertLines(text, nextLine(text, last.endIndex), body ? indentOf(text, last.startIndex) + line : line);
  if (body) return insertLines(text, nextLine(text, body.startIndex), `    ${line}\n`);
  // In a page whose first tag does not open a block of PHP, the import gets a tag of its own.
  const opening = /<\?(?:php|=)[^\n]*/.exec(text);
  if (opening !== null && /^<\?=|\?>/.test(opening[0])) return insertLines(text, 0, `<?php ${line} ?>`);
  return insertLines(text, afterOpening(site), `\n${line}`);
}

export default php;
