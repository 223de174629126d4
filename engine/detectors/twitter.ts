import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'twitter',
  name: 'X (Twitter)',
  home: 'https://x.com/',
  secrets: [
    {
      id: 'twitter-bearer-token',
      name: 'X bearer token',
      keywords: ['AAAAAAAAAAAAAAAAAAAAA'],
      pattern: /A{21,22}[A-Za-z0-9%+/=_-]{30,380}(?![\w-])/,
      entropy: 3.4,
      environmentVariable: 'TWITTER_BEARER_TOKEN',
      sample: 'AAAAAAAAAAAAAAAAAAAAA[B-Z][A-Za-z0-9]{8}AAAAA[A-Za-z0-9%]{27}%3D[A-Za-z0-9]{50}',
      examples: {
        match: ['TWITTER_BEARER_TOKEN=<secret>', 'Authorization: Bearer <secret>'],
        miss: [
          'TWITTER_BEARER_TOKEN=<A[A-Za-z0-9]{20}>',
          'data:image/png;base64,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
        ],
      },
    },
    {
      id: 'twitter-consumer-secret',
      name: 'X API (consumer) secret',
      pattern:
        /(?<![\w-])[A-Za-z0-9-]{120}(?![\w-])|[A-Za-z0-9]{73}|[A-Za-z0-9]{50}|[A-Za-z0-9]{35,44}|[A-Za-z0-9]{25}/,
      near: ['twitter', 'tweepy', 'consumer_secret', 'consumersecret', 'x_api_secret', 'api.x.com'],
      check: notWords,
      pairs: 'twitter-consumer-key',
      environmentVariable: 'TWITTER_API_SECRET',
      sample: '[A-Za-z0-9]{50}',
      examples: {
        match: ['twitter_api_secret: <secret>', 'private static final String TWITTER_API_SECRET = "<secret>";'],
        miss: ['TWITTER_API_SECRET=<[A-Za-z0-9]{8}>', 'const twitterApiSecret = process.env.TWITTER_API_SECRET;'],
      },
    },
    {
      id: 'twitter-access-token',
      name: 'X access token',
      pattern: /[0-9]{7,19}-[A-Za-z0-9]{40}(?![\w-])/,
      near: ['twitter', 'tweepy', 'access_token', 'accesstoken', 'x_access'],
      reach: 60,
      entropy: 4,
      pairs: 'twitter-access-token-secret',
      environmentVariable: 'TWITTER_ACCESS_TOKEN',
      sample: '[1-9][0-9]{8}-[A-Za-z0-9]{40}',
      examples: {
        match: ['export TWITTER_ACCESS_TOKEN="<secret>"', '"twitterAccessToken": "<secret>"'],
        miss: ['TWITTER_ACCESS_TOKEN=<[0-9]{9}-[a-z]{5}>', 'twitter_access_token: ${TWITTER_ACCESS_TOKEN}'],
      },
    },
    {
      id: 'twitter-access-token-secret',
      name: 'X access token secret',
      pattern: /[A-Za-z0-9]{45}/,
      near: ['twitter', 'tweepy', 'access_token_secret', 'accesstokensecret', 'access_secret'],
      entropy: 4.4,
      check: notWords,
      pairs: 'twitter-access-token',
      environmentVariable: 'TWITTER_ACCESS_TOKEN_SECRET',
      sample: '[A-Za-z0-9]{45}',
      examples: {
        match: ['TWITTER_ACCESS_TOKEN_SECRET=<secret>', '"twitterAccessTokenSecret": "<secret>"'],
        miss: ['TWITTER_ACCESS_TOKEN_SECRET=<[A-Za-z0-9]{8}>', 'TWITTER_ACCESS_TOKEN_SECRET=your-key-goes-here'],
      },
    },
    {
      id: 'twitter-consumer-key',
      name: 'X (Twitter) consumer key (the id of the secret)',
      pattern: /[A-Za-z0-9]{25}/,
      near: ['twitter_consumer', 'twitterconsumer', 'twitter_api_key', 'twitterapikey', 'twitter', 'tweepy'],
      named: ['consumer_key'],
      check: notWords,
      pairs: 'twitter-consumer-secret',
      environmentVariable: 'TWITTER_CONSUMER_KEY',
      sample: '[A-Za-z0-9]{25}',
      examples: {
        match: ['twitterConsumerKey := "<secret>"', '"twitterConsumerKey": "<secret>",'],
        miss: ['TWITTER_CONSUMER_KEY=<[0-9a-f]{6}>', 'const twitterConsumerKey = process.env.TWITTER_CONSUMER_KEY;'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['twitter-bearer-token'],
        url: 'https://api.x.com/1.1/application/rate_limit_status.json',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"rate_limit_context"'] },
        source:
          'https://developer.x.com/en/docs/x-api/v1/developer-utilities/rate-limit-status/api-reference/get-application-rate_limit_status',
      },
    ],
    create: [
      {
        text: 'Make an app in your project; read-only permission where that is enough.',
        url: 'https://developer.x.com/en/portal/projects-and-apps',
      },
    ],
    check: [
      {
        text: 'The portal shows the project’s use by day; the account’s connected apps show access.',
        url: 'https://x.com/settings/connected_apps',
      },
    ],
    rotate: [
      {
        text: 'An app has one bearer token and one pair of consumer keys: “Regenerate” ends the old at once. For a change without a gap make a second app in the project and move the programs to it.',
        url: 'https://developer.x.com/en/portal/projects-and-apps',
      },
    ],
    revoke: [
      {
        text: 'The app’s Keys and tokens, Regenerate; or POST oauth2/invalidate_token with the app’s credentials ends the bearer token.',
        url: 'https://developer.x.com/en/portal/projects-and-apps',
      },
    ],
    prevent: [
      {
        text: 'App permission Read where nothing is posted; OAuth 2.0 user tokens with scopes (they end after two hours) instead of the app’s bearer token.',
        url: 'https://docs.x.com/fundamentals/authentication/oauth-2-0/authorization-code',
      },
    ],
    risks: ['Posts and messages in the account’s name, as far as the app may; your plan’s quota is spent.'],
    links: [
      'https://docs.x.com/fundamentals/authentication/overview',
      'https://docs.x.com/fundamentals/authentication/api-reference',
    ],
    read: [
      {
        page: 'https://docs.x.com/fundamentals/authentication/guides/authentication-best-practices',
        on: '2026-11-24',
        parts: ['revoke'],
      },
    ],
  },
});
