import type { FormatLanguage } from '../language';
import { keyOf, isWhole, pairOf, pathOf, scalarAt, valueIn } from '../yaml';

/** A chart's values are committed; a value that is given when the chart is installed is not. */
const helmValues: FormatLanguage = {
  kind: 'format',
  id: 'helm-values',
  title: 'Helm values',
  languages: ['yaml', 'helm'],
  claims: ({ path, text }) => /(^|\/)values([.-][\w.-]+)?\.ya?ml$/.test(path) && !/^hosts?:/m.test(text),
  grammar: 'yaml',
  offer: (name) => `Give ${name} to Helm when the chart is installed`,
  nameAt: (request, root) => keyOf(scalarAt(root, request), request),
  plan(request, name, root) {
    const scalar = scalarAt(root, request);
    const pair = pairOf(scalar);
    if (scalar === undefined || pair === undefined || !isWhole(scalar, request))
      return {
        refused:
          'Helm fills in whole values. Leave the secret out here, and let the template put it together from a value of its own.',
      };
    const path = pathOf(pair)
      .map((key) => key.replace(/[.,\\]/g, '\\$&'))
      .join('.')
      .replace(/\.(\d+)(?=\.|$)/g, '[$1]');
    return {
      edits: [{ start: scalar.startIndex, end: scalar.endIndex, text: `''` }],
      env: { name, value: valueIn(scalar, request) },
      notes: [
        `Install with \`set -a; . ./.env; set +a; printf %s "$${name}" | helm upgrade --install RELEASE CHART --set-file '${path}=/dev/stdin'\`. Better still, let the chart name an existing Secret.`,
      ],
    };
  },
};

export default helmValues;
