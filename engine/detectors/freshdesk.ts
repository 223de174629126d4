import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'freshdesk',
  name: 'Freshdesk',
  home: 'https://www.freshworks.com/freshdesk/',
  secrets: [
    {
      id: 'freshdesk-api-key',
      name: 'Freshdesk API key',
      pattern: /[A-Za-z0-9]{20}/,
      near: ['freshdesk', 'freshservice', 'freshworks'],
      entropy: 3.6,
      check: notWords,
      environmentVariable: 'FRESHDESK_API_KEY',
      sample: '[A-Za-z0-9]{20}',
      examples: {
        match: ["FRESHDESK_API_KEY = '<secret>'", 'freshdeskApiKey := "<secret>"'],
        miss: ['FRESHDESK_API_KEY=<[A-Za-z0-9]{8}>', 'freshdeskApiKey := os.Getenv("FRESHDESK_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The key stands in an agent’s profile: make an agent with a narrow role for each program.',
        url: 'https://support.freshdesk.com/support/solutions/articles/215517',
      },
    ],
    check: [
      { text: 'The account’s audit log.', url: 'https://support.freshdesk.com/support/solutions/articles/50000000196' },
    ],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [
      {
        text: 'Profile settings, reset the API key.',
        url: 'https://support.freshdesk.com/support/solutions/articles/215517',
      },
    ],
    risks: ['Tickets and contacts can be read and changed as that agent.'],
    links: [
      'https://developers.freshdesk.com/api/#authentication',
      'https://support.freshdesk.com/support/solutions/articles/215517',
    ],
  },
});
