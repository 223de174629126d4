import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'simplesat',
  name: 'Simplesat',
  home: 'https://www.simplesat.io/',
  secrets: [
    {
      id: 'simplesat-api-key',
      name: 'Simplesat API key',
      pattern: /[0-9a-z]{40}/,
      near: ['simplesat'],
      check: notWords,
      environmentVariable: 'SIMPLESAT_API_KEY',
      sample: '[a-z0-9]{40}',
      examples: {
        match: ['client = Client(simplesat_api_key="<secret>")', "const simplesatApiKey = '<secret>';"],
        miss: ['SIMPLESAT_API_KEY=<[0-9a-f]{9}>', 'SIMPLESAT_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.simplesat.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.simplesat.io/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.simplesat.io/'],
  },
});
