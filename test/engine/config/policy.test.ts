import assert from 'node:assert/strict';
import { createPolicy, emptyConfig, parseBaseline, parseConfig, serializeBaseline, type Policy } from '../../../engine';

const finding = { detector: 'stripe-secret-key', provider: 'stripe', fingerprint: '0123456789abcdef' };
const policy = (config: object, baseline = '', today = '2026-06-15'): Policy =>
  createPolicy(parseConfig(JSON.stringify(config)).config, parseBaseline(baseline).entries, today);

suite('what a project accepts', () => {
  test('by path, by value, by detector, by provider; all that an entry gives must apply', () => {
    const by = (allow: object, path = 'test/a.py'): boolean =>
      policy({ allow: [allow] }).accepts(finding, path) !== undefined;
    assert.ok(by({ paths: ['test/**'] }));
    assert.ok(by({ paths: ['*.py'] }, 'deep/er/a.py'));
    assert.ok(!by({ paths: ['/a.py'] }));
    assert.ok(by({ fingerprints: ['ffffffffffffffff', finding.fingerprint] }));
    assert.ok(by({ detectors: ['stripe-secret-key'] }));
    assert.ok(by({ detectors: ['stripe'] }));
    assert.ok(!by({ detectors: ['stripe'], paths: ['src/**'] }));
    assert.ok(!by({ detectors: ['slack'] }));
  });

  test('it says who and why', () => {
    assert.deepEqual(policy({ allow: [{ paths: ['*'], reason: 'dummies' }] }).accepts(finding, 'a'), {
      by: 'config',
      reason: 'dummies',
    });
  });

  test('no pattern speaks of a file outside of its folder', () => {
    const all = policy({ allow: [{ paths: ['**'] }], exclude: ['**'] });
    for (const path of ['', '../a.py']) {
      assert.equal(all.accepts(finding, path), undefined);
      assert.equal(all.excludes(path), false);
    }
  });

  test('an entry counts until its last day has passed; then the finding is back, and it is told why', () => {
    const config = { allow: [{ paths: ['*'], expires: '2026-06-15' }] };
    assert.ok(policy(config, '', '2026-06-15').accepts(finding, 'a') !== undefined);
    const after = policy(config, '', '2026-06-16');
    assert.equal(after.accepts(finding, 'a'), undefined);
    assert.deepEqual(after.unused(), [{ by: 'config', line: 1, what: 'all detectors in *', expired: '2026-06-15' }]);
  });

  test('the baseline accepts a value in its file and nowhere else', () => {
    const known = policy({}, serializeBaseline([{ ...finding, path: 'src/a b.py' }]));
    assert.deepEqual(known.accepts(finding, 'src/a b.py'), { by: 'baseline' });
    assert.equal(known.accepts(finding, 'src/other.py'), undefined);
    assert.equal(known.accepts({ ...finding, fingerprint: 'ffffffffffffffff' }, 'src/a b.py'), undefined);
  });

  test('what accepted nothing is told', () => {
    const one = policy(
      { allow: [{ paths: ['used/**'] }, { detectors: ['slack'], paths: ['gone/**'] }] },
      serializeBaseline([{ ...finding, path: 'gone.py' }]),
    );
    one.accepts(finding, 'used/a.py');
    assert.deepEqual(one.unused(), [
      { by: 'config', line: 1, what: 'slack in gone/**' },
      { by: 'baseline', line: 2, what: 'stripe-secret-key in gone.py' },
    ]);
  });

  test('a detector for some files finds nothing elsewhere', () => {
    const detectors = [{ id: 'acme-token', keywords: ['acme_'], pattern: 'acme_[a-z]{9}', paths: ['src/'] }];
    const one = policy({ detectors });
    assert.ok(one.isElsewhere('acme-token', 'lib/a.py'));
    assert.ok(!one.isElsewhere('acme-token', 'src/a.py'));
    assert.ok(!one.isElsewhere('stripe-secret-key', 'lib/a.py'));
  });

  test('nothing decided: nothing accepted', () => {
    const none = createPolicy(emptyConfig, [], '2026-01-01');
    assert.equal(none.accepts(finding, 'a'), undefined);
    assert.deepEqual(none.unused(), []);
  });
});

suite('the baseline', () => {
  const paths = [
    'a.py',
    'with space.py',
    ' edge ',
    'line\nbreak\r.py',
    '100%.py',
    '%41.py',
    'ü.py',
    '#hash',
    '\u2028.py',
  ];

  test('any path comes back as it was', () => {
    const entries = paths.map((path) => ({ detector: 'x-key', fingerprint: '0123456789abcdef', path }));
    const text = serializeBaseline(entries);
    assert.deepEqual(parseBaseline(text).problems, []);
    assert.deepEqual(
      parseBaseline(text)
        .entries.map(({ path }) => path)
        .sort(),
      [...paths].sort(),
    );
  });

  test('is one line each, sorted, whatever the order was: two people who add one merge without a conflict', () => {
    const entries = paths.map((path, i) => ({ detector: `d${i % 3}`, fingerprint: '0123456789abcdef', path }));
    const text = serializeBaseline(entries);
    assert.equal(serializeBaseline([...entries].reverse().concat(entries[0]!)), text);
    const [, ...lines] = text.trimEnd().split('\n');
    assert.deepEqual(lines, [...lines].sort());
    assert.equal(lines.length, paths.length);
  });

  test('a line that is none is told, the others count', () => {
    const { entries, problems } = parseBaseline('# ours\n<<<<<<< HEAD\nx-key 0123456789abcdef a.py\n\nx-key 12 b.py\n');
    assert.deepEqual(entries, [{ detector: 'x-key', fingerprint: '0123456789abcdef', path: 'a.py', line: 3 }]);
    assert.deepEqual(
      problems.map(({ line }) => line),
      [2, 5],
    );
    assert.match(problems[0]!.message, /merge conflict/);
  });
});
