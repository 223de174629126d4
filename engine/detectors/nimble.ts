import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'nimble',
  name: 'Nimble',
  home: 'https://www.nimble.com/',
  secrets: [
    {
      id: 'nimble-api-key',
      name: 'Nimble API key',
      pattern: /[A-Za-z0-9]{30}/,
      near: ['nimble_api', 'nimbleapi', 'nimble.com'],
      named: ['nimble'],
      check: notWords,
      environmentVariable: 'NIMBLE_API_KEY',
      sample: '[A-Za-z0-9]{30}',
      examples: {
        match: ['NIMBLE_API_KEY=<secret>', 'client = Client(nimble_api_key="<secret>")'],
        miss: ['NIMBLE_API_KEY=<[0-9a-f]{9}>', 'const nimbleApiKey = process.env.NIMBLE_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.nimble.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.nimble.com/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.nimble.com/'],
  },
});
