import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'eraser',
  name: 'Eraser',
  home: 'https://www.eraser.io/',
  secrets: [
    {
      id: 'eraser-api-token',
      name: 'Eraser API token',
      pattern: /[A-Za-z0-9]{20}/,
      near: ['eraser_api', 'eraserapi', 'app.eraser.io', 'eraser_token', 'erasertoken'],
      named: ['eraser'],
      reach: 80,
      check: notWords,
      environmentVariable: 'ERASER_API_TOKEN',
      sample: '[A-Za-z0-9]{20}',
      examples: {
        match: [
          'ERASER_API_TOKEN=<secret>',
          'curl -H "Authorization: Bearer <secret>" https://app.eraser.io/api/render/prompt',
        ],
        miss: [
          'ERASER_API_TOKEN=<[0-9a-f]{9}>',
          'curl -H "Authorization: Bearer ${KEY}" https://app.eraser.io/api/render/prompt',
        ],
      },
    },
  ],
  guide: {
    create: [
      { text: 'Create an API token in the team’s settings, one for each program.', url: 'https://app.eraser.io/' },
    ],
    check: [
      {
        text: 'Eraser shows no last use of an API token: compare requests and changes with your own.',
        url: 'https://app.eraser.io/',
      },
    ],
    rotate: [{ text: 'Create a second API token, deploy it, delete the first.' }],
    revoke: [{ text: 'Delete the API token in the team’s settings: it stops at once.', url: 'https://app.eraser.io/' }],
    risks: ['Diagrams are generated at your expense.'],
    links: ['https://docs.eraser.io/', 'https://www.eraser.io/'],
  },
});
