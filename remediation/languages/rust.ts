import type { Node } from 'web-tree-sitter';
import { staticOf } from '../rust-statics';
import { fallbackIn } from '../fallback';
import type { CodeLanguage, Lookup, Refusal, Site } from '../language';
import { childrenOf, nearest, placesOf } from '../scope';
import {
  above,
  decodeEscapes,
  eachImport,
  insertLines,
  lineBreakOf,
  nextLine,
  refusal,
  replaceLiteral,
} from '../strings';
import type { TextEdit } from '../types';

/** All of them Strings, as what is read is. */
const fallbacks = ['env::var("NAME")', 'std::env::var("NAME")'].flatMap((read) =>
  ['LITERAL.to_string()', 'LITERAL.to_owned()', 'LITERAL.into()', 'String::from(LITERAL)'].flatMap((text) => [
    `${read}.unwrap_or(${text})`,
    `${read}.unwrap_or_else(|_| ${text})`,
  ]),
);

/**
 * A literal is a `&'static str`, a lookup is a `String`: where the text is borrowed, `&*` gives a `&str` that lives as long as its statement, or as its variable in
 * `let`; where it is made a `String` at once, the lookup takes the place of that.
 */
const rust: CodeLanguage = {
  kind: 'code',
  id: 'rust',
  title: 'Rust',
  languages: ['rust'],
  grammar: () => 'rust',
  literals: ['string_literal', 'raw_string_literal'],
  delimiters(text) {
    const raw = /^b?r(#*)"/.exec(text);
    if (raw !== null) return { open: raw[0], close: `"${raw[1]}` };
    const match = /^b?"/.exec(text);
    return match === null ? undefined : { open: match[0], close: '"' };
  },
  refuse,
  refuseAwait(site) {
    const scope = above(site, /^(function_item|closure_expression|async_block|const_item|static_item|token_tree)$/);
    const asynchronous = 'The client of this store answers asynchronously';
    if (scope?.type === 'async_block' || (scope?.type === 'function_item' && /^(\w+ )*async\b/.test(signature(scope))))
      return undefined;
    if (scope?.type === 'closure_expression' && /^(move )?async\b|^async\b/.test(scope.text)) return undefined;
    return scope?.type === 'function_item'
      ? `${asynchronous}. Make the function around it async.`
      : `${asynchronous}, and this place cannot wait. Read it in an async function.`;
  },
  decode: (content, open) => (open.includes('r') ? content : decodeEscapes(content.replace(/\\\r?\n\s*/g, ''))),
  fallback: fallbackIn(fallbacks),
  environment: (name, site) => ({
    expression: `${usesEnv(site) ? 'env' : 'std::env'}::var("${name}").expect("${name} is not set")`,
    imports: [],
  }),
  embed,
  addImports: eachImport(addImport),
  addHelper: ({ request: { text } }, { source }) => insertLines(text, text.length, `\n${source}`),
  runNote: () => 'Load `.env` before the program starts: `set -a; . ./.env; set +a`, or with the dotenvy crate.',
};

const signature = (item: Node): string => item.text.slice(0, item.text.indexOf('fn '));
const usesEnv = ({ root }: Site): boolean =>
  childrenOf(root, /^use_declaration$/).some((node) => /\bstd::(env;|\{[^}]*\benv\s*[,}])/.test(node.text));
/** Macros that format: a secret in their first text becomes one of their arguments. */
const formatting =
  /^(?:format|print|println|eprint|eprintln|write|writeln|panic|todo|unreachable|format_args|(?:log::|tracing::)?(?:trace|debug|info|warn|error)|anyhow|bail)$/;
const constantMacros =
  /^(?:concat|env|option_env|include|include_str|include_bytes|compile_error|cfg|stringify|query|query_as|sqlx::query!?)$/;

