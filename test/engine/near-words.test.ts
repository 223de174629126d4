/** What a vendor's word vouches for: a value close by that belongs to it, and nothing else. */
import assert from 'node:assert/strict';
import { createEngine, randomFrom } from '../../engine';

const engine = createEngine();
const random = randomFrom(12);
/** A value of a type that is known by its vendor's name alone. */
const hex = (length: number): string => random.template(`[0-9a-f]{${length}}`);

const findsSendbird = (text: string, path = 'notes.txt'): boolean =>
  engine.scan(text, { path }).some(({ detector }) => detector === 'sendbird-api-token');

suite('a vendor’s word', () => {
  test('vouches for a value in the same statement, on the next line, and in the comment behind it', () => {
    for (const text of [
      `sendbird = '${hex(40)}'`,
      `sendbird\n${hex(40)}`,
      `key = "${hex(40)}"  # Sendbird`,
      `mySendbirdKey: "${hex(40)}"`,
    ])
      assert.ok(findsSendbird(text), text.replace(/[0-9a-f]{40}/, '…'));
  });

  test('does not vouch for what stands far behind it', () => {
    assert.ok(!findsSendbird(`sendbird${' '.repeat(70)}'${hex(40)}'`));
    assert.ok(findsSendbird(`sendbird${' '.repeat(50)}'${hex(40)}'`));
  });

  test('vouches for hexadecimal digits in capitals as well', () => {
    assert.ok(findsSendbird(`sendbird = '${hex(40).toUpperCase()}'`));
  });

  test('does not vouch for the id of a class or a project', () => {
    const uuid = random.template('[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}');
    const found = (text: string): readonly string[] => engine.scan(text).map(({ detector }) => detector);
    assert.deepEqual(found(`Pinecone = '${uuid}'\n`), ['pinecone-api-key-legacy']);
    for (const text of [`Pinecone.Client", "{${uuid}}"\n`, `[Guid("${uuid}")] class PineconeClient\n`])
      assert.deepEqual(found(text), []);
  });

  test('vouches for a token that stands alone before a host', () => {
    const token = random.template('[0-9a-f]{40}');
    assert.ok(findsSendbird(`https://${token}@api.sendbird.com/v3`));
    assert.ok(!findsSendbird(`https://example.org/${token}@2/sendbird`));
  });

  test('in a sentence does not vouch for the next line, unless the sentence is a comment', () => {
    const sentence = 'sendbird is a name that says nothing of the row below';
    assert.ok(!findsSendbird(`${sentence}\n = '${hex(40)}'\n`));
    assert.ok(findsSendbird(`# ${sentence}\nk = '${hex(40)}'\n`, 'a.py'));
  });

  test('behind a file’s checksum says which file it is of', () => {
    const text = `${hex(40)}  sendbird-1.2.3.tar.gz\n${hex(40)} *sendbird.js\n`;
    assert.deepEqual(engine.scan(text, { path: 'SHA1SUMS' }), []);
    assert.deepEqual(engine.scan(`sendbird sha1:${hex(40)}\n`), []);
  });

  test('vouches for a UUID, too, where its type takes one beside longer values', () => {
    const uuid = random.template('[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}');
    assert.ok(engine.scan(`mux_token = "${uuid}"`).some(({ detector }) => detector === 'mux-token-secret'));
  });
});

suite('a vendor’s name that is a word of everyday speech', () => {
  const finds = (text: string, provider: string): boolean =>
    engine.scan(text, { path: 'notes.txt' }).some((finding) => finding.provider === provider);

  test('vouches for what is given to it, and for a value that stands alone with it', () => {
    const value = random.template('[0-9a-f]{32}');
    for (const text of [`goodday = '${value}'`, `goodday ${value}\n`, `goodday\n${value}\n`, `"goodday": "${value}"`])
      assert.ok(finds(text, 'goodday'), text.replace(value, '…'));
  });

  test('does not vouch in a sentence', () => {
    const value = random.template('[0-9a-f]{32}');
    for (const text of [`as goodday ${value} said\n`, `read goodday\n${value}\n`, `goodday\nsaid ${value} twice\n`])
      assert.ok(!finds(text, 'goodday'), text.replace(value, '…'));
  });

  test('does not vouch for a digest, where programs call their fields so', () => {
    assert.ok(!finds(`linear = '${hex(32)}'`, 'linear'));
    assert.ok(finds(`linear_api_key = '${hex(32)}'`, 'linear'));
  });
});

suite('stand-ins', () => {
  test('that repeat a few characters in the shape of a token are none', () => {
    const shape = (text: string): string => ['ghp', text.repeat(36).slice(0, 36)].join('_');
    for (const piece of ['abc123', 'ab', '0123456789', 'xY7'])
      assert.deepEqual(engine.scan(`token = "${shape(piece)}"`), [], piece);
    const doubled = [...'abcdefgh1'].map((char) => char.repeat(4)).join('');
    assert.deepEqual(engine.scan(`token = "${shape(doubled)}"`), []);
    assert.equal(engine.scan(`token = "${shape(random.template('[A-Za-z0-9]{36}'))}"`).length, 1);
  });

  test('with a sign in the middle that no key holds are none', () => {
    const [left, right] = [hex(20), hex(19)];
    for (const sign of ['?', '*', '%z', '$q'])
      assert.deepEqual(
        engine.scan(`sendbird = '${left}${sign}${right}'`).filter(({ provider }) => provider !== 'generic'),
        [],
        sign,
      );
    assert.deepEqual(engine.scan(`api_token = "${left}?${right}"`), []);
  });
});
