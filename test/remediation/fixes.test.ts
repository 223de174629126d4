/** Every case of the golden files: the text after the fix, word for word; and whatever the store, a text that parses or a reason. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { storeIds } from '../../remediation';
import { readDotenv } from '../../remediation/dotenv';
import { fix, readCases, withCarriageReturns, type Case, type Fixed } from './cases';
import { brokenAt } from './host';

/** What holds for every fix, wherever it is made. */
async function assertSound(one: Case, store: string, { text, companions, plans }: Fixed): Promise<void> {
  for (const { value } of one.secrets) assert.ok(!text.includes(value), `the secret is still there:\n${text}`);
  const broken = await brokenAt(one.language, text);
  assert.equal(broken, undefined, `does not parse:\n${text}`);
  if (one.text.includes('\r\n')) assert.doesNotMatch(text, /[^\r]\n/, 'a line ends with LF in a file of CR LF');
  else assert.doesNotMatch(text, /\r/, 'a line ends with CR LF in a file of LF');
  if (companions.env !== undefined) {
    const entries = readDotenv(companions.env);
    for (const plan of plans.filter((plan) => plan.companions.env !== undefined))
      assert.ok(
        entries.some(({ name }) => name === plan.name),
        `.env has no ${plan.name}`,
      );
    assert.equal(companions.gitignore, '.env\n');
  }
  for (const { put, notes } of plans) {
    if (store !== 'env') assert.ok(put.argv.length + notes.length > 0, 'nothing says how the secret gets there');
    for (const { value } of one.secrets)
      assert.ok(!put.argv.join(' ').includes(value), 'the command line shows the secret');
  }
}

for (const file of readdirSync('test/remediation/cases')) {
  const name = file.replace(/\.txt$/, '');
  suite(`fixes in ${name}`, () => {
    for (const one of readCases(name)) {
      for (const variant of [one, withCarriageReturns(one)]) {
        test(`${one.title}${variant === one ? '' : ' (CR LF)'}`, async () => {
          assert.equal(await brokenAt(variant.language, variant.text), undefined, 'the case itself does not parse');
          for (const { of, refused, text } of variant.expected) {
            if (of === '.env') {
              assert.equal((await fix(variant, 'env')).companions.env, text);
              continue;
            }
            const result = await fix(variant, of);
            if (refused) {
              assert.ok(
                result.refused?.startsWith(text.trim()),
                `${of}: ${result.refused ?? 'not refused:\n' + result.text}`,
              );
              continue;
            }
            assert.equal(result.refused, undefined);
            assert.equal(result.text, text, of);
          }
          for (const store of storeIds) {
            const result = await fix(variant, store);
            if (result.refused === undefined) await assertSound(variant, store, result);
            else assert.match(result.refused, /\.$/, 'a reason is a sentence');
          }
        });
      }
    }
  });
}
