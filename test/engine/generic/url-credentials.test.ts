import assert from 'node:assert/strict';
import { createEngine } from '../../../engine/engine';
import urlCredentials from '../../../engine/generic/url-credentials';
import { maker, scanWith } from './scan';

const scan = scanWith(urlCredentials);
const make = maker(33);
const password = make('[a-z]{3}[A-Z]{3}[0-9]{4}[a-z]{4}');

suite('passwords in URLs', () => {
  for (const url of [
    'postgres://app:<>@db.internal:5432/main',
    'jdbc:postgresql://app:<>@db/main',
    'mongodb+srv://app:<>@c0.abcde.mongodb.net/?w=1',
    'amqp://app:<>@queue',
    'redis://:<>@cache:6379/0',
    'http://joe:<>@10.0.0.1:3128/',
    'git+https://joe:<>@git.corp/x.git',
    'smtps://me@mail.org:<>@smtp.mail.org:465',
    'mysql://app:<>@${HOST}:3306/x',
    'nats://app:<>@%s:%d',
    'ftp://app:<>@[::1]/',
  ])
    test(`in ${url} the password alone is the value`, () => {
      for (const text of [`URL=${url}`, `x = "${url}"`, `<${url}>`, `see ${url}, and`])
        assert.deepEqual(scan(text.replace('<>', password)), [`url-credentials likely ${password}`], text);
    });

  test('percent escapes, signs and an @ belong to the password', () => {
    for (const value of [
      make('[a-z]{4}%40[a-z]{4}%2F[0-9]{3}'),
      make('[a-z]{4}@[a-z]{4}[0-9]{3}'),
      make('[a-z]{4}$[a-z]{4}![0-9]{3}'),
    ])
      assert.deepEqual(scan(`db = "pg://app:${value}@host/x"`), [`url-credentials likely ${value}`]);
  });

  test('of two URLs in a list each gives its own', () => {
    const [a, b] = [make('[a-z0-9]{12}'), make('[a-z0-9]{12}')];
    assert.deepEqual(scan(`"nats://x:${a}@h1,nats://y:${b}@h2"`), [
      `url-credentials likely ${a}`,
      `url-credentials likely ${b}`,
    ]);
  });

  test('a token in the user’s place before a fixed word is the value', () => {
    const token = make('[a-f0-9]{40}');
    assert.deepEqual(scan(`https://${token}:x-oauth-basic@git.corp/a.git`), [`url-credentials likely ${token}`]);
  });

  test('the name it is given to is told', () => {
    const engine = createEngine({ providers: [], finders: urlCredentials.finders });
    for (const text of [`DATABASE_URL=jdbc:pg://a:${password}@h`, `"DATABASE_URL": "pg://a:${password}@h"`])
      assert.equal(engine.scan(text)[0]!.name, 'DATABASE_URL', text);
  });

  test('defaults of services, the user’s name again and example hosts are possible', () => {
    assert.deepEqual(scan('pg://postgres:' + 'postgres@localhost/x'), ['url-credentials possible postgres']);
    assert.deepEqual(scan('nats://leaf7:' + 'leaf7@localhost'), ['url-credentials possible leaf7']);
    assert.deepEqual(scan(`https://joe:${password}@www.example.com/`), [`url-credentials possible ${password}`]);
  });

  for (const login of [
    'user:pass',
    'username:password',
    'USER:PASSWORD',
    'joe:secret',
    'root:changeme',
    'a:my_password',
    'a:test_password_123',
    'POSTGRES_USER:POSTGRES_PASSWORD',
    '<user>:<password>',
    '${USER}:${PASSWORD}',
    '$USER:$PASSWORD',
    '%s:%s',
    '%(user)s:%(password)s',
    '{}:{}',
    '{user}:{password}',
    '#{user}:#{password}',
    'joe:xxx',
    'joe:***',
    'joe:********',
    'joe:[REDACTED]',
    'joe:...',
    'joe:testpassword',
    'joe[:the_password]',
    'anonymous:anonymous',
    'joe:pass%20word',
    '[^:]+:[^@]+',
    'joe:',
  ])
    test(`${login} is written for a reader`, () => assert.deepEqual(scan(`"pg://${login}@host/x"`), []));

  test('URLs without a password are none', () => {
    for (const text of [
      'ssh://git@github.com/a/b.git',
      'git+ssh://git@github.com:a/b.git',
      'https://host:8080/@scope/x',
      'https://a.b/c:d@e',
      'http://localhost:8080@x',
      'https://x.io?q=a:b@c',
      'pg://joe@password:host/db',
      '://',
      'a://',
      'http://a:b c@d',
      'https://joe@host',
      `:// x:${password}@host`,
    ])
      assert.deepEqual(scan(text), [], text);
  });
});
