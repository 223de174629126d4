import { provider } from '../provider';

export default provider({
  id: 'oculus',
  name: 'Meta Quest (Oculus)',
  home: 'https://developers.meta.com/horizon/',
  secrets: [
    {
      id: 'oculus-app-token',
      name: 'Meta Quest app token',
      keywords: ['OC|'],
      pattern: /OC\|[0-9]{14,18}\|[0-9a-f]{32}/,
      environmentVariable: 'OCULUS_APP_TOKEN',
      sample: 'OC|[0-9]{16}|[0-9a-f]{32}',
      examples: {
        match: ['OCULUS_APP_TOKEN=<secret>', '"oculusAppToken": "<secret>",'],
        miss: ['OCULUS_APP_TOKEN=<OC|[0-9a-f]{5}>', 'OCULUS_APP_TOKEN=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://developers.meta.com/horizon/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://developers.meta.com/horizon/',
      },
    ],
    risks: ['Sign-ins can be made or changed in your application’s name.', 'Data of your users can be read.'],
    links: ['https://developers.meta.com/horizon/'],
  },
});
