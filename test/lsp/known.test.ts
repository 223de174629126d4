import assert from 'node:assert/strict';
import type { ReportedFinding } from '../../reports/types';
import { createKnown } from '../../server/known';

const uri = 'file:///project/a.py';

const found = (line: number, more: Partial<ReportedFinding> = {}): ReportedFinding => ({
  detector: 'stripe-secret-key',
  provider: 'stripe',
  confidence: 'likely',
  path: 'a.py',
  line,
  column: 7,
  endLine: line,
  endColumn: 40,
  fingerprint: 'f',
  redacted: 'r',
  ...more,
});

suite('what is known of the files', () => {
  test('is told when it has changed, and only then', () => {
    const told: number[] = [];
    const known = createKnown(new Map(), (_uri, findings) => told.push(findings.length));
    known.set(uri, []);
    assert.deepEqual(told, [], 'nothing became of nothing');
    known.set(uri, [found(1), found(2)]);
    known.set(uri, [found(1), found(2)]);
    assert.deepEqual(told, [2]);
    for (const changed of [
      [found(1), found(3)],
      [found(1), found(3, { endColumn: 41 })],
      [found(1), found(3, { endColumn: 41, group: 'g' })],
      [found(1), found(3, { endColumn: 41, group: 'g', encoding: ['base64'] })],
      [found(1), found(3, { fingerprint: 'other' })],
      [found(1)],
      [],
    ]) {
      told.length = 0;
      known.set(uri, changed);
      known.set(uri, changed);
      assert.deepEqual(told, [changed.length]);
      assert.deepEqual(
        known.get(uri).map(({ uri: _uri, name: _name, providerName: _provider, ...finding }) => finding),
        changed,
      );
    }
  });

  test('is told anew when its detector has got a name', () => {
    const detectors = new Map();
    let told = 0;
    const known = createKnown(detectors, () => told++);
    known.set(uri, [found(1, { detector: 'own' })]);
    detectors.set('own', { name: 'Our key', providerName: 'Ours' });
    known.set(uri, [found(1, { detector: 'own' })]);
    assert.equal(told, 2);
    assert.equal(known.get(uri)[0]!.name, 'Our key');
  });
});
