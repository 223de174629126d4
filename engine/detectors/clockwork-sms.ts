import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'clockwork-sms',
  name: 'Clockwork SMS',
  home: 'https://www.clockworksms.com/',
  secrets: [
    {
      id: 'clockwork-sms-api-key',
      name: 'Clockwork SMS API key',
      pattern: /[0-9A-Fa-f]{40}|[A-Za-z0-9]{24}/,
      near: ['clockwork', 'clockworksms', 'clockwork_sms', 'clockworksms.com'],
      reach: 80,
      check: notWords,
      environmentVariable: 'CLOCKWORKSMS_API_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['CLOCKWORKSMS_API_KEY=<secret>', 'https://api.clockworksms.com/http/send.aspx?key=<secret>'],
        miss: ['CLOCKWORKSMS_API_KEY=<[0-9a-f]{9}>', 'https://api.clockworksms.com/http/send.aspx?key=${KEY}'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['clockwork-sms-api-key'], url: 'https://api.clockworksms.com/http/1.1/balance?key={key}', live: { contains: ['"balance"'] }, source: 'https://www.clockworksms.com/doc/' }],
    create: [{ text: 'Create an API key in the account, one for each program.', url: 'https://www.clockworksms.com/' }],
    check: [
      {
        text: 'Clockwork SMS shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://www.clockworksms.com/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the API key in the account: it stops at once.', url: 'https://www.clockworksms.com/' }],
    risks: ['Messages are sent at your expense.'],
    links: ['https://www.clockworksms.com/doc/', 'https://www.clockworksms.com/'],
  },
});
