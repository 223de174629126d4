import type { FormatLanguage } from '../language';
import { toVariableName } from '../name';

/** Spring fills in `${NAME}` from the environment (docs.spring.io, Externalized Configuration). */
const springProperties: FormatLanguage = {
  kind: 'format',
  id: 'spring-properties',
  title: 'Spring properties',
  languages: ['properties', 'spring-boot-properties'],
  claims: ({ path, language, text }) =>
    language === 'spring-boot-properties' ||
    /(^|\/)(application|bootstrap)(-[\w-]+)?\.properties$/.test(path) ||
    /^\s*(spring|management|server\.servlet)\./m.test(text),
  offer: (name) => `Read ${name} from the environment, which Spring expands`,
  nameAt({ text, start }) {
    const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
    const key = /^\s*([^\s=:]+)/.exec(line)?.[1];
    return key === undefined ? undefined : toVariableName(key.replace(/^spring\./, ''));
  },
  plan({ text, start, end }, name) {
    const value = text
      .slice(start, end)
      .replace(/\\(?:u([0-9A-Fa-f]{4})|([^]))/g, (_, hex: string | undefined, other: string) =>
        hex === undefined ? other : String.fromCharCode(parseInt(hex, 16)),
      );
    return {
      edits: [{ start, end, text: `\${${name}}` }],
      env: { name, value },
      notes: [
        'Load `.env` before the program starts: `set -a; . ./.env; set +a`, or with `spring.config.import=optional:file:.env[.properties]`.',
      ],
    };
  },
};

export default springProperties;
