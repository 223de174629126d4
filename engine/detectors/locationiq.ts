import { provider } from '../provider';

export default provider({
  id: 'locationiq',
  name: 'LocationIQ',
  home: 'https://locationiq.com/',
  secrets: [
    {
      id: 'locationiq-access-token',
      name: 'LocationIQ access token',
      keywords: ['pk.'],
      pattern: /pk\.[0-9A-Za-z]{32}/,
      environmentVariable: 'LOCATIONIQ_TOKEN',
      sample: 'pk.[0-9a-f]{32}',
      examples: {
        match: ['LOCATIONIQ_TOKEN=<secret>', 'https://us1.locationiq.com/v1/search?key=<secret>&q=Bern'],
        miss: ['LOCATIONIQ_TOKEN=<pk.[0-9a-f]{9}>', 'MAPBOX_TOKEN=<pk.eyJ[A-Za-z0-9]{40}>'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Make a token that is bound to addresses or referrers.', url: 'https://my.locationiq.com/dashboard/' },
    ],
    check: [{ text: 'The dashboard shows requests by token and day.', url: 'https://my.locationiq.com/dashboard/' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'Access Tokens, delete.', url: 'https://my.locationiq.com/dashboard/' }],
    risks: ['The daily quota is used up.'],
    links: ['https://docs.locationiq.com/docs/introduction'],
  },
});
