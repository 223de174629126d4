import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'hugging-face',
  name: 'Hugging Face',
  home: 'https://huggingface.co/',
  secrets: [
    {
      id: 'hugging-face-user-token',
      name: 'Hugging Face user access token',
      keywords: ['hf_'],
      pattern: /hf_[A-Za-z0-9]{34,38}/,
      entropy: 3.5,
      check: notWords,
      environmentVariable: 'HF_TOKEN',
      sample: 'hf_[A-Za-z]{34}',
      examples: {
        match: ['HF_TOKEN=<secret>', 'login(token="<secret>")', 'huggingface:\n  api_key: <secret>'],
        miss: ['HF_TOKEN=<hf_[A-Za-z]{12}>', 'model = hf_hub_download_with_retry_and_progress_bars'],
      },
    },
    {
      id: 'hugging-face-organization-token',
      name: 'Hugging Face organization API token',
      keywords: ['api_org_'],
      pattern: /api_org_[A-Za-z0-9]{34}/,
      entropy: 3.5,
      environmentVariable: 'HF_TOKEN',
      sample: 'api_org_[A-Za-z]{34}',
      examples: {
        match: ['HF_TOKEN=<secret>', "const hfToken = '<secret>';"],
        miss: ['HF_TOKEN=<api_org_[a-z]{9}>', 'hf_token: ${HF_TOKEN}'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['hugging-face-user-token'],
        url: 'https://huggingface.co/api/whoami-v2',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"name"', '"id"'] },
        source: 'https://huggingface.co/docs/hub/oauth',
        checked: '2026-11-24',
      },
    ],
    create: [
      {
        text: 'Settings, Access Tokens, New token: fine-grained for production, with the repositories it needs; read where nothing is pushed. One token for each program.',
        url: 'https://huggingface.co/settings/tokens',
      },
    ],
    check: [
      {
        text: 'Team and Enterprise organizations list the tokens of their members, with use, under Tokens Management; your own list has the last use.',
        url: 'https://huggingface.co/settings/tokens',
        shows: 'last use',
      },
      {
        text: 'The organization’s audit log (Team and Enterprise) has who, what, when and a location.',
        url: 'https://huggingface.co/docs/hub/audit-logs',
        shows: 'log',
      },
      {
        text: 'Inference is billed: look at the usage of the account.',
        url: 'https://huggingface.co/settings/billing',
        shows: 'usage',
      },
    ],
    rotate: [
      {
        text: 'Make a second token, deploy it, delete the first. “Refresh” in the token’s Manage menu gives a new value at once and ends the old: not without downtime.',
        url: 'https://huggingface.co/settings/tokens',
      },
    ],
    revoke: [{ text: 'Access Tokens, Manage, Delete.', url: 'https://huggingface.co/settings/tokens' }],
    prevent: [
      {
        text: 'Fine-grained tokens for production; trusted publishers (OpenID Connect) instead of tokens in CI; organizations can ask for approval of tokens. The Hub’s documents know no binding to IP addresses.',
        url: 'https://huggingface.co/docs/hub/security-tokens',
      },
    ],
    risks: [
      'Private models, data sets and spaces can be read, and with a write token replaced: models are code to those who load them.',
      'Inference and hardware are paid by the account.',
    ],
    links: ['https://huggingface.co/docs/hub/security-tokens'],
    read: [
      {
        page: 'https://huggingface.co/docs/hub/security-tokens',
        on: '2026-11-24',
        parts: ['create', 'revoke', 'prevent'],
      },
      { page: 'https://huggingface.co/docs/hub/audit-logs', on: '2026-11-24', parts: ['check'] },
    ],
  },
});
