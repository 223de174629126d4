import { provider } from '../provider';

export default provider({
  id: 'amplitude',
  name: 'Amplitude',
  home: 'https://amplitude.com/',
  secrets: [
    {
      id: 'amplitude-secret-key',
      name: 'Amplitude secret key',
      pattern: /[0-9A-Fa-f]{32}/,
      near: [
        'amplitude',
        'amplitude_secret',
        'amplitudesecret',
        'amplitude secret',
        'amplitude_api_secret',
        'amplitude.com/api/2',
      ],
      environmentVariable: 'AMPLITUDE_SECRET_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: [
          'AMPLITUDE_SECRET_KEY=<secret>',
          'curl -u "<[0-9a-f]{32}>:<secret>" https://amplitude.com/api/2/export',
        ],
        miss: ['AMPLITUDE_API_KEY=<[0-9a-f]{12}>', 'AMPLITUDE_SECRET_KEY=<[0-9a-f]{12}>'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Every project has an API key, which may be public, and a secret key, which reads.',
        url: 'https://amplitude.com/docs/apis/keys-and-tokens',
      },
    ],
    check: [{ text: 'Amplitude shows no last use: ask who exports data.', url: 'https://amplitude.com/docs/' }],
    rotate: [{ text: 'Generate a second secret key, deploy it, revoke the first.' }],
    revoke: [{ text: 'Organization settings, Projects, revoke the secret key.', url: 'https://app.amplitude.com/' }],
    risks: ['All events and user properties of the project can be exported.'],
    links: ['https://amplitude.com/docs/apis/keys-and-tokens', 'https://amplitude.com/docs/apis/analytics/export'],
  },
});
