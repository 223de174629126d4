import { awsAccountOf, decodeBase64Text, decodeJwt, jsonObjectOf } from '../engine';

/** Something that a key tells of itself, without asking anybody. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** Does it work on real money and data? Undefined where the key does not tell. */
export type Mode = 'live' | 'test';

type Reader = (value: string, detector: string) => readonly Fact[];

const fact = (label: string, text: string | undefined): readonly Fact[] =>
  text === undefined || text === '' ? [] : [{ label, text }];

const byPrefix = (value: string, label: string, names: Readonly<Record<string, string>>): readonly Fact[] =>
  fact(label, Object.entries(names).find(([prefix]) => value.startsWith(prefix))?.[1]);

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
const aws: Reader = (value) => [
  ...byPrefix(value, 'Type', {
    AKIA: 'long-term access key',
    ASIA: 'temporary credentials of STS',
    ABIA: 'STS bearer token',
    ACCA: 'context-specific credential',
  }),
  ...fact('AWS account', awsAccountOf(value)),
];

/** https://www.tencentcloud.com/document/product/598/32675: temporary ids are longer. */
const tencent: Reader = (value, detector) =>
  detector === 'tencent-cloud-secret-id'
    ? fact('Type', value.length > 36 ? 'id of temporary credentials (STS)' : 'id of a permanent key')
    : [];

/** Behind the mode comes `5`, the account's id without `acct_`, then the secret (https://docs.stripe.com/keys). */
const stripe: Reader = (value) => {
  const account = /^[a-z]+_(?:live|test|prod)_5(1[A-Za-z0-9]{15})[A-Za-z0-9]{60,}$/.exec(value)?.[1];
  return [
    ...byPrefix(value, 'Type', {
      sk_org_: 'organization key',
      sk_: 'secret key: every permission',
      rk_: 'restricted key: the permissions it was given',
      whsec_: 'signing secret of a webhook endpoint',
      ek_: 'ephemeral key of one customer',
    }),
    ...fact('Stripe account', account === undefined ? undefined : `acct_${account}`),
  ];
};

/** https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/ */
const github: Reader = (value) =>
  byPrefix(value, 'Type', {
    github_pat_: 'fine-grained personal access token',
    ghp_: 'personal access token (classic)',
    gho_: 'OAuth access token',
    ghu_: 'user token of a GitHub App, 8 hours by default',
    ghs_: 'installation token of a GitHub App, 1 hour',
    ghr_: 'refresh token of a GitHub App',
  });

/** https://docs.slack.dev/authentication/tokens: the numbers are the workspace and the bot or user. */
const slack: Reader = (value) => {
  const match = /^(xox[a-z]|xapp)-(?:\d-)?([A-Z0-9]{6,13})-/.exec(value);
  const hook = /\/services\/(T[A-Z0-9]+)\/(B[A-Z0-9]+)\//.exec(value);
  return [
    ...byPrefix(value, 'Type', {
      'xoxb-': 'bot token',
      'xoxp-': 'user token',
      'xapp-': 'app-level token',
      xoxe: 'rotating token',
      'xoxc-': 'browser session',
      'xoxd-': 'browser session',
    }),
    ...fact(value.startsWith('xapp') ? 'Slack app' : 'Slack workspace', match?.[2]),
    ...fact('Slack workspace', hook?.[1]),
    ...fact('Slack app or bot', hook?.[2]),
  ];
};

/** RFC 7519: registered claims, and those that say what a token may do. */
const jwt: Reader = (value) => {
  const token = decodeJwt(value.replace(/^(?:Bearer )?/, ''));
  if (token === undefined) return [];
  const { header, payload } = token;
  const claim = (name: string): string | undefined => {
    const found = payload[name];
    return typeof found === 'string' || typeof found === 'number'
      ? String(found)
      : Array.isArray(found)
        ? found.filter((one) => typeof one === 'string').join(' ')
        : undefined;
  };
  const moment = (name: string): string | undefined => {
    const seconds = payload[name];
    // Dates in JavaScript end at this many milliseconds.
    return typeof seconds === 'number' && Math.abs(seconds) < 8.64e12
      ? new Date(seconds * 1000).toISOString()
      : undefined;
  };
  return [
    ...fact('Signed with', String(header.alg)),
    ...fact('Issuer', claim('iss')),
    ...fact('Subject', claim('sub')),
    ...fact('Audience', claim('aud')),
    ...fact('Role', claim('role') ?? claim('roles')),
    ...fact('Scopes', claim('scope') ?? claim('scp')),
    ...fact('Project', claim('ref')),
    ...fact('Issued', moment('iat')),
    ...fact('Expires', moment('exp') ?? 'never (it has no expiry)'),
  ];
};

