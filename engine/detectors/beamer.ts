import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'beamer',
  name: 'Beamer',
  home: 'https://www.getbeamer.com/',
  secrets: [
    {
      id: 'beamer-api-key',
      name: 'Beamer API key',
      pattern: /b_[A-Za-z0-9+/=_-]{44}(?![\w-])|(?<![\w+\/-])[A-Za-z0-9+\/_]{46}(?![\w+\/-])/,
      near: ['beamer', 'beamer_api', 'beamerapi', 'getbeamer.com', 'beamer-api-key'],
      confidence: 'likely',
      check: notWords,
      environmentVariable: 'BEAMER_API_KEY',
      sample: 'b_[A-Za-z0-9]{43}=',
      examples: {
        match: ['BEAMER_API_KEY=<secret>', 'curl -H "Beamer-Api-Key: <secret>" https://api.getbeamer.com/v0/posts'],
        miss: ['BEAMER_API_KEY=<b_[A-Za-z0-9]{8}>', "beamer_config = { product_id: 'abc' }"],
      },
    },
  ],
  guide: {
    alive: [{ secrets: ['beamer-api-key'], url: 'https://api.getbeamer.com/v0/ping', headers: { 'Beamer-Api-Key': '{key}' }, live: { contains: ['"name"'] }, source: 'https://getbeamer-api.pages.dev/' }],
    create: [
      {
        text: 'The account’s key stands in the settings, API, with the permissions it has.',
        url: 'https://app.getbeamer.com/settings#api',
      },
    ],
    check: [{ text: 'Beamer shows no last use: look at posts that are not yours.', url: 'https://app.getbeamer.com/' }],
    rotate: [{ text: 'Regenerate the key and deploy it at once.' }],
    revoke: [{ text: 'Settings, API, regenerate.', url: 'https://app.getbeamer.com/settings#api' }],
    risks: ['News can be posted to the users of your product.'],
    links: ['https://www.getbeamer.com/api', 'https://www.getbeamer.com/help'],
  },
});
