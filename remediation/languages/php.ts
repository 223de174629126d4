import type { CodeLanguage, Site } from '../language';
import { above, decodeEscapes, decodeSingle, eachImport, hasLine, insertLines, joinAround, nextLine, replaceLiteral } from '../strings';
import type { TextEdit } from '../types';

const constantPlace = 'PHP wants a constant expression here. Assign it in the constructor, or in a function.';

const php: CodeLanguage = {
  kind: 'code',
  id: 'php',
  title: 'PHP',
  languages: ['php'],
  grammar: () => 'php',
  literals: ['string', 'encapsed_string', 'heredoc', 'nowdoc'],
  delimiters: (text) => (/^["']/.test(text) ? { open: text[0]!, close: text[0]! } : undefined),
  refuse(site) {
    if (above(site, /^(const_declaration|const_element|property_element|property_initializer|attribute|enum_case|static_variable_declaration)$/, /^(compound_statement|arguments)$/) !== undefined) return constantPlace;
    if (above(site, /^(simple_parameter|property_promotion_parameter)$/, /^(compound_statement|arguments)$/) !== undefined) return constantPlace;
    const { parent } = site.literal;
    return parent?.type === 'array_element_initializer' && parent.namedChildCount > 1 && parent.namedChild(0)?.id === site.literal.id ? 'This is a key, not a value.' : undefined;
  },
  decode: (content, open) => (open === "'" ? decodeSingle(content) : decodeEscapes(content)),
  environment: (name, site) => ({ expression: `getenv(${site.open}${name}${site.open})`, imports: [] }),
  embed(site, lookup) {
    if (site.whole) return replaceLiteral(site, lookup.expression);
    return joinAround(site, lookup, '.', /^(argument|assignment_expression|return_statement|array_element_initializer|arguments)$/.test(site.literal.parent?.type ?? ''));
  },
  addImports: eachImport(addImport),
  addHelper: ({ request: { text } }, { source }) => {
    const end = /\?>\s*$/.exec(text)?.index ?? text.length;
    return insertLines(text, end === text.length ? end : text.lastIndexOf('\n', end) + 1, `\n${source}`);
  },
  runNote: () => 'Load `.env` before the program starts: `set -a; . ./.env; set +a`, or with vlucas/phpdotenv.',
};

/** Behind `<?php`, `declare` and `namespace`, which have to stand first. */
function afterOpening({ root, request: { text } }: Site): number {
  let at = nextLine(text, Math.max(0, text.indexOf('<?php')));
  for (const node of root.namedChildren) if (node !== null && /^(declare_statement|namespace_definition)$/.test(node.type) && node.childForFieldName('body') === null) at = nextLine(text, node.endIndex);
  return at;
}

/** One import where imports stand; undefined if it is there. */
function addImport(site: Site, line: string): TextEdit | undefined {
  const { root, request } = site;
  const { text } = request;
  if (hasLine(text, line)) return undefined;
  const last = root.namedChildren.filter((node) => node?.type === 'namespace_use_declaration').at(-1);
  if (last) return insertLines(text, nextLine(text, last.endIndex), line);
  return insertLines(text, afterOpening(site), `\n${line}`);
}

export default php;
