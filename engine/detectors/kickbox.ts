import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'kickbox',
  name: 'Kickbox',
  home: 'https://kickbox.com/',
  secrets: [
    {
      id: 'kickbox-api-key',
      name: 'Kickbox API key',
      keywords: ['live_', 'test_'],
      pattern: /(?:live|test)_[0-9a-f]{64}/,
      near: ['kickbox'],
      environmentVariable: 'KICKBOX_API_KEY',
      sample: 'live_[0-9a-f]{64}',
      examples: {
        match: ['export KICKBOX_API_KEY="<secret>"', '"kickboxApiKey": "<secret>"'],
        miss: ['KICKBOX_API_KEY=<live_[0-9a-f]{9}>', 'kickbox_api_key: ${KICKBOX_API_KEY}'],
      },
    },
    {
      id: 'kickbox-api-key-legacy',
      name: 'Kickbox API key without a prefix',
      pattern: /(?<![\w-])[A-Za-z0-9_]{64,130}(?![\w-])/,
      near: ['kickbox'],
      check: notWords,
      environmentVariable: 'KICKBOX_API_KEY',
      sample: '[A-Za-z0-9]{66}',
      examples: {
        match: ['kickboxApiKey := "<secret>"', "const kickboxApiKey = '<secret>';"],
        miss: ['KICKBOX_API_KEY=<[0-9a-f]{6}>', 'const kickboxApiKey = process.env.KICKBOX_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program; in test mode while developing.',
        url: 'https://app.kickbox.com/settings/keys',
      },
    ],
    check: [{ text: 'Reports count verifications by key.', url: 'https://app.kickbox.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'API keys: delete the key.', url: 'https://app.kickbox.com/settings/keys' }],
    risks: ['Verifications are paid from your balance.'],
    links: ['https://docs.kickbox.com/docs/using-the-api'],
  },
});
