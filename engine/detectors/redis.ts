import { standInPassword } from '../checks/stand-in-password';
import { provider } from '../provider';

export default provider({
  id: 'redis',
  name: 'Redis',
  home: 'https://redis.io/',
  secrets: [
    {
      id: 'redis-connection-string',
      name: 'Redis connection string with password',
      keywords: ['redis://', 'rediss://', 'redis+sentinel://'],
      pattern: /redis(?:s|\+sentinel)?:\/\/[^\s:@\/"'<>`]{0,64}:(?<secret>[^\s:@\/"'<>`{}]{4,160})(?=@[A-Za-z0-9])/,
      check: standInPassword,
      environmentVariable: 'REDIS_URL',
      sample: 'redis://default:[A-Za-z0-9]{32}@cache.example.net:6379',
      examples: {
        match: ['REDIS_URL=<secret>', 'r = redis.from_url("rediss://:<[A-Za-z0-9]{24}>@10.1.2.3:6380/0")'],
        miss: [
          'REDIS_URL=redis://localhost:6379/0',
          "new KeyvRedis('redis://user:pass@localhost:6379')",
          'REDIS_URL=redis://${USER}:${PASS}@cache:6379',
        ],
      },
    },
    {
      id: 'redis-cloud-api-key',
      name: 'Redis Cloud API key',
      pattern: /[AS][a-z0-9]{40,60}/,
      near: [
        'rediscloud_access_key',
        'rediscloud_secret_key',
        'rediscloudsecretkey',
        'rediscloudaccesskey',
        'redis_cloud_api',
        'api.redislabs.com',
        'rediscloud_api',
      ],
      named: ['redis'],
      entropy: 3.7,
      environmentVariable: 'REDISCLOUD_SECRET_KEY',
      sample: 'S[a-z0-9]{50}',
      examples: {
        match: [
          'REDISCLOUD_SECRET_KEY=<secret>',
          'curl -H "x-api-secret-key: <secret>" https://api.redislabs.com/v1/subscriptions',
        ],
        miss: ['REDISCLOUD_SECRET_KEY=<S[a-z0-9]{12}>', 'REDISCLOUD_URL=https://api.redislabs.com/v1'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a user of the access control list for each program, with the commands and keys it needs.',
        url: 'https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/',
      },
    ],
    check: [{ text: 'See who is connected now, and failed log-ins and commands.', command: 'redis-cli ACL LOG' }],
    rotate: [
      {
        text: 'A user may have several passwords: add the second, deploy it, remove the first.',
        url: 'https://redis.io/docs/latest/commands/acl-setuser/',
      },
    ],
    revoke: [
      {
        text: 'Remove the password or switch the user off, and cut its connections.',
        command: 'redis-cli CLIENT KILL USER NAME',
      },
    ],
    risks: ['All data in the cache can be read and changed; with CONFIG or modules files of the server too.'],
    links: [
      'https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/',
      'https://redis.io/docs/latest/operate/rc/api/get-started/enable-the-api/',
    ],
  },
});
