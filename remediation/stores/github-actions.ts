import type { Secret, Store } from '../store';

/** GitHub reserves names that start with its own. */
const own = ({ name }: Secret): string => (name.startsWith('GITHUB_') ? `MY_${name}` : name);

/** The repository's secrets, for programs that its workflows run. `gh secret set` reads standard input. */
const githubActions: Store = {
  id: 'github-actions',
  title: 'GitHub Actions secrets',
  order: 15,
  signs: /^\.github\/workflows\//,
  reference: (secret) => `secrets.${own(secret)}`,
  put: (secret) => ({ argv: ['gh', 'secret', 'set', own(secret)] }),
  notes: [],
  environment: {
    note: (secret) => `Give it to the step under \`env:\`: \`${secret.name}: \${{ secrets.${own(secret)} }}\`.`,
  },
  reads: {},
};

export default githubActions;
