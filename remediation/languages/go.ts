import type { Node } from 'web-tree-sitter';
import type { CodeLanguage, Refusal, Site } from '../language';
import { childrenOf, nearest, placesOf, within } from '../scope';
import { above, decodeEscapes, insertLines, joinAround, nextLine, refusal, replaceLiteral } from '../strings';
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
    if (above(site, /^(expression_case|type_case)$/, /^(block|statement_list|source_file)$/) !== undefined)
      return 'The cases of a switch that hold constants are compared by the compiler. Compare with a variable.';
    if (literal.parent?.type === 'keyed_element' || literal.parent?.type === 'literal_element') {
      const pair = literal.parent.type === 'literal_element' ? literal.parent.parent : literal.parent;
      if (pair?.type === 'keyed_element' && (pair.namedChild(0)?.startIndex ?? -1) === literal.startIndex)
        return 'This is a key, not a value.';
    }
    return undefined;
  },
  decode: (content, open) => (open === '`' ? content.replaceAll('\r', '') : decodeEscapes(content)),
  // A variable that is not set reads as an empty text: a program that should stop there has to ask.
  environment: (name) => ({ expression: `os.Getenv("${name}")`, imports: ['"os"'], takes: ['os'] }),
  embed(site, { expression, ...rest }) {
    const lookup = { ...rest, expression: converted(site, expression) };
    const constant = above(site, /^const_declaration$/, /^block$/);
    const own = site.whole
      ? replaceLiteral(site, lookup.expression)
      : joinAround(
          site,
          lookup,
          '+',
          above(
            site,
            /^(binary_expression|call_expression)$/,
            /^(argument_list|expression_list|literal_element|block)$/,
          ) === undefined,
        );
    if (constant === undefined) return own;
    return constantToVariable(site, constant, own);
  },
  addImports,
  addHelper: ({ request: { text } }, { source }) => insertLines(text, text.length, `\n${source}`),
  runNote: () => 'Load `.env` before the program starts: `set -a; . ./.env; set +a`, or with github.com/joho/godotenv.',
};

/** What a literal is by itself, a lookup is not: of the type that a declaration gives it (`const key Token = "…"`). */
function converted(site: Site, expression: string): string {
  const type = above(
    site,
    /^(const_spec|var_spec)$/,
    /^(block|call_expression|composite_literal|func_literal|binary_expression)$/,
  )?.childForFieldName('type');
  return type?.type === 'type_identifier' && type.text !== 'string' ? `${type.text}(${expression})` : expression;
}

/** `const key = "…"` becomes `var key = os.Getenv(…)`, out of its block if it shares one; unless something constant is made from it. */
function constantToVariable(site: Site, declaration: Node, own: readonly TextEdit[]): TextEdit[] | Refusal {
  const { root, request } = site;
  const specs = declaration.namedChildren.filter((node): node is Node => node?.type === 'const_spec');
  const spec = specs.find((one) => one.startIndex <= request.start && request.end <= one.endIndex)!;
  const names = spec.childrenForFieldName('name').map((name) => name?.text ?? '');
  const uses = names.flatMap((name) => placesOf(root, request.text, name));
  const isIn = (types: RegExp): boolean =>
    uses.some((use) => {
      const around = nearest(use, types, /^(block|source_file)$/);
      return around !== undefined && around.id !== spec.id;
    });
  if (isIn(/^const_spec$/)) return refusal('Another constant is made from this one, and a lookup is no constant.');
  if (
    uses.some((use) => within(nearest(use, /^array_type$/, /^(block|source_file)$/)?.childForFieldName('length'), use))
  )
    return refusal(
      'The length of an array is made from this constant, and a lookup is no constant. Use a slice first.',
    );
  if (specs.length === 1)
    return [{ start: declaration.startIndex, end: declaration.startIndex + 'const'.length, text: 'var' }, ...own];
  return outOfBlock(site, declaration, spec, own);
}

