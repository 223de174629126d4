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
    create: [
      {
        text: 'Make a key with chosen endpoints and a credit quota.',
        url: 'https://elevenlabs.io/app/settings/api-keys',
      },
    ],
    check: [{ text: 'History and usage show what was generated.', url: 'https://elevenlabs.io/app/usage' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Delete the key.', url: 'https://elevenlabs.io/app/settings/api-keys' }],
    prevent: [
      {
        text: 'Restrict the key to single endpoints and give it a credit quota; single-use tokens for browsers.',
        url: 'https://elevenlabs.io/app/settings/api-keys',
      },
    ],
    risks: ['Credits are spent.', 'Cloned voices can be used to speak in somebody’s name.'],
    links: ['https://elevenlabs.io/docs/api-reference/authentication'],
  },
});
