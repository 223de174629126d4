import { provider } from '../provider';

export default provider({
  id: 'easypost',
  name: 'EasyPost',
  home: 'https://www.easypost.com/',
  secrets: [
    {
      id: 'easypost-api-key',
      name: 'EasyPost API key',
      keywords: ['EZAK', 'EZTK'],
      pattern: /EZ[AT]K[A-Za-z0-9]{54}/,
      environmentVariable: 'EASYPOST_API_KEY',
      sample: 'EZAK[A-Za-z0-9]{54}',
      examples: {
        match: ['EASYPOST_API_KEY=<secret>', 'client = Client(easypost_api_key="<secret>")'],
        miss: ['EASYPOST_API_KEY=<EZAK[A-Za-z0-9]{8}>', 'easypostApiKey := os.Getenv("EASYPOST_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Production and test have keys of their own; make another for each program.',
        url: 'https://www.easypost.com/account/api-keys',
      },
    ],
    check: [{ text: 'The log of requests in the dashboard.', url: 'https://www.easypost.com/logs/requests' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [
      {
        text: 'API Keys: disable the key (it can be enabled again) or delete it.',
        url: 'https://www.easypost.com/account/api-keys',
      },
    ],
    prevent: [
      {
        text: 'Child users with their own keys and wallets for each customer or program, test keys (EZTK) in development.',
        url: 'https://docs.easypost.com/docs/users/child-users',
      },
    ],
    risks: ['Labels are bought at your cost, addresses read.'],
    links: [
      'https://docs.easypost.com/docs/authentication',
      'https://support.easypost.com/hc/en-us/articles/360044353352',
    ],
  },
});
