/** Scalars of YAML, read with its grammar. */
import type { Node } from 'web-tree-sitter';
import { decodeEscapes } from './strings';
import { toVariableName } from './name';
import type { FixRequest } from './types';

const scalars = /^(plain_scalar|double_quote_scalar|single_quote_scalar|block_scalar)$/;

/** The scalar around the secret. */
export function scalarAt(root: Node | undefined, { start, end }: FixRequest): Node | undefined {
  for (let node = root?.descendantForIndex(start, Math.max(start, end - 1)) ?? null; node !== null; node = node.parent)
    if (scalars.test(node.type)) return node;
  return undefined;
}

/** The key that a scalar stands under, in upper snake case; in a list entry `KEY=value` that key. */
export function keyOf(scalar: Node | undefined, request: FixRequest): string | undefined {
  if (scalar === undefined) return undefined;
  const entry = /^["']?([A-Za-z_][A-Za-z0-9_]*)=/.exec(scalar.text);
  if (entry !== null && request.start >= scalar.startIndex + entry[0].length) return toVariableName(entry[1]!);
  for (let node = scalar.parent; node !== null; node = node.parent) {
    const key = /_pair$/.test(node.type) ? node.childForFieldName('key') : null;
    // A script's key does not name what stands in the script.
    if (key !== null && key.endIndex <= scalar.startIndex)
      return /^(run|(before_|after_)?script|(?:[\w.]+\.)?(?:command|shell|cmd|raw)|entrypoint|args)$/.test(key.text)
        ? undefined
        : toVariableName(key.text);
  }
  return undefined;
}

/** The secret's value at run time. */
export function valueIn(scalar: Node | undefined, { text, start, end }: FixRequest): string {
  const written = text.slice(start, end);
  if (scalar?.type === 'double_quote_scalar') return decodeEscapes(written);
  if (scalar?.type === 'single_quote_scalar') return written.replaceAll("''", "'");
  if (scalar?.type !== 'block_scalar') return written;
  // A block's lines are indented; the value's are not.
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1))![0];
  return written
    .split(/\r?\n/)
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line))
    .join('\n');
}

/** Is the secret all that the scalar says? */
export function isWhole(scalar: Node | undefined, { text, start, end }: FixRequest): boolean {
  if (scalar === undefined) return false;
  const quotes = scalar.type === 'plain_scalar' ? 0 : 1;
  return scalar.type === 'block_scalar'
    ? text
        .slice(scalar.startIndex, start)
        .replace(/^[|>][-+0-9]*/, '')
        .trim() === '' && text.slice(end, scalar.endIndex).trim() === ''
    : scalar.startIndex + quotes === start && scalar.endIndex - quotes === end;
}

/** A scalar without the line break that a block ends with. */
export const spanOf = ({ startIndex, text }: Node): { readonly start: number; readonly end: number } => ({
  start: startIndex,
  end: startIndex + text.trimEnd().length,
});

/** The pair that a scalar is the value of. */
export function pairOf(scalar: Node | undefined): Node | undefined {
  for (let node = scalar?.parent ?? null; node !== null; node = node.parent) {
    if (/_pair$/.test(node.type)) return node.childForFieldName('value') === null ? undefined : node;
    if (/_sequence(_item)?$/.test(node.type)) return undefined;
  }
  return undefined;
}

/** Keys from the top of the document to the pair, a list's entries by their place. */
export function pathOf(pair: Node): string[] {
  const path: string[] = [];
  for (let node: Node | null = pair; node !== null; node = node.parent) {
    if (/_pair$/.test(node.type)) path.unshift(plainText(node.childForFieldName('key')));
    if (node.type === 'block_sequence_item')
      path.unshift(String(node.parent?.namedChildren.findIndex((one) => one?.id === node!.id)));
  }
  return path;
}

/** A scalar's text without its quotes. */
export const plainText = (node: Node | null | undefined): string =>
  (node?.text ?? '').replace(/^(["'])([^]*)\1$/, '$2');

/** A pair and the lines that it fills, if it shares them with nothing. */
export function linesOf(
  { text }: FixRequest,
  pair: Node,
): { readonly start: number; readonly end: number } | undefined {
  const start = text.lastIndexOf('\n', pair.startIndex) + 1;
  const at = text.indexOf('\n', Math.max(pair.endIndex - 1, start));
  const end = at < 0 ? text.length : at + 1;
  return text.slice(start, pair.startIndex).trim() === '' && /^\s*(#.*)?$/.test(text.slice(pair.endIndex, end))
    ? { start, end }
    : undefined;
}
