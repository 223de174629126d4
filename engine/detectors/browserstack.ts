import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'browserstack',
  name: 'BrowserStack',
  home: 'https://www.browserstack.com/',
  secrets: [
    {
      id: 'browserstack-access-key',
      name: 'BrowserStack access key',
      pattern: /[A-Za-z0-9]{20}/,
      near: ['browserstack'],
      reach: 80,
      entropy: 3.1,
      check: notWords,
      environmentVariable: 'BROWSERSTACK_ACCESS_KEY',
      sample: '[A-Za-z0-9]{20}',
      examples: {
        match: [
          'BROWSERSTACK_ACCESS_KEY=<secret>',
          'https://user:<secret>@hub-cloud.browserstack.com/wd/hub  # browserstack accessKey <secret>',
        ],
        miss: ['BROWSERSTACK_ACCESS_KEY=<[A-Za-z0-9]{10}>', 'BROWSERSTACK_BUILD_NAME=nightly'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Every user has a user name and an access key; make a user for the CI.',
        url: 'https://www.browserstack.com/accounts/profile/details',
      },
    ],
    check: [{ text: 'The dashboards list builds and sessions.', url: 'https://automate.browserstack.com/dashboard' }],
    rotate: [{ text: 'A user has one key: make a second user, deploy its key, reset the first.' }],
    revoke: [
      {
        text: 'Account, reset the access key: it stops at once.',
        url: 'https://www.browserstack.com/accounts/profile/details',
      },
    ],
    prevent: [
      {
        text: 'One access key stands for one user: a user of its own for CI, with the products it needs only.',
        url: 'https://www.browserstack.com/accounts/profile',
      },
    ],
    risks: ['Test minutes are used up; logs and videos of tests are read.'],
    links: [
      'https://www.browserstack.com/docs/iaam/security/access-keys',
      'https://www.browserstack.com/docs/automate/api-reference/selenium/introduction',
    ],
  },
});
