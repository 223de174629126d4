import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'zerobounce',
  name: 'ZeroBounce',
  home: 'https://www.zerobounce.net/',
  secrets: [
    {
      id: 'zerobounce-api-key',
      name: 'ZeroBounce API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['zerobounce', 'zero_bounce'],
      check: notWords,
      environmentVariable: 'ZEROBOUNCE_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['zerobounce_api_key: <secret>', '"zerobounceApiKey": "<secret>"'],
        miss: ['ZEROBOUNCE_API_KEY=<[0-9a-f]{9}>', 'zerobounce_api_key = os.environ["ZEROBOUNCE_API_KEY"]'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'API, Keys & Info: make a key for each program and limit its addresses.',
        url: 'https://www.zerobounce.net/members/API',
      },
    ],
    check: [{ text: 'The usage page counts validations by key.', url: 'https://www.zerobounce.net/members/API' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Keys & Info: delete the key.', url: 'https://www.zerobounce.net/members/API' }],
    risks: ['Validations are paid from your credits.'],
    links: ['https://www.zerobounce.net/docs/'],
  },
});
