import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'gocanvas',
  name: 'GoCanvas',
  home: 'https://www.gocanvas.com/',
  secrets: [
    {
      id: 'gocanvas-api-key',
      name: 'GoCanvas API key',
      pattern: /(?<![\w+\/])[A-Za-z0-9+\/]{45}(?![\w+\/])/,
      near: ['gocanvas'],
      check: notWords,
      environmentVariable: 'GOCANVAS_API_KEY',
      sample: '[A-Za-z0-9]{45}',
      examples: {
        match: ['gocanvas-api-key: <secret>', 'gocanvasApiKey := "<secret>"'],
        miss: ['GOCANVAS_API_KEY=<[0-9a-f]{9}>', 'gocanvasApiKey := os.Getenv("GOCANVAS_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.gocanvas.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.gocanvas.com/' },
    ],
    risks: ['Documents and content of the account can be read, changed and deleted.'],
    links: ['https://www.gocanvas.com/'],
  },
});
