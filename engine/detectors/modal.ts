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
    create: [{ text: 'Settings, API Tokens, Service Users, New Service User (owners and managers): its token pair is shown once. For yourself “modal token new --expires-in 90d”.', url: 'https://modal.com/settings/tokens/service-users' }],
    check: [{ text: 'Apps and their logs show what ran; “modal workspace member-tokens list” names all tokens of the workspace.', url: 'https://modal.com/docs/cli/latest/workspace' }, { text: 'Audit logs (Enterprise) name who deployed and changed secrets.', url: 'https://modal.com/docs/guide/audit-logs', shows: 'log' }],
    rotate: [{ text: 'Make a second service user, put its MODAL_TOKEN_ID and MODAL_TOKEN_SECRET into the pipeline, delete the first.', url: 'https://modal.com/docs/guide/service-users' }],
    revoke: [{ text: 'Settings, API Tokens, hover over the service user’s row, Delete.', url: 'https://modal.com/settings/tokens/service-users' }, { text: 'Of a member: “modal workspace member-tokens delete”; owners and managers can delete everybody’s.', url: 'https://modal.com/docs/cli/latest/workspace' }],
    prevent: [{ text: 'A service user can do less than an owner or manager; with roles by environment it reaches staging and not main; tokens with a lifetime.', url: 'https://modal.com/docs/guide/service-users' }],
    risks: ['Code runs in your workspace at your cost, with all the secrets and volumes that functions there can read.'],
    links: ['https://modal.com/docs/guide/service-users'],
    read: [{ page: 'https://modal.com/docs/guide/service-users', on: '2026-11-24', parts: ['create', 'revoke', 'prevent'] }, { page: 'https://modal.com/docs/cli/latest/workspace', on: '2026-11-24', parts: ['revoke'] }],
  },
});
