/** Guides: all seven parts for the providers whose keys leak most, in words of their own; steps and links for all; what was read, and when. */
import assert from 'node:assert/strict';
import { uncheckedParts, type Guide, type Step } from '../../engine';
import { providers } from '../../engine/detectors';

/** The sixty most used, the deepest first. */
const mostUsed =
  'tencent-cloud stripe aws google-cloud azure github gitlab bitbucket slack discord telegram twilio sendgrid mailgun npm pypi rubygems openai anthropic hugging-face cloudflare digitalocean heroku datadog new-relic sentry shopify square paypal alibaba-cloud hashicorp databricks snowflake supabase vercel netlify okta auth0 atlassian notion linear figma postman grafana buildkite circleci doppler crates-io launchdarkly linode mapbox resend airtable algolia asana brevo elastic fastly hubspot mailchimp'.split(
    ' ',
  );

/** Why a provider of the sixty has no call that asks whether a key works. */
const noCall: Readonly<Record<string, string>> = {
  'alibaba-cloud': 'calls carry a signature of its own, which is not there yet',
  'crates-io': 'no endpoint that only reads takes a token with scopes',
  algolia: 'the host is made of the application id',
  atlassian: 'the e-mail address of the owner is needed as well',
  auth0: 'the host is the tenant’s own',
  azure: 'tenant and application id are needed as well',
  bitbucket: 'the e-mail address of the owner is needed as well',
  databricks: 'the host is the workspace’s own',
  grafana: 'the host is the stack’s own',
  hashicorp: 'the host is the server’s own',
  mailchimp: 'the host is made of the key’s data centre',
  okta: 'the host is the organization’s own',
  paypal: 'the only call for a secret issues a token',
  pypi: 'a token is taken by the upload endpoint alone',
  shopify: 'the host is the store’s own',
  snowflake: 'the host is the account’s own',
};

const steps = ['create', 'check', 'rotate', 'revoke'] as const;
const parts = [...steps, 'prevent'] as const;
const guideOf = (id: string): Guide => providers.find((provider) => provider.id === id)!.guide;
const leadsSomewhere = ({ url, command }: Step): boolean => url !== undefined || command !== undefined;

suite('guides of the sixty most used providers', () => {
  test('are sixty', () => assert.equal(new Set(mostUsed).size, 60));

  for (const id of mostUsed)
    test(`${id}: console, last use, log, revocation, second key, least privilege, addresses, names of variables`, () => {
      const guide = guideOf(id);
      for (const part of steps) assert.ok(guide[part].some(leadsSomewhere), `${part}: leads nowhere`);
      for (const shows of ['last use', 'log'] as const)
        assert.ok(
          guide.check.some((step) => step.shows === shows && leadsSomewhere(step)),
          `check: ${shows}`,
        );
      const prevent = (guide.prevent ?? []).map(({ text }) => text).join(' ');
      assert.match(
        prevent,
        /\bIPs?\b|address|CIDR|network|subnet/i,
        'prevent: where a key may come from, or that it cannot be bound',
      );
      assert.ok(guide.risks.length > 0 && guide.links.length > 0);
      const { secrets } = providers.find((provider) => provider.id === id)!;
      assert.ok(
        secrets.some(({ environmentVariable }) => environmentVariable !== undefined),
        'the variable that its SDK reads',
      );
    });

  test('each has a call that asks whether a key works, or says why not', () => {
    for (const id of mostUsed)
      assert.notEqual((guideOf(id).alive?.length ?? 0) > 0, id in noCall, `${id}: a call, or a reason, and not both`);
  });

  test('no step of theirs stands under another provider: it would be true of any', () => {
    const users = new Map<string, Set<string>>();
    for (const { id, guide } of providers)
      for (const part of parts)
        for (const { text } of guide[part] ?? []) users.set(text, (users.get(text) ?? new Set()).add(id));
    const shared = [...users]
      .filter(([, ids]) => ids.size > 1 && [...ids].some((id) => mostUsed.includes(id)))
      .map(([text, ids]) => `${[...ids].join(', ')}: ${text}`);
    assert.deepEqual(shared, []);
  });
});

suite('guides of all providers', () => {
  test('have steps, and links to the provider’s own pages', () => {
    for (const { id, guide } of providers) {
      for (const part of steps) assert.ok(guide[part].length > 0, `${id}: ${part}`);
      assert.ok(guide.links.length > 0, `${id}: links`);
    }
  });

  test('all their addresses are well-formed, and encrypted', () => {
    for (const { id, guide } of providers) {
      const urls = [
        ...guide.links,
        ...parts.flatMap((part) => guide[part] ?? []).flatMap(({ url }) => url ?? []),
        ...(guide.read ?? []).map(({ page }) => page),
        ...(guide.alive ?? []).map(({ source }) => source),
      ];
      for (const url of urls) {
        assert.match(url, /^https:\/\/[\w.-]+\.[a-z]{2,}(?:\/\S*)?$/, `${id}: ${url}`);
        assert.ok(URL.canParse(url), `${id}: ${url}`);
      }
    }
  });

  test('what was read names page, day and parts that there are; a part that nobody read is told', () => {
    const today = new Date().toISOString().slice(0, 10);
    for (const { id, guide } of providers) {
      for (const { on, parts: read } of guide.read ?? []) {
        assert.match(on, /^20\d\d-[01]\d-[0-3]\d$/, id);
        assert.ok(on <= today, `${id}: read on a day to come`);
        assert.ok(read.length > 0 && read.every((part) => guide[part] !== undefined), id);
      }
      const told = new Set([...uncheckedParts(guide), ...(guide.read ?? []).flatMap(({ parts: read }) => read)]);
      for (const part of parts) assert.equal(told.has(part), guide[part] !== undefined, `${id}: ${part}`);
    }
  });
});
