import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'codecov',
  name: 'Codecov',
  home: 'https://about.codecov.io/',
  secrets: [
    {
      id: 'codecov-upload-token',
      name: 'Codecov token',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9]{32}/,
      near: ['codecov'],
      reach: 40,
      entropy: 3,
      check: notWords,
      environmentVariable: 'CODECOV_TOKEN',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
      examples: {
        match: [
          'CODECOV_TOKEN=<secret>',
          'codecov:\n  token: <secret>',
          'bash <(curl -s https://codecov.io/bash) -t <secret>',
        ],
        miss: ['CODECOV_TOKEN=<[0-9a-f]{12}>', 'token: ${{ secrets.CODECOV_TOKEN }}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'The repository’s or organization’s upload token stands in its settings.',
        url: 'https://app.codecov.io/',
      },
    ],
    check: [{ text: 'The list of commits shows uploads that are not yours.', url: 'https://app.codecov.io/' }],
    rotate: [{ text: 'Only one key lives at a time: prepare the callers to read it from one place, then regenerate.' }],
    revoke: [{ text: 'Regenerate the token in the settings.', url: 'https://app.codecov.io/' }],
    risks: ['Coverage reports can be falsified.'],
    links: ['https://docs.codecov.com/docs/codecov-tokens'],
  },
});
