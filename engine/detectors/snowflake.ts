import { jwtSample, jwtWith } from '../checks/jwt';
import { provider } from '../provider';
import { vendorJwt } from '../vendor-jwt';

export default provider({
  id: 'snowflake',
  name: 'Snowflake',
  home: 'https://www.snowflake.com/',
  secrets: [
    // A JWT signed by Snowflake: issuer `SF:` and a number.
    {
      id: 'snowflake-access-token',
      name: 'Snowflake programmatic access token',
      keywords: ['eyJraWQiOi'],
      pattern: /eyJraWQiOi[A-Za-z0-9_.-]{100,880}[A-Za-z0-9_-](?![\w-])/,
      after: 900,
      check: jwtWith(({ payload }) => typeof payload.iss === 'string' && /^SF:\d/.test(payload.iss)),
      environmentVariable: 'SNOWFLAKE_TOKEN',
      sample: jwtSample(
        '{"p":"[0-9]{8}:[0-9]{8}","iss":"SF:10[0-9]{2}","exp":18[0-9]{8}}',
        '{"kid":"[0-9]{10}","alg":"ES256"}',
      ),
      examples: {
        match: [
          'SNOWFLAKE_TOKEN=<secret>',
          'snowflake.connector.connect(account=account, user=user, password="<secret>")',
        ],
        miss: [
          'SNOWFLAKE_TOKEN=eyJraWQiOi',
          'SNOWFLAKE_TOKEN=<eyJraWQiOi[A-Za-z0-9]{30}.eyJ[A-Za-z0-9]{40}.[A-Za-z0-9]{43}>',
        ],
      },
    },
    vendorJwt({
      id: 'snowflake-programmatic-token',
      name: 'Snowflake programmatic access token',
      near: ['snowflake'],
      environmentVariable: 'SNOWFLAKE_TOKEN',
    }),
  ],
  guide: {
    create: [
      {
        text: 'Make a programmatic access token for a service user, restricted to one role, with few days to live and a network policy; or use key pair authentication.',
        url: 'https://app.snowflake.com/',
      },
    ],
    check: [
      {
        text: 'SNOWFLAKE.ACCOUNT_USAGE.CREDENTIALS has the last use of programmatic access tokens; LOGIN_HISTORY the log-ins of the user with address and method (an hour or two late).',
        url: 'https://docs.snowflake.com/en/sql-reference/account-usage/login_history',
        shows: 'last use',
      },
      {
        text: 'QUERY_HISTORY: what was read, and COPY INTO or GET statements that carried data out.',
        url: 'https://docs.snowflake.com/en/sql-reference/account-usage/query_history',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'A user may have 15 tokens and two RSA keys: add a second one, move the programs, remove the first.',
        url: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
      },
    ],
    revoke: [
      {
        text: 'Disable the token, which can be taken back, or remove it.',
        command: 'snow sql -q "alter user USER modify programmatic access token NAME set disabled = true"',
      },
    ],
    prevent: [
      {
        text: 'A network policy (required by default for programmatic access tokens) names the addresses; ROLE_RESTRICTION and DAYS_TO_EXPIRY narrow a token; key-pair authentication or workload identity instead of passwords for service users.',
        url: 'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
      },
    ],
    risks: ['All that the role may read in the warehouse, and computing time at your expense.'],
    links: [
      'https://docs.snowflake.com/en/user-guide/programmatic-access-tokens',
      'https://docs.snowflake.com/en/sql-reference/account-usage/login_history',
    ],
    read: [
      {
        page: 'https://docs.snowflake.com/en/sql-reference/sql/alter-user-modify-programmatic-access-token',
        on: '2026-08-21',
        parts: ['revoke', 'prevent'],
      },
    ],
  },
});
