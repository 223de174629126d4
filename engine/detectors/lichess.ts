import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'lichess',
  name: 'Lichess',
  home: 'https://lichess.org/',
  secrets: [
    {
      id: 'lichess-personal-token',
      name: 'Lichess personal API token',
      keywords: ['lip_', 'lio_'],
      pattern: /li[po]_[A-Za-z0-9_]{16,60}(?![\w-])/,
      entropy: 3.2,
      check: notWords,
      environmentVariable: 'LICHESS_TOKEN',
      sample: 'lip_[A-Za-z0-9]{20}',
      examples: {
        match: ['export LICHESS_TOKEN="<secret>"', 'private static final String LICHESS_TOKEN = "<secret>";'],
        miss: ['LICHESS_TOKEN=<lip_[a-z]{9}>', 'lichess_token = os.environ["LICHESS_TOKEN"]'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['lichess-personal-token'], url: 'https://lichess.org/api/account', headers: { Authorization: 'Bearer {key}' }, source: 'https://lichess.org/api' }],
    create: [
      { text: 'Make a token with the scopes that the program needs.', url: 'https://lichess.org/account/oauth/token' },
    ],
    check: [{ text: 'The token list shows the last use.', url: 'https://lichess.org/account/oauth/token' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Delete the token.', url: 'https://lichess.org/account/oauth/token' }],
    risks: ['Games can be played and messages sent in your name, as the scopes allow.'],
    links: ['https://lichess.org/api'],
  },
});
