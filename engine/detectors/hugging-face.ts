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
    alive: [{ secrets: ['hugging-face-user-token'], url: 'https://huggingface.co/api/whoami-v2', headers: { Authorization: 'Bearer {key}' }, live: { contains: ['"name"', '"id"'] }, source: 'https://huggingface.co/docs/hub/security-tokens' }],
    create: [
      {
        text: 'Make a fine-grained token for the repositories that one program needs.',
        url: 'https://huggingface.co/settings/tokens',
      },
    ],
    check: [
      { text: 'The token page has a column Last Used Date.', url: 'https://huggingface.co/settings/tokens' },
      { text: 'Organizations with the Enterprise plan have audit logs in their settings.' },
    ],
    rotate: [
      { text: 'Make a second token, deploy it, delete the first. Invalidate and refresh ends the old one at once.' },
    ],
    revoke: [{ text: 'Manage, then Delete or Invalidate and refresh.', url: 'https://huggingface.co/settings/tokens' }],
    prevent: [{ text: 'Hugging Face user access token (hf_): fine-grained tokens for chosen repositories or organisations (administrator approval possible); read, write roles; one token per app.' }],
    risks: [
      'Private models, data sets and spaces can be read, and with a write token replaced: models are code to those who load them.',
      'Inference and hardware are paid by the account.',
    ],
    links: ['https://huggingface.co/docs/hub/security-tokens'],
    read: [
      { page: 'https://github.com/huggingface/hub-docs/blob/HEAD/docs/hub/security-tokens.md', on: '2026-08-21', parts: ['revoke', 'prevent'] },
    ],
  },
});
