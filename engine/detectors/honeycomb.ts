import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'honeycomb',
  name: 'Honeycomb',
  home: 'https://www.honeycomb.io/',
  secrets: [
    {
      id: 'honeycomb-ingest-key',
      name: 'Honeycomb ingest key',
      keywords: ['hcaik_', 'hcbik_', 'hclik_', 'hcxik_'],
      pattern: /hc[ablx]ik_[a-z0-9]{50,64}/,
      environmentVariable: 'HONEYCOMB_API_KEY',
      sample: 'hcaik_01[a-z0-9]{56}',
      examples: {
        match: ['HONEYCOMB_API_KEY=<secret>', 'x-honeycomb-team: <secret>'],
        miss: ['HONEYCOMB_API_KEY=<hcaik_[a-z0-9]{8}>', 'prefix = "hcaik_"'],
      },
    },
    {
      id: 'honeycomb-api-key',
      name: 'Honeycomb API key',
      pattern: /[A-Za-z0-9]{22,32}/,
      near: ['honeycomb'],
      reach: 80,
      entropy: 3.1,
      check: notWords,
      environmentVariable: 'HONEYCOMB_API_KEY',
      sample: '[A-Za-z0-9]{22}',
      examples: {
        match: ['HONEYCOMB_API_KEY=<secret>', 'OTEL_EXPORTER_OTLP_HEADERS="x-honeycomb-team=<[0-9a-f]{32}>"'],
        miss: ['HONEYCOMB_API_KEY=<[A-Za-z0-9]{12}>', 'HONEYCOMB_DATASET=checkout'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['honeycomb-api-key'],
        url: 'https://api.honeycomb.io/1/auth',
        headers: { 'X-Honeycomb-Team': '{key}' },
        live: { contains: ['"id"', '"type"'] },
        elsewhere: ['api.eu1.honeycomb.io'],
        source: 'https://api-docs.honeycomb.io/api/auth',
      },
    ],
    create: [
      {
        text: 'Make an ingest key for each environment, which can only send; give configuration keys the permissions they need.',
        url: 'https://ui.honeycomb.io/account',
      },
    ],
    check: [
      {
        text: 'Honeycomb shows no last use of a key: the activity log lists changes made with it.',
        url: 'https://docs.honeycomb.io/',
      },
    ],
    rotate: [{ text: 'Create a second key, deploy it, disable the first.' }],
    revoke: [
      {
        text: 'Environment settings, API keys: disable, which can be taken back, or delete.',
        url: 'https://ui.honeycomb.io/account',
      },
    ],
    prevent: [
      {
        text: 'Ingest keys for programs that only send; configuration keys with single permissions, for one environment.',
        url: 'https://docs.honeycomb.io/configure/environments/manage-api-keys/',
      },
    ],
    risks: ['False events can be sent at your expense; with a configuration key queries run and boards read.'],
    links: ['https://docs.honeycomb.io/configure/environments/manage-api-keys/', 'https://docs.honeycomb.io/api/'],
  },
});
