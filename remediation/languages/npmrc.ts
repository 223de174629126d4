import type { FormatLanguage } from '../language';
import { toVariableName } from '../name';

/** npm expands `${NAME}` in .npmrc from the environment (docs.npmjs.com/cli/configuring-npm/npmrc). */
const npmrc: FormatLanguage = {
  kind: 'format',
  id: 'npmrc',
  title: '.npmrc',
  languages: ['npmrc'],
  offer: (name) => `Read ${name} from the environment, which npm expands`,
  nameAt: ({ text, start }) => {
    const key = /([A-Za-z_][\w-]*)\s*=[^=\n]*$/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))?.[1];
    return key === undefined
      ? undefined
      : toVariableName(key.replace(/^_authToken$/, 'NPM_TOKEN').replace(/^_/, 'NPM_'));
  },
  plan: ({ text, start, end }, name) => ({
    edits: [{ start, end, text: `\${${name}}` }],
    env: { name, value: text.slice(start, end) },
    notes: ['Load `.env` before npm runs: `set -a; . ./.env; set +a`.'],
  }),
};

export default npmrc;
