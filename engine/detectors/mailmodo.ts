import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'mailmodo',
  name: 'Mailmodo',
  home: 'https://www.mailmodo.com/',
  secrets: [
    {
      id: 'mailmodo-api-key',
      name: 'Mailmodo API key',
      pattern: /[A-Z0-9]{31}/,
      near: ['mailmodo'],
      check: notWords,
      environmentVariable: 'MAILMODO_API_KEY',
      sample: '[A-Z0-9]{31}',
      examples: {
        match: ['<MailmodoApiKey><secret></MailmodoApiKey>', '"mailmodoApiKey": "<secret>",'],
        miss: ['MAILMODO_API_KEY=<[0-9a-f]{9}>', 'mailmodoApiKey := os.Getenv("MAILMODO_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.mailmodo.com/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.mailmodo.com/' },
    ],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://www.mailmodo.com/'],
  },
});
