import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'codemagic',
  name: 'Codemagic',
  home: 'https://codemagic.io/',
  secrets: [
    {
      id: 'codemagic-api-token',
      name: 'Codemagic API token',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{43}(?![\w-])/,
      near: ['codemagic'],
      reach: 80,
      entropy: 4.05,
      check: notWords,
      environmentVariable: 'CODEMAGIC_API_TOKEN',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{41}[A-Za-z0-9]',
      examples: {
        match: ['CODEMAGIC_API_TOKEN=<secret>', 'curl -H "x-auth-token: <secret>" https://api.codemagic.io/apps'],
        miss: ['CODEMAGIC_API_TOKEN=<[A-Za-z0-9]{12}>', 'codemagic.yaml'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The token stands in the account’s integrations.', url: 'https://codemagic.io/teams' }],
    check: [{ text: 'The list of builds shows who started them.', url: 'https://codemagic.io/builds' }],
    rotate: [{ text: 'There is one token: make a second user, deploy its token, regenerate the first.' }],
    revoke: [{ text: 'Teams, Integrations, Codemagic API, regenerate.', url: 'https://codemagic.io/teams' }],
    risks: ['Builds can be started and their artifacts and variables read.'],
    links: ['https://docs.codemagic.io/rest-api/codemagic-rest-api/', 'https://docs.codemagic.io/'],
  },
});
