import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'datadog',
  name: 'Datadog',
  home: 'https://www.datadoghq.com/',
  secrets: [
    {
      id: 'datadog-api-key',
      name: 'Datadog API key',
      pattern: /[A-Za-z0-9]{32}/,
      near: ['datadog', 'dd_api_key', 'dd-api-key'],
      confidence: 'possible',
      check: notWords,
      environmentVariable: 'DD_API_KEY',
      sample: '[0-9a-f]{32}',
      examples: {
        match: [
          'DD_API_KEY=<secret>',
          'datadog:\n  apiKey: <secret>',
          'curl -H "DD-API-KEY: <secret>" https://api.datadoghq.com/api/v1/validate',
        ],
        miss: ['DD_CLIENT_TOKEN=<pub[0-9a-f]{32}>', 'DD_API_KEY=<[0-9a-f]{20}>'],
      },
    },
    {
      id: 'datadog-application-key',
      name: 'Datadog application key',
      pattern: /ddapp_[A-Za-z0-9]{34}|(?<![\w-])[A-Za-z0-9-]{40}(?![\w-])/,
      near: ['datadog', 'dd_app_key', 'dd_application_key', 'dd-application-key'],
      check: notWords,
      environmentVariable: 'DD_APP_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['DD_APP_KEY=<secret>', 'provider "datadog" {\n  app_key = "<secret>"\n}'],
        miss: ['DD_APP_KEY=<[0-9a-f]{20}>', 'DD_CLIENT_TOKEN=<pub[0-9a-f]{32}>'],
      },
    },
    {
      id: 'datadog-client-token',
      name: 'Datadog client token',
      pattern: /pub[0-9a-f]{32}/,
      near: ['datadog', 'dd_client_token', 'clienttoken', 'client_token', 'dd_rum', 'ddrum'],
      entropy: 3,
      environmentVariable: 'DD_CLIENT_TOKEN',
      sample: 'pub[0-9a-f]{32}',
      examples: {
        match: ['ddClientToken := "<secret>"', "const ddClientToken = '<secret>';"],
        miss: ['DD_CLIENT_TOKEN=<pub[0-9a-f]{5}>', 'const ddClientToken = process.env.DD_CLIENT_TOKEN;'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['datadog-api-key'],
        url: 'https://api.datadoghq.com/api/v1/validate',
        headers: { 'DD-API-KEY': '{key}' },
        live: { contains: ['"valid"'] },
        revoked: { status: 403, contains: ['Forbidden'] },
        elsewhere: ['api.datadoghq.eu', 'api.us3.datadoghq.com', 'api.us5.datadoghq.com', 'api.ap1.datadoghq.com'],
        source:
          'https://github.com/DataDog/datadog-api-client-python/blob/HEAD/src/datadog_api_client/v1/api/authentication_api.py',
        checked: '2026-08-21',
      },
    ],
    create: [
      {
        text: 'Organization Settings, API Keys, New Key: an API key for each way of deploying (Kubernetes, Terraform, laptops); an organization may have 50. Application keys get scopes, or belong to a service account.',
        url: 'https://app.datadoghq.com/organization-settings/api-keys',
      },
    ],
    check: [
      {
        text: 'Organization Settings, API Keys and Application Keys: when each was last used.',
        url: 'https://app.datadoghq.com/organization-settings/api-keys',
        shows: 'last use',
      },
      {
        text: 'Audit Trail: calls made with the key (@metadata.api_key.id, @metadata.application_key.id), with address.',
        url: 'https://app.datadoghq.com/audit-trail',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Add a second API key, roll it out to Agents and integrations, and revoke the first when the old one’s last use stands still.',
        url: 'https://app.datadoghq.com/organization-settings/api-keys',
      },
      {
        text: 'An application key is not handed on: its successor is made by the same user or service account, then the old one revoked.',
        url: 'https://app.datadoghq.com/organization-settings/application-keys',
      },
    ],
    revoke: [
      {
        text: 'Open the key’s row, Revoke. An application key also ends when its user is disabled; an API key goes on after its creator left.',
        url: 'https://app.datadoghq.com/organization-settings/api-keys',
      },
    ],
    prevent: [
      {
        text: 'An API key for each team and way of deploying; it can only send, but has no scopes. Application keys with authorization scopes, owned by service accounts; an IP allowlist for the organization (Enterprise).',
        url: 'https://docs.datadoghq.com/account_management/api-app-keys/',
      },
    ],
    risks: [
      'With an API key false metrics and logs can be sent; with an application key dashboards, logs and monitors read and changed.',
    ],
    links: [
      'https://docs.datadoghq.com/account_management/api-app-keys/',
      'https://docs.datadoghq.com/account_management/audit_trail/',
    ],
    read: [
      {
        page: 'https://docs.datadoghq.com/account_management/api-app-keys/',
        on: '2026-11-24',
        parts: ['create', 'rotate', 'revoke', 'prevent'],
      },
      {
        page: 'https://github.com/DataDog/datadog-api-client-python/blob/HEAD/src/datadog_api_client/v2/model/full_api_key_attributes.py',
        on: '2026-08-21',
        parts: ['check'],
      },
    ],
  },
});