function refuse(site: Site): string | undefined {
  const { literal } = site;
  if (above(site, /^(attribute_item|inner_attribute_item)$/) !== undefined) return 'An attribute has to be constant.';
  if (above(site, /^(match_pattern|let_condition)$/, /^(block|match_arm)$/) !== undefined && inPattern(site))
    return 'A pattern has to be constant. Compare with == in a guard.';
  if (above(site, /^(extern_crate_declaration|foreign_mod_item|extern_modifier)$/) !== undefined)
    return 'This is no value.';
  const macro = above(site, /^macro_invocation$/, /^(block|closure_expression)$/)?.childForFieldName('macro')?.text;
  if (macro !== undefined && constantMacros.test(macro))
    return `The compiler itself reads what ${macro}! gets: read the variable with std::env::var when the program runs.`;
  if (macro !== undefined && /^\s*(?::|=>)/.test(site.request.text.slice(literal.endIndex)))
    return 'This is a key, not a value.';
  const item = above(site, /^function_item$/, /^closure_expression$/);
  if (item !== undefined && /\bconst\s/.test(signature(item)))
    return 'A const fn is run by the compiler, which has no environment.';
  return undefined;
}

const inPattern = ({ literal }: Site): boolean => {
  const pattern = literal.parent?.type === 'match_pattern' || /pattern$/.test(literal.parent?.type ?? '');
  return pattern;
};

/** A literal that is made a `String` where it stands: `"…".to_string()`, `String::from("…")`; with what makes it one. */
function ownedAround({
  literal,
  request: { text },
}: Site): { readonly start: number; readonly end: number } | undefined {
  const behind = /^\s*\.\s*(?:to_string|to_owned)\(\)/.exec(text.slice(literal.endIndex));
  if (behind !== null) return { start: literal.startIndex, end: literal.endIndex + behind[0].length };
  const before = /\bString::from\(\s*$/.exec(text.slice(0, literal.startIndex));
  const close = /^\s*,?\s*\)/.exec(text.slice(literal.endIndex));
  return before === null || close === null
    ? undefined
    : { start: before.index, end: literal.endIndex + close[0].length };
}

function embed(site: Site, lookup: Lookup): readonly TextEdit[] | Refusal {
  const { open, whole } = site;
  // What a lookup takes the place of here is a String itself.
  if (!rust.literals.includes(site.literal.type)) return replaceLiteral(site, lookup.expression);
  const macro = above(site, /^macro_invocation$/, /^(block|closure_expression)$/);
  if (macro !== undefined) {
    const inMacro = embedInMacro(site, macro, lookup);
    if (inMacro !== undefined) return inMacro;
  }
  if (open.startsWith('b') && !whole) return refusal('The secret is a part of bytes. Take them apart first.');
  const string = whole ? lookup.expression : formatted(site, lookup.expression);
  const owned = ownedAround(site);
  if (owned !== undefined) return [{ ...owned, text: string }];
  const constant = above(site, /^(const_item|static_item)$/, /^(block|closure_expression)$/);
  if (constant !== undefined) return staticOf(site, constant, string);
  return borrow(site, string);
}

/** The literal's text as a format, the secret's part a place in it. */
function formatted(
  { request: { text, start, end }, open, close, contentStart, contentEnd }: Site,
  expression: string,
): string {
  const doubled = (part: string): string => part.replace(/[{}]/g, '$&$&');
  return `format!(${open}${doubled(text.slice(contentStart, start))}{}${doubled(text.slice(end, contentEnd))}${close}, ${expression})`;
}

/** Methods whose answer does not borrow from the text. */
const owning =
  /^(?:into|to_vec|to_uppercase|to_lowercase|repeat|replace|replacen|parse|len|is_empty|starts_with|ends_with|contains|eq|into_bytes|to_ascii_\w+)$/;
/** Constructors whose value holds what it got. */
const keeping = /^(?:Some|Ok|Err|Cow::Borrowed|Box::new|Rc::new|Arc::new)$|\.(?:unwrap_or|or|and|min|max)$/;
/** Methods that put what they get into something that lives on. */
const storing = /\.(?:push|push_back|push_front|insert|extend|or_insert|set|replace)$/;

const givenAway =
  'A text that is looked up belongs to this function, which can only give away a String. Change its type first.';

