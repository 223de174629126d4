import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'kanbanize',
  name: 'Kanbanize',
  home: 'https://businessmap.io/',
  secrets: [
    {
      id: 'kanbanize-api-key',
      name: 'Kanbanize API key',
      pattern: /[A-Z0-9]{12}/,
      named: ['kanban', 'kanbanize'],
      check: notWords,
      environmentVariable: 'KANBANIZE_API_KEY',
      sample: '[A-Z0-9]{12}',
      examples: {
        match: ["const kanbanizeApiKey = '<secret>';", 'client = Client(kanbanize_api_key="<secret>")'],
        miss: ['KANBANIZE_API_KEY=<[0-9a-f]{7}>', 'kanbanizeApiKey := os.Getenv("KANBANIZE_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://businessmap.io/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://businessmap.io/' },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://businessmap.io/'],
  },
});
