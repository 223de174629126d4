import assert from 'node:assert/strict';
import { encodeBase64 } from '../../../engine/checks/base64';
import authorizationHeader from '../../../engine/generic/authorization-header';
import { maker, scanWith } from './scan';

const scan = scanWith(authorizationHeader);
const make = maker(34);
const token = make('[a-z]{4}[A-Za-z0-9]{26}[0-9]{4}');
const password = make('[a-z]{4}[A-Z]{3}[0-9]{5}');
const login = encodeBase64(`svc:${password}`);

suite('authorization headers', () => {
  for (const text of [
    'Authorization: Bearer <>',
    'curl -H "Authorization: Bearer <>" https://api.corp',
    `curl -H 'authorization: bearer <>' x`,
    `headers = {"Authorization": "Bearer <>"}`,
    `{ authorization: 'Bearer <>' }`,
    'request.setHeader("Authorization", "Bearer <>")',
    `h['Authorization'] = 'Bearer <>'`,
    '"Authorization" => "Token <>"',
    'Authorization: token <>',
    'headers = {"Authorization": "Token token=<>"}',
    'Proxy-Authorization: Bearer <>',
    `Authorization:\n      - Bearer <>`,
    '"-H \\"Authorization: Bearer <>\\""',
  ])
    test(`${text.replace(/\n\s*/, '⏎')} holds a bearer token`, () => {
      assert.deepEqual(scan(text.replace('<>', token)), [`bearer-token likely ${token}`]);
    });

  test('the beginning of a token before an ellipsis is none', () => {
    for (const text of [`Authorization: Bearer ${token}...`, `Authorization: Token ${token}...`])
      assert.deepEqual(scan(text), [], text);
  });

  test('a JSON Web Token is left to its own finder', () => {
    const part = (value: unknown): string => encodeBase64(JSON.stringify(value), 'url');
    const jwt = `${part({ alg: 'HS256' })}.${part({ sub: 'u-1' })}.${make('[A-Za-z0-9]{43}')}`;
    assert.deepEqual(scan(`Authorization: Bearer ${jwt}`), []);
    assert.deepEqual(scan(`{"Authorization": "${jwt}"}`), []);
  });

  test('without a header’s name it is possible; so is a header that is nothing but a token', () => {
    for (const text of [`x = "Bearer ${token}"`, `Authorization: ${token}`, `{"Authorization": "${token}"}`])
      assert.deepEqual(scan(text), [`bearer-token possible ${token}`], text);
  });

  for (const text of [
    'Authorization: Bearer <token>',
    'Authorization: Bearer ${TOKEN}',
    'Authorization: Bearer $TOKEN',
    '"Authorization": f"Bearer {token}"',
    `"Authorization": "Bearer " + token`,
    'Authorization: Bearer YOUR_ACCESS_TOKEN',
    'Authorization: Bearer your-token-here',
    'Authorization: Bearer xxxxxxxxxxxx',
    'Authorization: Bearer {{ token }}',
    'the bearer authentication scheme',
    'a bearer tokenAuthenticationProvider',
    'Authorization: Bearer abc...',
    'authorization: request.headers.authorization,',
    'authorization = getAuthorizationHeader2()',
    'Authorization: Token <api-key>',
    'authorization: AuthorizationCodeFlow',
    '"authorization": "authorization_code_v2_grant"',
    'Authorization: Bearer ACCESS_TOKEN_V2',
    'authorization: $AUTH',
    'Authorization: Bearer secret-token-12345',
    `Authorization: ApiKey ${encodeBase64('id:value')}`,
    `Authorization: Bearer ${encodeBase64('{"alg":"HS256"}', 'url')}.test`,
  ])
    test(`${text} holds none`, () => assert.deepEqual(scan(text), []));

  test('basic authentication decodes to a user and a password: certain', () => {
    for (const text of [
      `Authorization: Basic ${login}`,
      `{ "Authorization": "Basic ${login}" }`,
      `      - Basic ${login}`,
      `curl -H "authorization: basic ${login}"`,
    ])
      assert.deepEqual(scan(text), [`basic-auth certain ${login}`], text);
  });

  test('what decodes to something else, or to a stand-in, is none; a default is possible', () => {
    for (const value of [
      encodeBase64('username:password'),
      encodeBase64('no colon here'),
      encodeBase64('user:\x01\x02\x03\x04'),
      encodeBase64('Aladdin:open sesame'),
      'authentication',
      'c3Vw',
    ])
      assert.deepEqual(scan(`Authorization: Basic ${value}`), [], value);
    assert.deepEqual(scan(`Authorization: Basic ${encodeBase64('guest:' + 'guest')}`), [
      `basic-auth possible ${encodeBase64('guest:' + 'guest')}`,
    ]);
  });

  for (const text of [
    'curl -u svc:<> https://x',
    'curl -s -k --user "svc:<>" https://x',
    `curl --user='svc:<>' x`,
    'curl -sSu svc:<> x',
    'curl -X POST \\\n  -u svc:<> \\\n  https://x',
    '$(curl -u svc:<> x)',
  ])
    test(`in ${text.replace(/\n\s*/g, '⏎')} the password is the value`, () => {
      assert.deepEqual(scan(text.replace('<>', password), 'deploy.sh'), [`basic-auth likely ${password}`]);
    });

  for (const text of [
    'curl -u svc https://x',
    'curl -u $USER:$PASS x',
    'curl -u "${USER}:${PASS}" x',
    'curl -u user:password x',
    'curl -u <user>:<password> x',
    'curl https://x:y',
    'curl x\nssh -u svc:',
    'curl -u ACCOUNT_SID:AUTH_TOKEN x',
    'docker run -u 1000:1000 curl',
  ])
    test(`${text.replace(/\n/g, '⏎')} holds none`, () => assert.deepEqual(scan(text, 'deploy.sh'), []));
});
