import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'typetalk',
  name: 'Typetalk',
  home: 'https://www.typetalk.com/',
  secrets: [
    {
      id: 'typetalk-api-key',
      name: 'Typetalk API key',
      pattern: /[A-Za-z0-9]{64}/,
      near: ['typetalk'],
      check: notWords,
      environmentVariable: 'TYPETALK_API_KEY',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: ['client = Client(typetalk_api_key="<secret>")', 'export TYPETALK_API_KEY="<secret>"'],
        miss: ['TYPETALK_API_KEY=<[0-9a-f]{9}>', 'typetalkApiKey := os.Getenv("TYPETALK_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.typetalk.com/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.typetalk.com/' },
    ],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://www.typetalk.com/'],
  },
});
