import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'meistertask',
  name: 'MeisterTask',
  home: 'https://www.meistertask.com/',
  secrets: [
    {
      id: 'meistertask-api-key',
      name: 'MeisterTask API key',
      pattern: /[A-Za-z0-9]{43}/,
      near: ['meistertask'],
      check: notWords,
      environmentVariable: 'MEISTERTASK_API_KEY',
      sample: '[A-Za-z0-9]{43}',
      examples: {
        match: ['client = Client(meistertask_api_key="<secret>")', "const meistertaskApiKey = '<secret>';"],
        miss: ['MEISTERTASK_API_KEY=<[0-9a-f]{9}>', 'meistertaskApiKey := os.Getenv("MEISTERTASK_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.meistertask.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.meistertask.com/',
      },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://www.meistertask.com/'],
  },
});
