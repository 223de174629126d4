import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'coveralls',
  name: 'Coveralls',
  home: 'https://coveralls.io/',
  secrets: [
    {
      id: 'coveralls-repo-token',
      name: 'Coveralls repo token',
      pattern: /(?<![\w-])(?:[A-Za-z0-9]{32,33}|[A-Za-z0-9-]{37})(?![\w-])/,
      near: ['coveralls'],
      reach: 60,
      entropy: 3.9,
      check: notWords,
      environmentVariable: 'COVERALLS_REPO_TOKEN',
      sample: '[A-Za-z0-9]{33}',
      examples: {
        match: ['COVERALLS_REPO_TOKEN=<secret>', 'service_name: travis-pro # coveralls\nrepo_token: <secret>'],
        miss: ['COVERALLS_REPO_TOKEN=<[A-Za-z0-9]{12}>', 'coveralls_commit = "<[0-9a-f]{40}>"'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The token stands on the repository’s page; GitHub Actions can do without one.',
        url: 'https://coveralls.io/repos',
      },
    ],
    check: [{ text: 'Coveralls lists builds: look for those that are not yours.', url: 'https://coveralls.io/' }],
    rotate: [{ text: 'Regenerate the repository’s token and deploy it at once.' }],
    revoke: [{ text: 'Repository settings, regenerate the token.', url: 'https://coveralls.io/repos' }],
    risks: ['False coverage can be sent.'],
    links: ['https://docs.coveralls.io/', 'https://docs.coveralls.io/api-introduction'],
  },
});
