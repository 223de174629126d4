import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'skrapp',
  name: 'Skrapp',
  home: 'https://skrapp.io/',
  secrets: [
    {
      id: 'skrapp-api-key',
      name: 'Skrapp API key',
      pattern: /[A-Za-z0-9]{42}/,
      near: ['skrapp'],
      check: notWords,
      environmentVariable: 'SKRAPP_API_KEY',
      sample: '[A-Za-z0-9]{42}',
      examples: {
        match: ["const skrappApiKey = '<secret>';", 'SKRAPP_API_KEY=<secret>'],
        miss: ['SKRAPP_API_KEY=<[0-9a-f]{9}>', 'skrappApiKey := os.Getenv("SKRAPP_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://skrapp.io/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://skrapp.io/' }],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://skrapp.io/'],
  },
});
