/** Secrets that are written in pieces or in an encoding. */
import assert from 'node:assert/strict';
import type { EncodingName } from '../../engine';
import type { FixRequest } from '../../remediation';
import { fixed, planned } from './fixed';
import { remediation, requestFor } from './host';

/** The span of the part between « and », which are taken out. */
function marked(text: string, encoding: readonly EncodingName[]): readonly [string, Partial<FixRequest>] {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  return [text.replace(/[«»]/g, ''), { start, end, encoding, title: 'Acme key' }];
}

const pieces: readonly (readonly [string, string, string])[] = [
  ['javascript', `start("«a1b2" + "c3d4»");\n`, `start(process.env.ACME_KEY);\n`],
  [
    'typescript',
    `const key =\n  'https://api.acme.io/' + '?key=«a1b2' +\n  'c3d4»' + '&page=1';\n`,
    "const key =\n  'https://api.acme.io/' + `?key=${process.env.KEY!}` + '&page=1';\n",
  ],
  ['python', `key = ("«a1b2" +\n       "c3d4»")\n`, `import os\n\nkey = (os.environ["KEY"])\n`],
  ['php', `<?php\n$key = '«a1b2' . 'c3d4»';\n`, `<?php\n$key = getenv('KEY');\n`],
  ['ruby', `key = "«a1b2" + "c3d4»"\n`, `key = ENV.fetch("KEY")\n`],
];

suite('remediation: secrets in pieces and in an encoding', () => {
  for (const [language, text, expected] of pieces)
    test(`${language}: the pieces become one lookup, and .env has them as one value`, async () => {
      const [plain, request] = marked(text, ['concatenation']);
      assert.equal(await fixed(plain, language, 'env', request), expected);
      const plan = await planned(plain, language, 'env', request);
      assert.match(plan.companions.env ?? '', /=a1b2c3d4\n$/);
    });

  test('pieces in different kinds of strings are left alone, and the menu says why', async () => {
    const [plain, more] = marked(`start("«a1b2" + f'c3d4»')\n`, ['concatenation']);
    const plan = await remediation.plan(requestFor(plain, 'python', more), 'env');
    assert.match('refused' in plan ? plan.refused : '', /different kinds of strings/);
    const [offer] = await remediation.offers(requestFor(plain, 'python', more), ['env']);
    assert.match(offer?.disabled ?? '', /different kinds of strings/);
  });

  test('a secret in base64: the whole encoded text moves, under a name that says so', async () => {
    const [plain, request] = marked(`const config = decode("YWJj«c2VjcmV0»ZGVm=");\n`, ['base64']);
    const more = { ...request, environmentVariable: 'ACME_KEY' };
    assert.equal(
      await fixed(plain, 'javascript', 'env', more),
      'const config = decode(process.env.ACME_KEY_BASE64);\n',
    );
    const plan = await planned(plain, 'javascript', 'env', more);
    assert.equal(plan.companions.env, 'ACME_KEY_BASE64=YWJjc2VjcmV0ZGVm=\n');
  });

  test('an encoded part of a longer text: only that part moves', async () => {
    const [plain, request] = marked(`const url = "https://x.io/?data=«c2VjcmV0»&page=1";\n`, ['base64']);
    assert.equal(
      await fixed(plain, 'javascript', 'env', request),
      'const url = `https://x.io/?data=${process.env.URL_BASE64}&page=1`;\n',
    );
  });

  test('a percent-encoded password of a URL stays encoded, and its name says so', async () => {
    const [plain, request] = marked('url = "postgres://app:«s%40cret%5Fkey»@db/shop"\n', ['percent']);
    const more = { ...request, environmentVariable: 'ACME_KEY' };
    assert.equal(
      await fixed(plain, 'python', 'env', more),
      `import os\n\nurl = f"postgres://app:{os.environ['ACME_KEY_URLENCODED']}@db/shop"\n`,
    );
    const plan = await planned(plain, 'python', 'env', more);
    assert.equal(plan.companions.env, 'ACME_KEY_URLENCODED=s%40cret%5Fkey\n');
  });

  test('so it is in a format that is filled in', async () => {
    const text = 'services:\n  shop:\n    environment:\n      DATABASE_URL: postgres://app:«s%40cret»@db/shop\n';
    const [plain, request] = marked(text, ['percent']);
    const plan = await planned(plain, 'docker-compose', 'env', { ...request, path: 'compose.yaml' });
    assert.equal(plan.name, 'DATABASE_PASSWORD_URLENCODED');
  });

  test('escapes of the language are gone in the value, and the name says nothing', async () => {
    const [plain, request] = marked('key = "«\\u0061bc»"\n', ['unicode escapes']);
    const plan = await planned(plain, 'python', 'env', { ...request, environmentVariable: 'ACME_KEY' });
    assert.equal(plan.companions.env, 'ACME_KEY=abc\n');
  });

  test('escapes that the program decodes itself stay, and the name says so', async () => {
    const [plain, request] = marked('key = json.loads(r"«\\u0061bc»")\n', ['unicode escapes']);
    const plan = await planned(plain, 'python', 'env', { ...request, environmentVariable: 'ACME_KEY' });
    assert.equal(plan.name, 'ACME_KEY_ESCAPED');
  });
});
