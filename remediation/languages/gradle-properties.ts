import type { FormatLanguage } from '../language';

/** Gradle takes a project's property from ORG_GRADLE_PROJECT_name (docs.gradle.org, Build Environment). */
const gradleProperties: FormatLanguage = {
  kind: 'format',
  id: 'gradle-properties',
  title: 'gradle.properties',
  languages: ['properties'],
  claims: ({ path }) => /(^|\/)gradle\.properties$/.test(path),
  offer: (name) => `Read ${name} from the environment, which Gradle takes for a property`,
  nameAt({ text, start }) {
    const key = /^[ \t]*([^\s=:]+)/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))?.[1];
    return key === undefined ? undefined : `ORG_GRADLE_PROJECT_${key}`;
  },
  plan(request, name) {
    const { text, start } = request;
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const at = text.indexOf('\n', start);
    const to = at < 0 ? text.length : at + 1;
    const [, key = '', value = ''] = /^[ \t]*([^\s=:]+)[ \t]*[=:]?[ \t]*(.*?)\r?\n?$/.exec(text.slice(from, to)) ?? [];
    if (!/^[A-Za-z_]\w*$/.test(key))
      return {
        refused: `A variable cannot be called like ${key}. Move the line into gradle.properties of your home folder (~/.gradle), which no repository holds.`,
      };
    if (value.endsWith('\\')) return { refused: 'This property has several lines. Give it one line first.' };
    return {
      edits: [{ start: from, end: to, text: '' }],
      env: { name: gradleProperties.nameAt(request, undefined) ?? name, value: value.replace(/\\(.)/g, '$1') },
      notes: ['Load `.env` before Gradle runs: `set -a; . ./.env; set +a`.'],
    };
  },
};

export default gradleProperties;
