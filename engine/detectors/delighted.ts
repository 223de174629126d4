import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'delighted',
  name: 'Delighted',
  home: 'https://delighted.com/',
  secrets: [
    {
      id: 'delighted-api-key',
      name: 'Delighted API key',
      pattern: /[A-Za-z0-9]{20,40}/,
      near: ['delighted_api', 'delightedapi', 'api.delighted.com', 'delighted.api_key'],
      named: ['delighted'],
      reach: 80,
      check: notWords,
      environmentVariable: 'DELIGHTED_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['DELIGHTED_API_KEY=<secret>', 'curl https://api.delighted.com/v1/people.json -u <secret>:'],
        miss: ['DELIGHTED_API_KEY=<[0-9a-f]{9}>', 'curl https://api.delighted.com/v1/people.json -u ${KEY}:'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['delighted-api-key'], url: 'https://api.delighted.com/v1/metrics.json', headers: { Authorization: 'Basic {basic}' }, source: 'https://app.delighted.com/docs/api' }],
    create: [
      {
        text: 'Create an API key in the account’s API page, one for each program.',
        url: 'https://app.delighted.com/docs/api',
      },
    ],
    check: [
      {
        text: 'Delighted shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://app.delighted.com/docs/api',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API key in the account’s API page: it stops at once.',
        url: 'https://app.delighted.com/docs/api',
      },
    ],
    risks: ['People with their answers can be read, surveys sent.'],
    links: ['https://app.delighted.com/docs/api', 'https://delighted.com/'],
  },
});
