import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'easy-insight',
  name: 'Easy Insight',
  home: 'https://www.easy-insight.com/',
  secrets: [
    {
      id: 'easy-insight-api-key',
      name: 'Easy Insight API key',
      pattern: /[A-Za-z0-9]{20}/,
      near: ['easyinsight', 'easy-insight', 'easy_insight'],
      reach: 80,
      check: notWords,
      environmentVariable: 'EASYINSIGHT_API_KEY',
      sample: '[A-Za-z0-9]{20}',
      examples: {
        match: ['EASYINSIGHT_API_KEY=<secret>', 'curl -u <secret>:x https://www.easy-insight.com/app/api/v2'],
        miss: ['EASYINSIGHT_API_KEY=<[0-9a-f]{9}>', 'curl -u ${KEY}:x https://www.easy-insight.com/app/api/v2'],
      },
    },
  ],
  guide: {
    create: [
      { text: 'The account’s API key stands in the user’s settings.', url: 'https://www.easy-insight.com/app/' },
    ],
    check: [
      {
        text: 'Easy Insight shows no last use of the API key: compare requests and changes with your own.',
        url: 'https://www.easy-insight.com/app/',
      },
    ],
    rotate: [{ text: 'There is one API key: make a new one, and deploy it at once, for the old one stops.' }],
    revoke: [{ text: 'Make a new API key in the user’s settings.', url: 'https://www.easy-insight.com/app/' }],
    risks: ['Reports and their data can be read and changed.'],
    links: ['https://www.easy-insight.com/api/', 'https://www.easy-insight.com/'],
  },
});