/** A number before the colon (https://core.telegram.org/bots/api#authorizing-your-bot). */
const telegram: Reader = (value) => fact('Bot', /^(\d+):/.exec(value)?.[1]);

/** `SG.`, the key's id, a dot, the secret: the id is what its API deletes it by (https://www.twilio.com/docs/sendgrid/api-reference/api-keys). */
const sendgrid: Reader = (value) => fact('Key id', /^SG\.([\w-]{22})\./.exec(value)?.[1]);

/** The id before the dot (https://airtable.com/developers/web/guides/personal-access-tokens). */
const airtable: Reader = (value) => fact('Token id', /^(pat\w{14})\./.exec(value)?.[1]);

/** The data centre behind the dash (https://mailchimp.com/developer/marketing/docs/fundamentals/). */
const mailchimp: Reader = (value) => fact('Data center', /-(us\d{1,2})$/.exec(value)?.[1]);

/** The bot's user id in base64 (https://discord.com/developers/docs/reference#authentication). */
const discord: Reader = (value) => {
  const id = decodeBase64Text(/^([A-Za-z0-9_-]+)\./.exec(value)?.[1] ?? '');
  return [
    ...fact('Bot', id !== undefined && /^\d{17,20}$/.test(id) ? id : undefined),
    ...fact('Webhook', /\/webhooks\/(\d{17,20})\//.exec(value)?.[1]),
  ];
};

/** `sntrys_` and base64 of JSON that names the organization; `glc_` likewise. */
const namesIn: Reader = (value) => {
  const object = jsonObjectOf(/^(?:sntrys|glc)_([A-Za-z0-9+/=_-]+?)(?:_[A-Za-z0-9+/]{43})?$/.exec(value)?.[1] ?? '');
  const text = (key: string): string | undefined => (typeof object?.[key] === 'string' ? object[key] : undefined);
  return [
    ...fact('Organization', text('org') ?? text('o')),
    ...fact('Name', text('n')),
    ...fact('Address', text('url')),
  ];
};

const openai: Reader = (value) =>
  byPrefix(value, 'Type', {
    'sk-proj-': 'key of a project',
    'sk-svcacct-': 'key of a service account',
    'sk-admin-': 'admin key: manages the organization, its users and keys',
    'sk-': 'key of a user',
  });

const anthropic: Reader = (value) =>
  byPrefix(value, 'Type', {
    'sk-ant-admin': 'admin key: manages the organization',
    'sk-ant-api': 'API key of a workspace',
    'sk-ant-oat': 'OAuth access token',
  });

/** By provider. */
const readers: Readonly<Record<string, Reader>> = {
  aws,
  'tencent-cloud': tencent,
  stripe,
  github,
  slack,
  telegram,
  sendgrid,
  airtable,
  mailchimp,
  discord,
  sentry: namesIn,
  grafana: namesIn,
  openai,
  anthropic,
};

/**
 * What a key tells of itself. Only parts that are public by the vendor's own documents; none of it helps to guess the rest.
 * @param key the detector's and the provider's id
 */
export function factsOf(key: { readonly detector: string; readonly provider: string }, value: string): readonly Fact[] {
  const facts = [...(readers[key.provider]?.(value, key.detector) ?? []), ...jwt(value, key.detector)];
  const mode = modeOf(value);
  return mode === undefined ? facts : [{ label: 'Mode', text: modes[mode] }, ...facts];
}

const modes = {
  live: 'live: real money and real data',
  test: 'test: no real money or data, but it shows how things are built',
};

/** By the word that vendors put into a key's prefix. */
export function modeOf(value: string): Mode | undefined {
  const prefix =
    /^[A-Za-z]{1,12}[_-](live|prod|test|sandbox)[_-]/i.exec(value) ?? /^[a-z]+_org_(live|test)_/.exec(value);
  if (prefix === null) return undefined;
  return /live|prod/i.test(prefix[1]!) ? 'live' : 'test';
}
