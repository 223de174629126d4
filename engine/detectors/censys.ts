import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'censys',
  name: 'Censys',
  home: 'https://censys.com/',
  secrets: [
    {
      id: 'censys-api-secret',
      name: 'Censys API secret',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['censys'],
      reach: 80,
      entropy: 4.02,
      check: notWords,
      environmentVariable: 'CENSYS_API_SECRET',
      sample: '[A-Za-z0-9]{32}',
      examples: {
        match: [
          'CENSYS_API_SECRET=<secret>',
          'CensysHosts(api_id="<[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}>", api_secret="<secret>")',
        ],
        miss: ['CENSYS_API_SECRET=<[A-Za-z0-9]{12}>', 'censys_md5 = "<[0-9a-f]{32}>"'],
      },
    },
    {
      id: 'censys-access-token',
      name: 'Censys personal access token',
      keywords: ['censys_'],
      pattern: /censys_[A-Za-z0-9]{8,10}_[A-Za-z0-9_]{20,40}(?![\w-])/,
      environmentVariable: 'CENSYS_ACCESS_TOKEN',
      sample: 'censys_[A-Za-z0-9]{8}_[A-Za-z0-9]{32}',
      examples: {
        match: ['CENSYS_ACCESS_TOKEN=<secret>', 'Authorization: Bearer <secret>'],
        miss: ['CENSYS_ACCESS_TOKEN=<censys_[A-Za-z0-9]{8}>', 'censys_search_hosts_by_name_and_address(x)'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a personal access token in the account.',
        url: 'https://accounts.censys.io/settings/personal-access-tokens',
      },
    ],
    check: [{ text: 'The account page shows the quota that was used.', url: 'https://accounts.censys.io/' }],
    rotate: [
      { text: 'Make a second token, deploy it, delete the first. The older API secret is reset and deployed at once.' },
    ],
    revoke: [
      {
        text: 'Delete the token, or reset the API secret.',
        url: 'https://accounts.censys.io/settings/personal-access-tokens',
      },
    ],
    risks: ['Queries use up your quota; saved searches and assets of the organization can be read.'],
    links: ['https://docs.censys.com/reference/get-started', 'https://docs.censys.com/'],
  },
});
