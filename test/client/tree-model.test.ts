import assert from 'node:assert/strict';
import { groupFindings, spoken, type Grouping } from '../../client/tree-model';
import type { FindingInFile } from '../../server/protocol';

const finding = (path: string, line: number, more: Partial<FindingInFile> = {}): FindingInFile => ({
  detector: 'stripe-secret-key',
  provider: 'stripe',
  name: 'Stripe secret key',
  providerName: 'Stripe',
  confidence: 'likely',
  path,
  uri: `file:///shop/${path}`,
  line,
  column: 9,
  endLine: line,
  endColumn: 41,
  fingerprint: `${line}`.padStart(16, '0'),
  redacted: '…',
  ...more,
});

const pathOf = (uri: string): string => uri.slice('file:///shop/'.length);

/** Groups as text: label, then the places in it. */
const shown = (findings: readonly FindingInFile[], grouping: Grouping): string[] =>
  groupFindings(findings, grouping, pathOf).map(
    ({ label, findings: list }) => `${label}: ${list.map(({ path, line }) => `${path}:${line}`).join(' ')}`,
  );

suite('groups of the tree', () => {
  const findings = [
    finding('b.py', 20),
    finding('b.py', 3, { confidence: 'possible', provider: 'generic' }),
    finding('a.ts', 7, { provider: 'github', providerName: 'GitHub', confidence: 'certain' }),
    finding('b.py', 7),
  ];

  test('by severity, the surest come first', () => {
    assert.deepEqual(shown(findings, 'severity'), ['Certain: a.ts:7', 'Likely: b.py:7 b.py:20', 'Possible: b.py:3']);
  });

  test('by provider, in the order of the alphabet, and what has no vendor says so', () => {
    assert.deepEqual(shown(findings, 'provider'), ['GitHub: a.ts:7', 'No vendor: b.py:3', 'Stripe: b.py:7 b.py:20']);
  });

  test('by file, lines count as numbers', () => {
    assert.deepEqual(shown(findings, 'file'), ['a.ts: a.ts:7', 'b.py: b.py:3 b.py:7 b.py:20']);
  });

  test('two on one line stand as they are read', () => {
    const [group] = groupFindings(
      [finding('a.py', 1, { column: 30 }), finding('a.py', 1, { column: 4 })],
      'file',
      pathOf,
    );
    assert.deepEqual(
      group!.findings.map(({ column }) => column),
      [4, 30],
    );
  });

  test('what it was given keeps its order', () => {
    const given = [...findings];
    for (const grouping of ['severity', 'provider', 'file'] as const) groupFindings(given, grouping, pathOf);
    assert.deepEqual(given, findings);
  });

  test('nothing known is no group', () => {
    assert.deepEqual(groupFindings([], 'severity', pathOf), []);
  });

  test('a screen reader is told kind, confidence and place, and not the value', () => {
    assert.equal(spoken(finding('b.py', 20), 'b.py'), 'Stripe secret key, likely, b.py, line 20');
  });
});
