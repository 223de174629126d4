import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'unifyid',
  name: 'UnifyID',
  home: 'https://unify.id/',
  secrets: [
    {
      id: 'unifyid-api-key',
      name: 'UnifyID API key',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{42,44}={0,2}(?![\w=-])/,
      near: ['unifyid'],
      named: ['unify'],
      check: notWords,
      environmentVariable: 'UNIFYID_API_KEY',
      sample: '[A-Za-z0-9]{44}',
      examples: {
        match: ['unifyid-api-key: <secret>', 'client = Client(unifyid_api_key="<secret>")'],
        miss: ['UNIFYID_API_KEY=<[0-9a-f]{9}>', 'unifyidApiKey := os.Getenv("UNIFYID_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://unify.id/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [{ text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://unify.id/' }],
    risks: ['Sign-ins can be made or changed in your application’s name.', 'Data of your users can be read.'],
    links: ['https://unify.id/'],
  },
});
