import { provider } from '../provider';

export default provider({
  id: 'fly-io',
  name: 'Fly.io',
  home: 'https://fly.io/',
  secrets: [
    {
      id: 'fly-io-access-token',
      name: 'Fly.io access token',
      keywords: ['fo1_'],
      pattern: /fo1_[A-Za-z0-9_-]{40,50}(?![\w-])/,
      environmentVariable: 'FLY_API_TOKEN',
      sample: 'fo1_[A-Za-z0-9_-]{42}[A-Za-z0-9]',
      examples: {
        match: ['FLY_API_TOKEN=<secret>', 'flyctl deploy --access-token <secret>'],
        miss: ['FLY_API_TOKEN=<fo1_[A-Za-z0-9]{12}>', 'FLY_API_TOKEN=$TOKEN'],
      },
    },
    // Macaroons (https://fly.io/docs/security/tokens/): base64, often a list of several after `FlyV1`.
    {
      id: 'fly-io-macaroon',
      name: 'Fly.io macaroon token',
      keywords: ['fm2_', 'fm1r_', 'fm1a_'],
      pattern: /fm(?:2|1[ra])_[A-Za-z0-9+/_-]{60,1600}={0,3}(?![\w+/=-])/,
      after: 1640,
      entropy: 4,
      environmentVariable: 'FLY_API_TOKEN',
      sample: 'fm2_[A-Za-z0-9+/]{320}',
      examples: {
        match: ['FLY_API_TOKEN="FlyV1 <secret>"', 'token: "<fm1r_[A-Za-z0-9+/]{200}==>"'],
        miss: ['FLY_API_TOKEN="FlyV1 <fm2_[A-Za-z0-9]{20}>"', 'fm2_ is a macaroon'],
      },
    },
  ],
  guide: {
    create: [
      {
        text: 'Make a deploy token for one app with an end date rather than a personal token.',
        command: 'fly tokens create deploy --app APP --expiry 720h',
      },
    ],
    check: [
      {
        text: 'The list of tokens shows what exists; Fly.io publishes no last use.',
        url: 'https://fly.io/user/personal_access_tokens',
        command: 'fly tokens list',
      },
    ],
    rotate: [{ text: 'Create a second token, deploy it, revoke the first.' }],
    revoke: [
      {
        text: 'Revoke the token by its id.',
        url: 'https://fly.io/user/personal_access_tokens',
        command: 'fly tokens revoke TOKEN_ID',
      },
    ],
    prevent: [
      {
        text: 'Deploy tokens of one app with an expiry instead of a personal token; a macaroon can be narrowed further without asking the server (fly tokens attenuate).',
        url: 'https://fly.io/docs/security/tokens/',
      },
    ],
    risks: ['Apps can be deployed, machines entered by ssh, and secrets read inside them.'],
    links: ['https://fly.io/docs/security/tokens/', 'https://fly.io/docs/flyctl/tokens-revoke/'],
  },
});
