import { provider } from '../provider';

export default provider({
  id: 'scrapfly',
  name: 'Scrapfly',
  home: 'https://scrapfly.io/',
  secrets: [
    {
      id: 'scrapfly-api-key',
      name: 'Scrapfly API key',
      keywords: ['scp-live-', 'scp-test-'],
      pattern: /scp-(?:live|test)-[0-9a-z]{22,32}/,
      environmentVariable: 'SCRAPFLY_KEY',
      sample: 'scp-live-[0-9a-f]{32}',
      examples: {
        match: ['SCRAPFLY_KEY=<secret>', 'client = Client(scrapfly_key="<secret>")'],
        miss: ['SCRAPFLY_KEY=<scp-live-[0-9a-f]{6}>', 'scrapfly_key = os.environ["SCRAPFLY_KEY"]'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a project with its own key and budget.', url: 'https://scrapfly.io/dashboard' }],
    check: [{ text: 'The monitoring of the project.', url: 'https://scrapfly.io/dashboard/monitoring' }],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [{ text: 'The project’s settings: replace the key.', url: 'https://scrapfly.io/dashboard' }],
    risks: ['Your credits are spent.'],
    links: ['https://scrapfly.io/docs/scrape-api/getting-started', 'https://scrapfly.io/docs'],
  },
});
