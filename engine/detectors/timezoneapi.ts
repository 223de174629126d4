import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'timezoneapi',
  name: 'TimezoneAPI',
  home: 'https://timezoneapi.io/',
  secrets: [
    {
      id: 'timezoneapi-api-key',
      name: 'TimezoneAPI API key',
      pattern: /[A-Za-z]{20}/,
      near: ['timezoneapi'],
      check: notWords,
      environmentVariable: 'TIMEZONEAPI_API_KEY',
      sample: '[A-Za-z]{20}',
      examples: {
        match: ['"timezoneapiApiKey": "<secret>",', 'timezoneapi-api-key: <secret>'],
        miss: ['TIMEZONEAPI_API_KEY=<[0-9a-f]{9}>', 'timezoneapiApiKey := os.Getenv("TIMEZONEAPI_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://timezoneapi.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://timezoneapi.io/' },
    ],
    risks: ['Locations are looked up on your quota and on your bill.'],
    links: ['https://timezoneapi.io/'],
  },
});
