import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'phrase',
  name: 'Phrase',
  home: 'https://phrase.com/',
  secrets: [
    {
      id: 'phrase-access-token',
      name: 'Phrase Strings access token',
      pattern: /[0-9a-z]{64}/,
      near: [
        'phrase_access',
        'phraseapp',
        'phrase_token',
        'phrase_api',
        'phrase:',
        'phraseaccess',
        'phrasetoken',
        'phraseapi',
      ],
      named: ['phrase'],
      check: notWords,
      environmentVariable: 'PHRASE_ACCESS_TOKEN',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['PHRASE_ACCESS_TOKEN=<secret>', 'phrase:\n  access_token: <secret>\n'],
        miss: ['PHRASE_ACCESS_TOKEN=<[0-9a-f]{9}>', 'passphrase: <[0-9a-f]{64}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Access tokens: generate one with the read scope unless the program writes.',
        url: 'https://app.phrase.com/settings/oauth_access_tokens',
      },
    ],
    check: [
      {
        text: 'The list shows when each token was last used.',
        url: 'https://app.phrase.com/settings/oauth_access_tokens',
      },
    ],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [{ text: 'Access tokens: delete the token.', url: 'https://app.phrase.com/settings/oauth_access_tokens' }],
    risks: ['Translations can be read, with the write scope changed and so brought into your product.'],
    links: ['https://support.phrase.com/hc/en-us/articles/5784093863964'],
  },
});
