import { provider } from '../provider';

export default provider({
  id: 'statuspage',
  name: 'Statuspage',
  home: 'https://www.atlassian.com/software/statuspage',
  secrets: [
    {
      id: 'statuspage-api-key',
      name: 'Statuspage API key',
      pattern: /[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['statuspage', 'status_page'],
      entropy: 3,
      environmentVariable: 'STATUSPAGE_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ["STATUSPAGE_API_KEY = '<secret>'", '<add key="StatuspageApiKey" value="<secret>" />'],
        miss: ['STATUSPAGE_API_KEY=<[0-9a-f]{9}>', 'STATUSPAGE_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['statuspage-api-key'],
        url: 'https://api.statuspage.io/v1/pages',
        headers: { Authorization: 'OAuth {key}' },
        live: { contains: ['"id"', '"name"'] },
        source: 'https://developer.statuspage.io/',
      },
    ],
    create: [
      { text: 'The user menu, API info: create a named key for each program.', url: 'https://manage.statuspage.io/' },
    ],
    check: [{ text: 'Activity of the page lists incidents and who made them.', url: 'https://manage.statuspage.io/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'API info: delete the key.', url: 'https://manage.statuspage.io/' }],
    prevent: [
      {
        text: 'A key has all rights of its user: a user of its own with one page for programs; incidents by e-mail automation where that is enough.',
        url: 'https://support.atlassian.com/statuspage/docs/create-and-manage-api-keys/',
      },
    ],
    risks: ['False incidents can be published, subscribers’ addresses read.'],
    links: ['https://developer.statuspage.io/#section/Authentication'],
  },
});
