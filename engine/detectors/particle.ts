import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'particle',
  name: 'Particle',
  home: 'https://www.particle.io/',
  secrets: [
    {
      id: 'particle-access-token',
      name: 'Particle access token',
      pattern: /[A-Za-z0-9]{40}/,
      near: [
        'particleio',
        'particle_token',
        'particle_access',
        'particle.io',
        'particle-token',
        'particle_api',
        'particletoken',
        'particleaccess',
        'particleapi',
      ],
      check: notWords,
      environmentVariable: 'PARTICLE_ACCESS_TOKEN',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['PARTICLE_ACCESS_TOKEN=<secret>', '"particleAccessToken": "<secret>"'],
        miss: ['PARTICLE_ACCESS_TOKEN=<[0-9a-f]{9}>', 'const particleAccessToken = process.env.PARTICLE_ACCESS_TOKEN;'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['particle-access-token'],
        url: 'https://api.particle.io/v1/user?access_token={key}',
        live: { contains: ['"username"'] },
        source: 'https://docs.particle.io/reference/cloud-apis/api/',
      },
    ],
    create: [
      {
        text: 'Make a token of an API user with few scopes and an expiry.',
        url: 'https://docs.particle.io/reference/cloud-apis/api/',
      },
    ],
    check: [{ text: 'The console’s events and vitals of each device.', url: 'https://console.particle.io/' }],
    rotate: [{ text: 'Create the successor, move every caller to it, delete the leaked key once nothing uses it.' }],
    revoke: [
      {
        text: 'Delete the token or the API user with the cloud API.',
        url: 'https://docs.particle.io/reference/cloud-apis/api/',
      },
    ],
    prevent: [
      {
        text: 'Tokens of an API user, which have scopes, instead of your own, and an expiry; product tokens for one fleet.',
        url: 'https://docs.particle.io/reference/cloud-apis/api/#api-users',
      },
    ],
    risks: ['Devices can be read, commanded and given other firmware.'],
    links: ['https://docs.particle.io/reference/cloud-apis/access-tokens/'],
  },
});
