import { provider } from '../provider';

export default provider({
  id: 'hack-club',
  name: 'Hack Club AI',
  home: 'https://hackclub.com/',
  secrets: [
    {
      id: 'hack-club-api-key',
      name: 'Hack Club AI API key',
      keywords: ['sk-hc-v1-'],
      pattern: /sk-hc-v1-[0-9a-f]{64}/,
      environmentVariable: 'HACKCLUB_API_KEY',
      sample: 'sk-hc-v1-[0-9a-f]{64}',
      examples: {
        match: ['hackclub_api_key: <secret>', 'hackclubApiKey := "<secret>"'],
        miss: ['HACKCLUB_API_KEY=<sk-hc-v1-[0-9a-f]{9}>', 'hackclub_api_key = os.environ["HACKCLUB_API_KEY"]'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a key on the dashboard.', url: 'https://ai.hackclub.com/' }],
    check: [{ text: 'The dashboard lists requests by key.', url: 'https://ai.hackclub.com/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Revoke the key on the dashboard.', url: 'https://ai.hackclub.com/' }],
    risks: ['Models are used in your name, up to the limit.'],
    links: ['https://ai.hackclub.com/'],
  },
});
