import { provider } from '../provider';

export default provider({
  id: 'riot',
  name: 'Riot Games',
  home: 'https://www.riotgames.com/',
  secrets: [
    {
      id: 'riot-api-key',
      name: 'Riot Games API key',
      keywords: ['RGAPI-'],
      pattern: /RGAPI-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/,
      environmentVariable: 'RIOT_API_KEY',
      sample: 'RGAPI-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
      examples: {
        match: ['riot_api_key: <secret>', 'riotApiKey := "<secret>"'],
        miss: ['RIOT_API_KEY=<RGAPI-[0-9a-f]{8}>', 'riotApiKey := os.Getenv("RIOT_API_KEY")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'A development key lives for 24 hours; register a product for a lasting one.',
        url: 'https://developer.riotgames.com/',
      },
    ],
    check: [{ text: 'The product’s page shows its use.', url: 'https://developer.riotgames.com/apps' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [{ text: 'The product’s page: regenerate the key.', url: 'https://developer.riotgames.com/' }],
    risks: ['Your rate limit is spent, and breaches of the rules are put down to you.'],
    links: ['https://developer.riotgames.com/docs/portal', 'https://developer.riotgames.com/apis'],
  },
});
