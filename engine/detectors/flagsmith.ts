import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'flagsmith',
  name: 'Flagsmith',
  home: 'https://www.flagsmith.com/',
  secrets: [
    {
      id: 'flagsmith-environment-key',
      name: 'Flagsmith server-side environment key',
      keywords: ['ser.'],
      pattern: /ser\.[A-Za-z0-9]{22}(?![\w-])/,
      // A class in a package: `ser.BeanSerializerModifier`.
      check: notWords,
      entropy: 3.4,
      environmentVariable: 'FLAGSMITH_ENVIRONMENT_KEY',
      sample: 'ser.[A-Za-z0-9]{22}',
      examples: {
        match: ['FLAGSMITH_ENVIRONMENT_KEY=<secret>', 'Flagsmith(environment_key="<secret>")'],
        miss: ['FLAGSMITH_ENVIRONMENT_KEY=<ser.[A-Za-z0-9]{6}>', 'user.serialize()'],
      },
    },
    {
      id: 'flagsmith-api-key',
      name: 'Flagsmith organization API key',
      pattern: /[A-Za-z0-9]{8}\.[A-Za-z0-9]{32}|[0-9a-f]{40}/,
      near: ['flagsmith'],
      entropy: 3.8,
      check: notWords,
      environmentVariable: 'FLAGSMITH_API_KEY',
      sample: '[A-Za-z0-9]{8}.[A-Za-z0-9]{32}',
      examples: {
        match: ['FLAGSMITH_API_KEY=<secret>', 'Authorization: Api-Key <secret> # flagsmith'],
        miss: ['FLAGSMITH_API_KEY=<[A-Za-z0-9]{12}>', 'https://edge.api.flagsmith.com/api/v1/'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['flagsmith-api-key'], url: 'https://api.flagsmith.com/api/v1/projects/', headers: { Authorization: 'Api-Key {key}' }, source: 'https://docs.flagsmith.com/integrating-with-flagsmith/flagsmith-api-overview/admin-api/authentication' }],
    create: [
      {
        text: 'Client-side keys may be public; make server-side keys and organization API keys for programs.',
        url: 'https://app.flagsmith.com/',
      },
    ],
    check: [{ text: 'The audit log lists changes of flags.', url: 'https://docs.flagsmith.com/' }],
    rotate: [{ text: 'Make a second key, deploy it, delete the first.' }],
    revoke: [
      {
        text: 'Environment settings, SDK keys; organization settings, API keys: delete.',
        url: 'https://app.flagsmith.com/',
      },
    ],
    risks: ['Flags with their rules can be read; with an organization key changed.'],
    links: ['https://docs.flagsmith.com/clients/rest', 'https://docs.flagsmith.com/'],
  },
});
