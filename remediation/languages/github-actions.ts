import type { FormatLanguage } from '../language';
import { keyOf, pairOf, pathOf, scalarAt } from '../yaml';

/** Places of a workflow, from the top, that know no secrets, and what does (docs.github.com, Contexts, context availability). */
const blind: readonly (readonly [RegExp, string])[] = [
  [
    /^jobs [^ ]+ with /,
    'Inputs of a reusable workflow know no secrets. Pass it under `secrets:` of the job, and let the called workflow declare it under `on.workflow_call.secrets`.',
  ],
  [
    /^on /,
    'What starts a workflow knows no secrets: leave the default out, and read the secret in the step that uses it.',
  ],
  [
    /^jobs [^ ]+ (?:if|runs-on|strategy|concurrency|timeout-minutes|environment|container image|services [^ ]+ image)\b|^(?:run-name|concurrency|defaults)\b| if$/,
    'This place knows no secrets. Read it in `env:` of the job or of the step.',
  ],
];

/** A workflow reads the repository's secrets; `gh secret set` puts one there from standard input. */
const githubActions: FormatLanguage = {
  kind: 'format',
  id: 'github-actions',
  title: 'GitHub Actions',
  languages: ['github-actions'],
  grammar: 'yaml',
  offer: (name) => `Read ${name} from the repository's secrets`,
  nameAt: (request, root) => keyOf(scalarAt(root, request), request),
  plan(request, name, root) {
    // GitHub reserves names that start with its own.
    const own = name.startsWith('GITHUB_') ? `MY_${name}` : name;
    const scalar = scalarAt(root, request);
    if (/(^|\/)action\.ya?ml$/.test(request.path))
      return {
        refused:
          'An action knows no secrets of its own. Declare an input for it, read that with ${{ inputs.NAME }}, and let the workflow give it the secret.',
      };
    const pair = pairOf(scalar);
    const place = pair === undefined ? '' : pathOf(pair).join(' ');
    const reason = blind.find(([places]) => places.test(place))?.[1];
    if (reason !== undefined) return { refused: reason };
    const inScript =
      scalar?.type === 'block_scalar' ||
      /^\s*(?:-\s*)?run:/.test(request.text.slice(request.text.lastIndexOf('\n', request.start - 1) + 1));
    return {
      edits: [{ start: request.start, end: request.end, text: `\${{ secrets.${own} }}` }],
      put: { argv: ['gh', 'secret', 'set', own] },
      reference: `secrets.${own}`,
      notes: [
        ...(inScript
          ? ['In a script, better read it through `env:` of the step: text of a secret is not run as code there.']
          : []),
        ...(/^\s*workflow_call:/m.test(request.text)
          ? [
              `Declare ${own} under \`on.workflow_call.secrets\`; the workflow that calls this one passes it, or all of its own with \`secrets: inherit\`.`,
            ]
          : []),
      ],
    };
  },
};

export default githubActions;
