import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'upstash',
  name: 'Upstash',
  home: 'https://upstash.com/',
  secrets: [
    // The token is base64 of a short binary header and 32 characters; the header makes the first letters.
    {
      id: 'upstash-redis-rest-token',
      name: 'Upstash Redis REST token',
      pattern: /(?<![A-Za-z0-9+/_-])A[A-Za-z0-9_+/-]{30,90}={0,2}(?![\w-])/,
      near: ['upstash'],
      entropy: 3.8,
      check: notWords,
      environmentVariable: 'UPSTASH_REDIS_REST_TOKEN',
      sample: 'A[XYZa-f][A-Za-z0-9]{56}',
      examples: {
        match: [
          'UPSTASH_REDIS_REST_TOKEN="<secret>"',
          "new Redis({ url: 'https://apt-cat-12345.upstash.io', token: '<AX[A-Za-z0-9]{60}==>' });",
        ],
        miss: [
          'UPSTASH_REDIS_REST_URL=https://apt-cat-12345.upstash.io',
          'UPSTASH_REDIS_REST_TOKEN=<A[A-Za-z0-9]{12}>',
        ],
      },
    },
    {
      id: 'upstash-management-api-key',
      name: 'Upstash management API key',
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      near: ['upstash_api', 'upstashapi', 'upstash_management', 'api.upstash.com'],
      named: ['upstash'],
      entropy: 3,
      confidence: 'likely',
      environmentVariable: 'UPSTASH_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: [
          'UPSTASH_API_KEY=<secret>',
          'curl https://api.upstash.com/v2/redis/databases -u you@example.com:<secret>',
        ],
        miss: ['UPSTASH_API_KEY=<[0-9a-f]{12}>', 'upstash_database_id = "<[0-9a-f]{8}>"'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Use the read-only token where nothing is written; make management keys per program.',
        url: 'https://console.upstash.com/account/api',
      },
    ],
    check: [
      { text: 'The database’s page has graphs of commands and connections.', url: 'https://console.upstash.com/' },
    ],
    rotate: [
      {
        text: 'Management keys: create a second, deploy, delete the first. The REST token exists once: resetting it changes the database’s password as well.',
      },
    ],
    revoke: [
      {
        text: 'Database, Details, Reset Credentials; management keys are deleted in the account.',
        url: 'https://console.upstash.com/',
      },
    ],
    risks: ['All keys of the database can be read and written; with a management key databases deleted.'],
    links: [
      'https://upstash.com/docs/redis/features/restapi',
      'https://upstash.com/docs/devops/developer-api/authentication',
    ],
  },
});
