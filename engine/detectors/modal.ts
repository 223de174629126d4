import { provider } from '../provider';

export default provider({
  id: 'modal',
  name: 'Modal',
  home: 'https://modal.com/',
  secrets: [
    {
      id: 'modal-token-secret',
      name: 'Modal token secret',
      keywords: ['as-'],
      pattern: /as-[A-Za-z0-9]{22}/,
      near: ['modal', 'ak-'],
      reach: 120,
      entropy: 3.4,
      pairs: 'modal-token-id',
      environmentVariable: 'MODAL_TOKEN_SECRET',
      sample: 'as-[A-Za-z0-9]{22}',
      examples: {
        match: ['MODAL_TOKEN_SECRET=<secret>', '[acme]\ntoken_id = "<ak-[A-Za-z0-9]{22}>"\ntoken_secret = "<secret>"'],
        miss: ['MODAL_TOKEN_SECRET=<as-[a-z]{9}>', 'class: as-modal-dialog'],
      },
    },
    {
      id: 'modal-token-id',
      name: 'Modal token id',
      keywords: ['ak-'],
      pattern: /ak-[A-Za-z0-9]{22}/,
      near: ['modal', 'as-'],
      reach: 120,
      entropy: 3.4,
      confidence: 'possible',
      pairs: 'modal-token-secret',
      publicHalf: 'TOKEN_ID',
      environmentVariable: 'MODAL_TOKEN_ID',
      sample: 'ak-[A-Za-z0-9]{22}',
      examples: {
        match: ['MODAL_TOKEN_ID=<secret>', 'modal token set --token-id <secret>'],
        miss: ['MODAL_TOKEN_ID=<ak-[a-z]{9}>', 'modal run app.py'],
      },
    },
  ],
  guide: {
    create: [{ text: 'Make a token for a service user.', url: 'https://modal.com/settings/tokens' }],
    check: [{ text: 'The workspace’s usage and audit logs show runs.', url: 'https://modal.com/settings/usage' }],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [{ text: 'Delete the token.', url: 'https://modal.com/settings/tokens' }],
    risks: ['Functions run at your expense; secrets and volumes of the workspace can be read.'],
    links: ['https://modal.com/docs/guide/service-users'],
  },
});
