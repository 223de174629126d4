import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'walk-score',
  name: 'Walk Score',
  home: 'https://www.walkscore.com/',
  secrets: [
    {
      id: 'walk-score-api-key',
      name: 'Walk Score API key',
      pattern: /[0-9a-z]{32}/,
      near: ['walkscore', 'walk-score', 'walk_score'],
      check: notWords,
      environmentVariable: 'WALK_SCORE_API_KEY',
      sample: '[a-z0-9]{32}',
      examples: {
        match: ['client = Client(walk_score_api_key="<secret>")', 'walkScoreApiKey := "<secret>"'],
        miss: ['WALK_SCORE_API_KEY=<[0-9a-f]{9}>', 'WALK_SCORE_API_KEY=your-key-goes-here'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a key for each program in the account’s settings, with no more rights than it needs.',
        url: 'https://www.walkscore.com/',
      },
    ],
    check: [{ text: 'Look in the account for changes, exports and usage that are not yours.' }],
    rotate: [
      { text: 'Make the new key, put it where the program reads it, and take the old one away once nothing uses it.' },
    ],
    revoke: [
      { text: 'Delete the key, or make a new one in its place, where it was made.', url: 'https://www.walkscore.com/' },
    ],
    risks: ['Locations are looked up on your quota and on your bill.'],
    links: ['https://www.walkscore.com/'],
  },
});
