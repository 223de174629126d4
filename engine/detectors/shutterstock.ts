import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'shutterstock',
  name: 'Shutterstock',
  home: 'https://www.shutterstock.com/',
  secrets: [
    {
      id: 'shutterstock-oauth-token',
      name: 'Shutterstock OAuth token',
      keywords: ['v2/'],
      pattern: /v2\/[A-Za-z0-9]{200,514}/,
      after: 560,
      near: ['shutterstock'],
      environmentVariable: 'SHUTTERSTOCK_TOKEN',
      sample: 'v2/[A-Za-z0-9]{300}',
      examples: {
        match: ['shutterstock_token: <secret>', "const shutterstockToken = '<secret>';"],
        miss: ['SHUTTERSTOCK_TOKEN=<v2/[A-Za-z0-9]{9}>', 'shutterstock_token: ${SHUTTERSTOCK_TOKEN}'],
      },
    },
    {
      id: 'shutterstock-consumer-secret',
      name: 'Shutterstock consumer secret',
      pattern: /[A-Za-z0-9]{32}|[A-Za-z0-9]{16}/,
      near: [
        'shutterstock',
        'shutterstock_secret',
        'shutterstock_consumer',
        'shutterstock_api_secret',
        'shutterstock.secret',
        'shutterstocksecret',
        'shutterstockconsumer',
        'shutterstockapisecret',
      ],
      reach: 60,
      entropy: 2.6,
      check: notWords,
      environmentVariable: 'SHUTTERSTOCK_SECRET',
      sample: '[A-Za-z0-9]{16}',
      examples: {
        match: ['shutterstock_secret: <secret>', "const shutterstockSecret = '<secret>';"],
        miss: ['SHUTTERSTOCK_SECRET=<[0-9a-f]{9}>', 'const shutterstockSecret = process.env.SHUTTERSTOCK_SECRET;'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['shutterstock-oauth-token'], url: 'https://api.shutterstock.com/v2/user', headers: { Authorization: 'Bearer {key}' }, source: 'https://api-reference.shutterstock.com/' }],
    create: [
      {
        text: 'Developer apps: make an app for each program and a token with few scopes.',
        url: 'https://www.shutterstock.com/account/developers/apps',
      },
    ],
    check: [{ text: 'The account’s licence history.', url: 'https://www.shutterstock.com/account' }],
    rotate: [{ text: 'Only one key lives at a time: prepare the callers to read it from one place, then regenerate.' }],
    revoke: [
      {
        text: 'Developer apps: delete the app; its tokens end.',
        url: 'https://www.shutterstock.com/account/developers/apps',
      },
    ],
    risks: ['With the scope for licences pictures are licensed at your cost.'],
    links: ['https://api-reference.shutterstock.com/#authentication'],
  },
});
