import { provider } from '../provider';

export default provider({
  id: 'tokeet',
  name: 'Tokeet',
  home: 'https://www.tokeet.com/',
  secrets: [
    {
      id: 'tokeet-api-key',
      name: 'Tokeet API key',
      pattern: /(?<![\w-])[0-9a-f-]{36}(?![\w-])/,
      near: ['tokeet'],
      environmentVariable: 'TOKEET_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['<TokeetApiKey><secret></TokeetApiKey>', 'export TOKEET_API_KEY="<secret>"'],
        miss: ['TOKEET_API_KEY=<[0-9a-f]{9}>', 'const tokeetApiKey = process.env.TOKEET_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.tokeet.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.tokeet.com/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.tokeet.com/'],
  },
});
