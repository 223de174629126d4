import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'eagle-eye-networks',
  name: 'Eagle Eye Networks',
  home: 'https://www.een.com/',
  secrets: [
    {
      id: 'eagle-eye-networks-api-key',
      name: 'Eagle Eye Networks API key',
      pattern: /[A-Za-z0-9]{15}/,
      near: ['eagleeyenetworks', 'eagle-eye-networks', 'eagle_eye_networks'],
      check: notWords,
      environmentVariable: 'EAGLE_EYE_NETWORKS_API_KEY',
      sample: '[A-Za-z0-9]{15}',
      examples: {
        match: ['eagleEyeNetworksApiKey := "<secret>"', 'client = Client(eagle_eye_networks_api_key="<secret>")'],
        miss: [
          'EAGLE_EYE_NETWORKS_API_KEY=<[0-9a-f]{9}>',
          'eagleEyeNetworksApiKey := os.Getenv("EAGLE_EYE_NETWORKS_API_KEY")',
        ],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.een.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.een.com/' },
    ],
    risks: ['Recordings, transcripts and streams can be read, changed and deleted.'],
    links: ['https://www.een.com/'],
  },
});
