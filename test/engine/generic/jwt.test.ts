import assert from 'node:assert/strict';
import { encodeBase64 } from '../../../engine/checks/base64';
import jwt from '../../../engine/generic/jwt';
import { maker, scanWith } from './scan';

const scan = scanWith(jwt);
const make = maker(32);
const part = (value: unknown): string => encodeBase64(JSON.stringify(value), 'url');
const token = (
  payload: unknown,
  header: unknown = { alg: 'HS256', typ: 'JWT' },
  signature = make('[A-Za-z0-9_-]{43}'),
): string => `${part(header)}.${part(payload)}.${signature}`;
const claims = { sub: 'u-81', iat: 1700000000 };

suite('JSON Web Tokens', () => {
  test('a token with a header and claims is certain, wherever it stands', () => {
    const value = token(claims);
    for (const text of [
      `TOKEN=${value}`,
      `"${value}"`,
      `Bearer ${value}`,
      `/path?jwt=${value}&x=1`,
      `The token ${value}.`,
      `'a\\n${value}'`,
    ])
      assert.deepEqual(scan(text), [`jwt certain ${value}`], text);
  });

  test('an unsecured token, and those that everybody has read, are possible', () => {
    for (const value of [
      token(claims, { alg: 'none' }, ''),
      token({ sub: '12345' + '67890', name: 'John Doe', iat: 1516239022 }),
      token({ iss: 'joe', exp: 1300819380 }),
      token({ iss: 'supabase-demo', role: 'anon' }),
    ])
      assert.deepEqual(scan(`"${value}"`), [`jwt possible ${value}`]);
  });

  test('a header without an algorithm, no JSON, no claims, an ellipsis, two parts or five are none', () => {
    const value = token(claims);
    for (const text of [
      token(claims, { typ: 'JWT', kid: make('[a-z]{9}') }),
      `${part({ alg: 'HS256' })}.${make('[A-Za-z0-9]{40}')}.${make('[A-Za-z0-9_-]{43}')}`,
      token({}),
      `${value.slice(0, value.lastIndexOf('.'))}....`,
      value.slice(0, value.lastIndexOf('.')),
      `${value}.${make('[a-z]{20}.[a-z]{20}')}`,
      token(claims, { alg: 'HS256' }, 'signature'),
      `x${value}`,
      'const keyJson = theyJoin.value;',
    ])
      assert.deepEqual(scan(`"${text}"`), [], text);
  });
});
