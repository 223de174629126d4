/** Contract: each version of a file gives what its bytes give alone, whatever versions were read before it. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine, randomFrom, sampleOf } from '../../engine';
import { unchangedSpans } from '../../engine/bytes/unchanged';
import { providers } from '../../engine/detectors';

const engine = createEngine();
const random = randomFrom(29);
const samples = providers
  .filter(({ id }) => ['stripe', 'github', 'gitlab', 'aws', 'tencent-cloud', 'auth0'].includes(id))
  .flatMap(({ secrets }) => secrets)
  .map((secret) => `${secret.near?.[0] ?? ''} = "${sampleOf(secret, random)}"`);
const pem = (lines: number): string =>
  [
    '-----BEGIN RSA PRIVATE KEY-----',
    ...Array.from({ length: lines }, () => random.template('[A-Za-z0-9+/]{64}')),
    '-----END RSA PRIVATE KEY-----',
  ].join('\n');

/** A stretch of a file: short ones with something in them, long ones between which stretches stay as they are. */
const piece = fc.oneof(
  fc.constantFrom(...samples),
  fc.constantFrom(pem(13), pem(50), '-----BEGIN RSA PRIVATE KEY-----\n', '"authorization": "Bearer ', 'password = "'),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    '# offkey:ignore',
    '// offkey:ignore-next-line\n',
    'é',
    '😀',
    '\ufeff',
    ' ',
    '"\n',
  ),
  fc.nat(300).map((n) => 'a line of it all, the same as others\n'.repeat(n)),
  fc
    .tuple(fc.nat(200), fc.nat(9))
    .map(([n, seed]) =>
      Array.from({ length: n }, (_, i) => `line ${seed} ${i * 7919}: the quick brown fox and its colour\n`).join(''),
    ),
  fc.nat(600).map((n) => '日本語の行\n'.repeat(n)),
  fc.string({ unit: 'binary', maxLength: 12 }).map((string) => string.toWellFormed()),
);

/** An edit: of the pieces from `at` on so many are replaced, or one is moved. */
const edit = fc.record({ at: fc.nat(), removed: fc.nat(2), added: fc.array(piece, { maxLength: 2 }) });
const versions = fc
  .tuple(fc.array(piece, { maxLength: 12 }), fc.array(edit, { minLength: 1, maxLength: 5 }), fc.boolean())
  .map(([first, edits, mark]) => {
    const all = [first];
    for (const { at, removed, added } of edits) {
      const next = [...all.at(-1)!];
      next.splice(at % (next.length + 1), removed, ...added);
      all.push(next);
    }
    return all.map((parts) => Buffer.from((mark ? '\ufeff' : '') + parts.join('')));
  });

suite('versions', () => {
  test('give what each gives alone', () => {
    fc.assert(
      fc.property(versions, fc.constantFrom('a.py', 'b.env', 'c.md'), (all, path) => {
        const scan = engine.scanVersions({ path });
        for (const bytes of all) assert.deepEqual(scan(bytes), engine.scanBytes(bytes, { path }));
      }),
      { numRuns: 200 },
    );
  });

  test('give it also where one is no UTF-8, is UTF-16, or is no text', () => {
    fc.assert(
      fc.property(versions, fc.nat(), (all, where) => {
        const scan = engine.scanVersions({ path: 'a.py' });
        all.forEach((bytes, i) => {
          const at = where % (bytes.length + 1);
          const odd = [
            Buffer.concat([bytes.subarray(0, at), Buffer.from([0xc3, 0x41]), bytes.subarray(at)]),
            Buffer.from('\ufeff' + bytes.toString('utf8'), 'utf16le'),
            Buffer.concat([Buffer.alloc(500, 1), bytes]),
            bytes.subarray(0, at),
          ][(where + i) % 6];
          for (const version of odd === undefined ? [bytes] : [odd, bytes])
            assert.deepEqual(scan(version), engine.scanBytes(version, { path: 'a.py' }));
        });
      }),
      { numRuns: 80 },
    );
  });

  test('of more places than are looked at are read as a whole', () => {
    const dense = Buffer.from(`${samples[0]!}\n`.repeat(3000));
    const scan = engine.scanVersions({ path: 'a.py' });
    const some = dense.subarray(0, dense.length / 4);
    for (const version of [some, dense, some, Buffer.concat([dense, some]), dense])
      assert.deepEqual(scan(version), engine.scanBytes(version, { path: 'a.py' }));
    assert.notEqual(scan(dense).unexamined, undefined);
  });

  test('share stretches that are the same in both, in order', () => {
    fc.assert(
      fc.property(versions, fc.integer({ min: 1, max: 4000 }), (all, least) => {
        for (const [i, after] of all.slice(1).entries()) {
          const before = all[i]!;
          let at = { before: 0, after: 0 };
          for (const span of unchangedSpans(before, after, least)) {
            assert.ok(span.length >= least && span.before >= at.before && span.after >= at.after);
            at = { before: span.before + span.length, after: span.after + span.length };
            assert.ok(before.subarray(span.before, at.before).equals(after.subarray(span.after, at.after)));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  test('with changes far from each other share what lies between', () => {
    const lines = Array.from({ length: 1000 }, (_, i) => `line ${i * 7919}: the quick brown fox and its colour\n`);
    const after = [...lines];
    after[300] = 'another\n';
    after.splice(700, 30);
    const [a, b] = [lines, after].map((all) => Buffer.from(all.join('')));
    const spans = unchangedSpans(a!, b!, 2000);
    assert.equal(spans.length, 3);
    assert.ok(spans.reduce((sum, { length }) => sum + length, 0) > b!.length - 100);
  });
});
