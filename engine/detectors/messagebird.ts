import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'messagebird',
  name: 'MessageBird (Bird)',
  home: 'https://bird.com/',
  secrets: [
    {
      id: 'messagebird-access-key',
      name: 'MessageBird access key',
      pattern: /[A-Za-z0-9]{25}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['messagebird', 'message_bird', 'message-bird'],
      check: notWords,
      environmentVariable: 'MESSAGEBIRD_API_KEY',
      sample: '[A-Za-z0-9]{25}',
      examples: {
        match: ['messagebird_api_key: <secret>', '<add key="MessagebirdApiKey" value="<secret>" />'],
        miss: ['MESSAGEBIRD_API_KEY=<[A-Za-z0-9]{8}>', 'const messagebirdApiKey = process.env.MESSAGEBIRD_API_KEY;'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['messagebird-access-key'],
        url: 'https://rest.messagebird.com/balance',
        headers: { Authorization: 'AccessKey {key}' },
        live: { contains: ['"amount"'] },
        source: 'https://github.com/messagebird/python-rest-api/blob/HEAD/messagebird/http_client.py',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Add a live access key for each program.',
        url: 'https://dashboard.messagebird.com/en/developers/access',
      },
    ],
    check: [{ text: 'The message log and the list of keys.', url: 'https://dashboard.messagebird.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [
      {
        text: 'Developers, API access: delete the key.',
        url: 'https://dashboard.messagebird.com/en/developers/access',
      },
    ],
    prevent: [
      {
        text: 'The IP allowlist for access keys; a key for each program; test keys in development.',
        url: 'https://developers.messagebird.com/api/#authentication',
      },
    ],
    risks: ['Messages and calls at your cost.'],
    links: ['https://developers.messagebird.com/api/', 'https://docs.bird.com/'],
  },
});
