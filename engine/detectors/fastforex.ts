import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'fastforex',
  name: 'fastFOREX',
  home: 'https://www.fastforex.io/',
  secrets: [
    {
      id: 'fastforex-api-key',
      name: 'fastFOREX API key',
      pattern: /[0-9a-f]{10}-[0-9a-f]{10}-[a-z0-9]{6}|(?<![\w-])[0-9a-z-]{28}(?![\w-])/,
      near: ['fastforex'],
      reach: 80,
      entropy: 3,
      check: notWords,
      environmentVariable: 'FASTFOREX_API_KEY',
      sample: '[0-9a-f]{10}-[0-9a-f]{10}-[a-z0-9]{6}',
      examples: {
        match: ['FASTFOREX_API_KEY=<secret>', 'https://api.fastforex.io/fetch-all?api_key=<secret>'],
        miss: ['FASTFOREX_API_KEY=<[0-9a-f]{9}>', 'https://api.fastforex.io/fetch-all?api_key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Create an API key in the console, one for each program.', url: 'https://console.fastforex.io/' }],
    check: [
      {
        text: 'fastFOREX shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://console.fastforex.io/',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the API key in the console: it stops at once.', url: 'https://console.fastforex.io/' }],
    risks: ['Your quota is used up.'],
    links: ['https://fastforex.readme.io/', 'https://www.fastforex.io/'],
  },
});
