/** Id and key found together are one group; an id that is no secret by itself is reported only then. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine, randomFrom, type Finding } from '../../engine';
import { providers } from '../../engine/detectors';

const engine = createEngine();
const random = randomFrom(4);
const id = (): string => random.template('AKID[A-Za-z0-9]{32}');
const key = (): string => random.template('[A-Za-z0-9]{31}7');

const groups = (text: string): Record<string, (string | undefined)[]> => {
  const out: Record<string, (string | undefined)[]> = {};
  for (const { detector, group } of engine.scan(text)) (out[detector] ??= []).push(group);
  return out;
};
const only = <T>(list: readonly T[] | undefined): T => {
  assert.equal(list?.length, 1);
  return list![0]!;
};

suite('pairs', () => {
  test('the halves share a group in either order, and it is the lesser fingerprint', () => {
    const [a, b] = [id(), key()];
    for (const text of [
      `TENCENTCLOUD_SECRET_ID=${a}\nTENCENTCLOUD_SECRET_KEY=${b}\n`,
      `TENCENTCLOUD_SECRET_KEY=${b}\nTENCENTCLOUD_SECRET_ID=${a}\n`,
      `cred = credential.Credential("${a}", "${b}")  # tencent\n`,
    ]) {
      const findings = engine.scan(text);
      const least = findings.map((finding) => finding.fingerprint).sort()[0];
      assert.deepEqual(
        findings.map((finding) => finding.group),
        [least, least],
        text.slice(0, 24),
      );
    }
  });

  test('each half belongs to its nearest', () => {
    const text = [1, 2, 3].map(() => `secret_id: ${id()}\nsecret_key: ${key()}\n`).join('');
    const found = engine.scan(`tencentcloud:\n${text}`).filter(({ group }) => group !== undefined);
    assert.equal(found.length, 6);
    for (let i = 0; i < 6; i += 2) assert.equal(found[i]!.group, found[i + 1]!.group);
    assert.equal(new Set(found.map(({ group }) => group)).size, 3);
  });

  test('halves far apart are no pair, and one without the other has no group', () => {
    const far = '\n'.repeat(30);
    const found = groups(`TENCENTCLOUD_SECRET_ID=${id()}\n${far}TENCENTCLOUD_SECRET_KEY=${key()}\n`);
    assert.equal(only(found['tencent-cloud-secret-id']), undefined);
    assert.equal(only(found['tencent-cloud-secret-key']), undefined);
  });

  test('halves of two providers are no pair', () => {
    const found = groups(
      `TENCENTCLOUD_SECRET_ID=${id()}\nRAZORPAY_KEY_ID=${random.template('rzp_live_[A-Za-z0-9]{14}')}\n`,
    );
    assert.equal(only(found['tencent-cloud-secret-id']), undefined);
    assert.equal(only(found['razorpay-key-id']), undefined);
  });

  test('an id that is no secret is reported beside its secret only', () => {
    const client = random.template('[0-9]{12}-[a-z0-9]{32}.apps.googleusercontent.com');
    const secret = random.template('GOCSPX-[A-Za-z0-9_-]{27}[A-Za-z0-9]');
    assert.deepEqual(engine.scan(`{"client_id": "${client}"}`), []);
    const found = groups(`{"client_id": "${client}",\n "client_secret": "${secret}"}`);
    assert.equal(only(found['google-cloud-oauth-client-id']), only(found['google-cloud-oauth-client-secret']));
  });

  /** Id, key, the names that settings give them, and the client that takes both. */
  const credentials: Readonly<Record<string, readonly [id: string, key: string, names: string, client?: string]>> = {
    'tencent-cloud': [
      'AKID[A-Za-z0-9]{32}',
      '[A-Za-z0-9]{31}7',
      'TENCENTCLOUD_SECRET_ID KEY',
      'tencentcloud.Credential',
    ],
    aws: ['AKIA[A-Z2-7]{16}', '[A-Za-z0-9+/]{39}g', 'AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY', 'aws.Session'],
    'alibaba-cloud': ['LTAI5t[A-Za-z0-9]{18}', '[A-Za-z0-9]{30}', 'ALIYUN_ACCESS_KEY_ID SECRET', 'aliyun.AcsClient'],
    twilio: ['AC[0-9a-f]{32}', '[0-9a-f]{32}', 'TWILIO_ACCOUNT_SID TWILIO_AUTH_TOKEN', 'twilio.Client'],
    algolia: ['[A-Z0-9]{10}', '[0-9a-f]{32}', 'ALGOLIA_APP_ID ALGOLIA_API_KEY', 'algoliasearch'],
    trello: ['[0-9a-f]{32}', 'ATTA[0-9a-f]{64}[0-9A-F]{8}', 'TRELLO_API_KEY TRELLO_TOKEN', 'trello.Client'],
    plaid: ['[0-9a-f]{24}', '[0-9a-f]{30}', 'PLAID_CLIENT_ID PLAID_SECRET', 'plaid.Client'],
    'google-cloud': [
      '[0-9]{12}-[a-z0-9]{32}.apps.googleusercontent.com',
      'GOCSPX-[A-Za-z0-9_-]{27}x',
      'GOOGLE_CLIENT_ID GOOGLE_CLIENT_SECRET',
      'google.OAuth2Client',
    ],
    github: ['Ov23li[A-Za-z0-9]{14}', '[0-9a-f]{40}', 'GITHUB_CLIENT_ID GITHUB_CLIENT_SECRET'],
    slack: ['[1-9][0-9]{11}.[1-9][0-9]{11}', '[0-9a-f]{32}', 'SLACK_CLIENT_ID SLACK_CLIENT_SECRET'],
    discord: ['[1-9][0-9]{17}', '[A-Za-z0-9_-]{31}x', 'DISCORD_CLIENT_ID DISCORD_CLIENT_SECRET'],
    spotify: ['[0-9a-f]{32}', '[0-9a-f]{32}', 'SPOTIFY_CLIENT_ID SPOTIFY_CLIENT_SECRET'],
    auth0: ['[A-Za-z0-9]{32}', '[A-Za-z0-9_-]{63}x', 'AUTH0_CLIENT_ID AUTH0_CLIENT_SECRET'],
    okta: ['0oa[A-Za-z0-9]{17}', '[A-Za-z0-9_-]{39}x', 'OKTA_CLIENT_ID OKTA_CLIENT_SECRET'],
    azure: [
      '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}',
      '[A-Za-z0-9]{3}8Q~[A-Za-z0-9]{34}',
      'AZURE_CLIENT_ID AZURE_CLIENT_SECRET',
    ],
    linkedin: [
      '[78]6[0-9a-z]{12}',
      'WPL_AP1.[A-Za-z0-9]{16}.[A-Za-z0-9]{6}==',
      'LINKEDIN_CLIENT_ID LINKEDIN_CLIENT_SECRET',
    ],
    facebook: ['[1-9][0-9]{14}', '[0-9a-f]{32}', 'FACEBOOK_APP_ID FACEBOOK_APP_SECRET'],
    dropbox: ['[a-z0-9]{15}', '[a-z0-9]{15}', 'DROPBOX_APP_KEY DROPBOX_APP_SECRET'],
    paypal: ['A[A-Za-z0-9_-]{78}x', 'E[A-Za-z0-9_-]{78}x', 'PAYPAL_CLIENT_ID PAYPAL_CLIENT_SECRET', 'paypal.Client'],
  };
  for (const [provider, [idOf, keyOf, names, client]] of Object.entries(credentials))
    test(`${provider}: id and key are one group in either order, some lines apart, and in one call`, () => {
      const [a, b] = [random.template(idOf), random.template(keyOf)];
      const [first, last] = names.split(' ') as [string, string];
      const second = last.includes('_') ? last : first.replace(/[^_]+$/, last);
      for (const text of [
        `${first}=${a}\n${second}=${b}\n`,
        `${second}=${b}\n${first}=${a}\n`,
        `${first}: "${a}"\nREGION: eu-west-1\nTIMEOUT: 30\n${second}: "${b}"\n`,
        ...(client === undefined ? [] : [`const client = ${client}("${a}", "${b}")\n`]),
      ]) {
        const found = engine.scan(text).filter(({ group }) => group !== undefined);
        assert.equal(found.length, 2, text.replaceAll(a, 'ID').replaceAll(b, 'KEY'));
        assert.equal(found[0]!.group, found[1]!.group);
        assert.ok(found.every((half) => half.provider === provider));
      }
    });

  test('the id of a service account’s key is reported beside its key only', () => {
    const keyId = random.template('[0-9a-f]{40}');
    assert.deepEqual(engine.scan(`{"type": "service_account", "private_key_id": "${keyId}"}`), []);
  });

  test('each declared pair is grouped', () => {
    const ungrouped: string[] = [];
    const secrets = new Map(providers.flatMap((provider) => provider.secrets).map((secret) => [secret.id, secret]));
    for (const secret of secrets.values()) {
      const other = secrets.get(secret.pairs ?? '');
      if (other === undefined) continue;
      assert.ok(other.pairs === undefined || secrets.get(other.pairs) !== undefined, secret.id);
      const value = (of: typeof secret): string =>
        typeof of.sample === 'string' ? random.template(of.sample) : of.sample(random);
      const name = (of: typeof secret): string => of.environmentVariable ?? 'KEY';
      const text = `${name(secret)}=${value(secret)}\n${name(other)}=${value(other)}\n`;
      const found = engine.scan(text).filter(({ group }) => group !== undefined);
      if (found.length !== 2 || found[0]!.group !== found[1]!.group) ungrouped.push(secret.id);
    }
    assert.deepEqual(ungrouped, []);
  });

  test('after edits the groups are those of a fresh scan', () => {
    const lines = [`TENCENTCLOUD_SECRET_ID=${id()}`, `TENCENTCLOUD_SECRET_KEY=${key()}`, '', '# a remark', 'port: 80'];
    const line = fc.constantFrom(...lines).map((text) => `${text}\n`);
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(60), line), { maxLength: 8 }),
        (start, edits) => {
          const document = engine.open(start.join(''));
          for (const [at, length, text] of edits) {
            const from = document.length === 0 ? 0 : at % document.length;
            document.edit(from, Math.min(document.length, from + length), text);
          }
          const kept = (findings: readonly Finding[]): unknown =>
            findings.map(({ detector, start: from, group }) => [detector, from, group]);
          assert.deepEqual(kept(document.findings), kept(engine.scan(document.text())));
        },
      ),
      { numRuns: 200 },
    );
  });
});
