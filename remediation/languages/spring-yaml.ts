import type { FormatLanguage } from '../language';
import { toVariableName } from '../name';
import { keyOf, pairOf, pathOf, scalarAt, spanOf, valueIn } from '../yaml';

/** Spring fills in `${NAME}` from the environment, in YAML as in properties. */
const springYaml: FormatLanguage = {
  kind: 'format',
  id: 'spring-yaml',
  title: 'Spring YAML',
  languages: ['yaml', 'spring-boot-properties-yaml'],
  claims: ({ path, language, text }) =>
    language === 'spring-boot-properties-yaml' ||
    /(^|\/)(application|bootstrap)(-[\w-]+)?\.ya?ml$/.test(path) ||
    /^spring:\s*$/m.test(text),
  grammar: 'yaml',
  offer: (name) => `Read ${name} from the environment, which Spring expands`,
  nameAt(request, root) {
    const scalar = scalarAt(root, request);
    const pair = pairOf(scalar);
    return pair === undefined
      ? keyOf(scalar, request)
      : toVariableName(
          pathOf(pair)
            .join('.')
            .replace(/^spring\./, ''),
        );
  },
  plan(request, name, root) {
    const { start, end } = request;
    const scalar = scalarAt(root, request);
    const lookup = `\${${name}}`;
    const edit =
      scalar?.type === 'block_scalar' && request.text.slice(start, end).includes('\n')
        ? { ...spanOf(scalar), text: lookup }
        : { start, end, text: lookup };
    return {
      edits: [edit],
      env: { name, value: valueIn(scalar, request) },
      notes: [
        'Load `.env` before the program starts: `set -a; . ./.env; set +a`, or with `spring.config.import: optional:file:.env[.properties]`.',
      ],
    };
  },
};

export default springYaml;
