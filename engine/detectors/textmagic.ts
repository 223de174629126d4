import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'textmagic',
  name: 'Textmagic',
  home: 'https://www.textmagic.com/',
  secrets: [
    {
      id: 'textmagic-api-key',
      name: 'Textmagic API key',
      pattern: /[A-Za-z0-9]{30}/,
      near: ['textmagic'],
      check: notWords,
      environmentVariable: 'TEXTMAGIC_API_KEY',
      sample: '[A-Za-z0-9]{30}',
      examples: {
        match: ['textmagicApiKey := "<secret>"', '"textmagicApiKey": "<secret>",'],
        miss: ['TEXTMAGIC_API_KEY=<[0-9a-f]{9}>', 'const textmagicApiKey = process.env.TEXTMAGIC_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'API, REST API & API keys, Add new API key with an app’s name; the user name goes with it.', url: 'https://my.textmagic.com/online/api/rest-api/keys' }],
    check: [{ text: 'Sent messages and the statement of the balance: numbers and texts that are not yours.' }],
    rotate: [{ text: 'Keys stand side by side: add the second, deploy it, delete the first.' }],
    revoke: [{ text: 'REST API & API keys, delete it.', url: 'https://my.textmagic.com/online/api/rest-api/keys' }],
    risks: ['Text messages are sent at your cost and in your name; contacts and answers read.'],
    links: ['https://docs.textmagic.com/'],
  },
});
