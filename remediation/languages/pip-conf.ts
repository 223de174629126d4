import type { FormatLanguage } from '../language';

/** pip takes every option from the environment as PIP_NAME, over what its files say (pip.pypa.io, Configuration). */
const pipConf: FormatLanguage = {
  kind: 'format',
  id: 'pip-conf',
  title: 'pip.conf',
  languages: ['ini', 'pip-conf'],
  claims: ({ path }) => /(^|\/)pip\.(conf|ini)$/.test(path),
  offer: (name) => `Read ${name} from the environment, which pip puts over this file`,
  nameAt: ({ text, start }) => {
    const option = /^[ \t]*([A-Za-z][\w-]*)[ \t]*[=:]/.exec(
      text.slice(text.lastIndexOf('\n', start - 1) + 1, start),
    )?.[1];
    return option === undefined ? undefined : `PIP_${option.toUpperCase().replaceAll('-', '_')}`;
  },
  plan(request, name) {
    const { text, start } = request;
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const at = text.indexOf('\n', start);
    const to = at < 0 ? text.length : at + 1;
    const value = /^[ \t]*[A-Za-z][\w-]*[ \t]*[=:][ \t]*(\S.*?)\s*$/.exec(text.slice(from, to))?.[1];
    if (value === undefined || /^[ \t]+\S/.test(text.slice(to)))
      return { refused: 'This option has several lines. Give it one line first.' };
    return {
      edits: [{ start: from, end: to, text: '' }],
      env: { name: pipConf.nameAt(request, undefined) ?? name, value },
      notes: ['Load `.env` before pip runs: `set -a; . ./.env; set +a`.'],
    };
  },
};

export default pipConf;
