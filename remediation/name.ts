import type { Node } from 'web-tree-sitter';

/** What an expression is given to: types of nodes that pair a name with a value, and the fields that hold the name, over all grammars. */
const nameFields = ['name', 'left', 'key', 'pattern', 'property', 'field', 'designator', 'declarator'] as const;
const pairs =
  /^(variable_declarator|assignment_expression|assignment|augmented_assignment|pair|keyword_argument|named_argument|field_definition|public_field_definition|property_signature|property_element|const_element|const_spec|var_spec|short_var_declaration|assignment_statement|keyed_element|array_element_initializer|default_parameter|typed_default_parameter|optional_parameter|required_parameter|assignment_pattern|argument|property_declaration|jsx_attribute|parameter|initializer_expression|attribute|operator_assignment|optional_parameter|equals_value_clause|element_value_pair|let_declaration|const_item|static_item|field_initializer|val_definition|var_definition|init_declarator|initializer_pair|optional_parameter_declaration|preproc_def|class_parameter|variable_assignment)$/;
/** Nodes that end the search: what stands above them is not given this value. */
const ends = /(^|_)(function|method|lambda|block|program|class|body|statement_block|arrow_function)(_|$)/;

/**
 * The name around a literal in upper snake case: of the variable, field, key or parameter it is given to.
 * @returns undefined where it stands alone
 */
export function nameAround(literal: Node): string | undefined {
  let child: Node = literal;
  for (let node = literal.parent; node !== null; child = node, node = node.parent) {
    if (!pairs.test(node.type)) {
      if (ends.test(node.type)) return undefined;
      continue;
    }
    const named = nameFields
      .map((field) => node.childForFieldName(field))
      .find((found): found is Node => found !== null && found.id !== child.id);
    // `key[32]` of C is the array `key`.
    const text = named?.text.replace(/\[\d*\]$/, '') ?? positionalName(node, child);
    const name = text === undefined ? undefined : toVariableName(text);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** Grammars without a field for the name: the first child, if it is a name and not the value. */
function positionalName(node: Node, value: Node): string | undefined {
  const first = node.namedChild(0);
  return first === null || first.id === value.id || first.startIndex >= value.startIndex ? undefined : first.text;
}

/**
 * A name for a part of a literal: the password of `DATABASE_URL` is `DATABASE_PASSWORD`, the token of an `AUTHORIZATION` header `AUTHORIZATION_TOKEN`.
 * @param before what stands in the literal before the secret
 */
export function nameOfPart(name: string, before: string): string {
  if (/:\/\/[^/\s]*:$/.test(before))
    return `${name.replace(/_?(?:URL|URI|DSN|CONNECTION_STRING)$/, '') || 'DATABASE'}_PASSWORD`;
  if (/\b(?:bearer|token|basic)\s+$/i.test(before) && !/(?:TOKEN|KEY|SECRET|CREDENTIALS)$/.test(name))
    return `${name}_TOKEN`;
  return name;
}

/** `dbPassword`, `config["db-password"]`, `self.db.password`, `$dbPassword` → `DB_PASSWORD`, `DB_PASSWORD`, `DB_PASSWORD`, `DB_PASSWORD`. */
export function toVariableName(text: string): string | undefined {
  const words = text
    .slice(-80)
    .replace(/^.*\b(?:this|self|cls)\b(?=[.\-[])/, '')
    // `kApiKey`, as constants of C++ and Swift are called.
    .replace(/^k(?=[A-Z][a-z])/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .slice(-4);
  const name = words.join('_').toUpperCase();
  return /^[A-Z][A-Z0-9_]{1,60}$/.test(name) ? name : undefined;
}
