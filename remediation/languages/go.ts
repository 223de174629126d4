import type { CodeLanguage, Refusal, Site } from '../language';
import { above, decodeEscapes, hasLine, insertLines, joinAround, nextLine, refusal, replaceLiteral } from '../strings';
import type { TextEdit } from '../types';

const go: CodeLanguage = {
  kind: 'code',
  id: 'go',
  title: 'Go',
  languages: ['go'],
  grammar: () => 'go',
  literals: ['interpreted_string_literal', 'raw_string_literal'],
  delimiters: (text) => (/^["`]/.test(text) ? { open: text[0]!, close: text[0]! } : undefined),
  refuse(site) {
    const { literal } = site;
    if (literal.parent?.type === 'import_spec') return 'A package is named here, not a value.';
    if (literal.parent?.type === 'field_declaration') return 'A tag of a field has to be constant.';
    if (above(site, /^(expression_case|type_case)$/, /^(block|statement_list|source_file)$/) !== undefined) return 'The cases of a switch that hold constants are compared by the compiler. Compare with a variable.';
    if (literal.parent?.type === 'keyed_element' || literal.parent?.type === 'literal_element') {
      const pair = literal.parent.type === 'literal_element' ? literal.parent.parent : literal.parent;
      if (pair?.type === 'keyed_element' && (pair.namedChild(0)?.startIndex ?? -1) === literal.startIndex) return 'This is a key, not a value.';
    }
    return undefined;
  },
  decode: (content, open) => (open === '`' ? content.replaceAll('\r', '') : decodeEscapes(content)),
  environment: (name) => ({ expression: `os.Getenv("${name}")`, imports: ['"os"'] }),
  embed(site, lookup) {
    const constant = above(site, /^const_declaration$/, /^block$/);
    const own = site.whole ? replaceLiteral(site, lookup.expression) : joinAround(site, lookup, '+', above(site, /^(binary_expression|call_expression)$/, /^(argument_list|expression_list|literal_element|block)$/) === undefined);
    if (constant === undefined) return own;
    const changed = constantToVariable(site, constant);
    return Array.isArray(changed) ? [...changed, ...own] : changed;
  },
  addImport: (site, line) => addImport(site, line),
  addHelper: ({ request: { text } }, { source }) => insertLines(text, text.length, `\n${source}`),
  runNote: () => 'Load `.env` before the program starts: `set -a; . ./.env; set +a`, or with github.com/joho/godotenv.',
};

/** `const key = "…"` becomes `var key = os.Getenv(…)`, unless another constant is made from it. */
function constantToVariable({ root, request: { text } }: Site, declaration: Site['literal']): TextEdit[] | Refusal {
  const specs = declaration.namedChildren.filter((node) => node?.type === 'const_spec');
  if (text.slice(declaration.startIndex, specs[0]?.startIndex).includes('(')) return refusal('A const block holds constants only. Move this one out of the block, as a variable.');
  const name = specs[0]?.childForFieldName('name')?.text;
  const others = root.descendantsOfType('const_spec').filter((node) => node !== null && node.id !== specs[0]?.id);
  if (others.some((node) => name !== undefined && new RegExp(`\\b${name}\\b`).test(node!.text))) return refusal('Another constant is made from this one, and a lookup is no constant.');
  return [{ start: declaration.startIndex, end: declaration.startIndex + 'const'.length, text: 'var' }];
}

function addImport({ root, request: { text } }: Site, path: string): TextEdit | undefined {
  const declarations = root.namedChildren.filter((node) => node?.type === 'import_declaration');
  const specs = declarations.flatMap((node) => node!.descendantsOfType('import_spec'));
  if (specs.some((spec) => spec?.text === path)) return undefined;
  const group = declarations.find((node) => node!.text.includes('('));
  if (group) {
    // Standard packages stand in the first lines, the others in a group of their own behind an empty line.
    const own = group.descendantsOfType('import_spec').filter((spec) => spec !== null);
    const isStandard = (spec: string): boolean => !/"[^"/]*\./.test(spec);
    const alike = own.filter((spec) => isStandard(spec!.text) === isStandard(path));
    const behind = alike.filter((spec) => bare(spec!.text) < bare(path)).at(-1);
    if (behind) return insertLines(text, nextLine(text, behind.endIndex), `\t${path}`);
    if (alike[0]) return insertLines(text, text.lastIndexOf('\n', alike[0].startIndex) + 1, `\t${path}`);
    const last = own.at(-1);
    if (last && !isStandard(path)) return insertLines(text, nextLine(text, last.endIndex), `\n\t${path}`);
    return insertLines(text, nextLine(text, group.startIndex), own.length > 0 ? `\t${path}\n` : `\t${path}`);
  }
  const last = declarations.at(-1);
  if (last) return insertLines(text, nextLine(text, last.endIndex), `import ${path}`);
  const clause = root.namedChildren.find((node) => node?.type === 'package_clause');
  if (hasLine(text, `import ${path}`)) return undefined;
  return insertLines(text, clause ? nextLine(text, clause.endIndex) : 0, `\nimport ${path}`);
}

const bare = (spec: string): string => spec.replace(/^[\w.]+ /, '');

export default go;
