import { provider } from '../provider';

export default provider({
  id: 'scalingo',
  name: 'Scalingo',
  home: 'https://scalingo.com/',
  secrets: [
    {
      id: 'scalingo-api-token',
      name: 'Scalingo API token',
      keywords: ['tk-us-'],
      pattern: /tk-us-[A-Za-z0-9_-]{48}(?![\w-])/,
      environmentVariable: 'SCALINGO_API_TOKEN',
      sample: 'tk-us-[A-Za-z0-9_-]{47}[A-Za-z0-9]',
      examples: {
        match: ['SCALINGO_API_TOKEN=<secret>', '<ScalingoApiToken><secret></ScalingoApiToken>'],
        miss: ['SCALINGO_API_TOKEN=<tk-us-[A-Za-z0-9]{8}>', 'const scalingoApiToken = process.env.SCALINGO_API_TOKEN;'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['scalingo-api-token'], url: 'https://api.scalingo.com/v1/users/self', headers: { Authorization: 'Bearer {key}' }, source: 'https://developers.scalingo.com/index#authentication' }],
    create: [
      { text: 'Create a token with a name for each program.', url: 'https://dashboard.scalingo.com/account/tokens' },
    ],
    check: [
      {
        text: 'The list of tokens shows the last use; apps have an event log.',
        url: 'https://dashboard.scalingo.com/account/tokens',
      },
    ],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Account, Tokens: revoke the token.', url: 'https://dashboard.scalingo.com/account/tokens' }],
    risks: ['Apps can be changed and their environment variables read.'],
    links: ['https://developers.scalingo.com/authentication', 'https://doc.scalingo.com/'],
  },
});