/** The text borrowed where it stands; or, where it would not live long enough, from a variable that stands before. */
function borrow(site: Site, string: string): TextEdit[] | Refusal {
  const { literal, open } = site;
  const called = literal.parent?.type === 'field_expression';
  const method = called ? (literal.parent?.childForFieldName('field')?.text ?? '') : '';
  const bytes = open.startsWith('b');
  if (owning.test(method)) return replaceLiteral(site, bytes ? `${string}.into_bytes()` : string);
  const place = placeOf(site, called);
  if (typeof place === 'object' && 'refused' in place) return place;
  if (place === undefined) {
    if (called) return replaceLiteral(site, string);
    return replaceLiteral(site, bytes ? `&*${string}.into_bytes()` : `&*${string}`);
  }
  const { name, edit } = variableBefore(site, place, string);
  return [edit, ...replaceLiteral(site, called ? name : bytes ? `${name}.as_bytes()` : `${name}.as_str()`)];
}

/** A variable that holds the text, above a statement. */
function variableBefore(
  { request: { text } }: Site,
  { startIndex: start }: Node,
  string: string,
): { readonly name: string; readonly edit: TextEdit } {
  const name = freeVariable(text);
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', start) + 1))![0];
  return { name, edit: { start, end: start, text: `let ${name} = ${string};${lineBreakOf(text)}${indent}` } };
}

const freeVariable = (text: string): string =>
  ['secret', 'secret_2', 'secret_3'].find((one) => !new RegExp(`\\b${one}\\b`).test(text)) ?? 'secret_4';

