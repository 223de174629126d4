import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'alienvault',
  name: 'LevelBlue OTX (AlienVault)',
  home: 'https://otx.alienvault.com/',
  secrets: [
    {
      id: 'alienvault-otx-key',
      name: 'AlienVault OTX key',
      pattern: /[0-9a-z]{64}/,
      near: ['alienvault', 'otx_api', 'otxapi', 'otx_key', 'x-otx-api-key'],
      check: notWords,
      environmentVariable: 'ALIENVAULT_OTX_KEY',
      sample: '[0-9a-f]{64}',
      examples: {
        match: ['ALIENVAULT_OTX_KEY=<secret>', 'X-OTX-API-KEY: <secret>'],
        miss: ['ALIENVAULT_OTX_KEY=<[0-9a-f]{12}>', 'https://otx.alienvault.com/api/v1/pulses'],
      },
    },
  ],
  guide: {
    create: [{ text: 'The key stands in the account’s settings.', url: 'https://otx.alienvault.com/settings' }],
    check: [{ text: 'OTX shows no last use; look at pulses in your name.', url: 'https://otx.alienvault.com/' }],
    rotate: [{ text: 'There is one key: make a new one and deploy it at once.' }],
    revoke: [{ text: 'Settings, regenerate the OTX key.', url: 'https://otx.alienvault.com/settings' }],
    risks: ['Pulses can be made and changed in your name.'],
    links: ['https://otx.alienvault.com/api', 'https://otx.alienvault.com/assets/static/external_api.html'],
  },
});
