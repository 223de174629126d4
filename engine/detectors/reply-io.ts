import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'reply-io',
  name: 'Reply',
  home: 'https://reply.io/',
  secrets: [
    {
      id: 'reply-io-api-key',
      name: 'Reply API key',
      pattern: /[A-Za-z0-9]{24}/,
      near: ['replyio', 'reply-io', 'reply_io'],
      check: notWords,
      environmentVariable: 'REPLY_IO_API_KEY',
      sample: '[A-Za-z0-9]{24}',
      examples: {
        match: ['REPLY_IO_API_KEY=<secret>', 'export REPLY_IO_API_KEY="<secret>"'],
        miss: ['REPLY_IO_API_KEY=<[0-9a-f]{9}>', 'const replyIoApiKey = process.env.REPLY_IO_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://reply.io/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://reply.io/' }],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://reply.io/'],
  },
});
