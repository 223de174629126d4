import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'onfleet',
  name: 'Onfleet',
  home: 'https://onfleet.com/',
  secrets: [
    {
      id: 'onfleet-api-key',
      name: 'Onfleet API key',
      pattern: /[0-9a-z]{32}/,
      near: ['onfleet'],
      check: notWords,
      environmentVariable: 'ONFLEET_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['ONFLEET_API_KEY=<secret>', 'onfleetApiKey := "<secret>"'],
        miss: ['ONFLEET_API_KEY=<[0-9a-f]{9}>', 'ONFLEET_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://onfleet.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://onfleet.com/' },
    ],
    risks: ['Locations are looked up on your quota and on your bill.'],
    links: ['https://onfleet.com/'],
  },
});
