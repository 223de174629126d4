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
    create: [{ text: 'Profile, API tokens, Create a new API token, with a name for each program; it has your rights.', url: 'https://app.qase.io/user/api/token' }],
    check: [{ text: 'Runs and cases show who made and changed them.', url: 'https://app.qase.io/' }],
    rotate: [{ text: 'Tokens stand side by side: create the second, set QASE_API_TOKEN anew, delete the first.' }],
    revoke: [{ text: 'Profile, API tokens, delete it; owners can revoke those of members.', url: 'https://app.qase.io/user/api/token' }],
    risks: ['Test cases, which tell what does not work, can be read, changed and deleted; false results reported.'],
    links: ['https://developers.qase.io/docs/authorization'],
  },
});
