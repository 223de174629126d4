import { provider } from '../provider';

export default provider({
  id: 'amazon-login',
  name: 'Login with Amazon',
  home: 'https://developer.amazon.com/loginwithamazon',
  secrets: [
    {
      id: 'amazon-login-client-secret',
      name: 'Login with Amazon client secret',
      keywords: ['amzn1.oa2-cs.v1.'],
      pattern: /amzn1\.oa2-cs\.v1\.[0-9a-f]{64}/,
      environmentVariable: 'LWA_CLIENT_SECRET',
      sample: 'amzn1.oa2-cs.v1.[0-9a-f]{64}',
      examples: {
        match: ['export LWA_CLIENT_SECRET="<secret>"', "const lwaClientSecret = '<secret>';"],
        miss: ['LWA_CLIENT_SECRET=<amzn1.oa2-cs.v1.[0-9a-f]{5}>', 'LWA_CLIENT_SECRET=your-key-goes-here'],
      },
    },
    {
      id: 'amazon-login-refresh-token',
      name: 'Login with Amazon refresh token',
      keywords: ['Atzr|'],
      pattern: /Atzr\|[A-Za-z0-9_-]{100,1000}(?![\w-])/,
      after: 1020,
      environmentVariable: 'LWA_REFRESH_TOKEN',
      sample: 'Atzr|IwE[A-Za-z0-9_-]{300}[A-Za-z0-9]',
      examples: {
        match: ['lwaRefreshToken := "<secret>"', 'lwa_refresh_token: <secret>'],
        miss: ['LWA_REFRESH_TOKEN=<Atzr|IwE[0-9a-f]{5}>', 'LWA_REFRESH_TOKEN=your-key-goes-here'],
      },
    },
    {
      id: 'amazon-login-access-token',
      name: 'Login with Amazon access token',
      keywords: ['Atza|'],
      pattern: /Atza\|[A-Za-z0-9_-]{100,1000}(?![\w-])/,
      after: 1020,
      environmentVariable: 'LWA_ACCESS_TOKEN',
      sample: 'Atza|IwE[A-Za-z0-9_-]{300}[A-Za-z0-9]',
      examples: {
        match: ['client = Client(lwa_access_token="<secret>")', "const lwaAccessToken = '<secret>';"],
        miss: ['LWA_ACCESS_TOKEN=<Atza|IwE[0-9a-f]{5}>', 'lwaAccessToken := os.Getenv("LWA_ACCESS_TOKEN")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://developer.amazon.com/loginwithamazon',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://developer.amazon.com/loginwithamazon',
      },
    ],
    risks: ['Sign-ins can be made or changed in your application’s name.', 'Data of your users can be read.'],
    links: ['https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html'],
  },
});
