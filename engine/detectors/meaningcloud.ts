import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'meaningcloud',
  name: 'MeaningCloud',
  home: 'https://www.meaningcloud.com/',
  secrets: [
    {
      id: 'meaningcloud-api-key',
      name: 'MeaningCloud API key',
      pattern: /[0-9a-z]{32}/,
      near: ['meaningcloud'],
      check: notWords,
      environmentVariable: 'MEANINGCLOUD_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['meaningcloud-api-key: <secret>', 'client = Client(meaningcloud_api_key="<secret>")'],
        miss: ['MEANINGCLOUD_API_KEY=<[0-9a-f]{9}>', 'const meaningcloudApiKey = process.env.MEANINGCLOUD_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.meaningcloud.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.meaningcloud.com/',
      },
    ],
    risks: ['Models run on your quota and on your bill.', 'What was sent to them before may be readable.'],
    links: ['https://www.meaningcloud.com/'],
  },
});
