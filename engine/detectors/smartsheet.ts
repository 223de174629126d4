import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'smartsheet',
  name: 'Smartsheet',
  home: 'https://www.smartsheet.com/',
  secrets: [
    {
      id: 'smartsheet-api-key',
      name: 'Smartsheet API key',
      pattern: /[A-Za-z0-9]{26,37}|[A-Za-z0-9]{37}/,
      near: ['smartsheet'],
      check: notWords,
      environmentVariable: 'SMARTSHEET_API_KEY',
      sample: '[A-Za-z0-9]{37}',
      examples: {
        match: ['client = Client(smartsheet_api_key="<secret>")', 'SMARTSHEET_API_KEY=<secret>'],
        miss: ['SMARTSHEET_API_KEY=<[0-9a-f]{9}>', 'const smartsheetApiKey = process.env.SMARTSHEET_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.smartsheet.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.smartsheet.com/',
      },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://www.smartsheet.com/'],
  },
});
