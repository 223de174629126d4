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
      return /^(run|script|command|entrypoint|args)$/.test(key.text) ? undefined : toVariableName(key.text);
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
