import { jwtSample, jwtWith } from '../checks/jwt';
import { published } from '../checks/published';
import { provider } from '../provider';

/** The key of every local project that `supabase start` runs. */
const localSecretKey = published(0xbc855a2d);

export default provider({
  id: 'supabase',
  name: 'Supabase',
  home: 'https://supabase.com/',
  secrets: [
    {
      id: 'supabase-access-token',
      name: 'Supabase personal access token',
      keywords: ['sbp_'],
      pattern: /sbp_(?:v0_|oauth_)?[0-9A-Za-z]{40}/,
      environmentVariable: 'SUPABASE_ACCESS_TOKEN',
      sample: 'sbp_[0-9a-f]{40}',
      examples: {
        match: ['SUPABASE_ACCESS_TOKEN=<secret>', 'access_token = "<sbp_v0_[0-9a-f]{40}>"'],
        miss: ['SUPABASE_ACCESS_TOKEN=<sbp_[0-9a-f]{12}>', 'SUPABASE_ACCESS_TOKEN=$TOKEN'],
      },
    },
    {
      id: 'supabase-secret-key',
      name: 'Supabase secret key',
      keywords: ['sb_secret_'],
      pattern: /sb_secret_[A-Za-z0-9_-]{31,43}(?![\w-])/,
      check: localSecretKey,
      environmentVariable: 'SUPABASE_SECRET_KEY',
      sample: 'sb_secret_[A-Za-z0-9]{22}_[A-Za-z0-9]{8}',
      examples: {
        match: ["const supabase = createClient(url, '<secret>');", 'SUPABASE_SECRET_KEY=<secret>'],
        miss: [
          'SUPABASE_KEY=<sb_publishable_[A-Za-z0-9]{22}_[A-Za-z0-9]{8}>',
          'SUPABASE_SECRET_KEY=<sb_secret_[A-Za-z0-9]{6}>',
        ],
      },
    },
    // The `anon` key is a JWT as well, made to be public.
    {
      id: 'supabase-service-role-key',
      name: 'Supabase service_role key',
      keywords: ['eyJhbGciOi'],
      pattern: /eyJhbGciOi[A-Za-z0-9_.-]{120,900}[A-Za-z0-9_-](?![\w-])/,
      after: 920,
      check: jwtWith(
        ({ payload }) =>
          payload.role === 'service_role' && (payload.iss === 'supabase' || typeof payload.ref === 'string'),
      ),
      environmentVariable: 'SUPABASE_SERVICE_ROLE_KEY',
      sample: jwtSample('{"iss":"supabase","ref":"[a-z]{20}","role":"service_role","iat":17[0-9]{8},"exp":20[0-9]{8}}'),
      examples: {
        match: ['SUPABASE_SERVICE_ROLE_KEY=<secret>', 'const admin = createClient(url, "<secret>");'],
        miss: [
          'SUPABASE_SERVICE_ROLE_KEY=eyJhbGciOi',
          'SUPABASE_SERVICE_ROLE_KEY=<eyJhbGciOi[A-Za-z0-9]{26}.eyJ[A-Za-z0-9]{90}.[A-Za-z0-9]{43}>',
        ],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['supabase-access-token'],
        url: 'https://api.supabase.com/v1/projects',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['['] },
        revoked: { contains: ['"message"'] },
        source: 'https://supabase.com/docs/reference/api/introduction',
      },
    ],
    create: [
      {
        text: 'Settings, API Keys: make a secret key (sb_secret_…) for each part of the backend; browsers and apps get the publishable key.',
        url: 'https://supabase.com/dashboard/project/_/settings/api-keys',
      },
      {
        text: 'A personal access token (sbp_…) is for the CLI and the Management API, and acts for the whole account.',
        url: 'https://supabase.com/dashboard/account/tokens',
      },
    ],
    check: [
      {
        text: 'The API keys page has last-used indicators.',
        url: 'https://supabase.com/dashboard/project/_/settings/api-keys',
        shows: 'last use',
      },
      {
        text: 'Logs & Analytics, API Gateway: requests with path, address and time.',
        url: 'https://supabase.com/dashboard/project/_/logs/edge-logs',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Create another secret key, replace the leaked one in every component, then delete it. Nothing else is touched.',
        url: 'https://supabase.com/dashboard/project/_/settings/api-keys',
      },
      {
        text: 'service_role (a JWT): go over to a secret key, watch the last-used indicator, then deactivate the legacy keys, which can be switched on again. Rotating the JWT secret breaks the anon key as well; do it only if that secret itself leaked.',
        url: 'https://supabase.com/docs/guides/api/api-keys',
      },
    ],
    revoke: [
      {
        text: 'API Keys, delete the secret key: it cannot be brought back.',
        url: 'https://supabase.com/dashboard/project/_/settings/api-keys',
      },
      {
        text: 'Personal access token: Account, Access Tokens, delete.',
        url: 'https://supabase.com/dashboard/account/tokens',
      },
    ],
    prevent: [
      {
        text: 'One secret key for each backend component. Secret keys and service_role go past Row Level Security; Supabase answers a secret key that comes from a browser with 401, by its User-Agent. Direct database connections can be restricted to IP addresses, API keys cannot.',
        url: 'https://supabase.com/docs/guides/api/api-keys',
      },
    ],
    risks: [
      'A secret key or service_role reads and changes all data of the project, past every row-level policy.',
      'A personal access token manages all projects of the account.',
    ],
    links: [
      'https://supabase.com/docs/guides/api/api-keys',
      'https://supabase.com/docs/guides/troubleshooting/rotating-anon-service-and-jwt-secrets-1Jq6yd',
    ],
    read: [
      {
        page: 'https://supabase.com/docs/guides/api/api-keys',
        on: '2026-11-24',
        parts: ['create', 'rotate', 'revoke', 'prevent'],
      },
    ],
  },
});
