import { provider } from '../provider';

export default provider({
  id: 'websitepulse',
  name: 'WebSitePulse',
  home: 'https://www.websitepulse.com/',
  secrets: [
    {
      id: 'websitepulse-api-key',
      name: 'WebSitePulse API key',
      pattern: /[0-9a-f]{32}/,
      near: ['websitepulse'],
      environmentVariable: 'WEBSITEPULSE_API_KEY',
      sample: '[a-f0-9]{32}',
      examples: {
        match: [
          'client = Client(websitepulse_api_key="<secret>")',
          '<WebsitepulseApiKey><secret></WebsitepulseApiKey>',
        ],
        miss: ['WEBSITEPULSE_API_KEY=<[0-9a-f]{9}>', 'websitepulseApiKey := os.Getenv("WEBSITEPULSE_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.websitepulse.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.websitepulse.com/',
      },
    ],
    risks: ['The service’s settings and results can be read and changed, and with them what is deployed or watched.'],
    links: ['https://www.websitepulse.com/'],
  },
});
