/** What is written in an encoding: which part of the source a finding covers, and where nothing is found. */
import assert from 'node:assert/strict';
import { createEngine, randomFrom, type Finding } from '../../engine';

const engine = createEngine();
const key = randomFrom(7).template('sk_live_[A-Za-z0-9]{24}');
const password = randomFrom(8).template('[A-Z][a-z0-9]{4}[A-Z][0-9]{3}[a-z]{3}');

function scan(text: string, path = 'a.txt'): readonly (Finding & { written: string })[] {
  return engine
    .scan(text, { path })
    .map((finding) => ({ ...finding, written: text.slice(finding.start, finding.end) }));
}

suite('encodings', () => {
  test('a Kubernetes Secret: the whole value, with its padding', () => {
    const value = btoa(`${key}\n`);
    const [found, ...others] = scan(`kind: Secret\ndata:\n  stripe: ${value}\n`, 'secret.yaml');
    assert.equal(others.length, 0);
    assert.equal(found?.detector, 'stripe-secret-key');
    assert.equal(found.written, value);
    assert.deepEqual(found.encoding, ['base64']);
  });

  test('a key inside an encoded file: only the characters that hold it', () => {
    const value = btoa(JSON.stringify({ mode: 'live', stripe: key, retries: 3 }));
    const [found] = scan(`config = "${value}"`);
    assert.equal(found?.detector, 'stripe-secret-key');
    assert.ok(found.written.length < value.length);
    const start = value.indexOf(found.written);
    assert.ok(atob(value.slice(start - (start % 4))).includes(key));
  });

  test('an encoded environment file gives its passwords', () => {
    const [found] = scan(`env: ${btoa(`DB_HOST=db.internal\nDB_PASSWORD=${password}\n`)}`);
    assert.equal(found?.detector, 'assigned-password');
    assert.deepEqual(found.encoding, ['base64']);
  });

  test('an encoding inside another', () => {
    const inner = `{"k": "${key.replace('_', '\\u005f')}"}`;
    const [found] = scan(`x = "${btoa(`{"secret_file": 1, "content": ${inner}}`)}"`);
    assert.deepEqual(found?.encoding, ['base64', 'unicode escapes']);
  });

  for (const [title, text] of [
    ['slashes escaped in JSON', `{"u": "postgres:\\/\\/admin:${password}@db.acme.io\\/shop"}`],
    ['an address inside an address', `?next=postgres%3A%2F%2Fadmin%3A${password}%40db.acme.io%2Fshop`],
    ['quotes as HTML entities', `<a data-x="{&quot;password&quot;:&quot;${password}&quot;}">`],
  ] as const)
    test(`${title}: the value is no part of the encoding, and found as it stands`, () => {
      const [found, ...others] = scan(text);
      assert.equal(others.length, 0);
      assert.equal(found?.written, password);
      assert.equal(found.encoding, undefined);
    });

  for (const [operator, path] of [
    ['" + "', 'a.js'],
    ['"+"', 'a.go'],
    ['"\n  + "', 'A.java'],
    ['" . "', 'a.php'],
    ['" .. "', 'a.lua'],
    ['" & "', 'a.vb'],
    ['" \\\n    "', 'a.c'],
    ['" <> "', 'a.ex'],
  ] as const)
    test(`two pieces joined by ${JSON.stringify(operator)} are one value`, () => {
      const written = key.slice(0, 12) + operator + key.slice(12);
      const [found, ...others] = scan(`stripe(("${written}"))`, path);
      assert.equal(others.length, 0);
      assert.equal(found?.written, written);
      assert.deepEqual(found.encoding, ['concatenation']);
    });

  test('eight pieces are one value', () => {
    const written = key.match(/.{1,4}/g)!.join('" +\n    "');
    assert.deepEqual(
      scan(`k = "${written}";`, 'a.js').map((found) => found.written),
      [written],
    );
  });

  test('an ignore comment holds for an encoded value, too', () => {
    const [found] = scan(`k: ${btoa(key)}  # offkey:ignore -- a test`, 'a.yaml');
    assert.equal(found?.ignored?.reason, 'a test');
  });

  for (const [title, text] of [
    ['a picture', `data:image/png;base64,${randomFrom(3).template('[A-Za-z0-9+/]{6000}')}`],
    ['a placeholder', `k: ${btoa('stripe_key: sk_live_xxxxxxxxxxxxxxxxxxxxxxxx')}`],
    ['words', `k: ${btoa('The password is asked for at the first start, and never written.')}`],
    ['a hash', `sha512 = "${randomFrom(4).template('[0-9a-f]{128}')}"`],
    ['sentences in pieces', `throw new Error("the password must be longer " + "than the secret " + "token")`],
    ['markup', `<p>Tom &amp; Jerry&#39;s password &quot;policy&quot;</p>`],
  ] as const)
    test(`${title}: nothing`, () => assert.deepEqual(scan(text), []));
});
