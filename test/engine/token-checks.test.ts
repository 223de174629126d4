/** The checks that know one vendor's tokens: valid proves, invalid lowers and never drops, refuted is another thing altogether. */
import assert from 'node:assert/strict';
import { createEngine, randomFrom, sampleOf } from '../../engine';
import { atlassianChecksum, dataCenterToken, withCrc32Upper } from '../../engine/checks/atlassian-checksum';
import { encodeBase64 } from '../../engine/checks/base64';
import { basicAuth } from '../../engine/checks/basic-auth';
import { withCrc32 } from '../../engine/checks/crc32';
import { discordBot, discordBotSample } from '../../engine/checks/discord-bot';
import { gitlabRoutable } from '../../engine/checks/gitlab-routable';
import { infix } from '../../engine/checks/infix';
import { isPlaceholder } from '../../engine/checks/placeholder';
import { stripeAccount } from '../../engine/checks/stripe-account';
import { providers } from '../../engine/detectors';

const random = randomFrom(5);
/** The value with its last letter or digit changed for another of its kind that it has, so that its shape stays what it was. */
function changed(value: string): string {
  const kinds = [/[a-z]/, /[A-Z]/, /\d/];
  const at = value.search(/[A-Za-z0-9][^A-Za-z0-9]*$/);
  const kind = kinds.find((one) => one.test(value[at]!))!;
  const other = [...value].reverse().find((c) => kind.test(c) && c !== value[at])!;
  return value.slice(0, at) + other + value.slice(at + 1);
}

suite('token checks', () => {
  test('Atlassian’s tokens end with the CRC-32 of the rest', () => {
    const token = withCrc32Upper('ATATT3[A-Za-z0-9_-]{180}=')(random);
    assert.equal(atlassianChecksum(token), 'valid');
    assert.equal(atlassianChecksum(changed(token)), 'invalid');
    assert.equal(atlassianChecksum(token.replace('ATATT3', 'ATATT4')), 'invalid');
  });

  test('a token of Atlassian’s Data Center is base64 of a number, a colon and the rest', () => {
    assert.equal(dataCenterToken(encodeBase64(random.template('[0-9]{12}:[A-Za-z0-9]{20}'))), 'valid');
    assert.equal(dataCenterToken(encodeBase64(random.template('[A-Za-z]{33}'))), 'refuted');
  });

  test('GitLab’s routable tokens carry their length and checksum, older ones neither', () => {
    const token = withCrc32('glpat-[A-Za-z0-9_-]{27}.01.1a', { form: 'base36' })(random);
    assert.equal(gitlabRoutable(token), 'valid');
    assert.equal(gitlabRoutable(changed(token)), 'invalid');
    assert.equal(gitlabRoutable(random.template('glpat-[A-Za-z0-9_-]{20}')), undefined);
  });

  test('a vendor’s mark inside proves, its absence lowers', () => {
    const check = infix('T3BlbkFJ', 'other');
    assert.equal(check(random.template('sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}')), 'valid');
    assert.equal(check(random.template('sk-[a-z]{20}other[a-z]{20}')), 'valid');
    assert.equal(check(random.template('sk-[0-9]{40}')), 'invalid');
  });

  test('basic authentication is a user and a password that is none of documentation', () => {
    assert.equal(basicAuth(encodeBase64(random.template('deploy:[A-Za-z0-9]{16}'))), 'valid');
    for (const text of ['deploy:password', 'deploy:', ':secret', 'no colon', 'user:\u0001\u0002\u0003'])
      assert.equal(basicAuth(encodeBase64(text)), 'refuted', JSON.stringify(text));
    assert.equal(basicAuth('%%%'), 'refuted');
  });

  test('a bot token of Discord begins with a bot’s id', () => {
    assert.equal(discordBot(discordBotSample(random)), 'valid');
    assert.equal(discordBot(random.template('M[A-Za-z]{23}.[A-Za-z]{6}.[A-Za-z]{27}')), 'refuted');
  });

  test('a key of Stripe names its account, unless it is an old one', () => {
    assert.equal(stripeAccount(random.template('sk_live_51[A-Za-z0-9]{97}')), 'valid');
    assert.equal(stripeAccount(random.template('sk_live_77[A-Za-z0-9]{97}')), 'invalid');
    assert.equal(stripeAccount(random.template('sk_live_[A-Za-z0-9]{24}')), undefined);
    assert.equal(stripeAccount(random.template('sk_live_a2V5X[A-Za-z0-9]{30}')), 'refuted');
  });

  test('one character again and again is a mask, unless it is a small part of a long value', () => {
    for (const mask of ['xxxxxxxxxxxxxxxx', 'abcdxxxxxxxx1234', '00000000000000001234', 'a'.repeat(64)])
      assert.equal(isPlaceholder(mask), true, mask);
    assert.equal(isPlaceholder(random.template('[A-Za-z0-9]{11}AAAAAAAAAA[A-Za-z0-9]{43}')), false);
    // However deep the lines of a value are indented.
    const lines = Array.from({ length: 3 }, () => random.template('[A-Za-z0-9]{32}'));
    assert.equal(isPlaceholder(lines.join(`\n${' '.repeat(24)}`)), false);
    assert.equal(isPlaceholder(random.template('[a-f0-9]{30}xxxxxx[a-f0-9]{30}')), false);
  });

  test('a check says of its own sample that it is valid, or nothing', () => {
    const doubted: string[] = [];
    for (const secret of providers.flatMap((provider) => provider.secrets)) {
      const verdicts = Array.from({ length: 20 }, () => secret.check?.(sampleOf(secret, random)));
      // Of short random values one in a hundred looks like words.
      if (verdicts.filter((verdict) => verdict === 'invalid' || verdict === 'refuted').length > 3)
        doubted.push(secret.id);
    }
    assert.deepEqual(doubted, []);
  });

  test('a wrong checksum lowers and never drops', () => {
    const engine = createEngine();
    const dropped: string[] = [];
    for (const secret of providers.flatMap((provider) => provider.secrets)) {
      if (secret.keywords === undefined || secret.near !== undefined) continue;
      const sample = sampleOf(secret, random);
      const wrong = changed(sample);
      if (secret.check?.(sample) !== 'valid' || secret.check(wrong) !== 'invalid') continue;
      const [right, lowered] = [sample, wrong].map((value) =>
        engine.scan(`key = "${value}"\n`).find(({ detector }) => detector === secret.id),
      );
      if (right?.confidence !== 'certain') dropped.push(`${secret.id}: not certain`);
      if (lowered === undefined || lowered.confidence === 'certain')
        dropped.push(`${secret.id}: ${lowered?.confidence}`);
    }
    assert.deepEqual(dropped, []);
  });
});
