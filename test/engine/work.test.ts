/** Counts what a scan does, not how long it takes: so a slow-down by design fails on any machine, every time. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { randomFrom, sampleOf } from '../../engine';
import { createByteStream, type BytesScan } from '../../engine/bytes/stream';
import { compile } from '../../engine/compile';
import { providers } from '../../engine/detectors';
import type { GatedFinder } from '../../engine/gate';
import { finders as genericFinders } from '../../engine/generic';
import { openDocument } from '../../engine/document';
import type { Scanner } from '../../engine/scanner';
import { scannerOf } from './scanner-of';

const facts = { path: 'a.js', language: 'javascript', traits: new Set<string>() };
const finders = providers.flatMap((provider) => provider.secrets.map(compile));

/** A scanner of all vendors' detectors that counts the windows its rules are given. */
function counting(own: readonly GatedFinder[] = finders): Scanner & { windows: number; characters: number } {
  const scanner = scannerOf(own, () => 'vendor');
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

function scanBytes(scanner: Scanner, bytes: Uint8Array): BytesScan {
  const stream = createByteStream(
    scanner,
    () => facts,
    () => true,
  );
  stream.read(bytes, true);
  return stream.finish();
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Nine megabytes of ordinary code, and its lines in pieces of the size of a file. */
const source = readFileSync(require.resolve('typescript'), 'utf8');
const files = Array.from({ length: Math.ceil(source.length / 8000) }, (_, i) =>
  bytesOf(source.slice(i * 8000, (i + 1) * 8000)),
);

suite('work of a scan', () => {
  test('in ordinary code few keywords are met that could be anything', () => {
    const { prefilter } = counting([...finders, ...genericFinders]);
    let hits = 0;
    for (const bytes of files) prefilter.bytes(bytes, () => void hits++);
    assert.ok(hits < source.length / 150, `${hits} hits in ${source.length} bytes`);
  });

  test('a name without a value opens no window', () => {
    const scanner = counting([...finders, ...genericFinders]);
    for (const bytes of files) scanBytes(scanner, bytes);
    assert.ok(scanner.windows < source.length / 10_000, `${scanner.windows} windows in ${source.length} bytes`);
  });

  test('of the vendors’ types few windows are opened, and little is decoded', () => {
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

  test('a text made of keywords is looked at within a budget, and what is not looked at is counted', () => {
    const token = ['eyJhbGciOiJIUzI1', 'NiJ9.'].join('');
    const secret = `stripe = "${sampleOf(providers.find(({ id }) => id === 'stripe')!.secrets[0]!, randomFrom(3))}"\n`;
    for (const repeated of ['key=key=', 'password="', token, 'offkey:ignore ', 'github_token = ', 'Bearer ', secret]) {
      const scanner = counting([...finders, ...genericFinders]);
      const scan = scanBytes(scanner, bytesOf(repeated.repeat(Math.ceil(1e6 / repeated.length))));
      assert.ok(scanner.characters < 12e6, `${repeated}: ${scanner.characters} characters looked at`);
      assert.ok(scanner.windows < 50_000, `${repeated}: ${scanner.windows} windows`);
      if (scan.unexamined === undefined) continue;
      assert.ok(scan.unexamined.places > 0 && scan.unexamined.line >= 0);
    }
  });

  test('a list of four hundred secrets is within the budget', () => {
    const random = randomFrom(4);
    const secrets = providers.flatMap((provider) => provider.secrets).slice(0, 400);
    const lines = secrets.map((secret) => `${secret.near?.[0] ?? 'key'} = "${sampleOf(secret, random)}"\n`);
    const scan = scanBytes(counting([...finders, ...genericFinders]), bytesOf(lines.join('')));
    assert.equal(scan.unexamined, undefined);
    assert.ok(scan.findings.length > 280);
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
