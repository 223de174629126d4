import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'clinchpad',
  name: 'ClinchPad',
  home: 'https://clinchpad.com/',
  secrets: [
    {
      id: 'clinchpad-api-key',
      name: 'ClinchPad API key',
      pattern: /[0-9a-z]{32}/,
      near: ['clinchpad'],
      check: notWords,
      environmentVariable: 'CLINCHPAD_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['clinchpadApiKey := "<secret>"', 'CLINCHPAD_API_KEY=<secret>'],
        miss: ['CLINCHPAD_API_KEY=<[0-9a-f]{9}>', 'clinchpadApiKey := os.Getenv("CLINCHPAD_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://clinchpad.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://clinchpad.com/' },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://clinchpad.com/'],
  },
});
