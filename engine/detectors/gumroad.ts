import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'gumroad',
  name: 'Gumroad',
  home: 'https://gumroad.com/',
  secrets: [
    {
      id: 'gumroad-access-token',
      name: 'Gumroad access token',
      pattern: /(?<![\w-])[A-Za-z0-9-]{43,64}(?![\w-])|(?<![\w-])[A-Za-z0-9_-]{43}(?![\w-])/,
      near: ['gumroad'],
      reach: 80,
      entropy: 4.05,
      check: notWords,
      environmentVariable: 'GUMROAD_ACCESS_TOKEN',
      sample: '[A-Za-z0-9][A-Za-z0-9_-]{41}[A-Za-z0-9]',
      examples: {
        match: ['GUMROAD_ACCESS_TOKEN=<secret>', 'curl https://api.gumroad.com/v2/user -d "access_token=<secret>"'],
        miss: ['GUMROAD_ACCESS_TOKEN=<[A-Za-z0-9]{12}>', 'https://shop.gumroad.com/l/book'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['gumroad-access-token'], url: 'https://api.gumroad.com/v2/user?access_token={key}', live: { contains: ['"success"', '"user"'] }, source: 'https://gumroad.com/api' }],
    create: [
      {
        text: 'Make an application and generate its token.',
        url: 'https://app.gumroad.com/settings/advanced#application-form',
      },
    ],
    check: [
      { text: 'Gumroad shows no last use; look at sales and products.', url: 'https://app.gumroad.com/dashboard' },
    ],
    rotate: [{ text: 'Make a second application, deploy its token, delete the first.' }],
    revoke: [{ text: 'Settings, Advanced, delete the application.', url: 'https://app.gumroad.com/settings/advanced' }],
    risks: ['Sales with buyers’ addresses can be read, products changed.'],
    links: ['https://app.gumroad.com/api', 'https://gumroad.com/help'],
  },
});
