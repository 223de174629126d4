/** Keys of several lines, in the strings that languages have for such texts. */
import assert from 'node:assert/strict';
import type { FixRequest } from '../../remediation';
import { readDotenv } from '../../remediation/dotenv';
import { fixed, planned, refused } from './fixed';
import { applied, secret } from './host';

suite('remediation/text blocks', () => {
  const pem = ['-----BEGIN ', 'first', '  second', '-----END '].join('\n');
  const block = (indent: string): string => pem.replace(/\n/g, `\n${indent}`);
  const spanOf = (text: string): Partial<FixRequest> => ({
    start: text.indexOf('-----BEGIN'),
    end: text.indexOf('-----END ') + '-----END '.length,
  });

  test('Java: a key in a text block is one value, without the indentation', async () => {
    const text = `class A {\n    String key = """\n        ${block('        ')}\n        """;\n}\n`;
    const plan = await planned(text, 'java', 'env', spanOf(text));
    assert.match(applied(text, plan), /String key = System\.getenv\("KEY"\);/);
    assert.equal(readDotenv(plan.companions.env ?? '')[0]?.value, pem);
  });

  test('C#: a key in a raw string is one value, a part of one is refused', async () => {
    const text = `class A\n{\n    string key = """\n        ${block('        ')}\n        """;\n}\n`;
    const plan = await planned(text, 'csharp', 'env', spanOf(text));
    assert.match(applied(text, plan), /string key = Environment\.GetEnvironmentVariable\("KEY"\)/);
    assert.equal(readDotenv(plan.companions.env ?? '')[0]?.value, pem);
    assert.match(await fixed(`var key = """${secret}""";\n`, 'csharp'), /^var key = Environment\.Get/m);
    await refused(`var key = """token ${secret}""";\n`, 'csharp', /raw string/);
    await refused(`var key = "${secret}"u8;\n`, 'csharp', /kind of string/);
  });

  test('Java: a part of a text block is refused', async () => {
    await refused(`class A {\n    String s = """\n        token ${secret}\n        """;\n}\n`, 'java', /text block/);
  });
});
