/** Guides: all seven parts for the providers whose keys leak most, steps and links for all. */
import assert from 'node:assert/strict';
import { providers } from '../../engine/detectors';

/** The sixty most used. */
const mostUsed =
  'tencent-cloud stripe aws google-cloud azure github gitlab bitbucket slack discord telegram twilio sendgrid mailgun npm pypi rubygems openai anthropic hugging-face cloudflare digitalocean heroku datadog new-relic sentry shopify square paypal alibaba-cloud hashicorp databricks snowflake supabase vercel netlify okta auth0 atlassian notion linear figma postman grafana buildkite circleci doppler crates-io launchdarkly linode mapbox resend airtable algolia asana brevo elastic fastly hubspot mailchimp'.split(
    ' ',
  );
const steps = ['create', 'check', 'rotate', 'revoke'] as const;

suite('guides', () => {
  test('sixty providers have all seven parts', () => {
    assert.equal(new Set(mostUsed).size, 60);
    for (const id of mostUsed) {
      const guide = providers.find((provider) => provider.id === id)?.guide;
      assert.ok(guide, id);
      for (const part of [...steps, 'prevent', 'risks', 'links'] as const)
        assert.ok((guide[part]?.length ?? 0) > 0, `${id}: ${part}`);
    }
  });

  test('every provider has steps and a link to its own pages', () => {
    for (const { id, guide } of providers) {
      for (const part of steps) assert.ok(guide[part].length > 0, `${id}: ${part}`);
      assert.ok(guide.links.length > 0 && guide.links.every((link) => link.startsWith('https://')), `${id}: links`);
    }
  });
});
