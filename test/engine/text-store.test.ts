import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createTextStore } from '../../engine/text-store';

/** Text with all kinds of line breaks, long enough for several pieces. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('\r', '\n', '\r\n', 'a', 'é', '😀'),
      fc.oneof(fc.nat(3000), fc.constantFrom(4094, 4095, 4096, 8190, 8191, 8192)).map((n) => 'x'.repeat(n)),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(), text), { maxLength: 6 });

suite('text store', () => {
  test('holds the text that the edits make', () => {
    fc.assert(
      fc.property(text, edits, (initial, list) => {
        const store = createTextStore(initial);
        let plain = initial;
        for (const [a, b, inserted] of list) {
          const start = a % (plain.length + 1);
          const end = start + (b % (plain.length - start + 1));
          store.replace(start, end, inserted);
          plain = plain.slice(0, start) + inserted + plain.slice(end);
          assert.equal(store.length, plain.length);
        }
        assert.equal(store.slice(0, store.length), plain);
      }),
    );
  });

  test('counts lines and columns like the protocol’s own text document', () => {
    fc.assert(
      fc.property(text, edits, fc.nat(), fc.nat(40), fc.nat(5000), (initial, list, somewhere, line, character) => {
        const store = createTextStore(initial);
        let plain = initial;
        for (const [a, b, inserted] of list) {
          const start = a % (plain.length + 1);
          const end = start + (b % (plain.length - start + 1));
          store.replace(start, end, inserted);
          plain = plain.slice(0, start) + inserted + plain.slice(end);
        }
        const reference = TextDocument.create('file:///x', 'plaintext', 1, plain);
        const offset = somewhere % (plain.length + 1);
        assert.equal(store.lineCount, reference.lineCount);
        assert.deepEqual(store.positionAt(offset), reference.positionAt(offset));
        assert.equal(store.offsetAt(line, character), reference.offsetAt({ line, character }));
      }),
    );
  });

  test('does not fall to pieces under what is typed', () => {
    const store = createTextStore('x\n'.repeat(50_000));
    const before = store.pieceCount;
    for (let i = 0; i < 3000; i++) store.replace(40_000 + i, 40_000 + i, 'y');
    assert.ok(store.pieceCount < before + 10, `${store.pieceCount} pieces, ${before} before`);
  });

  test('edits one long line without copying it', () => {
    const store = createTextStore('x'.repeat(1_000_000));
    store.replace(500_000, 500_000, 'y');
    assert.equal(store.slice(499_999, 500_002), 'xyx');
    assert.deepEqual(store.positionAt(500_001), { line: 0, character: 500_001 });
  });
});
