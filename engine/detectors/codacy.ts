import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'codacy',
  name: 'Codacy',
  home: 'https://www.codacy.com/',
  secrets: [
    {
      id: 'codacy-api-token',
      name: 'Codacy token',
      pattern: /[0-9a-f]{32}|[A-Za-z0-9]{20,24}/,
      near: ['codacy'],
      reach: 60,
      entropy: 2.9,
      check: notWords,
      environmentVariable: 'CODACY_API_TOKEN',
      sample: '[A-Za-z0-9]{20}',
      examples: {
        match: ['CODACY_API_TOKEN=<secret>', 'codacyApiToken: "<secret>"'],
        miss: ['CODACY_API_TOKEN=<[A-Za-z0-9]{10}>', 'codacy-coverage-reporter report'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a token for one repository rather than for the account.',
        url: 'https://app.codacy.com/account/access-management',
      },
    ],
    check: [
      {
        text: 'The organization’s audit log lists changes.',
        url: 'https://docs.codacy.com/organizations/audit-logs-for-organizations/',
      },
    ],
    rotate: [{ text: 'Make a second token, deploy it, delete the first.' }],
    revoke: [{ text: 'Account, Access management, delete.', url: 'https://app.codacy.com/account/access-management' }],
    risks: ['The weaknesses of your code can be read; with an account token settings changed.'],
    links: [
      'https://docs.codacy.com/codacy-api/api-tokens/',
      'https://docs.codacy.com/organizations/audit-logs-for-organizations/',
    ],
  },
});
