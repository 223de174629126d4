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
    create: [
      {
        text: 'Make one secret key for each component; give clients only the publishable key, with row level security on.',
        url: 'https://supabase.com/dashboard/project/_/settings/api-keys',
      },
    ],
    check: [
      {
        text: 'The API keys page shows when new keys were last used; Logs, API gateway has the requests.',
        url: 'https://supabase.com/dashboard/project/_/settings/api-keys',
      },
      {
        text: 'Personal tokens: “Last used” in the list, and the account’s audit log.',
        url: 'https://supabase.com/dashboard/account/audit',
      },
    ],
    rotate: [
      {
        text: 'Create a second secret key, deploy it, delete the first. Move off the service_role key the same way: it exists only once.',
      },
    ],
    revoke: [
      {
        text: 'Delete the secret key, or disable the legacy keys (these can be enabled again).',
        url: 'https://supabase.com/dashboard/project/_/settings/api-keys',
      },
      { text: 'Personal token: Revoke.', url: 'https://supabase.com/dashboard/account/tokens' },
    ],
    prevent: [{ text: 'Supabase personal access token (sbp_): scoped personal access token (for example API Keys read-write only).' }, { text: 'Supabase project secret key (sb_secret_) or service_role JWT: publishable key with row level security in clients; one secret key per component.' }],
    risks: [
      'Secret and service_role keys bypass row level security: every row of every table can be read and changed.',
    ],
    links: [
      'https://supabase.com/docs/guides/api/api-keys',
      'https://supabase.com/docs/guides/troubleshooting/rotating-anon-service-and-jwt-secrets-1Jq6yd',
    ],
    read: [
      { page: 'https://supabase.com/docs/guides/security/rotate-leaked-api-keys', on: '2026-08-21', parts: ['create', 'revoke'] },
      { page: 'https://github.com/supabase/cli/blob/HEAD/apps/cli-go/cmd/login.go', on: '2026-08-21', parts: ['prevent'] },
    ],
  },
});
