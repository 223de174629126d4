import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'storyblok',
  name: 'Storyblok',
  home: 'https://www.storyblok.com/',
  secrets: [
    {
      id: 'storyblok-access-token',
      name: 'Storyblok access token',
      pattern: /[A-Za-z0-9]{22}tt|[A-Za-z0-9]{24}/,
      near: ['storyblok'],
      reach: 60,
      confidence: 'likely',
      check: notWords,
      environmentVariable: 'STORYBLOK_TOKEN',
      sample: '[A-Za-z0-9]{22}tt',
      examples: {
        match: ['export STORYBLOK_TOKEN="<secret>"', '"storyblokToken": "<secret>"'],
        miss: ['STORYBLOK_TOKEN=<[0-9a-f]{9}>', 'storyblokToken := os.Getenv("STORYBLOK_TOKEN")'],
      },
    },
    {
      id: 'storyblok-personal-token',
      name: 'Storyblok personal access token',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{22}tt-[0-9]{4,8}-[A-Za-z0-9_-]{16,24}(?![\w-])/,
      near: ['storyblok'],
      reach: 60,
      confidence: 'likely',
      environmentVariable: 'STORYBLOK_OAUTH_TOKEN',
      sample: '[A-Za-z0-9]{22}tt-[0-9]{6}-[A-Za-z0-9_-]{19}[A-Za-z0-9]',
      examples: {
        match: ['export STORYBLOK_OAUTH_TOKEN="<secret>"', '"storyblokOauthToken": "<secret>"'],
        miss: ['STORYBLOK_OAUTH_TOKEN=<[0-9a-f]{9}>', 'storyblok_oauth_token: ${STORYBLOK_OAUTH_TOKEN}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a token for one space; a public token sees published content alone.',
        url: 'https://app.storyblok.com/#/me/account',
      },
    ],
    check: [{ text: 'The space’s activity log lists changes.', url: 'https://app.storyblok.com/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [
      {
        text: 'Space settings, Access Tokens, delete; personal tokens in the account.',
        url: 'https://app.storyblok.com/#/me/account',
      },
    ],
    risks: ['With a preview token drafts can be read, with a personal one all spaces changed.'],
    links: ['https://www.storyblok.com/docs/concepts/access-tokens'],
  },
});
