import type { Store } from '../store';

/** Variables of the project, which every job finds in its environment. `glab variable set` reads standard input. */
const gitlabCi: Store = {
  id: 'gitlab-ci',
  title: 'GitLab CI/CD variables',
  order: 16,
  signs: /^\.gitlab-ci\.ya?ml$/,
  reference: ({ name }) => name,
  put: ({ name }) => ({ argv: ['glab', 'variable', 'set', name, '--masked'] }),
  notes: ['GitLab masks values of one line with at least eight characters; it refuses others with `--masked`.'],
  environment: { note: ({ name }) => `Every job finds ${name} in its environment.` },
  reads: {},
};

export default gitlabCi;
