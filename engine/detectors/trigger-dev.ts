import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'trigger-dev',
  name: 'Trigger.dev',
  home: 'https://trigger.dev/',
  secrets: [
    {
      id: 'trigger-dev-secret-key',
      name: 'Trigger.dev secret key',
      keywords: ['tr_dev_', 'tr_prod_', 'tr_stg_', 'tr_preview_'],
      pattern: /tr_(?:dev|prod|stg|preview)_[A-Za-z0-9]{20,24}/,
      check: notWords,
      environmentVariable: 'TRIGGER_SECRET_KEY',
      sample: 'tr_prod_[A-Za-z0-9]{20}',
      examples: {
        match: ['trigger_secret_key: <secret>', '<add key="TriggerSecretKey" value="<secret>" />'],
        miss: ['TRIGGER_SECRET_KEY=<tr_prod_[A-Za-z0-9]{5}>', 'trigger_secret_key = os.environ["TRIGGER_SECRET_KEY"]'],
      },
    },
    {
      id: 'trigger-dev-personal-token',
      name: 'Trigger.dev personal access token',
      keywords: ['tr_pat_'],
      pattern: /tr_pat_[A-Za-z0-9]{20,44}/,
      environmentVariable: 'TRIGGER_ACCESS_TOKEN',
      sample: 'tr_pat_[a-z0-9]{40}',
      examples: {
        match: ['TRIGGER_ACCESS_TOKEN=<secret>', '<TriggerAccessToken><secret></TriggerAccessToken>'],
        miss: ['TRIGGER_ACCESS_TOKEN=<tr_pat_[a-z0-9]{6}>', 'triggerAccessToken := os.Getenv("TRIGGER_ACCESS_TOKEN")'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Every environment has its secret key; personal tokens are made in the account.',
        url: 'https://cloud.trigger.dev/account/tokens',
      },
    ],
    check: [{ text: 'Runs of the project.', url: 'https://cloud.trigger.dev/' }],
    rotate: [
      {
        text: 'A new key replaces the old immediately; change it in a quiet hour and put it in all places right after.',
      },
    ],
    revoke: [
      {
        text: 'API keys of the environment: regenerate; a personal token: revoke it.',
        url: 'https://cloud.trigger.dev/account/tokens',
      },
    ],
    risks: ['Tasks can be started at your cost, runs with their data read.'],
    links: ['https://trigger.dev/docs/apikeys', 'https://trigger.dev/docs'],
  },
});
