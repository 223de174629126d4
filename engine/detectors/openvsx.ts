import { provider } from '../provider';

export default provider({
  id: 'openvsx',
  name: 'Open VSX',
  home: 'https://open-vsx.org/',
  secrets: [
    {
      id: 'openvsx-access-token',
      name: 'Open VSX access token',
      keywords: ['ovsxat_', 'ovsxp_'],
      pattern: /ovsx(?:at|p)_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
      environmentVariable: 'OVSX_PAT',
      sample: 'ovsxat_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: ["OVSX_PAT = '<secret>'", '<OvsxPat><secret></OvsxPat>'],
        miss: ['OVSX_PAT=<ovsxat_[0-9a-f]{9}>', 'const ovsxPat = process.env.OVSX_PAT;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a token with a name for each pipeline.', url: 'https://open-vsx.org/user-settings/tokens' }],
    check: [
      {
        text: 'The token list shows the last access; look at recent versions of your extensions.',
        url: 'https://open-vsx.org/user-settings/extensions',
      },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Delete the token.', url: 'https://open-vsx.org/user-settings/tokens' }],
    risks: ['Extensions with malicious code can be published to all who install yours.'],
    links: ['https://github.com/eclipse-openvsx/openvsx/wiki/Publishing-Extensions', 'https://open-vsx.org/'],
  },
});
