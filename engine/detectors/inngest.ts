import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'inngest',
  name: 'Inngest',
  home: 'https://www.inngest.com/',
  secrets: [
    {
      id: 'inngest-signing-key',
      name: 'Inngest signing key',
      keywords: ['signkey-'],
      pattern: /signkey-(?:[a-z]{2,10}-)?[0-9a-z_-]{32,80}(?![\w-])/,
      environmentVariable: 'INNGEST_SIGNING_KEY',
      sample: 'signkey-prod-[0-9a-f]{64}',
      examples: {
        match: ["INNGEST_SIGNING_KEY = '<secret>'", "const inngestSigningKey = '<secret>';"],
        miss: [
          'INNGEST_SIGNING_KEY=<signkey-prod-[0-9a-f]{9}>',
          'inngestSigningKey := os.Getenv("INNGEST_SIGNING_KEY")',
        ],
      },
    },
    {
      id: 'inngest-event-key',
      name: 'Inngest event key',
      pattern: /(?<![\w-])[\w-]{80,90}(?![\w-])/,
      near: ['inngest', 'inngest_event', 'inngest_key', 'inngestevent', 'inngestkey'],
      reach: 24,
      check: notWords,
      environmentVariable: 'INNGEST_EVENT_KEY',
      sample: '[A-Za-z0-9_-]{85}[A-Za-z0-9]',
      examples: {
        match: ['INNGEST_EVENT_KEY=<secret>', '<InngestEventKey><secret></InngestEventKey>'],
        miss: ['INNGEST_EVENT_KEY=<[0-9a-f]{9}>', 'inngest_event_key = os.environ["INNGEST_EVENT_KEY"]'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Each environment has a signing key; event keys are made for each source.',
        url: 'https://app.inngest.com/env/production/manage/signing-key',
      },
    ],
    check: [{ text: 'Runs and events show what came in.', url: 'https://app.inngest.com/' }],
    rotate: [
      {
        text: 'Set the new key and the old one as INNGEST_SIGNING_KEY_FALLBACK, deploy, then rotate in the dashboard.',
      },
    ],
    revoke: [
      { text: 'Manage, Signing Key, rotate.', url: 'https://app.inngest.com/env/production/manage/signing-key' },
    ],
    risks: ['Functions can be called as if Inngest had called them; events sent with invented data.'],
    links: ['https://www.inngest.com/docs/platform/signing-keys'],
  },
});
