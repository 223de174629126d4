import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'qase',
  name: 'Qase',
  home: 'https://qase.io/',
  secrets: [
    {
      id: 'qase-api-token',
      name: 'Qase API token',
      pattern: /[0-9a-f]{64}|[A-Za-z0-9]{40}/,
      near: [
        'qase',
        'qase_api',
        'qase-api',
        'qase.io',
        'qase_testops',
        'qase_token',
        'qaseapi',
        'qasetestops',
        'qasetoken',
      ],
      check: notWords,
      environmentVariable: 'QASE_TESTOPS_API_TOKEN',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['qase_testops_api_token: <secret>', "const qaseTestopsApiToken = '<secret>';"],
        miss: [
          'QASE_TESTOPS_API_TOKEN=<[0-9a-f]{9}>',
          'const qaseTestopsApiToken = process.env.QASE_TESTOPS_API_TOKEN;',
        ],
      },
    },
  ],
  guide: {
    create: [{ text: 'API tokens: make one for each program.', url: 'https://app.qase.io/user/api/token' }],
    check: [{ text: 'Runs and cases show who made and changed them.', url: 'https://app.qase.io/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'API tokens: delete the token.', url: 'https://app.qase.io/user/api/token' }],
    risks: ['Test cases, runs and defects can be read and changed.'],
    links: ['https://developers.qase.io/'],
  },
});
