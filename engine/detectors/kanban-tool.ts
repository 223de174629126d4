import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'kanban-tool',
  name: 'Kanban Tool',
  home: 'https://kanbantool.com/',
  secrets: [
    {
      id: 'kanban-tool-api-key',
      name: 'Kanban Tool API key',
      pattern: /[A-Z0-9]{12}/,
      named: ['kanbantool', 'kanban-tool', 'kanban_tool'],
      check: notWords,
      environmentVariable: 'KANBAN_TOOL_API_KEY',
      sample: '[A-Z0-9]{12}',
      examples: {
        match: ['kanban-tool-api-key: <secret>', 'KANBAN_TOOL_API_KEY=<secret>'],
        miss: ['KANBAN_TOOL_API_KEY=<[0-9a-f]{7}>', 'kanbanToolApiKey := os.Getenv("KANBAN_TOOL_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://kanbantool.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://kanbantool.com/' },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://kanbantool.com/'],
  },
});
