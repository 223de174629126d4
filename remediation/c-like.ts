/** What C and C++ share: where a lookup can stand, macros, arrays, includes. */
import type { Node } from 'web-tree-sitter';
import { boundariesOf, toPointer, usedAsConstant } from './c-declarations';
import { fallbackIn } from './fallback';
import type { CodeLanguage, Lookup, Refusal, Site } from './language';
import { toVariableName } from './name';
import { nearest, placesOf, within } from './scope';
import { runsInFirmware } from './places';
import { above, decodeEscapes, eachImport, insertLines, nextLine, refusal, replaceLiteral } from './strings';
import type { TextEdit } from './types';

export interface Dialect {
  readonly id: 'c' | 'cpp';
  readonly title: string;
  readonly languages: readonly string[];
  readonly getenv: string;
  readonly include: string;
  /** Why not in this dialect. */
  refuse?(site: Site): string | undefined;
  /** Edits of the declaration around it, where this dialect has to change more than an array. */
  around?(site: Site): readonly TextEdit[] | Refusal;
  /** A part of a literal replaced. */
  part(site: Site, lookup: Lookup): readonly TextEdit[] | Refusal;
}

export const cLike = (dialect: Dialect): CodeLanguage => ({
  kind: 'code',
  id: dialect.id,
  title: dialect.title,
  languages: dialect.languages,
  grammar: () => dialect.id,
  literals: ['string_literal', 'raw_string_literal', 'preproc_arg'],
  delimiters(text) {
    const raw = /^R"([^()\\\s]{0,16})\(/.exec(text);
    if (raw !== null) return { open: raw[0], close: `)${raw[1]}"` };
    const macro = /^(\(?\s*")(?:[^"\\\n]|\\[^])*("\s*\)?\s*)$/.exec(text);
    return macro === null ? undefined : { open: macro[1]!, close: macro[2]! };
  },
  nameOf({ parent, id }) {
    // `{ "key", "value" }`: an entry of a map.
    const [key, given] = parent?.type === 'initializer_list' ? parent.namedChildren : [];
    if (parent?.namedChildCount === 2 && given?.id === id && key?.type === 'string_literal')
      return toVariableName(key.text);
    // A field of C++ has its name and its value side by side.
    const value = parent?.type === 'initializer_list' ? parent : { parent, id };
    return value.parent?.type === 'field_declaration' &&
      value.parent.childForFieldName('default_value')?.id === value.id
      ? toVariableName(value.parent.childForFieldName('declarator')?.text ?? '')
      : undefined;
  },
  refuse: (site) => refuse(site) ?? dialect.refuse?.(site),
  decode: (content, open) => (open.startsWith('R') ? content : decodeEscapes(content)),
  fallback: fallbackIn(
    ['getenv("NAME")', 'std::getenv("NAME")'].flatMap((read) => [`${read} ? ${read} : LITERAL`, `${read} ?: LITERAL`]),
  ),
  environment: (name) => ({ expression: `${dialect.getenv}("${name}")`, imports: [dialect.include] }),
  embed(site, lookup) {
    const constant = boundariesOf(site);
    if (typeof constant === 'object' && 'refused' in constant) return constant;
    const own = site.whole ? whole(site, lookup) : (formatArgument(site, lookup) ?? dialect.part(site, lookup));
    if ('refused' in own) return own;
    const changed = dialect.around?.(site) ?? [];
    if ('refused' in changed) return changed;
    return [...toPointer(site), ...changed, ...own];
  },
  addImports: eachImport(addInclude),
  addHelper: ({ request: { text }, root }, { source }) =>
    insertLines(text, nextLine(text, includesOf(root, text).at(-1)?.startIndex ?? 0), `\n${source}`),
  runNote: () => 'Load `.env` before the program starts: `set -a; . ./.env; set +a`, or in the launch configuration.',
});

function whole(site: Site, { expression }: Lookup): TextEdit[] {
  const { literal } = site;
  if (literal.type !== 'preproc_arg') return replaceLiteral(site, expression);
  // What a macro stands for ends behind the line break's carriage return.
  const end = literal.startIndex + literal.text.trimEnd().length;
  return [{ start: literal.startIndex, end, text: site.open.startsWith('(') ? `(${expression})` : expression }];
}

function refuse(site: Site): string | undefined {
  const { literal, request } = site;
  const firmware = runsInFirmware(request);
  if (firmware !== undefined) return firmware;
  if (
    above(
      site,
      /^(preproc_include|linkage_specification|attribute_declaration|attribute_specifier|gnu_asm_expression)$/,
    )
  )
    return 'This is no value of the program.';
  if (above(site, /^(static_assert_declaration|sizeof_expression)$/)) return 'The compiler itself needs this text.';
  if (literal.parent?.type === 'concatenated_string')
    return 'The parts of this string are joined by the compiler. Join them when the program runs first.';
  if (literal.type === 'preproc_arg') return refuseMacro(site);
  return undefined;
}

/** A macro is pasted where it is used: into a declaration, or beside another literal, a lookup cannot be. */
function refuseMacro({ literal, root, request }: Site): string | undefined {
  const define = literal.parent;
  const name = define?.childForFieldName('name')?.text;
  if (define?.type !== 'preproc_def' || name === undefined) return 'What this macro makes of its text is not known.';
  if (/\.(h|hh|hpp|hxx)$/.test(request.path))
    return `Other files use ${name}, and may join it with texts. Declare a function for it here, and read the variable there.`;
  const places = placesOf(root, request.text, name).filter((node) => !within(define, node));
  const uses = places.filter((node) => node.type === 'identifier');
  if (uses.some((use) => use.parent?.type === 'concatenated_string'))
    return `${name} is joined with a text by the compiler. Join them when the program runs first.`;
  const inMacro = places.some(
    (node) =>
      node.type === 'preproc_arg' ||
      within(
        nearest(node, /^preproc_(if|elif)$/, /_(statement|declaration|definition)$/)?.childForFieldName('condition'),
        node,
      ),
  );
  if (inMacro) return `Another macro is made from ${name}.`;
  return uses.some(usedAsConstant)
    ? `${name} is used where C wants a constant. Give that place a constant of its own first.`
    : undefined;
}

/** Which argument of a function is its format. */
const formats: Readonly<Record<string, number>> = {
  printf: 0,
  fprintf: 1,
  dprintf: 1,
  sprintf: 1,
  snprintf: 2,
  asprintf: 1,
  syslog: 1,
  wprintf: 0,
};

/** In the format of `printf` and its like the secret becomes one more argument. */
function formatArgument(
  { literal, request: { start, end, text }, contentStart }: Site,
  { expression }: Lookup,
): TextEdit[] | undefined {
  const args = literal.parent;
  const callee = args?.type === 'argument_list' ? args.parent?.childForFieldName('function')?.text : undefined;
  const at = callee === undefined ? undefined : formats[callee.replace(/^std::/, '')];
  if (args === null || at === undefined) return undefined;
  const given = args.namedChildren.filter((node): node is Node => node !== null && node.type !== 'comment');
  if (given[at]?.id !== literal.id) return undefined;
  const before =
    text
      .slice(contentStart, start)
      .replaceAll('%%', '')
      .match(/%[^%\s]*?[a-zA-Z]/g) ?? [];
  // A width that is an argument counts as one.
  const places = before.length + before.join('').split('*').length - 1;
  const previous = given[at + places] ?? given.at(-1)!;
  return [
    { start, end, text: '%s' },
    { start: previous.endIndex, end: previous.endIndex, text: `, ${expression}` },
  ];
}

const includesOf = (root: Node, text: string): Node[] =>
  placesOf(root, text, 'include')
    .map(({ parent }) => parent)
    .filter((node): node is Node => node?.type === 'preproc_include');

/** Behind the last include of the system; undefined if it is there. */
function addInclude({ root, request: { text } }: Site, line: string): TextEdit | undefined {
  const includes = includesOf(root, text);
  const path = /<[^>]+>/.exec(line)?.[0];
  if (includes.some((one) => one.childForFieldName('path')?.text === path)) return undefined;
  const last = includes.findLast((one) => one.childForFieldName('path')?.type === 'system_lib_string');
  if (last) return insertLines(text, nextLine(text, last.startIndex), line);
  const first = includes[0];
  if (first) return insertLines(text, text.lastIndexOf('\n', first.startIndex) + 1, line);
  // Behind the comments at the top, `#pragma once` and the definition that guards a header.
  let at = 0;
  for (const node of root.children) {
    const top =
      node !== null && (node.type === 'comment' || (node.type === 'preproc_call' && /^#\s*pragma/.test(node.text)));
    if (!top) break;
    at = nextLine(text, node.endIndex - (node.text.endsWith('\n') ? 1 : 0));
  }
  const empty = at === 0 ? null : /^\r?\n/.exec(text.slice(at));
  return insertLines(text, at + (empty?.[0].length ?? 0), `${line}\n`);
}

export const joinRefusal = (): Refusal =>
  refusal(
    'C has no operator that joins texts. Use snprintf with %s, and put the secret into an argument of its own first.',
  );
