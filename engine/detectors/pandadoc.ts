import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'pandadoc',
  name: 'PandaDoc',
  home: 'https://www.pandadoc.com/',
  secrets: [
    {
      id: 'pandadoc-api-key',
      name: 'PandaDoc API key',
      pattern: /[A-Za-z0-9]{40}/,
      near: ['pandadoc', 'panda_doc'],
      check: notWords,
      environmentVariable: 'PANDADOC_API_KEY',
      sample: '[0-9a-f]{40}',
      examples: {
        match: ['PANDADOC_API_KEY=<secret>', 'private static final String PANDADOC_API_KEY = "<secret>";'],
        miss: ['PANDADOC_API_KEY=<[0-9a-f]{9}>', 'const pandadocApiKey = process.env.PANDADOC_API_KEY;'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['pandadoc-api-key'],
        url: 'https://api.pandadoc.com/public/v1/members/current',
        headers: { Authorization: 'API-Key {key}' },
        live: { contains: ['"user_id"'] },
        source: 'https://github.com/PandaDoc/pandadoc-openapi-specification/blob/HEAD/openapi.json',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Generate a key for sandbox or production.',
        url: 'https://app.pandadoc.com/a/#/api-dashboard/configuration',
      },
    ],
    check: [{ text: 'The API dashboard’s log.', url: 'https://app.pandadoc.com/a/#/api-dashboard' }],
    rotate: [{ text: 'Only one key lives at a time: prepare the callers to read it from one place, then regenerate.' }],
    revoke: [
      {
        text: 'API dashboard: deactivate the key and make a new one.',
        url: 'https://app.pandadoc.com/a/#/api-dashboard/configuration',
      },
    ],
    risks: ['Documents can be read and sent in your name.'],
    links: [
      'https://developers.pandadoc.com/reference/api-key-authentication-process',
      'https://developers.pandadoc.com/',
    ],
  },
});
