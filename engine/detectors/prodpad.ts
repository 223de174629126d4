import { provider } from '../provider';

export default provider({
  id: 'prodpad',
  name: 'ProdPad',
  home: 'https://www.prodpad.com/',
  secrets: [
    {
      id: 'prodpad-api-key',
      name: 'ProdPad API key',
      pattern: /[0-9a-f]{64}/,
      near: ['prodpad'],
      environmentVariable: 'PRODPAD_API_KEY',
      sample: '[a-f0-9]{64}',
      examples: {
        match: ['client = Client(prodpad_api_key="<secret>")', 'prodpad-api-key: <secret>'],
        miss: ['PRODPAD_API_KEY=<[0-9a-f]{9}>', 'PRODPAD_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.prodpad.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.prodpad.com/' },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://www.prodpad.com/'],
  },
});
