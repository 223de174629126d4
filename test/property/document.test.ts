/** Contract: after any sequence of edits the findings of a document equal those of a fresh scan of its text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine, randomFrom, sampleOf, type Finding } from '../../engine';
import { providers } from '../../engine/detectors';

const engine = createEngine();
const random = randomFrom(11);
const samples = providers
  .flatMap((provider) => provider.secrets)
  .map((secret) => `${secret.near?.[0] ?? ''} = "${sampleOf(secret, random)}"`);
const block = [
  '-----BEGIN',
  'PRIVATE KEY-----\n' + random.template('[A-Za-z0-9+/]{64}\n[A-Za-z0-9+/]{64}\n[A-Za-z0-9+/]{31}=\n') + '-----END',
  'PRIVATE KEY-----\n',
].join(' ');

/** Pieces of text that make and break findings: whole secrets, halves of them, keywords, comments, line breaks, long stretches. */
const piece = fc.oneof(
  fc.constantFrom(...samples),
  fc.constantFrom(...samples).chain((sample) => fc.nat(sample.length).map((n) => sample.slice(0, n))),
  fc.constantFrom(...samples).chain((sample) => fc.nat(sample.length).map((n) => sample.slice(n))),
  fc.constantFrom(
    block,
    block.slice(0, 40),
    block.slice(40),
    'password = "',
    'token: ',
    '# offkey:ignore',
    '// offkey:ignore-next-line\n',
    '\n',
    '\r\n',
    '"',
    ' ',
    'x',
    '😀',
    'é',
  ),
  fc.nat(3000).map((n) => 'y'.repeat(n)),
  fc.string({ maxLength: 12 }),
);
const text = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), text), { minLength: 1, maxLength: 8 });
const path = fc.constantFrom('a.py', 'a.yml', '.env', 'test/a.json', 'a.ts');

const plain = (findings: readonly Finding[]): unknown => JSON.parse(JSON.stringify(findings));

suite('incremental document', () => {
  test('equals a fresh scan after any edits', () => {
    fc.assert(
      fc.property(text, edits, path, (initial, list, where) => {
        const document = engine.open(initial, { path: where });
        for (const [a, b, inserted] of list) {
          const start = a % (document.length + 1);
          // Small cuts and large ones.
          const end = Math.min(document.length, start + (b % 3 === 0 ? b % 5 : b % (document.length - start + 1)));
          document.edit(start, end, inserted);
          assert.deepEqual(plain(document.findings), plain(engine.scan(document.text(), { path: where })));
        }
      }),
      { numRuns: 300 },
    );
  });
});

suite('scan', () => {
  test('never throws, and findings are sorted, apart, and inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 300 })), path, (input, where) => {
        let end = 0;
        for (const finding of engine.scan(input, { path: where })) {
          assert.ok(finding.start >= end && finding.end > finding.start && finding.end <= input.length);
          end = finding.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('no finding tells its value', () => {
    for (const sample of samples)
      for (const finding of engine.scan(sample, { path: 'a.py' })) {
        const told = JSON.stringify(finding);
        // A keyword is the vendor's, the same in every value: it is public; so is the type's name.
        const { keywords } = engine.detectors.get(finding.detector)!;
        const value = sample.slice(finding.start, finding.end);
        for (let at = 0; at + 8 <= value.length; at++) {
          const stretch = value.slice(at, at + 8);
          if ([...keywords, finding.detector].some((known) => known.toLowerCase().includes(stretch.toLowerCase())))
            continue;
          assert.ok(!told.includes(stretch), `${finding.detector}: eight characters of the value are in the finding`);
        }
      }
  });
});
