import { provider } from '../provider';

export default provider({
  id: 'elevenlabs',
  name: 'ElevenLabs',
  home: 'https://elevenlabs.io/',
  secrets: [
    {
      id: 'elevenlabs-api-key',
      name: 'ElevenLabs API key',
      keywords: ['sk_'],
      pattern: /sk_[0-9a-f]{48}/,
      environmentVariable: 'ELEVENLABS_API_KEY',
      sample: 'sk_[0-9a-f]{48}',
      examples: {
        match: ['export ELEVENLABS_API_KEY="<secret>"', '"elevenlabsApiKey": "<secret>"'],
        miss: ['ELEVENLABS_API_KEY=<sk_[0-9a-f]{9}>', 'ELEVENLABS_API_KEY=your-key-goes-here'],
      },
    },
    {
      id: 'elevenlabs-api-key-legacy',
      name: 'ElevenLabs API key (without prefix)',
      pattern: /[0-9a-f]{32}/,
      near: ['elevenlabs', 'eleven_labs', 'xi-api-key', 'xi_api_key', 'xiapikey'],
      reach: 60,
      environmentVariable: 'ELEVENLABS_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: ['export ELEVENLABS_API_KEY="<secret>"', 'client = Client(elevenlabs_api_key="<secret>")'],
        miss: ['ELEVENLABS_API_KEY=<[0-9a-f]{9}>', 'ELEVENLABS_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Developers, API keys, Create key: switch single endpoints on (text to speech, voices, user …) and set a credit limit; it is shown once.', url: 'https://elevenlabs.io/app/settings/api-keys' }],
    check: [{ text: 'Usage analytics show credits by key and by day.', url: 'https://elevenlabs.io/app/usage' }, { text: 'History lists what was spoken, with voice and date.', url: 'https://elevenlabs.io/app/history' }],
    rotate: [{ text: 'Keys stand side by side: create the second with the same endpoints and limit, set ELEVENLABS_API_KEY anew, delete the first.' }],
    revoke: [{ text: 'API keys, the menu beside it, Delete; workspace admins can delete a member’s or a service account’s key as well.', url: 'https://elevenlabs.io/app/settings/api-keys' }],
    prevent: [{ text: 'Keys of service accounts, which take a credit limit and a list of IP addresses; only the endpoints that a program calls.', url: 'https://elevenlabs.io/docs/api-reference/service-accounts/api-keys/create' }],
    risks: ['Credits are spent; voices that were cloned can be used and deleted, recordings of conversations read.'],
    links: ['https://elevenlabs.io/docs/api-reference/authentication', 'https://elevenlabs.io/docs/api-reference/service-accounts/api-keys/create'],
  },
});
