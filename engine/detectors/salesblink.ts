import { provider } from '../provider';

export default provider({
  id: 'salesblink',
  name: 'SalesBlink',
  home: 'https://salesblink.io/',
  secrets: [
    {
      id: 'salesblink-api-key',
      name: 'SalesBlink API key',
      pattern: /key-[0-9A-Za-z]{64}/,
      near: ['salesblink'],
      environmentVariable: 'SALESBLINK_API_KEY',
      sample: 'key-[0-9A-Za-z]{64}',
      examples: {
        match: ['client = Client(salesblink_api_key="<secret>")', '"salesblinkApiKey": "<secret>",'],
        miss: ['SALESBLINK_API_KEY=<key-[0-9a-f]{5}>', 'salesblinkApiKey := os.Getenv("SALESBLINK_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://salesblink.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://salesblink.io/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://salesblink.io/'],
  },
});
