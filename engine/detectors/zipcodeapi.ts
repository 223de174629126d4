import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'zipcodeapi',
  name: 'ZipCodeAPI',
  home: 'https://www.zipcodeapi.com/',
  secrets: [
    {
      id: 'zipcodeapi-api-key',
      name: 'ZipCodeAPI API key',
      pattern: /[A-Za-z0-9]{64}/,
      near: ['zipcodeapi'],
      check: notWords,
      environmentVariable: 'ZIPCODEAPI_API_KEY',
      sample: '[A-Za-z0-9]{64}',
      examples: {
        match: ['<ZipcodeapiApiKey><secret></ZipcodeapiApiKey>', "const zipcodeapiApiKey = '<secret>';"],
        miss: ['ZIPCODEAPI_API_KEY=<[0-9a-f]{9}>', 'const zipcodeapiApiKey = process.env.ZIPCODEAPI_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.zipcodeapi.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.zipcodeapi.com/',
      },
    ],
    risks: ['Locations are looked up on your quota and on your bill.'],
    links: ['https://www.zipcodeapi.com/'],
  },
});
