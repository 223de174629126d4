import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'ai21',
  name: 'AI21 Labs',
  home: 'https://www.ai21.com/',
  secrets: [
    {
      id: 'ai21-api-key',
      name: 'AI21 Studio API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9]{32}/,
      near: ['ai21'],
      reach: 80,
      entropy: 3,
      check: notWords,
      environmentVariable: 'AI21_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: [
          'AI21_API_KEY=<secret>',
          'client = AI21Client(api_key="<[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}>")',
        ],
        miss: ['AI21_API_KEY=<[A-Za-z0-9]{12}>', 'from ai21 import AI21Client'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['ai21-api-key'], url: 'https://api.ai21.com/studio/v1/library/files', headers: { Authorization: 'Bearer {key}' }, source: 'https://docs.ai21.com/reference/authentication' }],
    create: [{ text: 'Studio, Account, API key: keys carry a name.', url: 'https://studio.ai21.com/account/api-key' }],
    check: [{ text: 'The usage page counts tokens.', url: 'https://studio.ai21.com/account/usage' }],
    rotate: [{ text: 'Create the second key, set AI21_API_KEY anew, delete the first.', url: 'https://studio.ai21.com/account/api-key' }],
    revoke: [{ text: 'Studio, Account, API key, delete it.', url: 'https://studio.ai21.com/account/api-key' }],
    risks: ['Models are asked at your cost; files of the library can be read and deleted.'],
    links: ['https://docs.ai21.com/', 'https://studio.ai21.com/'],
  },
});
