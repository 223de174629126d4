/** Patterns of other tools → what `.offkey.json` holds. */

/**
 * A regular expression on paths as a pattern of .gitignore; undefined where it says more than such a pattern can. Paths are matched anywhere unless anchored.
 */
export function gitignoreOf(expression: string): string | undefined {
  let rest = expression.replace(/^\(\?i\)/, '');
  const anchored = /^(?:\^|\\A)/.test(rest);
  rest = rest.replace(/^(?:\^|\\A)/, '');
  const ended = /(?:\$|\\z)$/.test(rest) && !/\\\$$/.test(rest);
  rest = rest.replace(/(?:\$|\\z)$/, '');
  let openStart = !anchored;
  let openEnd = !ended;
  const anything = /^(?:\(\.\*\??\)|\.\*\??)/;
  if (anything.test(rest)) {
    rest = rest.replace(anything, '');
    openStart = true;
  }
  const trailing = /(?:\(\.\*\??\)|(?<!\\)\.[*+]\??)$/;
  if (trailing.test(rest)) {
    rest = rest.replace(trailing, '');
    openEnd = true;
  }
  const parts = globOf(rest);
  if (parts === undefined || ['', '/', anyPart].includes(parts)) return undefined;
  if (openStart) {
    // "(^|/)name" begins a part of the path, "/name" one that is not the first; anything else may begin inside of a name.
    if (parts.startsWith(anyPart)) return finish(`**/${parts.slice(1)}`, openEnd);
    if (parts.startsWith('/')) return finish(`*/**${parts}`, openEnd);
    return finish(parts.includes('/') ? `**/*${parts}` : `*${parts}`, openEnd);
  }
  return finish(`/${parts.replace(/^[/\u0001]/, '')}`, openEnd);
}

const finish = (pattern: string, open: boolean): string =>
  !open ? pattern : pattern.endsWith('/') ? `${pattern}**` : `${pattern}*`;

/** Stands for `(^|/)` at the start of a glob. */
const anyPart = '\u0001';

/** Literal text, `[^/]*`, `.*` between, `(a|b)` with one alternative, escaped characters. */
function globOf(source: string): string | undefined {
  let out = '';
  for (let rest = source; rest !== '';) {
    const step =
      take(rest, /^\\([^\w])/, (m) => escaped(m[1]!)) ??
      take(rest, /^\[\^\/\\*\][*+]/, () => '*') ??
      take(rest, /^\(\?:\^\|\/\)|^\(\^\|\/\)|^\(\?:\/\|\^\)/, () => (out === '' ? anyPart : '/')) ??
      take(rest, /^\[([\w.-])\]/, (m) => escaped(m[1]!)) ??
      take(rest, /^\.\*\??/, () => '**') ??
      take(rest, /^\.(?![*+?{])/, () => '?') ??
      take(rest, /^[\w/ @#%,~=:<>&;'"!-](?![*+?{])/, (m) => escaped(m[0]));
    if (step === undefined) return undefined;
    out += step.text;
    rest = rest.slice(step.length);
  }
  // `**` is anything only as a part of its own.
  return /[^/]\*\*|\*\*[^/]/.test(out) ? out.replace(/([^/])\*\*/g, '$1*').replace(/\*\*([^/])/g, '*$1') : out;
}

function take(
  text: string,
  pattern: RegExp,
  give: (match: RegExpExecArray) => string,
): { text: string; length: number } | undefined {
  const match = pattern.exec(text);
  return match === null ? undefined : { text: give(match), length: match[0].length };
}

const escaped = (character: string): string => (/[*?[\]\\!#]/.test(character) ? `\\${character}` : character);

/** Alternatives at the top of an expression: `a|b` → a, b; also those of one group around all. */
export function alternatives(expression: string): readonly string[] {
  const inner = /^\(\?:(.*)\)$|^\((?!\?)(.*)\)$/s.exec(expression);
  const body = inner !== null && isBalanced(inner[1] ?? inner[2]!) ? (inner[1] ?? inner[2]!) : expression;
  const out: string[] = [];
  let depth = 0;
  let inClass = false;
  let start = 0;
  for (let i = 0; i < body.length; i++) {
    const c = body[i]!;
    if (c === '\\') i++;
    else if (inClass) inClass = c !== ']';
    else if (c === '[') inClass = true;
    else if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (c === '|' && depth === 0) {
      out.push(body.slice(start, i));
      start = i + 1;
    }
  }
  return [...out, body.slice(start)];
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth < 0) return false;
  }
  return depth === 0;
}

/**
 * The longest texts of which every match holds one, as far as the expression shows it: literals outside of classes, groups that may be absent, and alternatives.
 * Empty where there are none of three characters and more.
 */
export function keywordsOf(expression: string): readonly string[] {
  const found = alternatives(expression).map(longestLiteral);
  return found.every((one): one is string => one !== undefined) ? [...new Set(found)] : [];
}

function longestLiteral(expression: string): string | undefined {
  const runs: string[] = [];
  let run = '';
  const end = (): void => {
    if (run.length >= 3) runs.push(run);
    run = '';
  };
  let depth = 0;
  for (let i = 0; i < expression.length; i++) {
    const rest = expression.slice(i);
    const escapedLiteral = /^\\([^\w])/.exec(rest);
    const [skip] = /^\(\?[a-zA-Z-]+\)|^\[(?:\\.|[^\]\\])*\]|^\\./.exec(rest) ?? [];
    const literal = escapedLiteral?.[1] ?? (/^[\w\-/:=@ ]/.test(rest) ? rest[0]! : undefined);
    const length = escapedLiteral !== null ? 2 : literal !== undefined ? 1 : (skip?.length ?? 1);
    if (rest[0] === '(' && skip === undefined) depth++;
    else if (rest[0] === ')') depth--;
    // A quantifier that lets the character be absent takes it out of the run.
    const optional = /^(?:[?*]|\{0)/.test(rest.slice(length));
    if (literal !== undefined && depth === 0 && !optional) run += literal;
    else end();
    if (literal !== undefined && /^[+{]/.test(rest.slice(length))) end();
    i += length - 1;
  }
  end();
  return (
    runs
      .sort((a, b) => b.length - a.length)[0]
      ?.toLowerCase()
      .trim()
      .slice(0, 40) || undefined
  );
}
