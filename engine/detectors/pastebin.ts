import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'pastebin',
  name: 'Pastebin',
  home: 'https://pastebin.com/',
  secrets: [
    {
      id: 'pastebin-api-key',
      name: 'Pastebin API key',
      pattern: /(?<![\w-])[A-Za-z0-9_]{32}(?![\w-])/,
      near: ['pastebin'],
      check: notWords,
      environmentVariable: 'PASTEBIN_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['<PastebinApiKey><secret></PastebinApiKey>', 'pastebin-api-key: <secret>'],
        miss: ['PASTEBIN_API_KEY=<[0-9a-f]{9}>', 'pastebinApiKey := os.Getenv("PASTEBIN_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Signed in, the API’s page shows the account’s one developer key.', url: 'https://pastebin.com/doc_api' }],
    check: [{ text: 'Your pastes: look for those that you did not write.' }],
    rotate: [{ text: 'There is one developer key: user keys that were made with it (api_user_key) can be made anew by signing in again, which ends the old.' }],
    revoke: [{ text: 'Change the password, make the user key anew, and ask support for another developer key.', url: 'https://pastebin.com/contact' }],
    risks: ['Pastes are made in your name; with a user key your private pastes are read and deleted.'],
    links: ['https://pastebin.com/doc_api'],
  },
});
