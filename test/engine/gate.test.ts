/** Contract: a gate never turns down a place where the pattern matches, in bytes or text. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { randomFrom, sampleOf } from '../../engine';
import { startsWord } from '../../engine/context';
import { providers } from '../../engine/detectors';
import { beginningOf, createSeen, gateAround, gateOf } from '../../engine/gate';

const secrets = providers.flatMap((provider) => provider.secrets);
const utf8 = new TextEncoder();

/** Asserts that a pattern's gate lets its matches through, as the engine would take them. */
function letsThrough(pattern: RegExp): (text: string) => void {
  const gate = gateOf(pattern, true);
  const around = gateAround(pattern, true, 4, 4);
  const sticky = new RegExp(pattern.source, `${pattern.flags}y`);
  return (text) => {
    for (let at = 0; at <= text.length; at++) {
      sticky.lastIndex = at;
      if (!startsWord(text, at) || !sticky.test(text)) continue;
      assert.ok(gate.text(text, at), `${String(pattern)} matches at ${at}, and its gate says no`);
      assert.ok(
        gate.bytes(utf8.encode(text), utf8.encode(text.slice(0, at)).length),
        `${String(pattern)} matches at ${at}, and its gate says no in bytes`,
      );
      for (let hit = Math.max(0, at - 4); hit <= Math.min(text.length, at + 4); hit++) {
        // No keyword starts inside a character.
        if (/[\udc00-\udfff]/.test(text[hit] ?? '')) continue;
        assert.ok(around.text(text, hit), `${String(pattern)} matches at ${at}, and the gate around ${hit} says no`);
        assert.ok(
          around.bytes(utf8.encode(text), utf8.encode(text.slice(0, hit)).length),
          `${String(pattern)} matches at ${at}, and the gate around ${hit} says no in bytes`,
        );
      }
    }
  };
}

suite('gate', () => {
  test('says the same whether it remembers what it has seen or not, in whatever order it is asked', () => {
    const piece = fc.constantFrom('0123456789abcdef', 'key = ', 'zz', '\n', ' ', 'é', 'deadbeef', 'x'.repeat(40), '"');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.array(fc.nat()), (parts, places) => {
        const bytes = utf8.encode(parts.join(''));
        const seen = createSeen(bytes, () => 'plaintext');
        const gate = gateAround(/[0-9a-f]{16}/, true, 20, 12);
        for (const place of places) {
          // A keyword starts where a character does.
          const at = place % (bytes.length + 1);
          if ((bytes[at] ?? 0) >> 6 === 2) continue;
          assert.equal(gate.bytes(bytes, at, seen), gate.bytes(bytes, at));
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('lets every match of every detector through, whatever stands around it', () => {
    const random = randomFrom(5);
    for (const secret of secrets) {
      const check = letsThrough(secret.pattern);
      for (const [lead, trail] of [
        ['', ''],
        ['"', '"'],
        ['key = ', ' é'],
        ['\\n', '\\n'],
        ['%3D', '&'],
        ['x\\u003d', 'x'],
        ['é', '😀'],
        ['a', 'b'],
      ])
        check(`${lead!}${sampleOf(secret, random)}${trail!}`);
    }
  });

  test('lets matches of any pattern through', () => {
    const atom = fc.constantFrom(
      'a',
      'B',
      '[a-c]',
      '[^a]',
      '\\d',
      '\\w',
      '\\x61',
      '\\.',
      '.',
      '(?:a|bc)',
      '(?<secret>b)',
      '(?=a)',
      '(?!b)',
      '(?<!c)',
      '\\b',
      '\\s',
      '(?:(?:ab){2})',
      '(a|)',
    );
    const count = fc.constantFrom('', '', '?', '*', '+', '{2}', '{0,2}', '{1,}', '{2,3}?');
    const pattern = fc
      .array(fc.tuple(atom, count), { minLength: 1, maxLength: 5 })
      .map((parts) => parts.map(([a, c]) => (/^\(\?<?[=!]|^\\b/.test(a) ? a : a + c)).join(''))
      .filter((source) => source.split('secret').length <= 2);
    fc.assert(
      fc.property(
        pattern,
        pattern,
        fc.constantFrom('', 'i'),
        fc.stringMatching(/^[abcAB1. é😀\\%]{0,12}$/),
        (one, other, flags, text) => {
          const source = other.includes('secret') ? one : `(?:${one}|${other})c?`;
          letsThrough(new RegExp(source, flags))(text.toWellFormed());
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('turns down what cannot be the value', () => {
    const pattern = /ab_[0-9]{8}/;
    const gate = gateOf(pattern, true);
    for (const [text, at] of [
      ['AB_12345678', 0],
      ['xab_12345678', 1],
      ['ab_1234567', 0],
      ['ab_1234567x', 0],
    ] as const)
      assert.equal(gate.text(text, at), false, text);
    assert.equal(gate.text('ab_12345678', 0), true);
  });

  test('understands the pattern of nearly every detector', () => {
    const open = secrets.filter((secret) => beginningOf(secret.pattern).length < 3);
    assert.ok(open.length < secrets.length / 20, open.map((secret) => secret.id).join(' '));
  });
});
