import { provider } from '../provider';

export default provider({
  id: 'ticket-tailor',
  name: 'Ticket Tailor',
  home: 'https://www.tickettailor.com/',
  secrets: [
    {
      id: 'ticket-tailor-api-key',
      name: 'Ticket Tailor API key',
      keywords: ['sk_'],
      pattern: /sk_[0-9]{3,7}_[0-9]{3,7}_[0-9a-f]{32}/,
      environmentVariable: 'TICKET_TAILOR_API_KEY',
      sample: 'sk_[1-9][0-9]{4}_[1-9][0-9]{5}_[0-9a-f]{32}',
      examples: {
        match: ['TICKET_TAILOR_API_KEY=<secret>', 'client = Client(ticket_tailor_api_key="<secret>")'],
        miss: ['TICKET_TAILOR_API_KEY=<sk_[0-9]{4}_[0-9a-f]{6}>', 'TICKET_TAILOR_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Box office settings, API: a key with a role, read-only where that is enough.',
        url: 'https://app.tickettailor.com/box-office/api#dpop=/box-office/api-key/add',
      },
    ],
    check: [{ text: 'Orders and the account’s log.', url: 'https://app.tickettailor.com/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [
      {
        text: 'Box office settings, API: delete the key.',
        url: 'https://app.tickettailor.com/box-office/api#dpop=/box-office/api-key/add',
      },
    ],
    risks: ['Buyers’ names and addresses can be read, tickets issued.'],
    links: ['https://developers.tickettailor.com/', 'https://help.tickettailor.com/'],
  },
});
