import { encodeBase64 } from '../checks/base64';
import { base64JsonPart } from '../checks/base64-json';
import { provider } from '../provider';

export default provider({
  id: 'tinybird',
  name: 'Tinybird',
  home: 'https://www.tinybird.co/',
  secrets: [
    {
      id: 'tinybird-token',
      name: 'Tinybird token',
      keywords: ['p.eyJ1I'],
      pattern: /p\.eyJ1I[A-Za-z0-9_-]{60,260}\.[A-Za-z0-9_-]{43}(?![\w-])/,
      after: 420,
      check: base64JsonPart(1, ['u', 'id']),
      environmentVariable: 'TB_TOKEN',
      sample: (random) =>
        'p.' +
        encodeBase64(
          random.template(
            '{"u": "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}", "id": "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}"}',
          ),
          'url',
        ) +
        random.template('.[A-Za-z0-9_-]{42}[A-Za-z0-9]'),
      examples: {
        match: ['TB_TOKEN=<secret>', "const tbToken = '<secret>';"],
        miss: ['TB_TOKEN=<p.eyJ1I[A-Za-z0-9]{8}>', 'tb_token: ${TB_TOKEN}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a token with scopes on the pipes and data sources it needs; JWTs for browsers.',
        url: 'https://cloud.tinybird.co/tokens',
      },
    ],
    check: [
      { text: 'The data source pipe_stats_rt names the token of each call.', url: 'https://www.tinybird.co/docs/' },
    ],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Tokens: refresh or delete the token.', url: 'https://cloud.tinybird.co/tokens' }],
    risks: ['Data sources in the scopes can be read and changed.'],
    links: [
      'https://www.tinybird.co/docs/forward/administration/tokens',
      'https://www.tinybird.co/docs/api-reference/token-api',
    ],
  },
});
