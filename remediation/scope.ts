/** What a scope of a file holds itself, read from its syntax tree: a comment, a string, a nested function that says the same does not count. */
import type { Node } from 'web-tree-sitter';

/** A tree is read by every store of a menu, and a node's type is asked for across the border of WebAssembly: what came of it is kept as long as the tree is. */
const known = new WeakMap<Node, Map<string, readonly Node[]>>();

function remembered(scope: Node, question: string, find: () => readonly Node[]): readonly Node[] {
  const answers = known.get(scope) ?? new Map<string, readonly Node[]>();
  known.set(scope, answers);
  const found = answers.get(question) ?? find();
  answers.set(question, found);
  return found;
}

const grouped = new WeakMap<Node, ReadonlyMap<string, readonly Node[]>>();

/** A node's named children by their types: a file may have thousands, and to ask each of them for its type is what takes the time. */
function byType(scope: Node): ReadonlyMap<string, readonly Node[]> {
  const before = grouped.get(scope);
  if (before !== undefined) return before;
  const groups = new Map<string, Node[]>();
  for (const node of childrenOf(scope)) {
    const { type } = node;
    const group = groups.get(type);
    if (group === undefined) groups.set(type, [node]);
    else group.push(node);
  }
  grouped.set(scope, groups);
  return groups;
}

/** A node's named children, in their order; those of some types. */
export const childrenOf = (scope: Node, types?: RegExp): readonly Node[] =>
  types === undefined
    ? remembered(scope, 'children', () => scope.namedChildren.filter((node) => node !== null))
    : remembered(scope, `children ${types.source}`, () =>
        [...byType(scope)]
          .flatMap(([type, nodes]) => (types.test(type) ? nodes : []))
          .sort((a, b) => a.startIndex - b.startIndex),
      );

/**
 * A node that has all nodes around it at hand. Asked for a parent, a tree looks for it from its root each time, through all members of a class of thousands of lines;
 * and a menu asks often.
 * @param root of the tree
 */
export function withParents(root: Node, node: Node): Node {
  const chain: Node[] = [root];
  for (let one: Node | null = root; one !== null && one.id !== node.id;) {
    one = one.childWithDescendant(node);
    if (one !== null) chain.push(one);
  }
  if (chain.at(-1)?.id !== node.id) return node;
  chain.forEach((one, depth) => {
    if (depth > 0) Object.defineProperty(one, 'parent', { value: chain[depth - 1] });
  });
  return chain.at(-1)!;
}

const wrappers = /^(export_statement|decorated_definition|global_statement|enum_body_declarations)$/;

/** Those of a scope's children that import something into it. */
export const importsIn = (scope: Node): readonly Node[] =>
  childrenOf(scope, /^(import_statement|import_from_statement|future_import_statement)$/);

/**
 * The smallest node at each place where a text has a word; in comments and strings, too. They are found through the text: a walk over the tree of a long file takes
 * longer than all the rest of a menu.
 * @param root of the text's tree
 * @param word letters, digits, underscores
 */
export const placesOf = (root: Node, text: string, word: string): readonly Node[] =>
  remembered(root, `places ${word}`, () => {
    const places: Node[] = [];
    if (word === '') return places;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      if (isWordUnit(text[at - 1]) || isWordUnit(text[at + word.length])) continue;
      const node = root.descendantForIndex(at, at + word.length - 1);
      if (node !== null) places.push(withParents(root, node));
    }
    return places;
  });

/** Does one node hold the other, or is it that? */
export const within = (outer: Node | null | undefined, inner: Node): boolean =>
  outer !== null && outer !== undefined && outer.startIndex <= inner.startIndex && inner.endIndex <= outer.endIndex;

const isWordUnit = (unit: string | undefined): boolean => unit !== undefined && /\w/.test(unit);

/** The node, or the nearest around it, of one of the types. */
export function nearest(node: Node, types: RegExp, until?: RegExp): Node | undefined {
  for (let one: Node | null = node; one !== null; one = one.parent) {
    if (types.test(one.type)) return one;
    if (until?.test(one.type)) return undefined;
  }
  return undefined;
}

/** Is one of these nodes this line, whatever its spaces, quotes and semicolon? */
export const oneIs = (nodes: readonly Node[], line: string): boolean =>
  nodes.some((node) => plain(node.text) === plain(line));

const plain = (code: string): string => code.trim().replace(/"/g, "'").replace(/\s*;$/, '').replace(/\s+/g, ' ');

const functions =
  /^(function_declaration|generator_function_declaration|function_definition|function_item|method|method_declaration|local_function_statement)$/;
const variables = /^(lexical_declaration|variable_declaration)$/;
const imports = /^(import_statement|import_from_statement|namespace_use_declaration)$/;

/** Does the scope itself define or import a function of this name? */
export const defines = (root: Node, text: string, scope: Node, name: string): boolean =>
  placesOf(root, text, name).some((place) => {
    const { parent } = place;
    if (parent === null) return false;
    const isNamed = parent.childForFieldName('name')?.id === place.id;
    // A method of Go has a receiver: it is not what a bare name calls.
    if (isNamed && functions.test(parent.type))
      return parent.childForFieldName('receiver') === null && isMember(scope, parent);
    if (isNamed && parent.parent !== null && variables.test(parent.parent.type)) return isMember(scope, parent.parent);
    const statement = nearest(place, imports, /_body$|^(block|statement_block)$/);
    return statement !== undefined && isMember(scope, statement);
  });

const bindings =
  /^(variable_declarator|short_var_declaration|assignment|var_spec|const_spec|import_spec|aliased_import|type_spec|for_statement|for_in_clause|range_clause|named_expression|assignment_pattern|(function|class|struct|enum|interface|parameter|record)_(declaration|definition)|(required|optional|default|typed)_parameter)$/;

/** Does the file itself give a name to something, be it a variable, a parameter, a type? Imports and `require` of what the language calls so do not count. */
export const binds = (root: Node, text: string, name: string): boolean =>
  placesOf(root, text, name).some((place) => {
    if (!/identifier$/.test(place.type)) return false;
    const listed = /^(expression_list|pattern_list|identifier_list)$/.test(place.parent?.type ?? '');
    const node = listed ? place.parent! : place;
    const { parent } = node;
    if (parent === null) return false;
    if (/^(parameters|lambda_parameters|formal_parameters)$/.test(parent.type)) return true;
    const isNamed = ['name', 'left', 'pattern', 'alias'].some(
      (field) => parent.childForFieldName(field)?.id === node.id,
    );
    return isNamed && bindings.test(parent.type) && !/\brequire\(/.test(parent.text);
  });

/** Is a node one of a scope's members? */
function isMember(scope: Node, node: Node): boolean {
  const { parent } = node;
  return parent !== null && (parent.id === scope.id || (wrappers.test(parent.type) && isMember(scope, parent)));
}
