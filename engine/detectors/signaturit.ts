import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'signaturit',
  name: 'Signaturit',
  home: 'https://www.signaturit.com/',
  secrets: [
    {
      id: 'signaturit-api-key',
      name: 'Signaturit API key',
      pattern: /[A-Za-z0-9]{86}/,
      near: ['signaturit'],
      check: notWords,
      environmentVariable: 'SIGNATURIT_API_KEY',
      sample: '[A-Za-z0-9]{86}',
      examples: {
        match: ['signaturit-api-key: <secret>', 'client = Client(signaturit_api_key="<secret>")'],
        miss: ['SIGNATURIT_API_KEY=<[0-9a-f]{9}>', 'signaturitApiKey := os.Getenv("SIGNATURIT_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.signaturit.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.signaturit.com/',
      },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://www.signaturit.com/'],
  },
});
