import { provider } from '../provider';

export default provider({
  id: 'cfx-re',
  name: 'Cfx.re',
  home: 'https://cfx.re/',
  secrets: [
    {
      id: 'cfx-re-license-key',
      name: 'Cfx.re server key',
      keywords: ['cfxk_'],
      pattern: /cfxk_[A-Za-z0-9]{18,30}_[A-Za-z0-9]{3,8}(?![\w-])/,
      environmentVariable: 'SV_LICENSEKEY',
      sample: 'cfxk_[A-Za-z0-9]{20}_[A-Za-z0-9]{6}',
      examples: {
        match: ['sv_licenseKey <secret>', 'SV_LICENSEKEY="<secret>"'],
        miss: ['sv_licenseKey <cfxk_[A-Za-z0-9]{6}>', 'sv_licenseKey changeme'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Register a key for the address of one server.', url: 'https://portal.cfx.re/' }],
    check: [{ text: 'The portal shows whether a server with the key is online.', url: 'https://portal.cfx.re/' }],
    rotate: [{ text: 'Register a second key, put it into server.cfg, delete the first.' }],
    revoke: [{ text: 'Server keys, delete.', url: 'https://portal.cfx.re/' }],
    risks: ['A server can be run under your name; yours may be refused.'],
    links: ['https://docs.fivem.net/docs/server-manual/setting-up-a-server/', 'https://portal.cfx.re/'],
  },
});
