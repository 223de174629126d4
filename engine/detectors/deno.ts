import { provider } from '../provider';

export default provider({
  id: 'deno',
  name: 'Deno Deploy',
  home: 'https://deno.com/',
  secrets: [
    {
      id: 'deno-access-token',
      name: 'Deno Deploy access token',
      keywords: ['ddp_', 'ddw_', 'ddo_'],
      pattern: /dd[pwo]_[A-Za-z0-9]{36}(?![\w-])/,
      environmentVariable: 'DENO_DEPLOY_TOKEN',
      sample: 'ddp_[A-Za-z0-9]{36}',
      examples: {
        match: ['DENO_DEPLOY_TOKEN=<secret>', 'deployctl deploy --token=<secret>'],
        miss: ['DENO_DEPLOY_TOKEN=<ddp_[A-Za-z0-9]{8}>', 'ddp_packet'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a token for one organization with an expiry.',
        url: 'https://dash.deno.com/account#access-tokens',
      },
    ],
    check: [{ text: 'The project lists its deployments.', url: 'https://dash.deno.com/' }],
    rotate: [{ text: 'Create a second token, deploy it, revoke the first.' }],
    revoke: [{ text: 'Access tokens, revoke.', url: 'https://dash.deno.com/account#access-tokens' }],
    risks: ['Projects can be deployed and their variables changed.'],
    links: ['https://docs.deno.com/deploy/', 'https://docs.deno.com/subhosting/api/'],
  },
});