/** The `let` that would outlive a borrowed text, undefined where nothing does; or why there is no way. */
function placeOf(site: Site, called: boolean): Node | undefined | Refusal {
  let child: Node = site.literal;
  let passed = called;
  let stored = false;
  for (let node = site.literal.parent; node !== null; child = node, node = node.parent) {
    switch (node.type) {
      case 'let_declaration':
        if (/'static|\[u8;/.test(node.childForFieldName('type')?.text ?? ''))
          return refusal('The type here wants a text that lives as long as the program. Make it a String first.');
        return passed ? node : undefined;
      case 'arguments': {
        passed = true;
        const callee = node.parent?.childForFieldName('function')?.text ?? '';
        stored ||= storing.test(callee);
        if (keeping.test(callee) && isGiven(node))
          return refusal(
            `${callee.slice(callee.lastIndexOf('.') + 1)} would keep a text that lives no longer than its function. Let it hold a String first.`,
          );
        break;
      }
      case 'field_initializer':
        if (!fieldTakes(site, node))
          return refusal('This field wants a text that lives as long as the program. Make it a String first.');
        passed = true;
        break;
      case 'expression_statement':
        return stored ? node : undefined;
      case 'if_expression':
      case 'match_expression':
      case 'while_expression':
        // What is asked is asked within its statement.
        if (child.id === (node.childForFieldName('condition') ?? node.childForFieldName('value'))?.id) return undefined;
        break;
      case 'match_arm':
      case 'return_expression':
      case 'break_expression':
      case 'closure_expression':
      case 'assignment_expression':
        return passed ? undefined : refusal(givenAway);
      case 'block':
        // The last expression of a block is its value.
        return passed || /^(expression_statement|let_declaration)$/.test(child.type) || !isLast(node, child)
          ? undefined
          : refusal(givenAway);
      default:
        break;
    }
  }
  return undefined;
}

const isLast = (block: Node, child: Node): boolean => block.namedChildren.at(-1)?.id === child.id;

/** Is a call's answer given to the caller, or to a variable from outside? */
function isGiven(call: Node): boolean {
  let child = call;
  for (let node = call.parent; node !== null; child = node, node = node.parent) {
    if (/^(return_expression|assignment_expression|closure_expression|match_arm)$/.test(node.type)) return true;
    if (/^(arguments|expression_statement|let_declaration)$/.test(node.type)) return false;
    if (node.type === 'block') return isLast(node, child);
  }
  return false;
}

/** Can the field hold a borrowed text? Only a struct of this file tells; others may, and the compiler says. */
function fieldTakes({ root, request: { text } }: Site, initializer: Node): boolean {
  const name = initializer.childForFieldName('field')?.text;
  const struct = initializer.parent?.parent?.childForFieldName('name')?.text;
  const declared = placesOf(root, text, struct ?? '')
    .map((place) => place.parent)
    .find((node) => node?.type === 'struct_item')
    ?.descendantsOfType('field_declaration')
    .find((node) => node?.childForFieldName('name')?.text === name);
  return declared !== undefined && declared !== null && !/'static/.test(declared.childForFieldName('type')?.text ?? '');
}

/** In a macro the tree knows tokens only. Undefined: as anywhere else. */
function embedInMacro(site: Site, macro: Node, { expression }: Lookup): TextEdit[] | Refusal | undefined {
  const { literal, request, whole, open } = site;
  const name = macro.childForFieldName('macro')?.text ?? '';
  const owned = ownedAround(site);
  if (owned !== undefined) return [{ ...owned, text: whole ? expression : formatted(site, expression) }];
  const tokens = literal.parent!;
  const isFormat =
    formatting.test(name) &&
    tokens.parent?.id === macro.id &&
    literal.id === tokens.namedChildren.find((one) => one !== null && /string_literal$/.test(one.type))?.id;
  if (isFormat) {
    if (whole && open === '"' && tokens.namedChildCount === 1) return replaceLiteral(site, `"{}", ${expression}`);
    // A name for the argument: it does not matter how many stand before it.
    const end = tokens.endIndex - 1;
    const last = /,\s*$/.test(request.text.slice(tokens.startIndex, end)) ? ' ' : ', ';
    const own = freeVariable(macro.text);
    return [
      { start: request.start, end: request.end, text: `{${own}}` },
      { start: end, end, text: `${last}${own} = ${expression}` },
    ];
  }
  if (formatting.test(name) || /^(?:assert|assert_eq|assert_ne|debug_assert\w*|dbg|json|serde_json::json)$/.test(name))
    return replaceLiteral(site, whole ? `&*${expression}` : `&*${formatted(site, expression)}`);
  // A list of texts lives as long as its variable: so has what it borrows.
  const statement =
    name === 'vec' ? nearest(macro, /^let_declaration$/, /^(block|arguments|closure_expression)$/) : undefined;
  if (statement !== undefined && open === '"' && tokens.parent?.id === macro.id) {
    const before = variableBefore(site, statement, whole ? expression : formatted(site, expression));
    return [before.edit, ...replaceLiteral(site, `${before.name}.as_str()`)];
  }
  return refusal(`What ${name}! does with this text is not known. Give it a variable of its own first.`);
}

/** One `use` where they stand; undefined if its names are there. */
function addImport({ root, request: { text } }: Site, line: string): TextEdit | undefined {
  const uses = childrenOf(root, /^use_declaration$/);
  const present = uses.flatMap((use) => importedPaths(use.text));
  const missing = importedPaths(line).filter((path) => !present.includes(path));
  if (missing.length === 0) return undefined;
  const last = uses.at(-1);
  if (last) return insertLines(text, nextLine(text, last.endIndex), line);
  // Behind the shebang, the crate's own documentation and attributes.
  const children = childrenOf(root);
  const body = children.findIndex((one) => !prolog.test(one.type + one.text.slice(0, 3)));
  const head = (body < 0 ? children : children.slice(0, body)).at(-1);
  const at = head === undefined ? 0 : head.text.endsWith('\n') ? head.endIndex : nextLine(text, head.endIndex);
  const empty = /^\r?\n/.exec(text.slice(at));
  return insertLines(text, at + (head === undefined ? 0 : (empty?.[0].length ?? 0)), `${line}\n`);
}

const prolog = /^(?:shebang|inner_attribute_item|line_comment\/\/!|block_comment\/\*!)/;

/** `use a::{b, c::d};` → `a::b`, `a::c::d`. */
export function importedPaths(use: string): string[] {
  const tree = use.replace(/^(?:pub(?:\([^)]*\))?\s+)?use\s+|;\s*$|\s+/g, (match) => (/^\s+$/.test(match) ? ' ' : ''));
  const open = tree.indexOf('{');
  if (open < 0) return [tree.trim()];
  const prefix = tree.slice(0, open).trim();
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const c of tree.slice(open + 1, tree.lastIndexOf('}'))) {
    if (c === '{') depth++;
    if (c === '}') depth--;
    if (c === ',' && depth === 0) {
      parts.push(part);
      part = '';
    } else part += c;
  }
  parts.push(part);
  return parts.filter((one) => one.trim() !== '').flatMap((one) => importedPaths(prefix + one.trim()));
}

export default rust;
