import type { FormatLanguage } from '../language';
import { toVariableName } from '../name';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Maven fills in `${env.NAME}` from the environment (maven.apache.org, Settings Reference). */
const mavenSettings: FormatLanguage = {
  kind: 'format',
  id: 'maven-settings',
  title: 'Maven settings.xml',
  languages: ['xml'],
  claims: ({ path, text }) => /(^|\/)(settings|pom)[\w.-]*\.xml$/.test(path) && /<(settings|project)\b/.test(text),
  offer: (name) => `Read ${name} from the environment, which Maven expands`,
  nameAt({ text, start }) {
    const element = /<([\w.:-]+)[^<>]*>[^<]*$/.exec(text.slice(0, start))?.[1];
    if (element === undefined) return undefined;
    // The server that a password is for gives it its name.
    const server = /<server>(?:(?!<\/server>)[^])*?<id>\s*([^<\s]+)\s*<\/id>(?:(?!<\/server>)[^])*$/.exec(
      text.slice(0, start),
    )?.[1];
    return toVariableName(server === undefined ? element : `${server}.${element}`);
  },
  plan({ text, start, end }, name) {
    const value = text.slice(start, end).replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => entities[entity]!);
    return {
      edits: [{ start, end, text: `\${env.${name}}` }],
      env: { name, value },
      notes: ['Load `.env` before Maven runs: `set -a; . ./.env; set +a`.'],
    };
  },
};

export default mavenSettings;
