import { provider } from '../provider';

export default provider({
  id: 'egnyte',
  name: 'Egnyte',
  home: 'https://www.egnyte.com/',
  secrets: [
    {
      id: 'egnyte-access-token',
      name: 'Egnyte access token',
      pattern: /[a-z0-9]{24}/,
      near: ['egnyte'],
      reach: 60,
      entropy: 3.4,
      environmentVariable: 'EGNYTE_ACCESS_TOKEN',
      sample: '[a-z0-9]{24}',
      examples: {
        match: ['EGNYTE_ACCESS_TOKEN=<secret>', 'private static final String EGNYTE_ACCESS_TOKEN = "<secret>";'],
        miss: ['EGNYTE_ACCESS_TOKEN=<[0-9a-f]{9}>', 'EGNYTE_ACCESS_TOKEN=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Tokens come by OAuth for an app’s key, with chosen scopes.', url: 'https://developers.egnyte.com/' },
    ],
    check: [{ text: 'Audit reports list what was read and changed.', url: 'https://helpdesk.egnyte.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [
      {
        text: 'Change the user’s password or revoke the app’s access; the API’s revoke ends a token.',
        url: 'https://developers.egnyte.com/',
      },
    ],
    risks: ['Files can be read, changed and shared with the owner’s rights.'],
    links: ['https://developers.egnyte.com/docs/read/Public_API_Authentication'],
  },
});
