import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'impala',
  name: 'Impala',
  home: 'https://www.impala.travel/',
  secrets: [
    {
      id: 'impala-api-key',
      name: 'Impala API key',
      pattern: /(?<![\w-])[A-Za-z0-9_]{46}(?![\w-])/,
      near: ['impala_api', 'impalaapi', 'impala.travel'],
      named: ['impala'],
      check: notWords,
      environmentVariable: 'IMPALA_API_KEY',
      sample: '[A-Za-z0-9]{46}',
      examples: {
        match: ['impalaApiKey := "<secret>"', '<ImpalaApiKey><secret></ImpalaApiKey>'],
        miss: ['IMPALA_API_KEY=<[0-9a-f]{9}>', 'const impalaApiKey = process.env.IMPALA_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.impala.travel/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.impala.travel/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.impala.travel/'],
  },
});
