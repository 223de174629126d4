import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'sparkpost',
  name: 'SparkPost',
  home: 'https://www.sparkpost.com/',
  secrets: [
    {
      id: 'sparkpost-api-key',
      name: 'SparkPost API key',
      pattern: /[A-Za-z0-9]{40}/,
      near: ['sparkpost'],
      check: notWords,
      environmentVariable: 'SPARKPOST_API_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['export SPARKPOST_API_KEY="<secret>"', '"sparkpostApiKey": "<secret>"'],
        miss: ['SPARKPOST_API_KEY=<[0-9a-f]{9}>', 'sparkpost_api_key: ${SPARKPOST_API_KEY}'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['sparkpost-api-key'],
        url: 'https://api.sparkpost.com/api/v1/account',
        headers: { Authorization: '{key}' },
        live: { contains: ['"results"'] },
        elsewhere: ['api.eu.sparkpost.com'],
        source: 'https://developers.sparkpost.com/api/',
      },
    ],
    create: [
      {
        text: 'Create a key with the permissions it needs and the addresses it may come from.',
        url: 'https://app.sparkpost.com/account/api-keys',
      },
    ],
    check: [
      {
        text: 'Events show what was sent and injected, by subaccount and time.',
        url: 'https://app.sparkpost.com/reports/message-events',
      },
    ],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'API Keys, delete the key.', url: 'https://app.sparkpost.com/account/api-keys' }],
    prevent: [
      {
        text: 'Transmissions: Read/Write alone for what sends, a subaccount for each program, and the key’s list of allowed IP addresses.',
        url: 'https://support.sparkpost.com/docs/getting-started/create-api-keys',
      },
    ],
    risks: ['Mail in your domains’ name; recipients and templates can be read.'],
    links: [
      'https://developers.sparkpost.com/api/',
      'https://support.sparkpost.com/docs/getting-started/create-api-keys',
    ],
  },
});
