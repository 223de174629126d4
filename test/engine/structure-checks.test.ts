/** The checks that read what is inside a value: checksums, base64, JSON, JWT, AWS account. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { awsAccount, awsAccountOf } from '../../engine/checks/aws-account';
import { decodeBase64, encodeBase64 } from '../../engine/checks/base64';
import { base64Json, base64JsonPart, base64JsonSample } from '../../engine/checks/base64-json';
import { crc32, crc32Tail, toBase, withCrc32, type Crc32Form } from '../../engine/checks/crc32';
import { decodeJwt, isJwt, jwtBehind, jwtSample, jwtWith } from '../../engine/checks/jwt';
import { published } from '../../engine/checks/published';
import { shape } from '../../engine/checks/shape';
import { standInPassword } from '../../engine/checks/stand-in-password';
import { macaroonOf, macaroonSample, readMacaroon } from '../../engine/checks/macaroon';
import { isWords } from '../../engine/checks/words';
import { randomFrom } from '../../engine/template';

const random = randomFrom(11);

suite('structure checks', () => {
  test('base64 reads and writes what Node does, in both alphabets, padded or not', () => {
    for (let length = 0; length < 70; length++) {
      const bytes = randomBytes(length);
      assert.equal(encodeBase64(bytes), bytes.toString('base64'));
      assert.equal(encodeBase64(bytes, 'url'), bytes.toString('base64url'));
      assert.deepEqual(decodeBase64(bytes.toString('base64')), new Uint8Array(bytes));
      assert.deepEqual(decodeBase64(bytes.toString('base64url')), new Uint8Array(bytes));
    }
  });

  test('base64 of a wrong length or with other characters is none', () => {
    for (const text of ['A', 'AAAAA', 'AA A', 'AA=A', 'AAé=', 'AAA===='])
      assert.equal(decodeBase64(text), undefined, text);
  });

  test('what a vendor always writes at a place proves a value, its lack lowers it', () => {
    const check = shape(/^AIzaSy[A-D]/);
    assert.equal(check(random.template('AIzaSyB[A-Za-z0-9]{32}')), 'valid');
    assert.equal(check(random.template('AIzaQ[A-Za-z0-9]{34}')), 'invalid');
  });

  test('a macaroon is read field by field to its last byte, and belongs to its issuer', () => {
    const sample = macaroonSample('pypi-', 'pypi.org', '[0-9a-f]{36}', '{"version": 1, "projects": "[a-z]{150}"}');
    const token = sample(random);
    const bytes = decodeBase64(token.slice(5))!;
    const read = readMacaroon(bytes);
    assert.equal(read?.location, 'pypi.org');
    assert.match(read.identifier, /^[0-9a-f]{36}$/);
    assert.match(read.caveats.join(), /^\{"version": 1/);
    assert.equal(macaroonOf('pypi.org', 5)(token), 'valid');
    assert.equal(macaroonOf('test.pypi.org', 5)(token), 'invalid');
    for (let length = 0; length < bytes.length; length++)
      assert.equal(readMacaroon(bytes.subarray(0, length)), undefined, `cut to ${length} bytes`);
    assert.equal(macaroonOf('pypi.org', 5)(`${token}AAAA`), 'invalid', 'bytes are left over');
    assert.equal(macaroonOf('pypi.org', 5)(token.slice(0, 27) + random.template('[A-Za-z0-9]{150}')), 'invalid');
  });

  test('a JSON object or a JWT at its place proves a value, its lack lowers it', () => {
    const token = `sk.${encodeBase64('{"u":"ann","a":"x"}', 'url')}.signature`;
    assert.equal(base64JsonPart(1, ['u', 'a'])(token), 'valid');
    assert.equal(base64JsonPart(1, ['u', 'b'])(token), 'invalid');
    assert.equal(base64JsonPart(3, ['u'])(token), 'invalid');
    const jwt = jwtSample('{"sub":"[0-9]{8}"}', undefined, 'acme-')(random);
    assert.equal(jwtBehind(5)(jwt), 'valid');
    assert.equal(jwtBehind(4)(jwt), 'invalid');
  });

  test('crc32 agrees with the check value of the standard', () => {
    assert.equal(crc32('123456789'), 0xcbf43926);
    assert.equal(crc32(''), 0);
  });

  test('numbers are written in base 62 with leading zeros', () => {
    assert.equal(toBase(0, 62, 6), '000000');
    assert.equal(toBase(61, 62, 2), '0z');
    assert.equal(toBase(62, 62, 2), '10');
  });

  for (const form of ['base62', 'hex', 'hex-le', 'base36', 'base64-le'] satisfies Crc32Form[])
    test(`a ${form} checksum is right as made and wrong when a character changes`, () => {
      const value = withCrc32('tok_[a-z0-9]{24}', { skip: 4, form, separator: '_' })(random);
      const check = crc32Tail({ skip: 4, form });
      assert.equal(crc32Tail({ skip: 4, form, gap: 1 })(value), 'valid');
      assert.equal(crc32Tail({ skip: 4, form, gap: 1 })(value.replace(/^tok_./, 'tok_~')), 'invalid');
      assert.equal(check(value), 'invalid');
      assert.equal(check('tok_'), undefined);
    });

  test('base64 JSON needs all of its keys', () => {
    const value = base64JsonSample('x_', '{"k":"[a-z]{9}","n":"name"}')(random);
    assert.equal(base64Json(['k', 'n'], 2)(value), 'valid');
    assert.equal(base64Json(['k', 'id'], 2)(value), 'invalid');
    assert.equal(base64Json(['k'], 2)('x_bm9uZQ=='), 'invalid');
  });

  test('a JWT is one only if header and payload are JSON objects and the header names an algorithm', () => {
    const token = jwtSample('{"role":"service_role","ref":"[a-z]{20}"}')(random);
    assert.equal(decodeJwt(token)?.payload.role, 'service_role');
    assert.equal(isJwt(token), 'valid');
    assert.equal(isJwt(token.slice(2)), 'refuted');
    assert.equal(isJwt(jwtSample('{}', '{"typ":"JWT"}')(random)), 'refuted');
    assert.equal(jwtWith(({ payload }) => payload.role === 'anon')(token), 'refuted');
    assert.equal(isJwt('a.b'), 'refuted');
  });

  test('the account is read from an AWS access key id', () => {
    // 0 and 1, then forty bits of the account, then seven bits that belong to the key.
    const idOf = (account: number): string => {
      const bits = `0${account.toString(2).padStart(40, '0')}${'1010101'.padEnd(39, '0')}`;
      const letters = bits.match(/.{5}/g)!.map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[parseInt(five, 2)]);
      return `AK${'IA'}${letters.join('')}`;
    };
    assert.equal(awsAccountOf(idOf(123456789012)), '123456789012');
    assert.equal(awsAccountOf(idOf(42)), '000000000042');
    assert.equal(awsAccount(idOf(42)), undefined);
    assert.equal(awsAccountOf(idOf(1_000_000_000_001)), undefined);
    assert.equal(awsAccount(idOf(1_000_000_000_001)), 'invalid');
    assert.equal(awsAccountOf(`AK${'IA'}IOSFODNN7EXAMPLE`), undefined);
  });

  test('identifiers are words', () => {
    for (const text of [
      'GF_DEFAULT_INSTANCE_NAME',
      'createGoogleOauthClient2',
      'some-long-kebab-case-name',
      'XMLHttpRequestUpload',
      'GetMySQLAllSessionAsyncRequest',
      'TestMigrateAPIShield_V4ToV5_SingleHeader',
    ])
      assert.equal(isWords(text), true, text);
  });

  test('random text is almost never taken for words', () => {
    for (const template of [
      '[A-Za-z0-9_-]{24}',
      '[A-Za-z0-9]{32}',
      '[a-z0-9]{40}',
      '[A-Z0-9]{36}',
      '[0-9a-f]{40}',
      '[0-9a-f]{8}-[0-9a-f]{12}',
    ]) {
      const taken = Array.from({ length: 2000 }, () => isWords(random.template(template))).filter(Boolean).length;
      assert.ok(taken <= 20, `${template}: ${taken} of 2000`);
    }
  });

  test('a published value is refuted by its checksum, any other is not', () => {
    const value = random.template('[A-Za-z0-9]{40}');
    assert.equal(published(1, crc32(value))(value), 'refuted');
    assert.equal(published(1, crc32(value))(`${value}x`), undefined);
  });

  test('what stands in for a password is refuted, a password is not', () => {
    for (const text of [
      'password',
      'PASSWORD',
      '<password>',
      '{pwd}',
      'changeme',
      '****',
      '%s',
      'pass123',
      'your_password',
      'mysecretpassword',
    ])
      assert.equal(standInPassword(text), 'refuted', text);
    for (const template of ['[a-z]{8}', '[A-Za-z0-9]{12}', 'hunter[0-9]{3}'])
      for (let n = 0; n < 50; n++) assert.equal(standInPassword(random.template(template)), undefined, template);
  });
});
