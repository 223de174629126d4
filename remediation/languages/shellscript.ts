import type { FormatLanguage } from '../language';
import { toVariableName } from '../name';
import type { FixRequest, TextEdit } from '../types';

/** The shell reads the environment itself; `${NAME:?}` stops the script if the variable is not set. */
const shellscript: FormatLanguage = {
  kind: 'format',
  id: 'shellscript',
  title: 'Shell',
  languages: ['shellscript'],
  offer: (name) => `Read ${name} from the environment (.env)`,
  nameAt({ text, start }) {
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const name = /([A-Za-z_]\w*)=["']?[^\s"'=]*$/.exec(line)?.[1] ?? /--?([A-Za-z][\w-]+)[= ]["']?$/.exec(line)?.[1];
    return name === undefined ? undefined : toVariableName(name);
  },
  plan(request, name) {
    const { text, start, end } = request;
    const value = text.slice(start, end);
    if (value.includes('\n')) return { refused: 'A value of several lines: put it into a file, or into a store.' };
    const { edit, quote } = expanded(request, `\${${name}:?${name} is not set}`);
    const escaped = { '"': /\\([$`"\\])/g, "'": /(?!)/g, '': /\\(.)/g }[quote];
    return {
      edits: [edit],
      env: { name, value: value.replace(escaped, '$1') },
      notes: ['Load `.env` before the script runs: `set -a; . ./.env; set +a`.'],
    };
  },
  read: (request, command) => [expanded(request, `$(${command})`).edit],
};

/** The secret replaced by an expansion that stays one word, and the quotes it stands in. */
function expanded(
  { text, start, end }: FixRequest,
  expansion: string,
): { readonly edit: TextEdit; readonly quote: '"' | "'" | '' } {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const open = line.replace(/\\./g, '').replace(/"(?:[^"]*)"|'[^']*'/g, '');
  if (/"[^'"]*$/.test(open)) return { edit: { start, end, text: expansion }, quote: '"' };
  if (!/'[^'"]*$/.test(open)) return { edit: { start, end, text: `"${expansion}"` }, quote: '' };
  // Between single quotes nothing is expanded: they are closed for the lookup; those that would hold nothing go.
  const opens = text[start - 1] === "'" ? 1 : 0;
  const closes = text[end] === "'" ? 1 : 0;
  const edit = {
    start: start - opens,
    end: end + closes,
    text: `${opens ? '' : "'"}"${expansion}"${closes ? '' : "'"}`,
  };
  return { edit, quote: "'" };
}

export default shellscript;
