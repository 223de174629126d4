import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'zendesk',
  name: 'Zendesk',
  home: 'https://www.zendesk.com/',
  secrets: [
    {
      id: 'zendesk-api-token',
      name: 'Zendesk API token',
      pattern: /[A-Za-z0-9]{40}/,
      near: ['zendesk'],
      entropy: 4.2,
      check: notWords,
      environmentVariable: 'ZENDESK_API_TOKEN',
      sample: '[A-Za-z0-9]{40}',
      examples: {
        match: ['zendesk_api_token: <secret>', '<add key="ZendeskApiToken" value="<secret>" />'],
        miss: ['ZENDESK_API_TOKEN=<[A-Za-z0-9]{8}>', 'zendesk_api_token: ${ZENDESK_API_TOKEN}'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Admin Center, Apps and integrations, Zendesk API: add a token; an OAuth client with scopes is narrower.',
        url: 'https://support.zendesk.com/hc/en-us/articles/4408889192858',
      },
    ],
    check: [
      {
        text: 'The list of tokens shows when each was last used.',
        url: 'https://support.zendesk.com/hc/en-us/articles/4408889192858',
      },
    ],
    rotate: [{ text: 'Keys can stand side by side: put the new one everywhere first, then take the old one away.' }],
    revoke: [
      {
        text: 'Zendesk API: deactivate the token (it can be made active again), then delete it.',
        url: 'https://support.zendesk.com/hc/en-us/articles/4408889192858',
      },
    ],
    prevent: [
      {
        text: 'OAuth tokens with scopes (tickets:read) and an expiry instead of API tokens, which can act as every agent; IP restrictions of the account (Security, Advanced).',
        url: 'https://support.zendesk.com/hc/en-us/articles/4408889192858',
      },
    ],
    risks: ['A token acts as any agent: tickets and users can be read, changed and deleted.'],
    links: [
      'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
      'https://support.zendesk.com/hc/en-us/articles/4408889192858',
    ],
  },
});
