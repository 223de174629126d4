import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'typeform',
  name: 'Typeform',
  home: 'https://www.typeform.com/',
  secrets: [
    {
      id: 'typeform-personal-token',
      name: 'Typeform personal access token',
      keywords: ['tfp_'],
      pattern: /tfp_[A-Za-z0-9_-]{40,60}(?![\w-])/,
      entropy: 4,
      check: notWords,
      environmentVariable: 'TYPEFORM_TOKEN',
      sample: 'tfp_[A-Za-z0-9]{44}_[A-Za-z0-9]{13}',
      examples: {
        match: ['TYPEFORM_TOKEN=<secret>', '"typeformToken": "<secret>"'],
        miss: ['TYPEFORM_TOKEN=<tfp_[A-Za-z0-9]{8}>', 'typeform_token = os.environ["TYPEFORM_TOKEN"]'],
      },
    },
    {
      id: 'typeform-token-legacy',
      name: 'Typeform access token (older)',
      pattern: /[A-Za-z0-9]{44}/,
      near: ['typeform'],
      check: notWords,
      environmentVariable: 'TYPEFORM_TOKEN',
      sample: '[A-Za-z0-9]{44}',
      examples: {
        match: ['typeformToken := "<secret>"', '<TypeformToken><secret></TypeformToken>'],
        miss: ['TYPEFORM_TOKEN=<[0-9a-f]{6}>', 'const typeformToken = process.env.TYPEFORM_TOKEN;'],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['typeform-personal-token', 'typeform-token-legacy'],
        url: 'https://api.typeform.com/forms',
        headers: { Authorization: 'Bearer {key}' },
        elsewhere: ['api.eu.typeform.com'],
        source: 'https://developer.typeform.com/get-started/personal-access-token/',
      },
    ],
    create: [{ text: 'Generate a token with custom scopes.', url: 'https://admin.typeform.com/user/tokens' }],
    check: [
      {
        text: 'Typeform shows no use of tokens: look at forms, webhooks and members for changes.',
        url: 'https://admin.typeform.com/',
      },
    ],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [
      { text: 'Personal tokens: delete or regenerate the token.', url: 'https://admin.typeform.com/user/tokens' },
    ],
    prevent: [
      {
        text: 'Custom scopes (responses:read alone) for each personal token.',
        url: 'https://www.typeform.com/developers/get-started/personal-access-token/',
      },
    ],
    risks: ['Forms and all their answers can be read, as far as the scopes go.'],
    links: [
      'https://www.typeform.com/developers/get-started/personal-access-token/',
      'https://www.typeform.com/developers/get-started/scopes/',
    ],
  },
});
