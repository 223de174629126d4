import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'exportsdk',
  name: 'ExportSDK',
  home: 'https://exportsdk.com/',
  secrets: [
    {
      id: 'exportsdk-api-key',
      name: 'ExportSDK API key',
      pattern: /(?<![\w-])[0-9a-z-]{42,52}(?![\w-])/,
      near: ['exportsdk'],
      check: notWords,
      environmentVariable: 'EXPORTSDK_API_KEY',
      sample: '[a-z0-9]{42,52}',
      examples: {
        match: ['exportsdk-api-key: <secret>', 'exportsdkApiKey := "<secret>"'],
        miss: ['EXPORTSDK_API_KEY=<[0-9a-f]{9}>', 'const exportsdkApiKey = process.env.EXPORTSDK_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://exportsdk.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://exportsdk.com/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://exportsdk.com/'],
  },
});
