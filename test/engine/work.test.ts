/** Counts what a scan does, not how long it takes: so a slow-down by design fails on any machine, every time. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { randomFrom } from '../../engine';
import { createByteStream } from '../../engine/byte-stream';
import { compile } from '../../engine/compile';
import { providers } from '../../engine/detectors';
import { openDocument } from '../../engine/document';
import { createScanner, type Scanner } from '../../engine/scanner';

const facts = { path: 'a.js', language: 'javascript', traits: new Set<string>() };
const finders = providers.flatMap((provider) => provider.secrets.map(compile));

/** A scanner of all vendors' detectors that counts the windows its rules are given. */
function counting(): Scanner & { windows: number; characters: number } {
  const scanner = createScanner(finders, () => 'vendor');
  const counter: Scanner & { windows: number; characters: number } = {
    ...scanner,
    windows: 0,
    characters: 0,
    run(rule, keyword, at, cut, given) {
      counter.windows++;
      counter.characters += cut.text.length;
      return scanner.run(rule, keyword, at, cut, given);
    },
  };
  return counter;
}

function scanBytes(scanner: Scanner, bytes: Uint8Array): void {
  const stream = createByteStream(
    scanner,
    () => facts,
    () => true,
  );
  stream.read(bytes, true);
  stream.finish();
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Nine megabytes of ordinary code, and its lines in pieces of the size of a file. */
const source = readFileSync(require.resolve('typescript'), 'utf8');
const files = Array.from({ length: Math.ceil(source.length / 8000) }, (_, i) =>
  bytesOf(source.slice(i * 8000, (i + 1) * 8000)),
);

suite('work of a scan', () => {
  test('in ordinary code few windows are opened, and little is decoded', () => {
    const scanner = counting();
    for (const bytes of files) scanBytes(scanner, bytes);
    assert.ok(scanner.windows < source.length / 20_000, `${scanner.windows} windows in ${source.length} bytes`);
    assert.ok(scanner.characters < source.length / 20, `${scanner.characters} characters decoded`);
  });

  test('base64, hexadecimal digits and long words open next to none', () => {
    const random = randomFrom(7);
    const noise = (alphabet: string): string =>
      Array.from({ length: 300_000 }, () => alphabet[random.int(alphabet.length)]).join('');
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
    for (const [name, text] of [
      ['base64', noise(letters)],
      ['hexadecimal', noise('0123456789abcdef')],
      ['zeros in base64', 'A'.repeat(300_000)],
      ['one letter', 'a'.repeat(300_000)],
    ] as const) {
      const scanner = counting();
      scanBytes(scanner, bytesOf(text));
      assert.ok(scanner.windows <= 60, `${name}: ${scanner.windows} windows`);
    }
  });

  test('the work of a keystroke does not grow with the document', () => {
    const work = [1, 10].map((times) => {
      const scanner = counting();
      const document = openDocument(scanner, source.slice(0, 100_000 * times), facts);
      scanner.windows = 0;
      scanner.characters = 0;
      for (let i = 0; i < 20; i++) document.edit(50_000 + i, 50_000 + i, 'k');
      return scanner.characters;
    });
    assert.ok(
      work[1]! <= work[0]! * 2 + 20_000,
      `characters matched: ${work.join(' in a small document, in a large one ')}`,
    );
  });
});
