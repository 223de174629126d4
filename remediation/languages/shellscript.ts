import type { Node } from 'web-tree-sitter';
import type { FormatLanguage, Refusal } from '../language';
import { toVariableName } from '../name';
import { refusal } from '../strings';
import type { FixRequest, TextEdit } from '../types';

/** How a stretch of a script is quoted, which says what is expanded there and how it is written. */
type Quoting = 'none' | 'double' | 'single' | 'ansi' | 'text';

interface Spot {
  readonly quoting: Quoting;
  /** `${NAME:-…}` around the secret, whose default it is. */
  readonly expansion?: Node;
}

/** The shell reads the environment itself; `${NAME:?}` stops the script if the variable is not set. */
const shellscript: FormatLanguage = {
  kind: 'format',
  id: 'shellscript',
  title: 'Shell',
  languages: ['shellscript'],
  grammar: 'bash',
  offer: (name) => `Read ${name} from the environment (.env)`,
  fallbackFor: ({ text, start }) =>
    /\$\{([A-Za-z_]\w*):?[-=]["']?$/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))?.[1],
  nameAt({ text, start }) {
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const name = /([A-Za-z_]\w*)=["']?[^\s"'=]*$/.exec(line)?.[1] ?? /--?([A-Za-z][\w-]+)[= ]["']?$/.exec(line)?.[1];
    return name === undefined ? undefined : toVariableName(name);
  },
  plan(request, name, root) {
    const { text, start, end } = request;
    const value = text.slice(start, end);
    if (value.includes('\n')) return { refused: 'A value of several lines: put it into a file, or into a store.' };
    const spot = spotAt(request, root);
    if ('refused' in spot) return spot;
    const lookup = `\${${name}:?${name} is not set}`;
    const escaped = {
      double: /\\([$`"\\])/g,
      text: /\\([$`\\])/g,
      single: /(?!)/g,
      ansi: /\\(['"\\?])/g,
      none: /\\(.)/g,
    }[spot.quoting];
    return {
      edits: [ownDefault(request, spot, name, lookup) ?? expanded(request, spot.quoting, lookup)],
      env: { name, value: value.replace(escaped, '$1') },
      notes: ['Load `.env` before the script runs: `set -a; . ./.env; set +a`.'],
    };
  },
  read(request, command, root) {
    const spot = spotAt(request, root);
    return 'refused' in spot ? spot : [expanded(request, spot.quoting, `$(${command})`)];
  },
};

const quotings: Readonly<Record<string, Quoting>> = {
  string: 'double',
  raw_string: 'single',
  ansi_c_string: 'ansi',
  heredoc_body: 'text',
};

/** Where the secret stands; or why nothing is expanded there. */
function spotAt(request: FixRequest, root: Node | undefined): Spot | Refusal {
  const { text, start, end, path } = request;
  if (/\.fish$/.test(path)) return refusal('Fish has no ${NAME:?}. Write $NAME here and set the variable before.');
  let expansion: Node | undefined;
  let node = root?.descendantForIndex(start, Math.max(start, end - 1)) ?? null;
  for (; node !== null; node = node.parent) {
    // A text that the grammar does not take is read by its quotes.
    if (node.type === 'ERROR') break;
    if (node.type === 'comment') return refusal('This is a comment: nothing reads it. Delete the value.');
    if (node.type === 'expansion') expansion ??= node;
    // What a command prints is quoted by itself.
    if (/^(command_substitution|command|program)$/.test(node.type)) {
      const inside = expansion === undefined ? {} : { expansion };
      return { quoting: 'none', ...inside };
    }
    const quoting = quotings[node.type];
    if (quoting === undefined) continue;
    if (quoting === 'text') {
      const opening = text.slice(text.lastIndexOf('<<', node.startIndex), node.startIndex);
      if (/^<<-?\s*(?:['"\\])/.test(opening))
        return refusal(
          'The quotes of its delimiter keep this here-document as it is. Drop them, and write \\$ for each dollar in it that is to stay.',
        );
    }
    return { quoting, ...(expansion === undefined ? {} : { expansion }) };
  }
  return { quoting: quotingOfLine(request) };
}

/** By the quotes that are open on the line. */
function quotingOfLine({ text, start }: FixRequest): Quoting {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const open = line.replace(/\\./g, '').replace(/"(?:[^"]*)"|'[^']*'/g, '');
  if (/"[^'"]*$/.test(open)) return 'double';
  return /'[^'"]*$/.test(open) ? 'single' : 'none';
}

/** `${KEY:-secret}` with KEY as the variable's name: its own default is what stops the script. */
function ownDefault(
  { text, start, end }: FixRequest,
  { expansion, quoting }: Spot,
  name: string,
  lookup: string,
): TextEdit | undefined {
  if (expansion === undefined || quoting === 'single') return undefined;
  const before = text.slice(expansion.startIndex, start);
  const isOwn =
    new RegExp(`^\\$\\{${name}:?[-=]["']?$`).test(before) && /^["']?\}$/.test(text.slice(end, expansion.endIndex));
  return isOwn ? { start: expansion.startIndex, end: expansion.endIndex, text: lookup } : undefined;
}

/** The secret replaced by an expansion that stays one word. */
function expanded({ text, start, end }: FixRequest, quoting: Quoting, expansion: string): TextEdit {
  if (quoting === 'double' || quoting === 'text') return { start, end, text: expansion };
  if (quoting === 'none') return { start, end, text: `"${expansion}"` };
  // Here nothing is expanded: the quotes are closed for the lookup; those that would hold nothing go.
  const quote = quoting === 'ansi' ? "$'" : "'";
  const opens = text.slice(start - quote.length, start) === quote ? quote.length : 0;
  const closes = text[end] === "'" ? 1 : 0;
  return {
    start: start - opens,
    end: end + closes,
    text: `${opens > 0 ? '' : "'"}"${expansion}"${closes > 0 ? '' : quote}`,
  };
}

export default shellscript;
