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
    create: [
      { text: 'Make a token for a robot user with the role it needs.', url: 'https://expo.dev/settings/access-tokens' },
    ],
    check: [
      {
        text: 'The account’s audit logs list builds, updates and submissions.',
        url: 'https://expo.dev/settings/audit-logs',
      },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Delete the token.', url: 'https://expo.dev/settings/access-tokens' }],
    risks: [
      'Over-the-air updates with other code can reach all installed apps.',
      'Signing credentials can be downloaded.',
    ],
    links: ['https://docs.expo.dev/accounts/programmatic-access/'],
  },
});
