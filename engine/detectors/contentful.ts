import { notWords } from '../checks/words';
import { provider } from '../provider';

export default provider({
  id: 'contentful',
  name: 'Contentful',
  home: 'https://www.contentful.com/',
  secrets: [
    {
      id: 'contentful-personal-token',
      name: 'Contentful personal access token',
      keywords: ['CFPAT-'],
      pattern: /CFPAT-[\w-]{43}(?![\w-])/,
      environmentVariable: 'CONTENTFUL_MANAGEMENT_ACCESS_TOKEN',
      sample: 'CFPAT-[A-Za-z0-9_-]{42}[A-Za-z0-9]',
      examples: {
        match: [
          'contentful_management_access_token: <secret>',
          'client = Client(contentful_management_access_token="<secret>")',
        ],
        miss: [
          'CONTENTFUL_MANAGEMENT_ACCESS_TOKEN=<CFPAT-[a-z]{9}>',
          'const contentfulManagementAccessToken = process.env.CONTENTFUL_MANAGEMENT_ACCESS_TOKEN;',
        ],
      },
    },
    {
      id: 'contentful-delivery-token',
      name: 'Contentful delivery or preview token',
      pattern: /(?<![\w-])[A-Za-z0-9_-][A-Za-z0-9_=-]{41}[A-Za-z0-9_=-](?![\w=-])/,
      near: ['contentful'],
      reach: 60,
      entropy: 3.9,
      check: notWords,
      environmentVariable: 'CONTENTFUL_DELIVERY_TOKEN',
      sample: '[A-Za-z0-9_-]{37}[0-9]{6}',
      examples: {
        match: ['contentful_delivery_token: <secret>', '<ContentfulDeliveryToken><secret></ContentfulDeliveryToken>'],
        miss: [
          'CONTENTFUL_DELIVERY_TOKEN=<[0-9a-f]{9}>',
          'contentfulDeliveryToken := os.Getenv("CONTENTFUL_DELIVERY_TOKEN")',
        ],
      },
    },
    {
      id: 'contentful-management-token-legacy',
      name: 'Contentful management token (64 digits)',
      pattern: /[0-9a-f]{64}/,
      near: ['contentful'],
      reach: 60,
      environmentVariable: 'CONTENTFUL_MANAGEMENT_TOKEN',
      sample: '[0-9a-f]{64}',
      examples: {
        match: [
          'export CONTENTFUL_MANAGEMENT_TOKEN="<secret>"',
          'client = Client(contentful_management_token="<secret>")',
        ],
        miss: [
          'CONTENTFUL_MANAGEMENT_TOKEN=<[0-9a-f]{9}>',
          'contentful_management_token: ${CONTENTFUL_MANAGEMENT_TOKEN}',
        ],
      },
    },
  ],
  guide: {
    alive: [
      {
        secrets: ['contentful-personal-token'],
        url: 'https://api.contentful.com/users/me',
        headers: { Authorization: 'Bearer {key}' },
        live: { contains: ['"firstName"', '"lastName"'] },
        elsewhere: ['api.eu.contentful.com'],
        source: 'https://www.contentful.com/developers/docs/references/content-management-api/#/reference/users/user',
      },
    ],
    create: [
      {
        text: 'Make a token with an expiry, for reading where that is enough.',
        url: 'https://app.contentful.com/account/profile/cma_tokens',
      },
    ],
    check: [
      {
        text: 'The organization’s audit logs (Premium) list changes.',
        url: 'https://www.contentful.com/help/audit-logs/',
      },
    ],
    rotate: [{ text: 'Make a second key, deploy it, see that the calls go on, then remove the first.' }],
    revoke: [
      { text: 'Revoke on the page of CMA tokens.', url: 'https://app.contentful.com/account/profile/cma_tokens' },
    ],
    prevent: [
      {
        text: 'Delivery tokens for what only reads published content; personal tokens with scope content_management_read and an expiry; app identities for programs.',
        url: 'https://www.contentful.com/help/token-management/personal-access-tokens/',
      },
    ],
    risks: [
      'Content and models of all spaces the owner can open can be changed and deleted.',
      'A preview token shows drafts.',
    ],
    links: ['https://www.contentful.com/developers/docs/references/authentication/'],
  },
});
