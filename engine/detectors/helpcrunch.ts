import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'helpcrunch',
  name: 'HelpCrunch',
  home: 'https://helpcrunch.com/',
  secrets: [
    {
      id: 'helpcrunch-api-key',
      name: 'HelpCrunch API key',
      pattern: /(?<![\w+\/-])[A-Za-z0-9+\/-]{326,328}={0,2}(?![\w+\/=-])/,
      near: ['helpcrunch'],
      check: notWords,
      environmentVariable: 'HELPCRUNCH_API_KEY',
      sample: '[A-Za-z0-9]{328}',
      examples: {
        match: ['client = Client(helpcrunch_api_key="<secret>")', 'helpcrunchApiKey := "<secret>"'],
        miss: ['HELPCRUNCH_API_KEY=<[0-9a-f]{9}>', 'HELPCRUNCH_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://helpcrunch.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://helpcrunch.com/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://helpcrunch.com/'],
  },
});
