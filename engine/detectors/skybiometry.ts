import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'skybiometry',
  name: 'SkyBiometry',
  home: 'https://skybiometry.com/',
  secrets: [
    {
      id: 'skybiometry-api-key',
      name: 'SkyBiometry API key',
      pattern: /[0-9a-z]{25,26}/,
      near: ['skybiometry'],
      check: notWords,
      environmentVariable: 'SKYBIOMETRY_API_KEY',
      sample: '[a-z0-9]{25,26}',
      examples: {
        match: ['client = Client(skybiometry_api_key="<secret>")', '<SkybiometryApiKey><secret></SkybiometryApiKey>'],
        miss: ['SKYBIOMETRY_API_KEY=<[0-9a-f]{9}>', 'const skybiometryApiKey = process.env.SKYBIOMETRY_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://skybiometry.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://skybiometry.com/' },
    ],
    risks: ['Models run on your quota and on your bill.', 'What was sent to them before may be readable.'],
    links: ['https://skybiometry.com/'],
  },
});
