import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'tru-id',
  name: 'tru.ID',
  home: 'https://tru.id/',
  secrets: [
    {
      id: 'tru-id-api-key',
      name: 'tru.ID API key',
      pattern:
        /(?<![\w-])[0-9a-z-]{36}(?![\w-])|(?<![\w!#%&*+,.\/:;?@\^~-])[A-Za-z0-9!#%&*+,.\/:;?@\^_~-]{24,26}={0,2}(?![\w!#%&*+,.\/:;?@\^~=-])/,
      near: ['tru-id', 'tru_id', 'truid', 'tru.id'],
      named: ['tru_', 'tru-', 'truapi', 'truid'],
      check: notWords,
      environmentVariable: 'TRU_ID_API_KEY',
      sample: '[A-Za-z0-9]{26}',
      examples: {
        match: ['TRU_ID_API_KEY=<secret>', "const truIdApiKey = '<secret>';"],
        miss: ['TRU_ID_API_KEY=<[0-9a-f]{9}>', 'truIdApiKey := os.Getenv("TRU_ID_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://tru.id/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://tru.id/' }],
    risks: ['Sign-ins can be made or changed in your application’s name.', 'Data of your users can be read.'],
    links: ['https://tru.id/'],
  },
});
