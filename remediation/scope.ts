/** What a scope of a file holds itself, read from its syntax tree: a comment, a string, a nested function that says the same does not count. */
import type { Node } from 'web-tree-sitter';

/** A tree is read by every store of a menu, and a node's type is asked for across the border of WebAssembly: what came of it is kept as long as the tree is. */
const known = new WeakMap<Node, Node[]>();
const knownImports = new WeakMap<Node, Node[]>();

/** A scope's own statements and members, in their order, those behind `export` or a decorator too. */
export function members(scope: Node): Node[] {
  const before = known.get(scope);
  if (before !== undefined) return before;
  const found = scope.namedChildren.flatMap((node) => {
    if (node === null) return [];
    return /^(export_statement|decorated_definition|global_statement|enum_body_declarations)$/.test(node.type)
      ? [node, ...members(node)]
      : [node];
  });
  known.set(scope, found);
  return found;
}

/** Those of a scope's members that import something into it. */
export function importsIn(scope: Node): Node[] {
  const before = knownImports.get(scope);
  if (before !== undefined) return before;
  const found = members(scope).filter((node) =>
    /^(import_statement|import_from_statement|future_import_statement)$/.test(node.type),
  );
  knownImports.set(scope, found);
  return found;
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
export const defines = (scope: Node, name: string): boolean =>
  members(scope).some((node) => {
    // A method of Go has a receiver: it is not what a bare name calls.
    if (functions.test(node.type))
      return node.childForFieldName('name')?.text === name && node.childForFieldName('receiver') === null;
    if (variables.test(node.type))
      return node.namedChildren.some((one) => one?.childForFieldName('name')?.text === name);
    return (
      imports.test(node.type) &&
      node.descendantsOfType(['identifier', 'dotted_name', 'name']).some((one) => one?.text === name)
    );
  });
