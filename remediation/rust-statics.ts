/** A constant of Rust becomes a static that is read when it is first used. */
import type { Node } from 'web-tree-sitter';
import type { Refusal, Site } from './language';
import { placesOf } from './scope';
import { refusal } from './strings';
import type { TextEdit } from './types';

const ofCompiler =
  'A constant is worked out by the compiler, which has no environment. Make it a function that returns a String.';

/**
 * `const KEY: &str = "…"` as `static KEY: LazyLock<String> = LazyLock::new(|| …)` (Rust 1.80), and `KEY.as_str()` wherever the file uses it.
 * @param string an expression of type String
 */
export function staticOf({ root, request, literal }: Site, item: Node, string: string): TextEdit[] | Refusal {
  const type = item.childForFieldName('type');
  const value = item.childForFieldName('value');
  const name = item.childForFieldName('name');
  if (type === null || name === null || value?.id !== literal.id || !/^&\s*('static\s+)?str$/.test(type.text))
    return refusal(ofCompiler);
  if (item.parent?.parent !== null && /^(impl_item|trait_item)$/.test(item.parent?.parent.type ?? ''))
    return refusal(ofCompiler);
  if (item.namedChildren.some((child) => child?.type === 'visibility_modifier'))
    return refusal(
      `Other files may use ${name.text}, and a lookup is no constant. Make it a function that returns a String.`,
    );
  if (new RegExp(`\\{${name.text}[:}]`).test(request.text))
    return refusal(
      `${name.text} stands inside a format, where a lookup cannot. Make it an argument of the macro first.`,
    );
  const uses = placesOf(root, request.text, name.text).filter(
    (node) => node.type === 'identifier' && node.id !== name.id,
  );
  for (const use of uses)
    if (isConstant(use))
      return refusal(`${name.text} is used where Rust wants a constant. Give that place a constant of its own first.`);

  const lazy = /\buse\s+std::sync::(?:LazyLock\b|\{[^}]*\bLazyLock\b)/.test(request.text)
    ? 'LazyLock'
    : 'std::sync::LazyLock';
  const word = item.children.find((child) => child?.type === 'const');
  return [
    ...(word ? [{ start: word.startIndex, end: word.endIndex, text: 'static' }] : []),
    { start: type.startIndex, end: type.endIndex, text: `${lazy}<String>` },
    { start: literal.startIndex, end: literal.endIndex, text: `${lazy}::new(|| ${string})` },
    ...uses
      .filter((use) => !isNamed(use))
      .map(({ endIndex }) => ({ start: endIndex, end: endIndex, text: '.as_str()' })),
  ];
}

/** Is it used where the compiler needs its value? */
function isConstant(use: Node): boolean {
  for (let node = use.parent; node !== null; node = node.parent) {
    if (/^(const_item|attribute_item|match_pattern|array_type|type_arguments|enum_variant)$/.test(node.type))
      return true;
    if (node.type === 'static_item' && !/LazyLock|OnceLock|Lazy\b/.test(node.text)) return true;
    if (node.type === 'macro_invocation' && /^(concat|env)$/.test(node.childForFieldName('macro')?.text ?? ''))
      return true;
    if (/^(block|closure_expression)$/.test(node.type)) return false;
  }
  return false;
}

/** Is it named only: imported, the name of a field, a variable of its own? */
function isNamed(use: Node): boolean {
  for (let node = use.parent; node !== null; node = node.parent) {
    if (/^(use_declaration|field_initializer_list|let_declaration|parameter)$/.test(node.type))
      return node.type === 'use_declaration' || node.childForFieldName('pattern')?.id === use.id;
    if (/^(block|arguments)$/.test(node.type)) return false;
  }
  return false;
}
