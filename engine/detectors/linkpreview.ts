import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'linkpreview',
  name: 'LinkPreview',
  home: 'https://www.linkpreview.net/',
  secrets: [
    {
      id: 'linkpreview-api-key',
      name: 'LinkPreview API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['linkpreview'],
      check: notWords,
      environmentVariable: 'LINKPREVIEW_API_KEY',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: ['linkpreview-api-key: <secret>', 'LINKPREVIEW_API_KEY=<secret>'],
        miss: ['LINKPREVIEW_API_KEY=<[0-9a-f]{9}>', 'const linkpreviewApiKey = process.env.LINKPREVIEW_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.linkpreview.net/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.linkpreview.net/',
      },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://www.linkpreview.net/'],
  },
});
