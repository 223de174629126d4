/** Why there is a finding, or none: `§` stands for a random value. */
import assert from 'node:assert/strict';
import { createEngine, randomFrom, sampleOf, type Considered } from '../../engine';
import { providers } from '../../engine/detectors';

const engine = createEngine();
const random = randomFrom(11);
const value = random.template('[a-z][A-Z][0-9][A-Za-z0-9]{13}[0-9][a-z]');
const stripe = sampleOf(
  providers.flatMap(({ secrets }) => secrets).find(({ id }) => id === 'stripe-secret-key')!,
  randomFrom(3),
);

/** What is said of the line with the caret `‸`. */
function explained(text: string, path: string): { findings: string[]; considered: readonly Considered[] } {
  const filled = text.replaceAll('§', value);
  const at = filled.indexOf('‸');
  const plain = filled.replace('‸', '');
  const start = plain.lastIndexOf('\n', at - 1) + 1;
  const end = plain.indexOf('\n', at);
  const { findings, considered } = engine.explain(plain, { path }, start, end < 0 ? plain.length : end);
  assert.ok(!JSON.stringify({ findings, considered }).includes(value), 'the value is told');
  return { findings: findings.map(({ detector }) => detector), considered };
}

const reasonOf = (considered: readonly Considered[], detector: string): string | undefined =>
  considered.find((one) => one.detector === detector)?.reason;

suite('why', () => {
  test('a finding by its name: the features that held, whose weights make its score', () => {
    const { findings, considered } = explained('‸api_token = "§"', 'a.py');
    assert.deepEqual(findings, ['assigned-token']);
    const { score, confidence } = considered.find(({ detector }) => detector === 'assigned-token')!;
    assert.equal(confidence, 'likely');
    assert.ok(score!.features.some(({ name }) => name === 'token'));
    assert.ok(score!.features.some(({ name, weight }) => name === 'random' && weight > 0));
    const sum = score!.features.reduce((total, { weight }) => total + weight, 0);
    assert.ok(Math.abs(sum - score!.total) < 1e-9 && score!.total >= score!.least);
  });

  test('too little speaks for it: the score and what is needed', () => {
    const { findings, considered } = explained('‸api_token = "tulips"', 'a.py');
    assert.deepEqual(findings, []);
    assert.equal(reasonOf(considered, 'assigned-token'), 'it is too short');
    const { considered: longer } = explained('‸api_token = "gardentulips"', 'a.py');
    const { score, reason } = longer.find(({ detector }) => detector === 'assigned-token')!;
    assert.equal(reason, 'too little speaks for it');
    assert.ok(score!.total < score!.least);
  });

  for (const [line, reason] of [
    ['‸password = "<your password>"', 'it is a placeholder'],
    ['‸password = "${PASSWORD}"', 'it is a template'],
    ['‸api_key = "process.env.KEY"', 'it is a reference'],
    ['‸password = "https://shop.test/login"', 'it is a path or an address'],
    ['‸secret_key = "api_secret_key"', 'its words stand in for a value'],
  ] as const)
    test(`${line}: ${reason}`, () => {
      const { findings, considered } = explained(line, 'a.py');
      assert.deepEqual(findings, []);
      assert.ok(
        considered.some((one) => one.detector.startsWith('assigned-') && one.reason === reason),
        JSON.stringify(considered),
      );
    });

  test('a name that means no secret, and a word that no value follows', () => {
    const { considered } = explained('‸primary_key = "§"', 'a.py');
    assert.ok(considered.some(({ name, reason }) => name === 'primary_key' && reason !== undefined));
    const { considered: alone } = explained('‸token = next()', 'a.py');
    assert.ok(alone.some(({ detector, wordAlone }) => detector === 'assigned-token' && wordAlone));
  });

  test('a vendor’s key, one with a placeholder in its place, and one that is cut off', () => {
    const prefix = stripe.slice(0, 8);
    assert.deepEqual(explained(`‸k = "${stripe}"`, 'a.py').findings, ['stripe-secret-key']);
    const masked = explained(`‸k = "${prefix}EXAMPLE${value}"`, 'a.py').considered;
    assert.equal(reasonOf(masked, 'stripe-secret-key'), 'it is a placeholder');
    const cut = explained(`‸k = "${prefix}4e"`, 'a.py').considered;
    assert.ok(cut.some(({ detector, wordAlone }) => detector === 'stripe-secret-key' && wordAlone));
  });

  test('only the line that is asked for is told', () => {
    const { findings, considered } = explained('api_token = "§"\n‸x = 1\n', 'a.py');
    assert.deepEqual([findings, considered], [[], []]);
  });
});
