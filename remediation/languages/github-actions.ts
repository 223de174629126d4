import type { FormatLanguage } from '../language';
import { keyOf, scalarAt } from '../yaml';

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
    const inScript =
      scalar?.type === 'block_scalar' ||
      /^\s*(?:-\s*)?run:/.test(request.text.slice(request.text.lastIndexOf('\n', request.start - 1) + 1));
    return {
      edits: [{ start: request.start, end: request.end, text: `\${{ secrets.${own} }}` }],
      put: { argv: ['gh', 'secret', 'set', own] },
      reference: `secrets.${own}`,
      notes: inScript
        ? ['In a script, better read it through `env:` of the step: text of a secret is not run as code there.']
        : [],
    };
  },
};

export default githubActions;
