import type { FormatLanguage } from '../language';

/** pip fills in `${NAME}` in requirements files from the environment (pip.pypa.io, Requirements File Format). */
const pipRequirements: FormatLanguage = {
  kind: 'format',
  id: 'pip-requirements',
  title: 'requirements.txt',
  languages: ['plaintext', 'pip-requirements'],
  claims: ({ path, language }) =>
    language === 'pip-requirements' || /(^|\/)(requirements|constraints)[\w.-]*\.(txt|in)$/.test(path),
  offer: (name) => `Read ${name} from the environment, which pip expands`,
  nameAt: () => 'PIP',
  plan: ({ text, start, end }, name) => ({
    edits: [{ start, end, text: `\${${name}}` }],
    env: { name, value: decodeURIComponent(text.slice(start, end)) },
    notes: ['Load `.env` before pip runs: `set -a; . ./.env; set +a`. In a URL the value has to be percent-encoded.'],
  }),
};

export default pipRequirements;
