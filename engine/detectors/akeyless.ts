import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'akeyless',
  name: 'Akeyless',
  home: 'https://www.akeyless.io/',
  secrets: [
    {
      id: 'akeyless-access-key',
      name: 'Akeyless access key',
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{43}=(?!=)/,
      near: ['akeyless'],
      entropy: 4.1,
      check: notWords,
      environmentVariable: 'AKEYLESS_ACCESS_KEY',
      sample: '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=',
      examples: {
        match: [
          'AKEYLESS_ACCESS_KEY=<secret>',
          'akeyless configure --access-id <p-[a-z0-9]{12}> --access-key <secret>',
        ],
        miss: ['AKEYLESS_ACCESS_ID=<p-[a-z0-9]{12}>', 'AKEYLESS_ACCESS_KEY=<[A-Za-z0-9]{12}>'],
      },
    },
    {
      id: 'akeyless-token',
      name: 'Akeyless token',
      pattern: /(?<![\w-])[tu]-[0-9a-f]{32}(?![\w-])/,
      near: ['akeyless_token', 'akeylesstoken'],
      entropy: 3,
      environmentVariable: 'AKEYLESS_TOKEN',
      sample: 't-[0-9a-f]{32}',
      examples: {
        match: ['AKEYLESS_TOKEN=<secret>', 'akeylessToken: "<secret>"'],
        miss: ['AKEYLESS_TOKEN=<t-[0-9a-f]{12}>', 'AKEYLESS_URL=https://api.akeyless.io'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make an authentication method for the program, tied to addresses and a role; cloud identities do without a key.',
        url: 'https://docs.akeyless.io/docs/access-and-authentication-methods',
      },
    ],
    check: [
      { text: 'Audit Logs in the console list the items read by an access id.', url: 'https://console.akeyless.io/' },
    ],
    rotate: [
      {
        text: 'Make a second authentication method with the same role, deploy it, delete the first; or reset the access key and deploy at once.',
      },
    ],
    revoke: [
      {
        text: 'Reset the access key of the method, or delete it.',
        url: 'https://console.akeyless.io/',
        command: 'akeyless reset-access-key --name METHOD',
      },
    ],
    risks: ['All items that the role names can be read: rotate those as well.'],
    links: ['https://docs.akeyless.io/docs/api-key', 'https://docs.akeyless.io/docs/audit-logs'],
  },
});
