import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'lokalise',
  name: 'Lokalise',
  home: 'https://lokalise.com/',
  secrets: [
    {
      id: 'lokalise-api-token',
      name: 'Lokalise API token',
      pattern: /[0-9a-z]{40}/,
      near: ['lokalise'],
      check: notWords,
      environmentVariable: 'LOKALISE_API_TOKEN',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['LOKALISE_API_TOKEN=<secret>', '<LokaliseApiToken><secret></LokaliseApiToken>'],
        miss: ['LOKALISE_API_TOKEN=<[0-9a-f]{9}>', 'LOKALISE_API_TOKEN=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['lokalise-api-token'],
        url: 'https://api.lokalise.com/api2/projects?limit=1',
        headers: { 'X-Api-Token': '{key}' },
        live: { contains: ['"projects"'] },
        source: 'https://github.com/lokalise/python-lokalise-api/blob/HEAD/lokalise/errors.py',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Profile settings, API tokens: make a read-only token where files are only fetched.',
        url: 'https://app.lokalise.com/profile#apitokens',
      },
    ],
    check: [
      {
        text: 'The list of tokens shows when each was last used; projects have an activity page.',
        url: 'https://app.lokalise.com/profile#apitokens',
      },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'API tokens: revoke the token.', url: 'https://app.lokalise.com/profile#apitokens' }],
    risks: [
      'Translations of all your projects can be read, with a writing token changed and so brought into your product.',
    ],
    links: ['https://docs.lokalise.com/en/articles/1929556-api-tokens'],
  },
});
