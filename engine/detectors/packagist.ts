import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'packagist',
  name: 'Packagist',
  home: 'https://packagist.org/',
  secrets: [
    {
      id: 'packagist-token',
      name: 'Private Packagist token',
      keywords: ['packagist_'],
      pattern: /packagist_[ou][ru]t_[0-9a-f]{68}/,
      environmentVariable: 'PACKAGIST_TOKEN',
      sample: 'packagist_out_[0-9a-f]{68}',
      examples: {
        match: ['PACKAGIST_TOKEN=<secret>', 'private static final String PACKAGIST_TOKEN = "<secret>";'],
        miss: ['PACKAGIST_TOKEN=<packagist_out_[0-9a-f]{9}>', 'packagistToken := os.Getenv("PACKAGIST_TOKEN")'],
      },
    },
    {
      id: 'packagist-api-token',
      name: 'Packagist API token',
      pattern: /(?<![\w-])[A-Za-z0-9_-]{20,40}(?![\w-])/,
      near: [
        'packagist_api',
        'packagist_token',
        'packagist.org/api',
        'packagist_key',
        'packagistapi',
        'packagisttoken',
        'packagistkey',
      ],
      reach: 60,
      entropy: 3.5,
      check: notWords,
      environmentVariable: 'PACKAGIST_API_TOKEN',
      sample: '[A-Za-z0-9]{20}',
      examples: {
        match: ['export PACKAGIST_API_TOKEN="<secret>"', '"packagistApiToken": "<secret>"'],
        miss: ['PACKAGIST_API_TOKEN=<[0-9a-f]{9}>', 'packagist_api_token: ${PACKAGIST_API_TOKEN}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The profile shows the account’s main and its safe API token: use the safe one for updates.',
        url: 'https://packagist.org/profile/',
      },
    ],
    check: [{ text: 'The package’s log lists updates.', url: 'https://packagist.org/profile/' }],
    rotate: [{ text: 'There is one key: making a new one ends the old at once, so have the deployment ready before.' }],
    revoke: [{ text: 'Profile, rotate the API tokens.', url: 'https://packagist.org/profile/' }],
    risks: ['With the main token packages can be created, edited and pointed to other sources.'],
    links: ['https://packagist.org/apidoc'],
  },
});
