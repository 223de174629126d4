import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import jwk from '../../../engine/generic/jwk';
import { maker, scanWith } from './scan';

const scan = scanWith(jwk);
const make = maker(35);
const keys = {
  RSA: generateKeyPairSync('rsa', { modulusLength: 1024 }),
  EC: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  OKP: generateKeyPairSync('ed25519'),
};

suite('JSON Web Keys', () => {
  for (const [kind, pair] of Object.entries(keys)) {
    const key = pair.privateKey.export({ format: 'jwk' });
    // Of an RSA key the modulus is the product of the primes: that proves it.
    const confidence = kind === 'RSA' ? 'certain' : 'likely';
    test(`of a private ${kind} key the member d is ${confidence}, in JSON, escaped JSON and code`, () => {
      const json = JSON.stringify(key);
      const code = json.replace(/"(\w+)":"/g, '$1: "').replaceAll('"', "'");
      for (const text of [
        json,
        JSON.stringify(key, undefined, 2),
        JSON.stringify(json),
        code,
        `{"keys":[${JSON.stringify(pair.publicKey.export({ format: 'jwk' }))},${json}]}`,
      ])
        assert.deepEqual(scan(text), [`jwk-private-key ${confidence} ${key.d}`], text);
    });
    test(`a public ${kind} key is none`, () => {
      assert.deepEqual(scan(JSON.stringify(pair.publicKey.export({ format: 'jwk' }))), []);
    });
  }

  test('of an RSA key whose members do not belong together it is likely', () => {
    const { d, ...key } = keys.RSA.privateKey.export({ format: 'jwk' });
    const other = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ format: 'jwk' });
    assert.deepEqual(scan(JSON.stringify({ ...key, p: other.p!, d })), [`jwk-private-key likely ${d}`]);
  });

  test('of a symmetric key it is k', () => {
    const k = make('[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]');
    assert.deepEqual(scan(`{"kty":"oct","alg":"HS256","k":"${k}"}`), [`jwk-private-key likely ${k}`]);
  });

  test('a stand-in, a short value, another object’s member and code that reads keys are none', () => {
    const d = make('[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]');
    for (const text of [
      '{"kty":"EC","d":"your-private-key-goes-here-please"}',
      '{"kty":"EC","d":"abc"}',
      `[{"kty":"EC"},{"d":"${d}"}]`,
      `{"d":"${d}"}`,
      `if (key.kty === 'RSA') use(key.d)`,
    ])
      assert.deepEqual(scan(text), [], text);
  });
});
