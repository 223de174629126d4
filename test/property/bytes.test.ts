/** Contract: a file's bytes give the findings of its text, at the text's offsets and lines, whatever its encoding and in whatever pieces it is read. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine, randomFrom, sampleOf, type LocatedFinding } from '../../engine';
import { providers } from '../../engine/detectors';
import { createTextStore } from '../../engine/text-store';

/** Detectors that look only so far, so that pieces of a few kilobytes are many pieces. */
const few = providers.filter(({ id }) => ['stripe', 'github', 'gitlab', 'aws'].includes(id));
const engine = createEngine({ providers: few, finders: [] });
const random = randomFrom(23);
const samples = few
  .flatMap((provider) => provider.secrets)
  .map((secret) => `${secret.near?.[0] ?? ''} = "${sampleOf(secret, random)}"`);

const piece = fc.oneof(
  fc.constantFrom(...samples),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    '# offkey:ignore',
    '// offkey:ignore-next-line\n',
    'é',
    '日本',
    '😀',
    '\ufeff',
    ' ',
  ),
  fc.nat(5000).map((n) => 'y'.repeat(n)),
  fc.nat(2000).map((n) => 'ß'.repeat(n)),
  fc.nat(800).map((n) => '😀'.repeat(n)),
  fc.nat(900).map((n) => 'a line\r\n'.repeat(n)),
  fc.string({ unit: 'binary', maxLength: 12 }).map((string) => string.toWellFormed()),
);
const text = fc
  .array(piece, { maxLength: 10 })
  .map((parts) => parts.join(''))
  .filter((joined) => !/^[\0-\x1f]/.test(joined));

/** What a scan of the text gives, with lines. */
function expected(input: string): unknown {
  const store = createTextStore(input);
  return engine.scan(input, { path: 'a.py' }).map((finding) => ({
    ...finding,
    from: store.positionAt(finding.start),
    to: store.positionAt(finding.end),
  }));
}

/** Reads bytes in pieces of the given sizes, in turn. */
function inPieces(bytes: Uint8Array, sizes: readonly number[], isUtf8: boolean): readonly LocatedFinding[] {
  const stream = engine.streamBytes(() => isUtf8, { path: 'a.py' });
  let taken = 0;
  let end = 0;
  for (let turn = 0; end < bytes.length; turn++) {
    end = Math.min(bytes.length, end + sizes[turn % sizes.length]!);
    taken += stream.read(bytes.subarray(taken, end), end === bytes.length);
  }
  return stream.finish().findings;
}

const sizes = fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 5 });
const isText = (bytes: Uint8Array): boolean => !engine.scanBytes(bytes, {}).binary;

suite('bytes', () => {
  test('of UTF-8 give what their text gives, also behind a byte order mark', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (input, mark) => {
        const bytes = new TextEncoder().encode((mark ? '\ufeff' : '') + input);
        fc.pre(isText(bytes));
        assert.deepEqual(
          engine.scanBytes(bytes, { path: 'a.py' }).findings,
          expected(mark ? input : input.replace(/^\ufeff/, '')),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('give the same in one piece and in many', () => {
    fc.assert(
      fc.property(text, sizes, (input, list) => {
        const bytes = new TextEncoder().encode(input);
        fc.pre(isText(bytes));
        assert.deepEqual(inPieces(bytes, list, true), engine.scanBytes(bytes, { path: 'a.py' }).findings);
      }),
      { numRuns: 400 },
    );
  });

  test('that are no UTF-8 are read one by one', () => {
    fc.assert(
      fc.property(text, fc.nat(), sizes, (input, where, list) => {
        const valid = Buffer.from(input);
        const at = where % (valid.length + 1);
        const bytes = Buffer.concat([valid.subarray(0, at), Buffer.from([0xff, 0x41]), valid.subarray(at)]);
        fc.pre(isText(bytes) && at !== 0);
        const found = engine.scanBytes(bytes, { path: 'a.py' }).findings;
        assert.deepEqual(found, expected(bytes.toString('latin1')));
        assert.deepEqual(inPieces(bytes, list, false), found);
      }),
      { numRuns: 300 },
    );
  });

  test('of UTF-16 give what their text gives, in one piece and in many', () => {
    fc.assert(
      fc.property(text, fc.boolean(), sizes, (input, big, list) => {
        const bytes = Buffer.from('\ufeff' + input, 'utf16le');
        if (big) bytes.swap16();
        assert.deepEqual(engine.scanBytes(bytes, { path: 'a.py' }).findings, expected(input));
        assert.deepEqual(inPieces(bytes, list, true), expected(input));
      }),
      { numRuns: 300 },
    );
  });
});
