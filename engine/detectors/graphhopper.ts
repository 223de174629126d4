import { provider } from '../provider';

export default provider({
  id: 'graphhopper',
  name: 'GraphHopper',
  home: 'https://www.graphhopper.com/',
  secrets: [
    {
      id: 'graphhopper-api-key',
      name: 'GraphHopper API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['graphhopper'],
      reach: 80,
      entropy: 3,
      environmentVariable: 'GRAPHHOPPER_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['GRAPHHOPPER_API_KEY=<secret>', 'https://graphhopper.com/api/1/route?key=<secret>'],
        miss: ['GRAPHHOPPER_API_KEY=<[0-9a-f]{9}>', 'https://graphhopper.com/api/1/route?key=${KEY}'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Dashboard, API keys, Add API key; one for each program, with referrers for browsers where it helps.', url: 'https://graphhopper.com/dashboard/#/api-keys' }],
    check: [
      {
        text: 'GraphHopper shows no last use of an API key: compare requests and changes with your own.',
        url: 'https://graphhopper.com/dashboard/',
      },
    ],
    rotate: [{ text: 'Keys stand side by side: add the second, deploy it, delete the first.' }],
    revoke: [{ text: 'Dashboard, API keys, delete it.', url: 'https://graphhopper.com/dashboard/#/api-keys' }],
    risks: ['The day’s credits are used up, so that your own routes are refused.'],
    links: ['https://docs.graphhopper.com/'],
  },
});
