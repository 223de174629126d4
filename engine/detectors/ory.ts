import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'ory',
  name: 'Ory',
  home: 'https://www.ory.sh/',
  secrets: [
    {
      id: 'ory-api-key',
      name: 'Ory API key',
      keywords: ['ory_pat_', 'ory_apikey_', 'ory_wak_'],
      pattern: /ory_(?:pat|apikey|wak)_[A-Za-z0-9_-]{20,50}(?![\w-])/,
      environmentVariable: 'ORY_API_KEY',
      sample: 'ory_pat_[A-Za-z0-9]{32}',
      examples: {
        match: ['ory_api_key: <secret>', 'oryApiKey := "<secret>"'],
        miss: ['ORY_API_KEY=<ory_pat_[a-z]{9}>', 'oryApiKey := os.Getenv("ORY_API_KEY")'],
      },
    },
    {
      id: 'ory-token',
      name: 'Ory OAuth2 or session token',
      keywords: ['ory_at_', 'ory_rt_', 'ory_ac_', 'ory_st_'],
      pattern: /ory_(?:at|rt|ac|st)_[\w-]{24,48}(?:\.[\w-]{20,60})?(?![\w-])/,
      entropy: 3.5,
      check: notWords,
      environmentVariable: 'ORY_SESSION_TOKEN',
      sample: 'ory_st_[A-Za-z0-9]{32}',
      examples: {
        match: ["ORY_SESSION_TOKEN = '<secret>'", "const orySessionToken = '<secret>';"],
        miss: ['ORY_SESSION_TOKEN=<ory_st_[a-z]{9}>', 'ory_session_token = os.environ["ORY_SESSION_TOKEN"]'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Project settings, API keys: make one with an expiry.', url: 'https://console.ory.com/' }],
    check: [{ text: 'The project’s activity lists events.', url: 'https://console.ory.com/' }],
    rotate: [{ text: 'Add a new key, roll it out, and drop the old one after the last use is gone.' }],
    revoke: [
      {
        text: 'Project settings, API keys, delete; a session is revoked through the identity API.',
        url: 'https://console.ory.com/',
      },
    ],
    risks: ['Identities and their credentials can be read and changed, sessions made.'],
    links: ['https://www.ory.com/docs/concepts/personal-access-token'],
  },
});
