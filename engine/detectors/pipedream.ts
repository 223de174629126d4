import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'pipedream',
  name: 'Pipedream',
  home: 'https://pipedream.com/',
  secrets: [
    {
      id: 'pipedream-api-key',
      name: 'Pipedream API key',
      pattern: /[0-9a-z]{32}/,
      near: ['pipedream'],
      reach: 60,
      check: notWords,
      environmentVariable: 'PIPEDREAM_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['export PIPEDREAM_API_KEY="<secret>"', '"pipedreamApiKey": "<secret>"'],
        miss: ['PIPEDREAM_API_KEY=<[0-9a-f]{9}>', 'pipedreamApiKey := os.Getenv("PIPEDREAM_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make an OAuth client for servers rather than use the account’s key.',
        url: 'https://pipedream.com/settings/account',
      },
    ],
    check: [{ text: 'Event history lists runs.', url: 'https://pipedream.com/event-history' }],
    rotate: [{ text: 'Only one key lives at a time: prepare the callers to read it from one place, then regenerate.' }],
    revoke: [{ text: 'Account settings, revoke the API key.', url: 'https://pipedream.com/settings/account' }],
    risks: ['Workflows and event data can be read, sources made and deleted.'],
    links: ['https://pipedream.com/docs/rest-api/auth'],
  },
});
