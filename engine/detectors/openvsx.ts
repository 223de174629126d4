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
    create: [{ text: 'Settings, Access Tokens, Generate New Token with a description, one for each pipeline; it publishes in all namespaces that you are a member of. Shown once.', url: 'https://open-vsx.org/user-settings/tokens' }],
    check: [{ text: 'Access Tokens: the time of the last access of each; look at the versions of your extensions as well.', url: 'https://open-vsx.org/user-settings/tokens', shows: 'last use' }],
    rotate: [{ text: 'Generate the second, set OVSX_PAT anew in the pipeline, delete the first.', url: 'https://open-vsx.org/user-settings/tokens' }],
    revoke: [{ text: 'Settings, Access Tokens, Delete (or Delete all).', url: 'https://open-vsx.org/user-settings/tokens' }],
    risks: ['New versions of your extensions, which run on developers’ machines, can be published.'],
    links: ['https://github.com/eclipse/openvsx/wiki/Publishing-Extensions'],
  },
});
