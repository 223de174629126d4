import { infix } from '../checks/infix';
import { provider } from '../provider';

export default provider({
  id: 'groq',
  name: 'Groq',
  home: 'https://groq.com/',
  secrets: [
    {
      id: 'groq-api-key',
      name: 'Groq API key',
      keywords: ['gsk_'],
      pattern: /gsk_[A-Za-z0-9]{23,88}/,
      check: infix('WGdyb3FY', 'hncm9xW', 'YZ3JvcV'),
      environmentVariable: 'GROQ_API_KEY',
      sample: 'gsk_[A-Za-z0-9]{20}WGdyb3FY[A-Za-z0-9]{24}',
      examples: {
        match: ["GROQ_API_KEY = '<secret>'", 'client = Client(groq_api_key="<secret>")'],
        miss: ['GROQ_API_KEY=<gsk_[a-z]{9}>', 'GROQ_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['groq-api-key'],
        url: 'https://api.groq.com/openai/v1/models',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"data"'] },
        source: 'https://github.com/groq/groq-python/blob/HEAD/README.md',
        checked: '2026-11-24',
      },
    ],
    create: [{ text: 'Make a key in a project of its own, with limits.', url: 'https://console.groq.com/keys' }],
    check: [
      {
        text: 'The key list shows the last use; usage by day and model.',
        url: 'https://console.groq.com/dashboard/usage',
      },
    ],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [{ text: 'Delete the key; it cannot be brought back.', url: 'https://console.groq.com/keys' }],
    prevent: [
      {
        text: 'A project for each program, with its own keys, model permissions and limits.',
        url: 'https://console.groq.com/docs/projects',
      },
    ],
    risks: ['Models can be used at your expense until the limit is reached.'],
    links: ['https://console.groq.com/docs/quickstart', 'https://console.groq.com/docs/projects'],
  },
});