/** The line of a block of constants becomes a variable behind the block. */
function outOfBlock(
  { request: { text }, literal }: Site,
  declaration: Node,
  spec: Node,
  own: readonly TextEdit[],
): TextEdit[] | Refusal {
  const start = text.lastIndexOf('\n', spec.startIndex) + 1;
  const end = nextLine(text, spec.endIndex);
  const alone =
    text.slice(start, spec.startIndex).trim() === '' &&
    /^[ \t]*(?:\/\/.*)?\r?\n?$/.test(text.slice(spec.endIndex, end)) &&
    end <= declaration.endIndex;
  // A line without a value repeats the one above it, and iota counts the lines.
  const next = declaration.namedChildren.find((node) => node?.type === 'const_spec' && node.startIndex >= end);
  const repeated = next !== undefined && next?.childForFieldName('value') === null;
  const [lookup] = own;
  if (!alone || repeated || /\biota\b/.test(declaration.text) || lookup === undefined || own.length > 1)
    return refusal(
      'This block of constants counts its lines, or repeats them. Move this one out of the block, as a variable.',
    );
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', declaration.startIndex) + 1))![0];
  const named = text.slice(spec.startIndex, literal.startIndex).replace(/[ \t]+/g, ' ');
  const behind = text.slice(lookup.end, end).trimEnd();
  return [
    { start, end, text: '' },
    insertLines(text, nextLine(text, declaration.endIndex), `\n${indent}var ${named}${lookup.text}${behind}`),
  ];
}

/** Into the group there is, standard packages with the standard ones, others in a group of their own behind them; without a group, a line or a group of its own. */
function addImports({ root, request: { text } }: Site, wanted: readonly string[]): TextEdit[] {
  const declarations = childrenOf(root, /^import_declaration$/);
  const present = declarations.flatMap((node) => node.descendantsOfType('import_spec')).map((spec) => spec!.text);
  const paths = wanted.filter((path) => !present.includes(path)).sort((a, b) => (bare(a) < bare(b) ? -1 : 1));
  if (paths.length === 0) return [];
  const standard = paths.filter(isStandard);
  const others = paths.filter((path) => !isStandard(path));
  const group = declarations.find((node) => node.text.includes('('));
  if (!group) {
    const last = declarations.at(-1) ?? childrenOf(root, /^package_clause$/)[0];
    const at = last ? nextLine(text, last.endIndex) : 0;
    const lead = declarations.length > 0 ? '' : '\n';
    if (paths.length === 1) return [insertLines(text, at, `${lead}import ${paths[0]}`)];
    const blocks = [standard, others]
      .filter((block) => block.length > 0)
      .map((block) => block.map((path) => `\t${path}`).join('\n'));
    return [insertLines(text, at, `${declarations.length > 0 ? '\n' : lead}import (\n${blocks.join('\n\n')}\n)`)];
  }
  const own = group.descendantsOfType('import_spec').filter((spec) => spec !== null);
  const into = (kind: readonly string[], fits: (path: string) => boolean): TextEdit[] => {
    const alike = own.filter((spec) => fits(spec.text));
    const first = alike[0];
    if (first)
      return kind.map((path) => {
        const behind = alike.filter((spec) => bare(spec.text) < bare(path)).at(-1);
        return insertLines(
          text,
          behind ? nextLine(text, behind.endIndex) : text.lastIndexOf('\n', first.startIndex) + 1,
          `\t${path}`,
        );
      });
    if (kind.length === 0) return [];
    const block = kind.map((path) => `\t${path}`).join('\n');
    const last = own.at(-1);
    if (last && fits !== isStandard) return [insertLines(text, nextLine(text, last.endIndex), `\n${block}`)];
    return [insertLines(text, nextLine(text, group.startIndex), own.length > 0 ? `${block}\n` : block)];
  };
  return [...into(standard, isStandard), ...into(others, (path) => !isStandard(path))];
}

const isStandard = (spec: string): boolean => !/"[^"/]*\./.test(spec);
const bare = (spec: string): string => spec.replace(/^[\w.]+ /, '');

export default go;
