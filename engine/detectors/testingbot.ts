import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'testingbot',
  name: 'TestingBot',
  home: 'https://testingbot.com/',
  secrets: [
    {
      id: 'testingbot-api-key',
      name: 'TestingBot API key',
      pattern: /[0-9a-z]{32}/,
      near: ['testingbot'],
      check: notWords,
      environmentVariable: 'TESTINGBOT_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ["const testingbotApiKey = '<secret>';", 'client = Client(testingbot_api_key="<secret>")'],
        miss: ['TESTINGBOT_API_KEY=<[0-9a-f]{9}>', 'const testingbotApiKey = process.env.TESTINGBOT_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://testingbot.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://testingbot.com/' },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://testingbot.com/'],
  },
});
