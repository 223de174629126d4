import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'stormglass',
  name: 'Storm Glass',
  home: 'https://stormglass.io/',
  secrets: [
    {
      id: 'stormglass-api-key',
      name: 'Storm Glass API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{73}(?![\w-])/,
      near: ['stormglass'],
      check: notWords,
      environmentVariable: 'STORMGLASS_API_KEY',
      sample: '[A-Za-z0-9]{73}',
      examples: {
        match: ['"stormglassApiKey": "<secret>",', 'client = Client(stormglass_api_key="<secret>")'],
        miss: ['STORMGLASS_API_KEY=<[0-9a-f]{9}>', 'stormglassApiKey := os.Getenv("STORMGLASS_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://stormglass.io/',
      },
    ],
    check: [{ text: 'Compare the requests that the usage page shows with your own.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://stormglass.io/' },
    ],
    risks: ['Requests run on your quota and on your bill.'],
    links: ['https://stormglass.io/'],
  },
});
