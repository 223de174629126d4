import { provider } from '../provider';

export default provider({
  id: 'airvisual',
  name: 'IQAir AirVisual',
  home: 'https://www.iqair.com/',
  secrets: [
    {
      id: 'airvisual-api-key',
      name: 'IQAir AirVisual API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['airvisual'],
      reach: 80,
      entropy: 3,
      environmentVariable: 'AIRVISUAL_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['AIRVISUAL_API_KEY=<secret>', 'https://api.airvisual.com/v2/nearest_city?key=<secret>'],
        miss: ['AIRVISUAL_API_KEY=<[0-9a-f]{9}>', 'https://api.airvisual.com/v2/nearest_city?key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create an API key in the dashboard, one for each program.',
        url: 'https://dashboard.iqair.com/personal/api-keys',
      },
    ],
    check: [
      {
        text: 'IQAir AirVisual shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://dashboard.iqair.com/personal/api-keys',
      },
    ],
    rotate: [{ text: 'Create a second API key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Delete the API key in the dashboard: it stops at once.',
        url: 'https://dashboard.iqair.com/personal/api-keys',
      },
    ],
    risks: ['Your quota is used up.'],
    links: ['https://api-docs.iqair.com/', 'https://www.iqair.com/'],
  },
});
