import { provider } from '../provider';

export default provider({
  id: 'sauce-labs',
  name: 'Sauce Labs',
  home: 'https://saucelabs.com/',
  secrets: [
    {
      id: 'sauce-labs-access-key',
      name: 'Sauce Labs access key',
      pattern: /(?<![\w-])[0-9A-Fa-f-]{36}(?![\w-])/,
      near: [
        'sauce_access',
        'sauce-access',
        'saucelabs',
        'sauce_labs',
        'sauce_key',
        'sauce:options',
        'sauceaccess',
        'saucekey',
      ],
      named: ['sauce'],
      entropy: 3,
      environmentVariable: 'SAUCE_ACCESS_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['sauce_access_key: <secret>', '<SauceAccessKey><secret></SauceAccessKey>'],
        miss: ['SAUCE_ACCESS_KEY=<[0-9a-f]{9}>', 'const sauceAccessKey = process.env.SAUCE_ACCESS_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'A user has one access key: use a service account for CI.',
        url: 'https://app.saucelabs.com/user-settings',
      },
    ],
    check: [{ text: 'Test results list every job with its user.', url: 'https://app.saucelabs.com/dashboard/builds' }],
    rotate: [{ text: 'Only one key lives at a time: prepare the callers to read it from one place, then regenerate.' }],
    revoke: [{ text: 'User settings: regenerate the access key.', url: 'https://app.saucelabs.com/user-settings' }],
    risks: ['Tests are run at your cost, videos and uploaded apps seen, tunnels opened in your name.'],
    links: ['https://docs.saucelabs.com/basics/acct-team-mgmt/'],
  },
});
