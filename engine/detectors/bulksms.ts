import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'bulksms',
  name: 'BulkSMS',
  home: 'https://www.bulksms.com/',
  secrets: [
    {
      id: 'bulksms-api-key',
      name: 'BulkSMS API key',
      pattern: /(?<![\w!#%&*+?@^~-])[A-Za-z0-9!#%&*+?@^_~-]{27,29}(?![\w!#%&*+?@^~-])/,
      near: ['bulksms'],
      check: notWords,
      environmentVariable: 'BULKSMS_API_KEY',
      sample: '[A-Za-z0-9]{29}',
      examples: {
        match: ['BULKSMS_API_KEY=<secret>', "const bulksmsApiKey = '<secret>';"],
        miss: ['BULKSMS_API_KEY=<[0-9a-f]{9}>', 'const bulksmsApiKey = process.env.BULKSMS_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.bulksms.com/',
      },
    ],
    check: [{ text: 'Look through the sent messages and the billing for what you did not send.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.bulksms.com/' },
    ],
    risks: ['Messages go out in your name and on your bill.', 'Recipients, and what was sent to them, can be read.'],
    links: ['https://www.bulksms.com/'],
  },
});
