import { provider } from '../provider';

export default provider({
  id: 'webex',
  name: 'Webex',
  home: 'https://developer.webex.com/',
  secrets: [
    {
      id: 'webex-access-token',
      name: 'Webex bot or user access token',
      pattern: /[A-Za-z0-9]{64}_[A-Za-z0-9]{4}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['webex', 'ciscospark', 'spark_token', 'sparktoken'],
      entropy: 3,
      confidence: 'likely',
      environmentVariable: 'WEBEX_ACCESS_TOKEN',
      sample: '[A-Za-z0-9]{64}_PF84_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ['export WEBEX_ACCESS_TOKEN="<secret>"', 'private static final String WEBEX_ACCESS_TOKEN = "<secret>";'],
        miss: ['WEBEX_ACCESS_TOKEN=<[0-9a-f]{9}>', 'const webexAccessToken = process.env.WEBEX_ACCESS_TOKEN;'],
      },
    },
    {
      id: 'webex-client-secret',
      name: 'Webex integration client secret',
      pattern: /[0-9a-f]{64}/,
      near: ['webex', 'ciscospark'],
      environmentVariable: 'WEBEX_CLIENT_SECRET',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['export WEBEX_CLIENT_SECRET="<secret>"', '"webexClientSecret": "<secret>"'],
        miss: ['WEBEX_CLIENT_SECRET=<[0-9a-f]{9}>', 'const webexClientSecret = process.env.WEBEX_CLIENT_SECRET;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'My Webex Apps: make a bot or an integration with few scopes.',
        url: 'https://developer.webex.com/my-apps',
      },
    ],
    check: [{ text: 'Control Hub’s audit log; the bot’s spaces.', url: 'https://admin.webex.com/' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [
      {
        text: 'My Webex Apps: regenerate the token or the secret, or delete the app.',
        url: 'https://developer.webex.com/my-apps',
      },
    ],
    risks: ['Messages can be read and sent as the bot or the user.'],
    links: ['https://developer.webex.com/docs/bots'],
  },
});
