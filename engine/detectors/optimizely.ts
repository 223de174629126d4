import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'optimizely',
  name: 'Optimizely',
  home: 'https://www.optimizely.com/',
  secrets: [
    {
      id: 'optimizely-personal-token',
      name: 'Optimizely personal access token',
      pattern: /2:[A-Za-z0-9_-]{42,54}(?![\w-])|(?<![\w:-])[A-Za-z0-9:-]{54}(?![\w:-])/,
      near: ['optimizely'],
      reach: 60,
      entropy: 3.5,
      check: notWords,
      environmentVariable: 'OPTIMIZELY_API_TOKEN',
      sample: '2:[A-Za-z0-9_-]{51}[A-Za-z0-9]',
      examples: {
        match: ['OPTIMIZELY_API_TOKEN="<secret>"', 'const optimizelyToken = "<secret>";'],
        miss: ['OPTIMIZELY_API_TOKEN="<2:[A-Za-z0-9]{9}>"', 'OPTIMIZELY_SDK_KEY=<[A-Za-z0-9]{22}>'],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['optimizely-personal-token'], url: 'https://api.optimizely.com/v2/me', headers: { Authorization: 'Bearer {key}' }, source: 'https://docs.developers.optimizely.com/web-experimentation/docs/rest-api-getting-started' }],
    create: [{ text: 'Profile, API Access: generate a token.', url: 'https://app.optimizely.com/v2/profile/api' }],
    check: [{ text: 'The change history lists what was changed.', url: 'https://app.optimizely.com/' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Profile, API Access, revoke.', url: 'https://app.optimizely.com/v2/profile/api' }],
    risks: ['Experiments and flags can be changed in the owner’s name.'],
    links: ['https://docs.developers.optimizely.com/web-experimentation/reference/personal-access-token'],
  },
});
