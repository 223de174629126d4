import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'pushbullet',
  name: 'Pushbullet',
  home: 'https://www.pushbullet.com/',
  secrets: [
    {
      id: 'pushbullet-access-token',
      name: 'Pushbullet access token',
      pattern: /o\.[A-Za-z0-9]{32}|(?<![\w.-])[A-Za-z0-9._]{34}(?![\w.-])/,
      near: ['pushbullet'],
      reach: 60,
      check: notWords,
      confidence: 'likely',
      environmentVariable: 'PUSHBULLET_ACCESS_TOKEN',
      sample: 'o.[A-Za-z0-9]{32}',
      examples: {
        match: ['pushbullet_access_token: <secret>', '<PushbulletAccessToken><secret></PushbulletAccessToken>'],
        miss: [
          'PUSHBULLET_ACCESS_TOKEN=<[0-9a-f]{9}>',
          'const pushbulletAccessToken = process.env.PUSHBULLET_ACCESS_TOKEN;',
        ],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['pushbullet-access-token'], url: 'https://api.pushbullet.com/v2/users/me', headers: { 'Access-Token': '{key}' }, live: { contains: ['"iden"', '"email"'] }, source: 'https://docs.pushbullet.com/' }],
    create: [{ text: 'Account settings: make an access token.', url: 'https://www.pushbullet.com/#settings/account' }],
    check: [{ text: 'The list of pushes shows what was sent.', url: 'https://www.pushbullet.com/' }],
    rotate: [{ text: 'Only one key lives at a time: prepare the callers to read it from one place, then regenerate.' }],
    revoke: [
      { text: 'Account settings, reset all access tokens.', url: 'https://www.pushbullet.com/#settings/account' },
    ],
    risks: ['Pushes, mirrored notifications and text messages can be read and sent.'],
    links: ['https://docs.pushbullet.com/'],
  },
});
