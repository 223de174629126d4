import { notWords } from '../checks/words';
import { atlassianChecksum, withCrc32Upper } from '../checks/atlassian-checksum';
import { provider } from '../provider';

export default provider({
  id: 'trello',
  name: 'Trello',
  home: 'https://trello.com/',
  secrets: [
    {
      id: 'trello-token',
      name: 'Trello API token',
      keywords: ['ATTA'],
      pattern: /ATTA[0-9a-f]{64}[A-F0-9]{8}/,
      check: atlassianChecksum,
      pairs: 'trello-api-key',
      environmentVariable: 'TRELLO_TOKEN',
      sample: withCrc32Upper('ATTA[0-9a-f]{64}'),
      examples: {
        match: ["TRELLO_TOKEN = '<secret>'", 'client = Client(trello_token="<secret>")'],
        miss: ['TRELLO_TOKEN=<ATTA[0-9a-f]{9}>', 'trello_token = os.environ["TRELLO_TOKEN"]'],
      },
    },
    {
      id: 'trello-token-legacy',
      name: 'Trello API token (64 digits)',
      pattern: /[0-9A-Za-z]{64}/,
      near: ['trello'],
      reach: 80,
      pairs: 'trello-api-key',
      environmentVariable: 'TRELLO_TOKEN',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ["TRELLO_TOKEN = '<secret>'", '<add key="TrelloToken" value="<secret>" />'],
        miss: ['TRELLO_TOKEN=<[0-9a-f]{9}>', 'const trelloToken = process.env.TRELLO_TOKEN;'],
      },
    },
    {
      id: 'trello-api-key',
      name: 'Trello API key (the id of the token)',
      pattern: /[0-9A-Za-z]{32}/,
      near: ['trello'],
      check: notWords,
      pairs: 'trello-token',
      environmentVariable: 'TRELLO_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['export TRELLO_API_KEY="<secret>"', 'TRELLO_API_KEY=<secret>'],
        miss: ['TRELLO_API_KEY=<[0-9a-f]{6}>', 'const trelloApiKey = process.env.TRELLO_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'A token is made by authorizing the app’s key, with scope and expiry.',
        url: 'https://trello.com/power-ups/admin',
      },
    ],
    check: [{ text: 'The board’s activity shows changes.', url: 'https://trello.com/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Account, Applications, Revoke.', url: 'https://trello.com/u/me/account' }],
    prevent: [
      {
        text: 'Tokens with scope read and an expiration (an hour, a day, 30 days) instead of “never”; a member of its own on few boards for programs.',
        url: 'https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/',
      },
    ],
    risks: ['Boards can be read and changed in the owner’s name.'],
    links: ['https://developer.atlassian.com/cloud/trello/guides/rest-api/authorization/'],
  },
});
