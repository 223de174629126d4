import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'travis-ci',
  name: 'Travis CI',
  home: 'https://www.travis-ci.com/',
  secrets: [
    {
      id: 'travis-ci-api-token',
      name: 'Travis CI API token',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{22}(?![\w-])/,
      near: [
        'travis_token',
        'travis_api',
        'travis_access',
        'travisci',
        'travis-ci.com',
        'travis_ci',
        'travis_key',
        'travistoken',
        'travisapi',
        'travisaccess',
        'traviskey',
      ],
      named: ['travis'],
      reach: 60,
      entropy: 3.5,
      check: notWords,
      environmentVariable: 'TRAVIS_TOKEN',
      sample: '[A-Za-z0-9]{22}',
      examples: {
        match: ['TRAVIS_TOKEN=<secret>', '<TravisToken><secret></TravisToken>'],
        miss: ['TRAVIS_TOKEN=<[0-9a-f]{9}>', 'TRAVIS_TOKEN=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['travis-ci-api-token'],
        url: 'https://api.travis-ci.com/repos?limit=1',
        headers: { Authorization: 'token {key}' },
        source: 'https://developer.travis-ci.com/authentication',
      },
    ],
    create: [
      {
        text: 'Settings, API authentication shows the account’s token.',
        url: 'https://app.travis-ci.com/account/preferences',
      },
    ],
    check: [{ text: 'Build history shows builds you did not start.', url: 'https://app.travis-ci.com/dashboard' }],
    rotate: [{ text: 'Only one key lives at a time: prepare the callers to read it from one place, then regenerate.' }],
    revoke: [
      { text: 'Settings, API authentication, regenerate.', url: 'https://app.travis-ci.com/account/preferences' },
    ],
    prevent: [
      {
        text: 'One token stands for the user: an account of its own with few repositories for programs, encrypted variables that are not given to forks’ builds.',
        url: 'https://docs.travis-ci.com/user/best-practices-security/',
      },
    ],
    risks: ['Builds can be started and debugged, and so the encrypted variables read.'],
    links: ['https://docs.travis-ci.com/user/triggering-builds/'],
  },
});
