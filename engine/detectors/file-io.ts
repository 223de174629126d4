import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'file-io',
  name: 'File.io',
  home: 'https://www.file.io/',
  secrets: [
    {
      id: 'file-io-api-key',
      name: 'File.io API key',
      pattern:
        /[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}|[A-Z0-9]{16}(?:\.[A-Z0-9-]{7}){2,3}|[A-Za-z0-9]{41}|(?<![\w.-])[A-Z0-9.-]{39}(?![\w.-])/,
      near: ['file.io', 'fileio'],
      reach: 80,
      entropy: 3.2,
      check: notWords,
      environmentVariable: 'FILEIO_API_KEY',
      sample: '[A-Z0-9]{6}1-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}',
      examples: {
        match: ['FILEIO_API_KEY=<secret>', 'curl -H "Authorization: Bearer <secret>" https://file.io/'],
        miss: ['FILEIO_API_KEY=<[0-9a-f]{9}>', 'curl -H "Authorization: Bearer ${KEY}" https://file.io/'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The account’s API key stands in the account.', url: 'https://www.file.io/account/' }],
    check: [
      {
        text: 'File.io shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://www.file.io/account/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the account.', url: 'https://www.file.io/account/' }],
    risks: ['Files of the account can be read and deleted.'],
    links: ['https://www.file.io/developers', 'https://www.file.io/'],
  },
});
