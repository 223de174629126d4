import assert from 'node:assert/strict';
import { createEngine } from '../../../engine/engine';
import nkey, { crc16, decodeBase32 } from '../../../engine/generic/nkey';
import { maker, scanWith } from './scan';

const scan = scanWith(nkey);
const make = maker(36);
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function encodeBase32(bytes: readonly number[]): string {
  const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((group) => alphabet[parseInt(group.padEnd(5, '0'), 2)]).join('');
}

/** A seed of a kind: A(ccount), U(ser), N (server), C(luster), O(perator), X (curve). */
function seed(kind: string): string {
  const type = alphabet.indexOf(kind) << 3;
  const body = [
    (18 << 3) | (type >> 5),
    (type & 31) << 3,
    ...Array.from(make('[ -~]{32}'), (char) => char.charCodeAt(0)),
  ];
  const crc = crc16(Uint8Array.from(body));
  return encodeBase32([...body, crc & 0xff, crc >> 8]);
}

suite('NKEY seeds', () => {
  test('the checksum agrees with the check value of the standard', () => {
    assert.equal(crc16(Uint8Array.from('123456789', (char) => char.charCodeAt(0))), 0x31c3);
  });

  test('base 32 is read, and nothing else', () => {
    assert.deepEqual(decodeBase32('MZXW6'), Uint8Array.of(0x66, 0x6f, 0x6f));
    assert.equal(decodeBase32('MZX18'), undefined);
  });

  for (const kind of 'AUNCOX')
    test(`a seed of kind ${kind} is certain without any word near it`, () => {
      const value = seed(kind);
      assert.equal(value.length, 58);
      for (const text of [`x = "${value}"`, value, `a: ${value}\n`])
        assert.deepEqual(scan(text), [`nkey-seed certain ${value}`]);
    });

  test('with a wrong checksum, in lower case or inside a word it is none', () => {
    const value = seed('U');
    const wrong = value.slice(0, 20) + (value[20] === 'A' ? 'B' : 'A') + value.slice(21);
    for (const text of [
      wrong,
      value.toLowerCase(),
      `X${value}`,
      `${value}2`,
      value.slice(0, 57),
      'as usual, snapshots of samples',
    ])
      assert.deepEqual(scan(text), [], text);
  });

  test('it is told as the provider’s', () => {
    const [finding] = createEngine().scan(`let s = "${seed('A')}";`);
    assert.equal(finding?.detector, 'nkey-seed');
    assert.equal(finding.provider, 'nkey');
    assert.equal(finding.confidence, 'certain');
  });
});
