import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'liveagent',
  name: 'LiveAgent',
  home: 'https://www.liveagent.com/',
  secrets: [
    {
      id: 'liveagent-api-key',
      name: 'LiveAgent API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['liveagent'],
      check: notWords,
      environmentVariable: 'LIVEAGENT_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['"liveagentApiKey": "<secret>",', 'liveagentApiKey := "<secret>"'],
        miss: ['LIVEAGENT_API_KEY=<[0-9a-f]{9}>', 'const liveagentApiKey = process.env.LIVEAGENT_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.liveagent.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.liveagent.com/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.liveagent.com/'],
  },
});
