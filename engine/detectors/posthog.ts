import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'posthog',
  name: 'PostHog',
  home: 'https://posthog.com/',
  secrets: [
    {
      id: 'posthog-personal-api-key',
      name: 'PostHog personal API key',
      keywords: ['phx_'],
      pattern: /phx_[A-Za-z0-9_-]{36,60}(?![\w-])/,
      environmentVariable: 'POSTHOG_PERSONAL_API_KEY',
      sample: 'phx_[A-Za-z0-9]{47}',
      examples: {
        match: ["POSTHOG_PERSONAL_API_KEY = '<secret>'", 'posthogPersonalApiKey := "<secret>"'],
        miss: [
          'POSTHOG_PERSONAL_API_KEY=<phx_[A-Za-z0-9]{8}>',
          'const posthogPersonalApiKey = process.env.POSTHOG_PERSONAL_API_KEY;',
        ],
      },
    },
    {
      id: 'posthog-feature-flags-key',
      name: 'PostHog feature flags secure key',
      keywords: ['phs_'],
      pattern: /phs_[A-Za-z0-9_-]{40,56}(?![\w-])/,
      environmentVariable: 'POSTHOG_SECURE_FLAGS_KEY',
      sample: 'phs_[A-Za-z0-9]{46}',
      examples: {
        match: ['posthog_secure_flags_key: <secret>', '<add key="PosthogSecureFlagsKey" value="<secret>" />'],
        miss: [
          'POSTHOG_SECURE_FLAGS_KEY=<phs_[A-Za-z0-9]{8}>',
          'posthog_secure_flags_key: ${POSTHOG_SECURE_FLAGS_KEY}',
        ],
      },
    },
    {
      id: 'posthog-oauth-token',
      name: 'PostHog OAuth token',
      keywords: ['pha_', 'phr_'],
      pattern: /ph[ar]_[A-Za-z0-9_-]{36,60}(?![\w-])/,
      entropy: 4,
      check: notWords,
      environmentVariable: 'POSTHOG_OAUTH_TOKEN',
      sample: 'pha_[A-Za-z0-9]{43}',
      examples: {
        match: ["POSTHOG_OAUTH_TOKEN = '<secret>'", '<add key="PosthogOauthToken" value="<secret>" />'],
        miss: ['POSTHOG_OAUTH_TOKEN=<pha_[A-Za-z0-9]{8}>', 'posthog_oauth_token: ${POSTHOG_OAUTH_TOKEN}'],
      },
    },
    // Meant for browsers: it can write events only.
    {
      id: 'posthog-project-key',
      name: 'PostHog project key',
      keywords: ['phc_'],
      pattern: /phc_[A-Za-z0-9_-]{40,48}(?![\w-])/,
      confidence: 'possible',
      environmentVariable: 'POSTHOG_API_KEY',
      sample: 'phc_[A-Za-z0-9]{43}',
      examples: {
        match: ['posthog_api_key: <secret>', "const posthogApiKey = '<secret>';"],
        miss: ['POSTHOG_API_KEY=<phc_[0-9a-f]{5}>', 'posthogApiKey := os.Getenv("POSTHOG_API_KEY")'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['posthog-personal-api-key', 'posthog-oauth-token'],
        url: 'https://us.posthog.com/api/users/@me/',
        headers: { Authorization: 'Bearer {key}' },
        elsewhere: ['eu.posthog.com', 'a PostHog server of your own'],
        source: 'https://posthog.com/docs/api',
      },
    ],
    create: [
      {
        text: 'Create a personal key with scopes and projects; the project key (phc_) is public.',
        url: 'https://app.posthog.com/settings/user-api-keys',
      },
    ],
    check: [
      {
        text: 'Settings, Organization, Security, Personal API key access: every member’s key that reaches the organization, with scopes and last use.',
        url: 'https://us.posthog.com/settings/organization-security',
        shows: 'last use',
      },
      {
        text: 'Activity logs of the project: changed insights, flags and exports.',
        url: 'https://us.posthog.com/activity',
        shows: 'log',
      },
    ],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [
      { text: 'Settings, Personal API keys: delete the key.', url: 'https://app.posthog.com/settings/user-api-keys' },
    ],
    risks: ['Events, people and recordings of the projects can be read and changed.'],
    links: ['https://posthog.com/docs/api#authentication', 'https://posthog.com/docs/privacy'],
    read: [{ page: 'https://posthog.com/docs/api/personal-api-keys', on: '2026-11-24', parts: ['check'] }],
  },
});
