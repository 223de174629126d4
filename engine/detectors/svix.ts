import { provider } from '../provider';

export default provider({
  id: 'svix',
  name: 'Svix',
  home: 'https://www.svix.com/',
  secrets: [
    {
      id: 'svix-signing-secret',
      name: 'Svix webhook signing secret',
      keywords: ['whsec_'],
      pattern: /whsec_[A-Za-z0-9+/]{32,100}={0,2}(?![\w+/=])/,
      near: ['svix', 'standardwebhooks', 'clerk_webhook', 'clerkwebhook'],
      entropy: 3.8,
      // Stripe's secrets have the same prefix and may have the same length: next to Svix's name it is Svix's.
      confidence: 'likely',
      environmentVariable: 'SVIX_SIGNING_SECRET',
      sample: 'whsec_[A-Za-z0-9+/]{31}[A-Za-z0-9]',
      examples: {
        match: ['SVIX_SIGNING_SECRET=<secret>', 'svixSigningSecret := "<secret>"'],
        miss: ['SVIX_SIGNING_SECRET=<whsec_[A-Za-z0-9]{8}>', 'svixSigningSecret := os.Getenv("SVIX_SIGNING_SECRET")'],
      },
    },
    {
      id: 'svix-auth-token',
      name: 'Svix API token',
      keywords: ['testsk_', 'sk_'],
      pattern: /(?:test)?sk_[A-Za-z0-9_-]{30,44}\.(?:us|eu|ca|au|in)(?![\w-])/,
      environmentVariable: 'SVIX_AUTH_TOKEN',
      sample: 'testsk_[A-Za-z0-9]{32}.eu',
      examples: {
        match: ['SVIX_AUTH_TOKEN=<secret>', '"svixAuthToken": "<secret>"'],
        miss: ['SVIX_AUTH_TOKEN=<testsk_[A-Za-z0-9]{8}>', 'const svixAuthToken = process.env.SVIX_AUTH_TOKEN;'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Create a token for each program; an endpoint’s secret stands on its page.',
        url: 'https://dashboard.svix.com/api-access',
      },
    ],
    check: [{ text: 'The dashboard’s activity of messages.', url: 'https://dashboard.svix.com/' }],
    rotate: [
      {
        text: 'An endpoint’s secret is rotated with a day in which both sign; a token: make a second, deploy it, expire the first.',
      },
    ],
    revoke: [
      {
        text: 'API access: expire the token; an endpoint: rotate its secret.',
        url: 'https://dashboard.svix.com/api-access',
      },
    ],
    risks: ['Webhooks that pass for the sender’s; with a token messages read and sent.'],
    links: ['https://docs.svix.com/receiving/verifying-payloads/how', 'https://api.svix.com/docs'],
  },
});
