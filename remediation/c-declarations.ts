/** Declarations of C and C++ around a literal: what the compiler works out, and arrays that it fills. */
import type { Node } from 'web-tree-sitter';
import type { Refusal, Site } from './language';
import { placesOf, within } from './scope';
import { above, refusal } from './strings';
import type { TextEdit } from './types';

const bodies = /^(compound_statement|lambda_expression|argument_list)$/;

/** The declaration whose value the literal is, or is a part of. */
export const declarationAround = (site: Site): Node | undefined =>
  above(site, /^(declaration|field_declaration)$/, bodies);

export const hasWord = (declaration: Node, word: string): boolean =>
  declaration.children.some(
    (child) => child !== null && /^(storage_class_specifier|type_qualifier)$/.test(child.type) && child.text === word,
  );

/** Is it outside of every function? */
const atFileScope = (declaration: Node): boolean => {
  for (let node = declaration.parent; node !== null; node = node.parent)
    if (/^(function_definition|lambda_expression)$/.test(node.type)) return false;
  return true;
};

const constantInC =
  'C wants a constant here, which a lookup is not. Declare it without a value, and set it at the start of main.';

/** Why a declaration cannot take a lookup; undefined where it can, or where there is none. */
export function boundariesOf(site: Site): Refusal | undefined {
  const declaration = declarationAround(site);
  const plusplus = isPlusPlus(site);
  if (declaration !== undefined && !plusplus && (atFileScope(declaration) || hasWord(declaration, 'static')))
    return refusal(constantInC);
  const list = outermostList(site.literal);
  if (list !== undefined) {
    const reason = refuseInList(site, list, declaration, plusplus);
    if (reason !== undefined) return refusal(reason);
  }
  const array = arrayAround(site);
  if (array === undefined) return undefined;
  const name = array.childForFieldName('declarator')?.text ?? '';
  if (
    declaration === undefined ||
    !/\b(?:const|constexpr)\b/.test(declaration.text.slice(0, array.startIndex - declaration.startIndex))
  )
    return refusal(
      'An array is filled by the compiler. Make it a pointer, or copy the value into it when the program runs.',
    );
  if (new RegExp(`\\bsizeof\\s*\\(?\\s*${name}\\b|\\bstd::size\\(\\s*${name}\\b`).test(site.request.text))
    return refusal(`The size of ${name} is asked for, which a pointer does not know. Use strlen there first.`);
  return undefined;
}

const isPlusPlus = ({ request }: Site): boolean => request.language === 'cpp' || request.language === 'cuda-cpp';

/** The array that the literal fills as a whole: `char key[] = "…"`. */
function arrayAround({ literal }: Site): Node | undefined {
  const value = literal.parent?.type === 'initializer_list' ? literal.parent : literal;
  const declarator =
    value.parent?.type === 'init_declarator'
      ? value.parent.childForFieldName('declarator')
      : value.parent?.type === 'field_declaration'
        ? value.parent.childForFieldName('declarator')
        : null;
  return declarator?.type === 'array_declarator' && literal.parent?.type !== 'initializer_list'
    ? declarator
    : undefined;
}

/** `const char key[] = "…"` as `const char *key = …`. */
export function toPointer(site: Site): TextEdit[] {
  const array = arrayAround(site);
  const name = array?.childForFieldName('declarator');
  if (array === undefined || name === null || name === undefined) return [];
  return [{ start: array.startIndex, end: array.endIndex, text: `*${name.text}` }];
}

/** The outermost braces around the literal. */
function outermostList(literal: Node): Node | undefined {
  let list: Node | undefined;
  for (let node = literal.parent; node !== null && !bodies.test(node.type); node = node.parent)
    if (node.type === 'initializer_list') list = node;
  return list;
}

/** Among braces the compiler may fill an array of characters: only where the type is seen, a pointer is known to be one. */
function refuseInList(site: Site, list: Node, declaration: Node | undefined, plusplus: boolean): string | undefined {
  const type = declaration?.childForFieldName('type')?.text ?? list.parent?.childForFieldName('type')?.text ?? '';
  if (plusplus && /\bstring\b|\bstring_view\b|\bauto\b/.test(type)) return undefined;
  const declarator = list.parent?.childForFieldName('declarator');
  // `const char *keys[] = { … }`
  if (
    declarator?.type === 'pointer_declarator' &&
    declarator.namedChildren.some((child) => child?.type === 'array_declarator')
  )
    return undefined;
  const pair = site.literal.parent;
  const field =
    pair?.type === 'initializer_pair' ? pair.childForFieldName('designator')?.text.replace('.', '') : undefined;
  const members = structsNamed(site, /\w+$/.exec(type)?.[0] ?? '')
    .flatMap((struct) => struct.childForFieldName('body')?.namedChildren ?? [])
    .filter((node): node is Node => node?.type === 'field_declaration');
  const member =
    field === undefined
      ? members[
          list.namedChildren
            .filter((node) => node?.type !== 'comment')
            .findIndex((node) => node?.id === site.literal.id)
        ]
      : members.find((one) =>
          new RegExp(`\\b${field}$|\\b${field}\\[`).test(one.childForFieldName('declarator')?.text ?? ''),
        );
  const taken = member?.childForFieldName('declarator')?.type;
  if (taken === 'pointer_declarator' || (plusplus && /\bstring\b/.test(member?.childForFieldName('type')?.text ?? '')))
    return undefined;
  return 'Whether this fills an array or sets a pointer is not seen here. Set it with a statement of its own first.';
}

/** What a file declares as a struct or a class of this name. */
const structsNamed = ({ root, request }: Site, name: string): Node[] =>
  placesOf(root, request.text, name)
    .map(({ parent }) => (parent?.type === 'type_definition' ? parent.childForFieldName('type') : parent))
    .filter((node): node is Node => /^(struct|class)_specifier$/.test(node?.type ?? ''));

/** Is an identifier used where the compiler needs its value? */
export function usedAsConstant(use: Node): boolean {
  for (let node = use.parent; node !== null; node = node.parent) {
    if (
      /^(sizeof_expression|static_assert_declaration|template_argument_list|case_statement|attribute_declaration)$/.test(
        node.type,
      )
    )
      return node.type !== 'case_statement' || node.childForFieldName('value')?.text.includes(use.text) === true;
    if (/^(declaration|field_declaration)$/.test(node.type))
      return hasWord(node, 'constexpr') || hasWord(node, 'constinit') || atFileScope(node) || hasWord(node, 'static');
    if (bodies.test(node.type) && node.type !== 'argument_list') return false;
  }
  return false;
}

/** Other constants that the compiler makes from this one. */
export const constantFrom = ({ root, request }: Site, declared: Node, name: string): boolean =>
  placesOf(root, request.text, name).some(
    (use) => use.type === 'identifier' && !within(declared, use) && inConstant(use),
  );

function inConstant(use: Node): boolean {
  for (let node = use.parent; node !== null; node = node.parent) {
    if (/^(sizeof_expression|static_assert_declaration|template_argument_list|attribute_declaration)$/.test(node.type))
      return true;
    if (within(node.type === 'array_declarator' ? node.childForFieldName('size') : undefined, use)) return true;
    if (/^(declaration|field_declaration)$/.test(node.type))
      return hasWord(node, 'constexpr') || hasWord(node, 'constinit');
    if (node.type === 'compound_statement') return false;
  }
  return false;
}
