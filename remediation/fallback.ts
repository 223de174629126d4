/** A secret that stands in for a variable which is not set: the program reads that variable already, so only the fallback has to go. */
import type { Node } from 'web-tree-sitter';
import type { Site } from './language';

/** An expression that reads a variable, and takes the literal if it is not set. */
export interface Fallback {
  /** The variable. */
  readonly name: string;
  /** The whole expression. */
  readonly node: Node;
  /** What is left of it without the literal; undefined: the language's own way to read the environment. */
  readonly rest?: string;
}

/** How such an expression is written, as `os.getenv("NAME", LITERAL)`; and what is left of it, if that is to stay as it is. */
export type Form = string | { readonly form: string; readonly rest: string };

/** Finds such an expression around a literal, in one of these forms; spaces and quotes may be others. */
export function fallbackIn(forms: readonly Form[]): (site: Site) => Fallback | undefined {
  const known = forms.map((one) => {
    const { form, rest } = typeof one === 'string' ? { form: one, rest: undefined } : one;
    const [before = '', behind = ''] = form.split('LITERAL');
    return { before: patternOf(before), behind: patternOf(behind), rest };
  });
  return ({ literal, open, request: { text } }) => {
    let node = literal.parent;
    for (let depth = 0; node !== null && depth < 8; node = node.parent, depth++) {
      const before = text.slice(node.startIndex, literal.startIndex);
      const behind = text.slice(literal.endIndex, node.endIndex);
      for (const form of known) {
        const name = form.before.exec(before)?.[1];
        if (name === undefined || !form.behind.test(behind)) continue;
        const quote = open.at(0)!;
        const rest = form.rest?.replace('"NAME"', quote + name + quote).replace('NAME', name);
        return { name, node, ...(rest === undefined ? {} : { rest }) };
      }
    }
    return undefined;
  };
}

/** NAME, in quotes or without, is a variable's; the second NAME is the same. */
function patternOf(form: string): RegExp {
  let named = 0;
  const source = form
    .split(/("?NAME"?| +|\))/)
    .map((part) => {
      if (part === ')') return '\\s*,?\\s*\\)';
      if (part.trim() === '') return part === '' ? '' : '\\s*';
      if (!part.includes('NAME')) return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\($/, '(\\s*');
      const name = named++ === 0 ? '(\\w+)' : '\\1';
      return part.startsWith('"') ? `["']${name}["']` : name;
    })
    .join('');
  return new RegExp(`^${source}$`);
}
