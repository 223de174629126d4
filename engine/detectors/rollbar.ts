import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'rollbar',
  name: 'Rollbar',
  home: 'https://rollbar.com/',
  secrets: [
    {
      id: 'rollbar-access-token',
      name: 'Rollbar access token',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['rollbar'],
      reach: 80,
      check: notWords,
      environmentVariable: 'ROLLBAR_ACCESS_TOKEN',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['ROLLBAR_ACCESS_TOKEN=<secret>', "Rollbar.configure do |config|\n  config.access_token = '<secret>'"],
        miss: ['ROLLBAR_ACCESS_TOKEN=<[0-9a-f]{12}>', 'rollbar_environment = "production"'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['rollbar-access-token'],
        url: 'https://api.rollbar.com/api/1/projects',
        headers: { 'X-Rollbar-Access-Token': '{key}' },
        revoked: { contains: ['invalid access token'] },
        source: 'https://docs.rollbar.com/docs/access-tokens',
      },
    ],
    create: [
      {
        text: 'Make a project token with one scope (post_server_item to send, read to read) and a rate limit.',
        url: 'https://rollbar.com/settings/accounts/',
      },
    ],
    check: [{ text: 'The list of project tokens shows counts of calls.', url: 'https://rollbar.com/' }],
    rotate: [{ text: 'Create a second token, deploy it, disable the first.' }],
    revoke: [
      {
        text: 'Project settings, Project Access Tokens: disable, which can be taken back, or delete.',
        url: 'https://docs.rollbar.com/docs/access-tokens',
      },
    ],
    prevent: [
      {
        text: 'Project tokens with post_server_item or post_client_item alone for what reports, read for what reads, each with a rate limit; account tokens nowhere in code.',
        url: 'https://docs.rollbar.com/docs/access-tokens',
      },
    ],
    risks: [
      'False errors can be sent; with read and write scopes error reports, which hold personal data, read and deleted.',
    ],
    links: ['https://docs.rollbar.com/docs/access-tokens', 'https://docs.rollbar.com/reference/getting-started-1'],
  },
});
