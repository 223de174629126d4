import { provider } from '../provider';

export default provider({
  id: 'madkudu',
  name: 'MadKudu',
  home: 'https://www.madkudu.com/',
  secrets: [
    {
      id: 'madkudu-api-key',
      name: 'MadKudu API key',
      pattern: /[0-9a-f]{32}/,
      near: ['madkudu'],
      environmentVariable: 'MADKUDU_API_KEY',
      sample: '[a-f0-9]{32}',
      examples: {
        match: ['export MADKUDU_API_KEY="<secret>"', 'madkuduApiKey := "<secret>"'],
        miss: ['MADKUDU_API_KEY=<[0-9a-f]{9}>', 'madkuduApiKey := os.Getenv("MADKUDU_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.madkudu.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.madkudu.com/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.madkudu.com/'],
  },
});
