import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'tiingo',
  name: 'Tiingo',
  home: 'https://www.tiingo.com/',
  secrets: [
    {
      id: 'tiingo-api-token',
      name: 'Tiingo API token',
      pattern: /[0-9a-z]{40}/,
      near: ['tiingo'],
      check: notWords,
      environmentVariable: 'TIINGO_API_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['tiingo_api_key: <secret>', '<add key="TiingoApiKey" value="<secret>" />'],
        miss: ['TIINGO_API_KEY=<[0-9a-f]{9}>', 'tiingoApiKey := os.Getenv("TIINGO_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s page shows its token.', url: 'https://www.tiingo.com/account/api/token' }],
    check: [{ text: 'The usage page counts calls and bytes.', url: 'https://www.tiingo.com/account/api/usage' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [{ text: 'Token page: make a new one.', url: 'https://www.tiingo.com/account/api/token' }],
    risks: ['The hourly and daily limits are used up.'],
    links: ['https://www.tiingo.com/documentation/general/overview'],
  },
});
