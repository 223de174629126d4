import type { Node } from 'web-tree-sitter';
import { fallbackIn } from '../fallback';
import type { CodeLanguage, Site } from '../language';
import {
  decodeEscapes,
  decodeSingle,
  eachImport,
  insertLines,
  insideChild,
  nextLine,
  replaceLiteral,
} from '../strings';
import { childrenOf, oneIs } from '../scope';
import type { TextEdit } from '../types';

const ruby: CodeLanguage = {
  kind: 'code',
  id: 'ruby',
  title: 'Ruby',
  languages: ['ruby'],
  grammar: () => 'ruby',
  literals: ['string', 'bare_string', 'heredoc_body', 'string_array', 'subshell', 'regex'],
  delimiters: (text) => (/^["']/.test(text) ? { open: text[0]!, close: text[0]! } : undefined),
  refuse(site) {
    if (insideChild(site, ['interpolation'])) return 'The secret is inside an expression of this string.';
    if (site.literal.parent?.type === 'chained_string')
      return 'The parts of this string are joined by the parser. Join them with + first.';
    const { parent } = site.literal;
    return parent?.type === 'pair' && parent.childForFieldName('key')?.id === site.literal.id
      ? 'This is a key, not a value.'
      : undefined;
  },
  decode: (content, open) => (open === "'" ? decodeSingle(content) : decodeEscapes(content)),
  fallback: fallbackIn(['ENV.fetch("NAME", LITERAL)', 'ENV.fetch("NAME") { LITERAL }', 'ENV["NAME"] || LITERAL']),
  environment: (name, site) => {
    const quote = !site.whole || /"/.test(site.open) ? (site.whole ? '"' : "'") : "'";
    return { expression: `ENV.fetch(${quote}${name}${quote})`, imports: [] };
  },
  embed(site, { expression }) {
    const { request, open, contentStart, contentEnd, whole } = site;
    if (whole) return replaceLiteral(site, expression);
    const hole = `#{${expression}}`;
    if (open === '"') return [{ start: request.start, end: request.end, text: hole }];
    // Single quotes know two escapes; in double quotes the rest has to be escaped.
    const literally = (part: string): string => decodeSingle(part).replace(/[\\"]|#(?=[{$@])/g, '\\$&');
    return replaceLiteral(
      site,
      `"${literally(request.text.slice(contentStart, request.start))}${hole}${literally(request.text.slice(request.end, contentEnd))}"`,
    );
  },
  addImports: eachImport(addImport),
  addHelper: (site, { source }) => insertLines(site.request.text, helperPlace(site), `${source}\n`),
  runNote: () => 'Load `.env` before the program starts: `set -a; . ./.env; set +a`, or with the dotenv gem.',
};

/** Behind the shebang and the magic comments, which have to stay first. */
function afterComments(text: string): number {
  let at = 0;
  while (/^#(!|.*\b(frozen_string_literal|encoding|coding|warn_indent)\b)/.test(text.slice(at, nextLine(text, at))))
    at = nextLine(text, at);
  // The empty line behind them stays with them.
  const empty = at === 0 ? null : /^\r?\n/.exec(text.slice(at));
  return at + (empty?.[0].length ?? 0);
}

const requiresIn = (root: Node): readonly Node[] =>
  childrenOf(root, /^call$/).filter((node) => /^require(_relative)?\b/.test(node.text));

/** A method has to be defined before it is called. */
function helperPlace({ root, request: { text } }: Site): number {
  const requires = requiresIn(root);
  const last = requires.at(-1);
  return last ? nextLine(text, last.endIndex) : afterComments(text);
}

/** One import where imports stand; undefined if it is there. */
function addImport({ root, request: { text } }: Site, line: string): TextEdit | undefined {
  const requires = requiresIn(root);
  if (oneIs(requires, line)) return undefined;
  const last = requires.at(-1);
  return last
    ? insertLines(text, nextLine(text, last.endIndex), line)
    : insertLines(text, afterComments(text), `${line}\n`);
}

export default ruby;
