import { provider } from '../provider';

export default provider({
  id: 'tavus',
  name: 'Tavus',
  home: 'https://www.tavus.io/',
  secrets: [
    {
      id: 'tavus-api-key',
      name: 'Tavus API key',
      pattern: /[0-9A-Fa-f]{32}/,
      near: ['tavus'],
      environmentVariable: 'TAVUS_API_KEY',
      sample: '[A-Fa-f0-9]{32}',
      examples: {
        match: ['TAVUS_API_KEY=<secret>', 'export TAVUS_API_KEY="<secret>"'],
        miss: ['TAVUS_API_KEY=<[0-9a-f]{9}>', 'const tavusApiKey = process.env.TAVUS_API_KEY;'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Developer portal, API Keys, Create New Key, with a name and, where it helps, allowed addresses.', url: 'https://platform.tavus.io/api-keys' }],
    check: [{ text: 'Conversations and videos of the account with their dates and minutes.' }],
    rotate: [{ text: 'Keys stand side by side: create the second, deploy it, delete the first.' }],
    revoke: [{ text: 'Developer portal, API Keys, delete it.', url: 'https://platform.tavus.io/api-keys' }],
    risks: ['Videos and conversations are made with the replica of a person, at your cost; recordings read.'],
    links: ['https://docs.tavus.io/'],
  },
});
