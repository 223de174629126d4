import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { encodeBase64 } from '../../../engine/checks/base64';
import privateKey, { derLength } from '../../../engine/generic/private-key';
import { maker, scanWith } from './scan';

const scan = scanWith(privateKey);
const make = maker(31);
const rule = '-'.repeat(5);
const armour = (label: string, body: string): string =>
  `${rule}BEGIN ${label}${rule}\n${body.replace(/.{64}(?=.)/g, '$&\n')}\n${rule}END ${label}${rule}`;

/** Keys of their own in each run; what is asserted of them does not depend on their bytes. */
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pkcs8 = ec.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString().trim();
const sec1 = ec.privateKey.export({ format: 'pem', type: 'sec1' }).toString().trim();
const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 });
const pkcs1 = rsa.privateKey.export({ format: 'pem', type: 'pkcs1' }).toString().trim();
const locked = rsa.privateKey
  .export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: make('[a-z]{12}') })
  .toString()
  .trim();
const lockedOld = rsa.privateKey
  .export({ format: 'pem', type: 'pkcs1', cipher: 'aes-128-cbc', passphrase: make('[a-z]{12}') })
  .toString()
  .trim();
const openssh = armour('OPENSSH PRIVATE KEY', encodeBase64(`openssh-key-v1\0\0\0\0\x04none${make('[ -~]{300}')}`));

suite('private keys', () => {
  for (const [kind, key] of Object.entries({ pkcs8, sec1, pkcs1, locked, openssh }))
    test(`a ${kind} key is found as a whole and is certain`, () => {
      assert.deepEqual(scan(`# key\n${key}\n# end`), [`private-key certain ${key}`]);
    });

  test('one that a passphrase of the old kind protects is likely: what is inside cannot be seen', () => {
    assert.deepEqual(scan(`# key\n${lockedOld}\n# end`), [`private-key likely ${lockedOld}`]);
  });

  test('it is found in one line with escapes, once or twice', () => {
    for (const escape of ['\\n', '\\\\n', '\\r\\n']) {
      const line = pkcs1.replaceAll('\n', escape);
      assert.deepEqual(scan(`{"private_key": "${line}${escape}"}`, 'key.json'), [`private-key certain ${line}`]);
    }
  });

  test('it is found indented, in a comment, with CR LF, and in strings that are joined', () => {
    const joined = pkcs1
      .split('\n')
      .map((line) => `  "${line}\\n"`)
      .join(' +\n');
    for (const text of [
      pkcs1.replace(/^/gm, '    '),
      pkcs1.replace(/^/gm, '# '),
      pkcs1.replaceAll('\n', '\r\n'),
      joined,
    ]) {
      const found = scan(text);
      assert.equal(found.length, 1, text);
      assert.match(found[0]!, /^private-key certain -----BEGIN[^]*-----$/);
    }
  });

  test('an OpenPGP block with its headers and checksum is certain', () => {
    const body = encodeBase64(`\x95${make('[ -~]{400}')}`).replace(/=+$/, '');
    const block = armour('PGP PRIVATE KEY BLOCK', body)
      .replace(/\n/, '\nVersion: GnuPG v2\n\n')
      .replace(/\n-----END/, `\n=${make('[A-Za-z0-9]{4}')}$&`);
    assert.deepEqual(scan(block), [`private-key certain ${block}`]);
  });

  test('a PuTTY file is one value from its first line to its MAC', () => {
    const lines = (count: number): string => Array.from({ length: count }, () => make('[A-Za-z0-9+/]{64}')).join('\n');
    const file = `PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\nComment: me\nPublic-Lines: 3\n${lines(3)}\nPrivate-Lines: 5\n${lines(5)}\nPrivate-MAC: ${make('[0-9a-f]{64}')}`;
    assert.deepEqual(scan(`${file}\n`), [`private-key certain ${file}`]);
  });

  test('base64 of a PEM text, and DER without armour, are certain', () => {
    const encoded = encodeBase64(`${pkcs1}\n`);
    assert.deepEqual(scan(`    client-key-data: ${encoded}\n`, 'kubeconfig.yaml'), [`private-key certain ${encoded}`]);
    const bare = rsa.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
    assert.deepEqual(scan(`KEY="${bare}"`), [`private-key certain ${bare}`]);
  });

  test('public keys, certificates and code that looks for the header are none', () => {
    const publicPem = rsa.publicKey.export({ format: 'pem', type: 'spki' }).toString();
    for (const text of [
      publicPem,
      `KEY=${rsa.publicKey.export({ format: 'der', type: 'spki' }).toString('base64')}`,
      armour('CERTIFICATE', make('[A-Za-z0-9+/]{640}')),
      `if (text.startsWith("${rule}BEGIN RSA PRIVATE KEY${rule}")) return parse(text, "${rule}END RSA PRIVATE KEY${rule}");`,
      `const begin = '${rule}BEGIN PRIVATE KEY${rule}';\nconst end = '${rule}END PRIVATE KEY${rule}';`,
      `${rule}BEGIN RSA PRIVATE KEY${rule}`,
    ])
      assert.deepEqual(scan(text), [], text);
  });

  test('a body that is left out, made up, cut off or filled in later is none', () => {
    const first = pkcs1.split('\n')[1]!;
    for (const body of [
      '...',
      `${first}\n...`,
      `${first}...`,
      first,
      'your key here',
      '${KEY}',
      '{{ key }}',
      'abc'.repeat(60),
      '<key>',
    ])
      assert.deepEqual(scan(armour('RSA PRIVATE KEY', body)), [], body);
  });

  test('an ellipsis in an OpenPGP block, where no length tells that something is left out, makes it none', () => {
    const body = encodeBase64(`\x95${make('[ -~]{299}')}`);
    assert.equal(scan(armour('PGP PRIVATE KEY BLOCK', body)).length, 1);
    assert.deepEqual(scan(armour('PGP PRIVATE KEY BLOCK', `${body.slice(0, 200)}\n...\n${body.slice(200)}`)), []);
  });

  test('the length of a DER sequence is read in all its forms', () => {
    assert.equal(derLength(Uint8Array.of(0x30, 0x05)), 7);
    assert.equal(derLength(Uint8Array.of(0x30, 0x81, 0x90)), 0x93);
    assert.equal(derLength(Uint8Array.of(0x30, 0x82, 0x01, 0x02)), 0x106);
    assert.equal(derLength(Uint8Array.of(0x30, 0x80)), undefined);
    assert.equal(derLength(Uint8Array.of(0x31, 0x05)), undefined);
  });
});
