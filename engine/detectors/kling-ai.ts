import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'kling-ai',
  name: 'Kling AI',
  home: 'https://klingai.com/',
  secrets: [
    {
      id: 'kling-ai-secret-key',
      name: 'Kling AI secret key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['kling_secret', 'kling-secret', 'klingai', 'kling_ai', 'kling_api', 'klingsecret', 'klingapi'],
      check: notWords,
      environmentVariable: 'KLING_SECRET_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['KLING_SECRET_KEY=<secret>', "const klingSecretKey = '<secret>';"],
        miss: ['KLING_SECRET_KEY=<[A-Za-z0-9]{8}>', 'const klingSecretKey = process.env.KLING_SECRET_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'API keys: make a pair of access and secret key for each program.',
        url: 'https://app.klingai.com/global/dev/api-key',
      },
    ],
    check: [{ text: 'The console’s resource packs show what was used.', url: 'https://app.klingai.com/global/dev' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'API keys: delete the pair.', url: 'https://app.klingai.com/global/dev/api-key' }],
    risks: ['Videos are made from your packs.'],
    links: ['https://app.klingai.com/global/dev/document-api'],
  },
});
