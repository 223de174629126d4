import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'magnetic',
  name: 'Magnetic',
  home: 'https://www.magnetichq.com/',
  secrets: [
    {
      id: 'magnetic-api-key',
      name: 'Magnetic API key',
      pattern: /(?<![\w-])[A-Za-z0-9-]{36}(?![\w-])/,
      near: ['magnetic_api', 'magneticapi', 'magnetichq.com'],
      named: ['magnetic'],
      check: notWords,
      environmentVariable: 'MAGNETIC_API_KEY',
      sample: '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['<MagneticApiKey><secret></MagneticApiKey>', "const magneticApiKey = '<secret>';"],
        miss: ['MAGNETIC_API_KEY=<[0-9a-f]{9}>', 'MAGNETIC_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.magnetichq.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://www.magnetichq.com/',
      },
    ],
    risks: ['Projects, tasks and working hours can be read, changed and deleted.'],
    links: ['https://www.magnetichq.com/'],
  },
});
