import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'technical-analysis-api',
  name: 'Technical Analysis API',
  home: 'https://technical-analysis-api.com/',
  secrets: [
    {
      id: 'technical-analysis-api-api-key',
      name: 'Technical Analysis API API key',
      pattern: /[A-Z0-9]{48}/,
      near: ['technical-analysis-api', 'technicalanalysisapi', 'technical_analysis_api'],
      check: notWords,
      environmentVariable: 'TECHNICAL_ANALYSIS_API_API_KEY',
      sample: '[A-Z0-9]{48}',
      examples: {
        match: ['TECHNICAL_ANALYSIS_API_API_KEY=<secret>', 'export TECHNICAL_ANALYSIS_API_API_KEY="<secret>"'],
        miss: ['TECHNICAL_ANALYSIS_API_API_KEY=<[0-9a-f]{9}>', 'TECHNICAL_ANALYSIS_API_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://technical-analysis-api.com/',
      },
    ],
    check: [{ text: 'Look through orders, withdrawals and sign-ins of the last weeks.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      {
        text: 'Delete the key, or make a new one in its place, where it was made.',
        url: 'https://technical-analysis-api.com/',
      },
    ],
    risks: ['Balances and orders can be read; with trading rights, orders placed and funds moved.'],
    links: ['https://technical-analysis-api.com/'],
  },
});
