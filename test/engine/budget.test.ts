/** Contract: no text makes more work than its budget, in bytes, in a text and under edits, and what was not looked at is told. */
import assert from 'node:assert/strict';
import { budgetAtStart, budgetOfDecoded, budgetPerByte } from '../../engine/budget';
import { createByteStream } from '../../engine/bytes/stream';
import { compile } from '../../engine/compile';
import { providers } from '../../engine/detectors';
import { openDocument, scanAll, scanDecoded } from '../../engine/document';
import { encodedFinders } from '../../engine/encodings';
import { finders as genericFinders } from '../../engine/generic';
import type { Scanner } from '../../engine/scanner';
import { nastyTexts } from './nasty-texts';
import { scannerOf } from './scanner-of';

const facts = { path: 'a.js', language: 'javascript', traits: new Set<string>() };
const length = 1_000_000;
/** What a text may cost, and the one place, with all that is decoded there, that takes the last of it. */
const most = budgetAtStart + 2 * length * budgetPerByte + 3 * budgetOfDecoded;

const scanner: Scanner = scannerOf(
  [
    ...providers.flatMap(({ secrets }) => secrets.map(compile)),
    ...genericFinders,
    ...encodedFinders(
      () => providers,
      (text, given) => scanDecoded(scanner, text, given),
    ),
  ],
  () => 'vendor',
);

/** The work that was done, and the places that were not looked at. */
function workOf(scan: () => number): { readonly done: number; readonly left: number } {
  const before = scanner.work.done;
  const left = scan();
  return { done: scanner.work.done - before, left };
}

const inBytes = (text: string): number => {
  const stream = createByteStream(
    scanner,
    () => facts,
    () => true,
  );
  stream.read(new TextEncoder().encode(text), true);
  return stream.finish().unexamined?.places ?? 0;
};

suite('the budget of a text', () => {
  const texts = nastyTexts(length);
  for (const { name, text } of texts)
    test(`${name}: the work is bounded, and what is beyond it is told`, () => {
      for (const [what, scan] of [
        ['bytes', () => inBytes(text)],
        ['text', () => scanAll(scanner, text, facts).left.length],
      ] as const) {
        const { done, left } = workOf(scan);
        assert.ok(done <= most, `${what}: ${done} characters looked at, ${most} are the most`);
        // Nothing is left out before the budget is spent; what is decoded has one of its own.
        if (left > 0) assert.ok(done > budgetOfDecoded, `${what}: ${left} places left out after ${done} characters`);
      }
    });

  test('is spent by most of these texts: else they show nothing', () => {
    const spent = texts.filter(({ text }) => inBytes(text) > 0);
    assert.ok(spent.length > texts.length / 2, `${spent.length} of ${texts.length}`);
  });

  test('holds for an edit that pastes such a text, tells of it, and is forgotten when the text is gone', () => {
    const document = openDocument(scanner, 'first line\n', facts);
    const { text } = texts.find(({ name }) => name === 'assignments of values')!;
    const { done } = workOf(() => {
      document.edit(document.length, document.length, text);
      return 0;
    });
    assert.ok(done <= 2 * most, `${done} characters looked at`);
    const { unexamined } = document;
    assert.ok(unexamined !== undefined && unexamined.places > 1000, 'it is told');
    assert.ok(unexamined.line > 500, `and where: line ${unexamined.line}`);
    document.edit(20, document.length, '');
    assert.equal(document.unexamined, undefined);
  });

  test('of ordinary code is hardly touched', () => {
    const code = 'const token = await this.authenticate(user, options);\n'.repeat(20_000);
    const { done, left } = workOf(() => inBytes(code));
    assert.equal(left, 0);
    assert.ok(done < code.length * budgetPerByte * 4, `${done} of ${code.length} bytes`);
  });
});
