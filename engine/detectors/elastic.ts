import { decodeBase64Text, encodeBase64 } from '../checks/base64';
import { provider, type Check } from '../provider';

/** `id:key`; anything else of that length is no such key. */
const idAndKey: Check = (value) => (/^[\w-]{20}:[\w-]{22}$/.test(decodeBase64Text(value) ?? '') ? 'valid' : 'refuted');

export default provider({
  id: 'elastic',
  name: 'Elastic',
  home: 'https://www.elastic.co/',
  secrets: [
    {
      id: 'elastic-cloud-api-key',
      name: 'Elastic Cloud API key',
      keywords: ['essu_'],
      pattern: /essu_[A-Za-z0-9+/_-]{60,200}={0,2}/,
      environmentVariable: 'EC_API_KEY',
      sample: 'essu_[A-Za-z0-9]{96}',
      examples: {
        match: ['EC_API_KEY=<secret>', 'provider "ec" {\n  apikey = "<secret>"\n}'],
        miss: ['EC_API_KEY=<essu_[A-Za-z0-9]{12}>', 'EC_API_KEY=$KEY'],
      },
    },
    // Base64 of `id:key`, 20 and 22 characters.
    {
      id: 'elastic-elasticsearch-api-key',
      name: 'Elasticsearch API key',
      pattern: /(?<![A-Za-z0-9+/])[A-Za-z0-9]{56,58}(?:==?)?(?![A-Za-z0-9+/=])/,
      near: ['elastic', 'elasticsearch', 'es_api_key', 'esapikey', 'ApiKey'],
      check: idAndKey,
      environmentVariable: 'ELASTICSEARCH_API_KEY',
      sample: (random) => encodeBase64(random.template('[A-Za-z0-9_-]{20}:[A-Za-z0-9_-]{22}')),
      examples: {
        match: ['ELASTICSEARCH_API_KEY=<secret>', 'Authorization: ApiKey <secret>'],
        miss: ['ELASTICSEARCH_API_KEY=<[A-Za-z0-9]{60}>', 'Authorization: ApiKey ${KEY}'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['elastic-cloud-api-key'],
        url: 'https://api.elastic-cloud.com/api/v1/deployments',
        headers: { Authorization: 'ApiKey {key}' },
        live: { contains: ['"deployments"'] },
        source: 'https://www.elastic.co/docs/api/doc/cloud/authentication',
      },
    ],
    create: [
      {
        text: 'Kibana, API keys, Create API key: a user key with custom privileges for the indices it needs, and an expiry; by default a key does not expire.',
        url: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
      },
      {
        text: 'An Elastic Cloud key is made in the organization’s settings, with roles for chosen deployments.',
        url: 'https://cloud.elastic.co/account/keys',
      },
    ],
    check: [
      {
        text: 'Elasticsearch keeps no last use of a key: the list has name, date and status only.',
        url: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
        shows: 'last use',
      },
      {
        text: 'With audit logging on, each event names the API key (apikey.id, apikey.name) and the origin’s address.',
        url: 'https://www.elastic.co/docs/deploy-manage/security/logging-configuration/enabling-audit-logs',
        shows: 'log',
      },
    ],
    rotate: [
      {
        text: 'Keys stand side by side: create the second with the same privileges, deploy it, invalidate the first.',
        url: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
      },
    ],
    revoke: [
      {
        text: 'Kibana, API keys: delete the key, or several at once; this needs manage_api_key or manage_own_api_key. From the API: DELETE /_security/api_key.',
        url: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
      },
      { text: 'Elastic Cloud: Organization, API keys, Revoke.', url: 'https://cloud.elastic.co/account/keys' },
    ],
    prevent: [
      {
        text: 'Give every key an expiry and privileges of its own, below those of its user; on Elastic Cloud bind deployments to addresses with traffic filters.',
        url: 'https://www.elastic.co/docs/deploy-manage/security/ip-traffic-filtering',
      },
    ],
    risks: [
      'What the key’s roles allow: indices can be read, changed and deleted; with a Cloud key whole deployments.',
    ],
    links: [
      'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
      'https://www.elastic.co/docs/deploy-manage/api-keys/elastic-cloud-api-keys',
    ],
    read: [
      {
        page: 'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
        on: '2026-11-24',
        parts: ['create', 'revoke'],
      },
    ],
  },
});
