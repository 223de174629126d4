import { isJwt, jwtSample } from '../checks/jwt';
import { provider } from '../provider';

export default provider({
  id: 'really-simple-systems',
  name: 'Really Simple Systems',
  home: 'https://www.reallysimplesystems.com/',
  secrets: [
    {
      id: 'really-simple-systems-api-token',
      name: 'Really Simple Systems API token',
      pattern: /eyJ[A-Za-z0-9_-]{8,200}\.eyJ[A-Za-z0-9_-]{20,600}\.[A-Za-z0-9_-]{20,700}(?![\w-])/,
      after: 1500,
      near: ['reallysimplesystems', 'really_simple_systems'],
      check: isJwt,
      environmentVariable: 'REALLYSIMPLESYSTEMS_API_TOKEN',
      sample: jwtSample('{"aud":"[0-9]{2}","jti":"[0-9a-f]{80}","iat":17[0-9]{8},"sub":"[0-9]{5}","scopes":"all"}'),
      examples: {
        match: [
          "const reallysimplesystemsApiToken = '<secret>';",
          '<ReallysimplesystemsApiToken><secret></ReallysimplesystemsApiToken>',
        ],
        miss: ['REALLYSIMPLESYSTEMS_API_TOKEN=<[0-9a-f]{5}>', 'REALLYSIMPLESYSTEMS_API_TOKEN=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.reallysimplesystems.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.reallysimplesystems.com/',
      },
    ],
    risks: [
      'Contacts, deals and conversations of the account can be read, changed and deleted.',
      'Personal data of customers leaves the house, which may have to be reported.',
    ],
    links: ['https://www.reallysimplesystems.com/'],
  },
});
