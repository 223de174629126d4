import { shape } from '../checks/shape';
import { notWords } from '../checks/words';
import { provider } from '../provider';

/** As it stands in the file, on one line. */
const privateKey = ['BEGIN', 'END']
  .map((end) => `-----${end} PRIVATE KEY-----`)
  .join('\\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ<[A-Za-z0-9+/]{1600}>\\n');

export default provider({
  id: 'google-cloud',
  name: 'Google Cloud',
  home: 'https://cloud.google.com/',
  secrets: [
    {
      id: 'google-cloud-api-key',
      name: 'Google API key',
      keywords: ['AIza'],
      pattern: /AIza[A-Za-z0-9_-]{35}(?![\w-])/,
      after: 48,
      entropy: 3,
      check: shape(/^AIzaSy[A-D]/),
      environmentVariable: 'GOOGLE_API_KEY',
      sample: 'AIzaSy[A-D][A-Za-z0-9_-]{31}[A-Za-z0-9]',
      examples: {
        match: [
          '<script src="https://maps.googleapis.com/maps/api/js?key=<secret>"></script>',
          'genai.configure(api_key="<secret>")',
          '<string name="google_maps_key"><secret></string>',
        ],
        miss: ['key: "<AIza[A-Za-z0-9]{20}>"', 'const key = process.env.GOOGLE_API_KEY;'],
      },
    },
    {
      id: 'google-cloud-gemini-api-key',
      name: 'Google Gemini API key',
      keywords: ['AQ.Ab8RN6'],
      pattern: /AQ\.Ab8RN6[A-Za-z0-9_-]{40,60}(?![\w-])/,
      environmentVariable: 'GEMINI_API_KEY',
      sample: 'AQ.Ab8RN6[A-Za-z0-9_-]{43}[A-Za-z0-9]',
      examples: {
        match: ['GEMINI_API_KEY=<secret>', "const ai = new GoogleGenAI({ apiKey: '<secret>' });"],
        miss: ['GEMINI_API_KEY=AQ.Ab8RN6<[a-z]{4}>', 'GEMINI_API_KEY=${GEMINI_API_KEY}'],
      },
    },
    {
      id: 'google-cloud-oauth-client-secret',
      name: 'Google OAuth client secret',
      keywords: ['GOCSPX-'],
      pattern: /GOCSPX-[A-Za-z0-9_-]{24,40}(?![\w-])/,
      pairs: 'google-cloud-oauth-client-id',
      environmentVariable: 'GOOGLE_CLIENT_SECRET',
      sample: 'GOCSPX-[A-Za-z0-9_-]{27}[A-Za-z0-9]',
      examples: {
        match: ['"client_secret":"<secret>"', 'GOOGLE_CLIENT_SECRET=<secret>'],
        miss: [
          '"client_secret":"<GOCSPX-[A-Za-z0-9]{8}>"',
          'clientId: "<[0-9]{12}-[a-z0-9]{32}>.apps.googleusercontent.com"',
        ],
      },
    },
    // Before 2021 client secrets had no prefix.
    {
      id: 'google-cloud-oauth-client-secret-legacy',
      name: 'Google OAuth client secret (without prefix)',
      pattern: /(?<![\w-])[A-Za-z0-9][A-Za-z0-9_-]{22}[A-Za-z0-9](?![\w-])/,
      near: ['apps.googleusercontent.com', 'google_client_secret', 'googleclientsecret', 'google_oauth', 'googleoauth'],
      entropy: 3.6,
      check: notWords,
      pairs: 'google-cloud-oauth-client-id',
      environmentVariable: 'GOOGLE_CLIENT_SECRET',
      sample: '[A-Za-z0-9]{12}_[A-Za-z0-9]{11}',
      examples: {
        match: [
          'GOOGLE_CLIENT_SECRET=<secret>',
          '"client_id":"<[0-9]{12}-[a-z0-9]{32}>.apps.googleusercontent.com","client_secret":"<secret>"',
        ],
        miss: [
          'GOOGLE_CLIENT_SECRET=<[A-Za-z0-9]{16}>',
          'google_oauth_redirect: https://example.com/auth/google/callback',
        ],
      },
    },
    {
      id: 'google-cloud-oauth-access-token',
      name: 'Google OAuth access token',
      keywords: ['ya29.'],
      pattern: /ya29\.(?:[A-Za-z0-9]{1,4}\.)?[A-Za-z0-9_-]{20,1200}(?![\w-])/,
      after: 1240,
      environmentVariable: 'GOOGLE_OAUTH_ACCESS_TOKEN',
      sample: 'ya29.a0[A-Za-z0-9_-]{160}[A-Za-z0-9]',
      examples: {
        match: ['Authorization: Bearer <secret>', "access_token = '<secret>'"],
        miss: ['token: ya29.short', 'access_token: process.env.GOOGLE_OAUTH_ACCESS_TOKEN'],
      },
    },
    {
      id: 'google-cloud-oauth-refresh-token',
      name: 'Google OAuth refresh token',
      keywords: ['1//0'],
      pattern: /1\/\/0[A-Za-z0-9_-]{40,220}(?![\w-])/,
      entropy: 3.5,
      environmentVariable: 'GOOGLE_REFRESH_TOKEN',
      sample: '1//0[A-Za-z0-9_-]{99}[A-Za-z0-9]',
      examples: {
        match: ['"refresh_token": "<secret>"', 'GOOGLE_REFRESH_TOKEN=<secret>'],
        miss: ['url = "ftp://1//0abc"', 'GOOGLE_REFRESH_TOKEN=<1//0[A-Za-z0-9]{8}>'],
      },
    },
    // The private key in the file is found as a private key; its id tells which one it is, and opens nothing by itself.
    {
      id: 'google-cloud-service-account-key-id',
      name: 'Google service account key id',
      pattern: /[0-9a-f]{40}/,
      near: ['privatekeyid', 'private_key_id'],
      reach: 24,
      pairs: 'private-key',
      alone: false,
      environmentVariable: 'GOOGLE_PRIVATE_KEY_ID',
      sample: '[0-9a-f]{40}',
      examples: {
        match: [
          `"private_key_id": "<secret>",\n"private_key": "${privateKey}"`,
          `private_key: "${privateKey}"\nprivate_key_id: <secret>`,
        ],
        miss: ['"private_key_id": "<[0-9a-f]{40}>"', `"private_key": "${privateKey}", "commit": "<[0-9a-f]{40}>"`],
      },
    },
    // Base64 of `{"type": "service_account", …`, as it is put into CI variables; the three beginnings differ in white space.
    {
      id: 'google-cloud-service-account-key',
      name: 'Google service account key (base64)',
      keywords: [
        'eyJ0eXBlIjoic2VydmljZV9hY2NvdW50Ii',
        'eyJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs',
        'ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs',
        'ewogICAgInR5cGUiOiAic2VydmljZV9hY2NvdW50Ii',
      ],
      pattern:
        /(?:eyJ0eXBlIjoic2VydmljZV9hY2NvdW50Ii|eyJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs|ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs|ewogICAgInR5cGUiOiAic2VydmljZV9hY2NvdW50Ii)[A-Za-z0-9+/]{200,4800}={0,2}/,
      after: 4900,
      environmentVariable: 'GOOGLE_APPLICATION_CREDENTIALS',
      sample: 'ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs[A-Za-z0-9+/]{1600}',
      examples: {
        match: ['GCP_SA_KEY=<secret>', 'credentials: <secret>'],
        miss: [
          'GCP_SA_KEY=ewogICJ0eXBlIjogInNlcnZpY2VfYWNjb3VudCIs',
          'GOOGLE_APPLICATION_CREDENTIALS=/etc/keys/service-account.json',
        ],
      },
    },
    {
      id: 'google-cloud-storage-hmac-secret',
      name: 'Google Cloud Storage HMAC secret',
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])/,
      near: ['GOOG1E', 'gcs_hmac', 'gcshmac', 'gs_secret_access_key', 'gssecretaccesskey'],
      reach: 120,
      entropy: 4.05,
      check: notWords,
      environmentVariable: 'GS_SECRET_ACCESS_KEY',
      sample: '[A-Za-z0-9][A-Za-z0-9+/]{38}[A-Za-z0-9]',
      examples: {
        match: ['access_id = <GOOG1E[A-Z0-9]{55}>\nsecret = <secret>', 'GCS_HMAC_SECRET=<secret>'],
        miss: ['gs_secret_access_key = <[A-Za-z0-9]{20}>', 'gcs_hmac_commit: <[0-9a-f]{40}>'],
      },
    },
    {
      id: 'google-cloud-oauth-client-id',
      name: 'Google OAuth client id (the id of the client secret)',
      keywords: ['.apps.googleusercontent.com'],
      before: 50,
      pattern: /[0-9]{6,14}-[a-z0-9]{32}\.apps\.googleusercontent\.com/,
      confidence: 'possible',
      pairs: 'google-cloud-oauth-client-secret',
      alone: false,
      environmentVariable: 'GOOGLE_CLIENT_ID',
      sample: '[0-9]{12}-[a-z0-9]{32}.apps.googleusercontent.com',
      examples: {
        match: [
          'GOOGLE_CLIENT_ID=<secret>\nGOOGLE_CLIENT_SECRET=<GOCSPX-[A-Za-z0-9_-]{28}>',
          '"client_secret": "<GOCSPX-[A-Za-z0-9_-]{28}>",\n"client_id": "<secret>",',
        ],
        miss: [
          'GOOGLE_CLIENT_ID=<[0-9]{12}-[a-z0-9]{32}.apps.googleusercontent.com>',
          'const googleClientId = process.env.GOOGLE_CLIENT_ID;',
        ],
      },
    },
    // Names one device that messages can be sent to.
    {
      id: 'google-cloud-fcm-registration-token',
      name: 'Firebase Cloud Messaging registration token',
      keywords: [':APA91b'],
      pattern: /[A-Za-z0-9_-]{8,22}:APA91b[A-Za-z0-9_-]{130,180}(?![\w-])/,
      before: 24,
      confidence: 'possible',
      environmentVariable: 'FCM_REGISTRATION_TOKEN',
      sample: '[A-Za-z0-9]{22}:APA91b[A-Za-z0-9_-]{133}[A-Za-z0-9]',
      examples: {
        match: ['fcm_registration_token: <secret>', 'fcmRegistrationToken := "<secret>"'],
        miss: [
          'FCM_REGISTRATION_TOKEN=<[0-9a-f]{5}>',
          'const fcmRegistrationToken = process.env.FCM_REGISTRATION_TOKEN;',
        ],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['google-cloud-oauth-access-token'],
        url: 'https://oauth2.googleapis.com/tokeninfo?access_token={key}',
        live: { contains: ['"expires_in"'] },
        revoked: { status: 400, contains: ['invalid_token', 'Invalid Value'] },
        source: 'https://developers.google.com/identity/openid-connect/openid-connect',
      },
      {
        secrets: ['google-cloud-gemini-api-key'],
        url: 'https://generativelanguage.googleapis.com/v1beta/models?pageSize=1',
        headers: { 'x-goog-api-key': '{key}' },
        live: { contains: ['"models"'] },
        limited: { contains: ['PERMISSION_DENIED'] },
        revoked: { status: 400, contains: ['API_KEY_INVALID'] },
        source: 'https://ai.google.dev/gemini-api/docs/troubleshooting',
      },
    ],
    create: [
      {
        text: 'Make a key on the Credentials page and restrict it at once: to one interface, and to addresses, referrers or apps.',
        url: 'https://console.cloud.google.com/apis/credentials',
      },
      { text: 'Instead of a service account key use workload identity federation or an attached service account.' },
    ],
    check: [
      {
        text: 'A service account key: ask when it last authenticated.',
        shows: 'last use',
        command:
          'gcloud policy-intelligence query-activity --activity-type=serviceAccountKeyLastAuthentication --project=PROJECT',
      },
      {
        text: 'Search the audit logs by protoPayload.authenticationInfo.serviceAccountKeyName; reads of data are only there where Data Access logs are on.',
        url: 'https://console.cloud.google.com/logs/query',
        shows: 'log',
      },
      {
        text: 'An API key: APIs & Services, Metrics, filtered by credential; and the billing report by service.',
        url: 'https://console.cloud.google.com/apis/dashboard',
        shows: 'usage',
      },
    ],
    rotate: [
      {
        text: 'Make a second key (a project may have 300 API keys, a service account 10 keys, an OAuth client 2 secrets), deploy it, then disable or delete the old one.',
        url: 'https://console.cloud.google.com/apis/credentials',
      },
    ],
    revoke: [
      {
        text: 'API key: delete it; within 30 days it can be restored.',
        url: 'https://console.cloud.google.com/apis/credentials',
        command: 'gcloud services api-keys delete KEY_ID',
      },
      {
        text: 'Service account key: disable it, delete it when nothing fails.',
        command: 'gcloud iam service-accounts keys disable KEY_ID --iam-account=EMAIL',
      },
      {
        text: 'OAuth client secret: add a new one, disable the old one, then delete it.',
        url: 'https://console.cloud.google.com/auth/clients',
      },
      {
        text: 'Access and refresh tokens: remove the app’s access in the account they belong to.',
        url: 'https://myaccount.google.com/connections',
      },
    ],
    prevent: [
      {
        text: 'No service account keys: workload identity federation, attached service accounts; the organization policies iam.disableServiceAccountKeyCreation and iam.serviceAccountKeyExpiryHours.',
        url: 'https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys',
      },
      {
        text: 'API keys: an application restriction (IP addresses, referrers, Android or iOS apps) and an API restriction for each; a Gemini key is kept on the server.',
        url: 'https://docs.cloud.google.com/docs/authentication/api-keys',
      },
      { text: 'OAuth clients: exact redirect URIs and PKCE.', url: 'https://console.cloud.google.com/auth/clients' },
    ],
    risks: [
      'An API key without restrictions is used at your expense: Maps, Gemini and all other interfaces that are switched on.',
      'A service account key opens all that the account’s roles allow, and does not expire by itself.',
    ],
    links: [
      'https://docs.cloud.google.com/docs/authentication/api-keys',
      'https://cloud.google.com/iam/docs/keys-disable-enable',
      'https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys',
      'https://docs.cloud.google.com/sdk/gcloud/reference/services/api-keys/undelete',
    ],
    read: [
      {
        page: 'https://docs.cloud.google.com/sdk/gcloud/reference/services/api-keys/undelete',
        on: '2026-11-24',
        parts: ['revoke'],
      },
    ],
  },
});
