/** A secret in any encoding is found at the place where it is written, with the fingerprint and the redacted form of the plain one. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createEngine, randomFrom, sampleOf, type EncodingName } from '../../engine';
import { providers } from '../../engine/detectors';

const engine = createEngine();
const random = randomFrom(23);
/** Types that their form alone tells. */
const secrets = providers
  .flatMap((provider) => provider.secrets)
  .filter(({ keywords, near, before, paths }) => keywords !== undefined && !near && !before && !paths)
  .filter(({ keywords }) => keywords!.every((keyword) => keyword.length > 3));

const hexOf = (char: string): string => char.charCodeAt(0).toString(16).padStart(2, '0');

/** How a value is written, and what stands around. `place` moves it through the groups of three bytes, or the cuts through it. */
const forms: readonly (readonly [EncodingName, string, (value: string, place: number) => string])[] = [
  ['base64', 'in one line', (value, place) => `a: ${btoa(`${'-'.repeat(place)} ${value} 1Aa and 1 more`)}\n`],
  [
    'base64',
    'in lines of a mail',
    (value, place) =>
      btoa(`A mail with ${'-'.repeat(place)} ${value}\nand a second line, with 3 Words more to wrap it.`).replace(
        /.{76}/g,
        '$&\r\n',
      ),
  ],
  ['hex', 'in one line', (value) => `key = "${[...`${value} and more text`].map(hexOf).join('')}"`],
  ['unicode escapes', 'all over', (value) => `{"k": "${[...value].map((char) => `\\u00${hexOf(char)}`).join('')}"}`],
  ['percent', 'all over', (value) => `?k=%3D&t=${[...value].map((char) => `%${hexOf(char)}`).join('')}&`],
  [
    'concatenation',
    'over two lines',
    (value, place) => `k = "${value.slice(0, 4 + place)}" +\n        "${value.slice(4 + place)}"`,
  ],
];

suite('secrets in an encoding', () => {
  for (const [name, where, write] of forms)
    test(`${name} ${where}`, () => {
      fc.assert(
        fc.property(fc.constantFrom(...secrets), fc.nat(5), (secret, place) => {
          const value = sampleOf(secret, random);
          const [plain, ...others] = engine.scan(`x ${value} y`, { path: 'a.txt' });
          fc.pre(plain?.detector === secret.id && others.length === 0 && /^[\w./+=:-]{16,120}$/.test(value));
          fc.pre(plain.end - plain.start === value.length);
          const text = write(value, place);
          const found = engine
            .scan(text, { path: 'a.txt' })
            .find(({ fingerprint }) => fingerprint === plain.fingerprint);
          assert.ok(found, `${secret.id} is not found`);
          assert.deepEqual(found.encoding, [name]);
          assert.equal(found.redacted, plain.redacted);
          assert.ok(found.start >= 2 || name === 'base64');
          assert.ok(found.end - found.start >= value.length);
        }),
        { numRuns: 400 },
      );
    });
});
