import type { FormatLanguage } from '../language';
import { toVariableName } from '../name';

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
  plan({ text, start, end }, name) {
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const lookup = `\${${name}:?${name} is not set}`;
    const value = text.slice(start, end);
    const notes = ['Load `.env` before the script runs: `set -a; . ./.env; set +a`.'];
    if (value.includes('\n')) return { refused: 'A value of several lines: put it into a file, or into a store.' };
    const quotes = line.replace(/\\./g, '').replace(/"(?:[^"]*)"|'[^']*'/g, '');
    if (/"[^'"]*$/.test(quotes))
      return {
        edits: [{ start, end, text: lookup }],
        env: { name, value: value.replace(/\\([$`"\\])/g, '$1') },
        notes,
      };
    if (/'[^'"]*$/.test(quotes)) {
      // Between single quotes nothing is expanded: they are closed for the lookup; those that would hold nothing go.
      const opens = text[start - 1] === "'" ? 1 : 0;
      const closes = text[end] === "'" ? 1 : 0;
      const edit = {
        start: start - opens,
        end: end + closes,
        text: `${opens ? '' : "'"}"${lookup}"${closes ? '' : "'"}`,
      };
      return { edits: [edit], env: { name, value }, notes };
    }
    return { edits: [{ start, end, text: `"${lookup}"` }], env: { name, value: value.replace(/\\(.)/g, '$1') }, notes };
  },
};

export default shellscript;
