import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'expo',
  name: 'Expo',
  home: 'https://expo.dev/',
  secrets: [
    {
      id: 'expo-access-token',
      name: 'Expo access token',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{39}[A-Za-z0-9](?![\w-])/,
      near: ['expo_token', 'expo_access', 'expo_api', 'expotoken', 'expoaccess', 'expoapi'],
      reach: 40,
      entropy: 3.8,
      check: notWords,
      environmentVariable: 'EXPO_TOKEN',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['EXPO_TOKEN=<secret>', 'env:\n  EXPO_TOKEN: <secret>'],
        miss: ['EXPO_TOKEN=<[A-Za-z0-9]{12}>', 'expo_token: ${{ secrets.EXPO_TOKEN }}', 'to: "ExponentPushToken[abc]"'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Account or organization settings, Access tokens, Robot users: add one with the role it needs and give it a token; it owns nothing and cannot sign in.', url: 'https://expo.dev/settings/access-tokens' }, { text: 'A personal token acts for you in every organization you belong to: not for CI.', url: 'https://docs.expo.dev/accounts/programmatic-access/' }],
    check: [{ text: 'Audit logs of the organization (paid plans); builds, updates and submissions name who started them.', url: 'https://expo.dev/accounts/', shows: 'log' }],
    rotate: [{ text: 'A robot user has several tokens: make the second, set EXPO_TOKEN anew in CI, revoke the first.', url: 'https://expo.dev/settings/access-tokens' }],
    revoke: [{ text: 'Access tokens, Revoke beside it; only that token stops.', url: 'https://expo.dev/settings/access-tokens' }],
    prevent: [{ text: 'Robot users with a role instead of personal tokens.', url: 'https://docs.expo.dev/accounts/programmatic-access/' }],
    risks: ['Updates can be sent to everybody who has the app, builds made with your signing keys, and sent to the stores.'],
    links: ['https://docs.expo.dev/accounts/programmatic-access/'],
    read: [{ page: 'https://docs.expo.dev/accounts/programmatic-access/', on: '2026-11-24', parts: ['create', 'revoke', 'prevent'] }],
  },
});
