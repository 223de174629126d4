/** What fixes got wrong once, one test for each. */
import assert from 'node:assert/strict';
import type { FixRequest } from '../../remediation';
import { fixed, planned, refused } from './fixed';
import { secret } from './host';

const count = (text: string, part: string): number => text.split(part).length - 1;

suite('remediation/defects: imports that are there only in part', () => {
  test('Python: an import inside a function, or one that comes later, does not serve the module', async () => {
    const inside = await fixed(`def f():\n    import os\n\nkey = "${secret}"\n`, 'python');
    assert.match(inside, /^import os$/m);
    const later = await fixed(`key = "${secret}"\nimport os\n`, 'python');
    assert.match(later, /^import os\n\nkey = os\.environ/);
    const aliased = await fixed(`import os as system\nkey = "${secret}"\n`, 'python');
    assert.match(aliased, /^import os$/m);
  });

  test('Python: `import os.path`, `import sys, os` and a part of a list do', async () => {
    for (const line of ['import os.path', 'import sys, os'])
      assert.equal(await fixed(`${line}\nkey = "${secret}"\n`, 'python'), `${line}\nkey = os.environ["KEY"]\n`);
    const listed = await fixed(
      `from conjur_api.models import (\n    CredentialsData,\n    ConjurConnectionInfo,\n)\nkey = "${secret}"\n`,
      'python',
      'conjur',
    );
    assert.equal(count(listed, 'from conjur_api.models'), 1);
  });

  test('Python: an import in a string does not count', async () => {
    assert.match(await fixed(`text = """\nimport os\n"""\nkey = "${secret}"\n`, 'python'), /^import os\n\ntext/);
  });

  test('JavaScript: names that are imported are not imported again, in either module system', async () => {
    const module = await fixed(
      `import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";\nexport const key = "${secret}";\n`,
      'javascript',
      'aws-secrets-manager',
    );
    assert.match(module, /^import \{ GetSecretValueCommand \} from "@aws-sdk\/client-secrets-manager";$/m);
    const all = await fixed(
      `import {\n  GetSecretValueCommand,\n  SecretsManagerClient,\n} from '@aws-sdk/client-secrets-manager';\nexport const key = '${secret}';\n`,
      'javascript',
      'aws-secrets-manager',
    );
    assert.equal(count(all, 'import'), 1);
    const common = await fixed(
      `const nodeVault = require('node-vault');\nasync function f() {\n  const key = '${secret}';\n}\n`,
      'javascript',
      'vault',
    );
    assert.equal(count(common, 'require('), 1);
  });

  test('JavaScript: an import in a comment or a string does not count', async () => {
    const line = "import nodeVault from 'node-vault';";
    const after = await fixed(
      `/*\n${line}\n*/\nexport const text = \`\n${line}\n\`;\nexport const key = '${secret}';\n`,
      'javascript',
      'vault',
    );
    assert.equal(count(after, line), 3);
  });

  test('Java, Ruby, PHP and C#: neither do theirs', async () => {
    const java = 'import io.github.jopenlibs.vault.Vault;';
    assert.equal(
      count(await fixed(`/*\n${java}\n*/\nclass A {\n    String key = "${secret}";\n}\n`, 'java', 'vault'), java),
      2,
    );
    const ruby = "require 'vault'";
    assert.equal(count(await fixed(`=begin\n${ruby}\n=end\nkey = '${secret}'\n`, 'ruby', 'vault'), ruby), 2);
    assert.equal(count(await fixed(`require "vault"\nkey = '${secret}'\n`, 'ruby', 'vault'), 'require'), 1);
    const php = 'use Aws\\SecretsManager\\SecretsManagerClient;';
    assert.equal(
      count(await fixed(`<?php\n/*\n${php}\n*/\n$key = '${secret}';\n`, 'php', 'aws-secrets-manager'), php),
      2,
    );
    assert.equal(
      count(await fixed(`/*\nusing System;\n*/\nclass A { string key = "${secret}"; }\n`, 'csharp'), 'using System;'),
      2,
    );
  });

  test('PHP: a `use` of several names counts, and one of a namespace with braces goes inside', async () => {
    for (const use of [
      'use A\\B, Aws\\SecretsManager\\SecretsManagerClient;',
      'use Aws\\SecretsManager\\{SecretsManagerClient, Other};',
    ])
      assert.equal(
        count(await fixed(`<?php\n${use}\n$key = '${secret}';\n`, 'php', 'aws-secrets-manager'), 'use '),
        1,
        use,
      );
    const inside = await fixed(`<?php\nnamespace App {\n    $key = '${secret}';\n}\n`, 'php', 'aws-secrets-manager');
    assert.match(inside, /namespace App \{\n {4}use Aws/);
  });

  test('PHP: in a page of short tags a `use` gets one of its own', async () => {
    for (const tag of ['<?php $key = "TEXT"; ?>', '<?= "TEXT" ?>']) {
      const after = await fixed(`<p>${tag.replace('TEXT', secret)}</p>\n`, 'php', 'aws-secrets-manager');
      assert.match(after, /^<\?php use Aws\\SecretsManager\\SecretsManagerClient; \?>\n<p>/);
    }
  });

  test('Python: an import on the line of the secret is too late', async () => {
    assert.equal(
      await fixed(`import sys; key = "${secret}"\n`, 'python'),
      'import os\nimport sys; key = os.environ["KEY"]\n',
    );
  });

  test('C#: `using System;` stands before the namespaces inside System', async () => {
    const after = await fixed(
      `using System.Text;\nusing Xunit;\n\nclass A\n{\n    string key = "${secret}";\n}\n`,
      'csharp',
    );
    assert.match(after, /^using System;\nusing System\.Text;\nusing Xunit;\n/);
    const conjur = await fixed(
      `using System.Text;\nusing Xunit;\n\nclass A\n{\n    string key = "${secret}";\n}\n`,
      'csharp',
      'conjur',
    );
    assert.match(conjur, /^using System;\nusing System\.Net;\nusing System\.Text;\nusing Xunit;\n/);
  });
});

suite('remediation/defects: the helper function', () => {
  test('Python: a comment, a string or a nested function of its name is not it', async () => {
    for (const decoy of [
      '# def read_conjur_secret(name): …',
      'text = """\ndef read_conjur_secret(name): pass\n"""',
      'def f():\n    def read_conjur_secret(name): pass',
    ]) {
      const after = await fixed(`${decoy}\nkey = "${secret}"\n`, 'python', 'conjur');
      assert.match(after, /^def read_conjur_secret\(name\):\n {4}url/m, decoy);
    }
  });

  test('it is written once per file, and not where it is imported', async () => {
    const once = await fixed(`first = "${secret}"\nsecond = "other"\n`, 'python', 'conjur');
    const start = once.indexOf('other');
    const twice = await fixed(once, 'python', 'conjur', { start, end: start + 'other'.length });
    assert.equal(count(twice, 'def read_conjur_secret'), 1);
    assert.equal(
      count(
        await fixed(`from secrets_of_shop import read_conjur_secret\nkey = "${secret}"\n`, 'python', 'conjur'),
        'def ',
      ),
      0,
    );
    assert.equal(
      count(
        await fixed(
          `import { readConjurSecret } from './secrets';\nexport const key = '${secret}';\n`,
          'typescript',
          'conjur',
        ),
        'function',
      ),
      0,
    );
    assert.equal(
      count(
        await fixed(
          `export async function readConjurSecret(name) {}\nexport const key = '${secret}';\n`,
          'javascript',
          'conjur',
        ),
        'function',
      ),
      1,
    );
  });

  test('Go: a method of its name is not it', async () => {
    const after = await fixed(
      `package main\n\nfunc (c client) readConjurSecret(name string) string { return name }\n\nvar key = "${secret}"\n`,
      'go',
      'conjur',
    );
    assert.match(after, /^func readConjurSecret/m);
  });

  test('Java: each class of a file that needs it has one, nested ones use that of the class around them', async () => {
    const text = `class A {\n    String first = "other";\n\n    static class Inner {\n        String key = "inner-text";\n    }\n}\n\nclass B {\n    String key = "${secret}";\n}\n`;
    const b = await fixed(text, 'java', 'vault');
    const at = (part: string, of: string): Partial<FixRequest> => ({
      start: of.indexOf(part),
      end: of.indexOf(part) + part.length,
    });
    const inner = await fixed(b, 'java', 'vault', at('inner-text', b));
    const all = await fixed(inner, 'java', 'vault', at('other', inner));
    assert.equal(count(all, 'private static String readVaultSecret'), 2);
    assert.ok(
      all.indexOf('private static') < all.indexOf('class B') &&
        all.lastIndexOf('private static') > all.indexOf('class B'),
    );
    assert.match(all, /^ {4}private static String readVaultSecret/m);
  });

  test('Java: a class of one line and an enum of constants alone take it too', async () => {
    assert.match(
      await fixed(`class A { String key = "${secret}"; }\n`, 'java', 'vault'),
      /^class A \{ String key = readVaultSecret\([^\n]*; \n\n {4}private static[^]*\n {4}\}\n\}\n$/m,
    );
    assert.match(
      await fixed(`enum A {\n    ONE("${secret}")\n}\n`, 'java', 'vault'),
      /ONE\(readVaultSecret\(.*\)\)\n\n {4};\n\n {4}private static/,
    );
  });

  test('imports stand together, the function stands apart from them', async () => {
    const java = await fixed(`package a;\n\nclass A {\n    String key = "${secret}";\n}\n`, 'java', 'vault');
    assert.match(java, /^package a;\n\nimport .*;\nimport .*;\nimport .*;\n\nclass A/);
    for (const gap of ['', '\n', '\n\n']) {
      const python = await fixed(`import sys\n${gap}key = "${secret}"\n`, 'python', 'conjur');
      assert.match(python, /SimpleCredentialsProvider\n\n\ndef read[^]*decode\(\)\n\n\nkey = /);
    }
    const first = await fixed(`key = "${secret}"\n`, 'python', 'conjur');
    assert.match(first, /SimpleCredentialsProvider\n\n\ndef read[^]*decode\(\)\n\n\nkey = /);
  });

  test('C#: each type of a file that needs it has one', async () => {
    const text = `class A\n{\n    string first = "other";\n}\n\nclass B\n{\n    string key = "${secret}";\n}\n`;
    const b = await fixed(text, 'csharp', 'conjur');
    const start = b.indexOf('other');
    const all = await fixed(b, 'csharp', 'conjur', { start, end: start + 'other'.length });
    assert.equal(count(all, 'private static string readConjurSecret'), 2);
  });

  test('C#: beside top-level statements it is a local function, before the types', async () => {
    const after = await fixed(`var key = "${secret}";\n\nclass A\n{\n}\n`, 'csharp', 'conjur');
    assert.match(after, /^static string readConjurSecret/m);
    assert.ok(after.indexOf('static string') < after.indexOf('class A'));
  });

  test('PHP: in a namespace with braces it stands inside', async () => {
    const after = await fixed(`<?php\nnamespace App {\n    $key = '${secret}';\n}\n`, 'php', 'conjur');
    assert.match(after, /^ {4}function readConjurSecret[^]*^ {4}\}\n\}\n$/m);
  });
});

suite('remediation/defects: places that want a constant', () => {
  test('Go: a constant that an array or another constant is made from stays, with a reason', async () => {
    await refused(`package a\n\nconst key = "${secret}"\n\nvar bytes [len(key)]byte\n`, 'go', /length of an array/);
    await refused(`package a\n\nconst key = "${secret}"\nconst size = len(key)\n`, 'go', /Another constant/);
    await refused(
      `package a\n\nconst other, key = "x", "${secret}"\nconst size = len(other)\n`,
      'go',
      /Another constant/,
    );
    assert.match(
      await fixed(`package a\n\nconst key = "${secret}"\n\nvar keys [size]byte\n`, 'go'),
      /^var key = os\.Getenv/m,
    );
  });

  test('Go: a line of a block of constants becomes a variable behind it, if the block does not count its lines', async () => {
    const block = (key: string): string =>
      `package a\n\nconst (\n\tport   = 1\n\tapiKey = "${secret}"${key}\n\thost   = "h"\n)\n\nfunc f() {}\n`;
    assert.equal(
      await fixed(block(' // of the shop'), 'go'),
      `package a\n\nimport "os"\n\nconst (\n\tport   = 1\n\thost   = "h"\n)\n\nvar apiKey = os.Getenv("API_KEY") // of the shop\n\nfunc f() {}\n`,
    );
    assert.equal(
      await fixed(`package a\n\nconst (\n\tapiKey = "${secret}"\n)\n`, 'go'),
      `package a\n\nimport "os"\n\nvar (\n\tapiKey = os.Getenv("API_KEY")\n)\n`,
    );
    await refused(block('\n\tagain'), 'go', /repeats/);
    await refused(block('\n\tn = iota'), 'go', /counts/);
    await refused(block('\n\tsize = len(apiKey)'), 'go', /Another constant/);
    assert.match(
      await fixed(
        `package a\n\nfunc f() {\n\tconst (\n\t\ta = 1\n\t\tapiKey Token = "${secret}"\n\t)\n\tg(a, apiKey)\n}\n`,
        'go',
      ),
      /\t\)\n\n\tvar apiKey Token = Token\(os\.Getenv\("API_KEY"\)\)\n\tg\(/,
    );
  });

  test('C#: a constant that another one is made from stays, with a reason', async () => {
    const text = (modifier: string): string =>
      `class A\n{\n    const string Key = "${secret}";\n    ${modifier} string Header = "Bearer " + Key;\n}\n`;
    await refused(text('const'), 'csharp', /Key is used where C# wants a constant/);
    assert.match(await fixed(text('static readonly'), 'csharp'), /static readonly string Key = Environment/);
  });

  test('Go: a lookup becomes the type that the declaration names', async () => {
    assert.match(
      await fixed(`package a\n\nconst key Token = "${secret}"\n`, 'go'),
      /^var key Token = Token\(os\.Getenv\("KEY"\)\)$/m,
    );
    assert.match(
      await fixed(`package a\n\nvar key string = "${secret}"\n`, 'go'),
      /^var key string = os\.Getenv\("KEY"\)$/m,
    );
    assert.match(
      await fixed(`package a\n\nvar key = Token("${secret}")\n`, 'go'),
      /^var key = Token\(os\.Getenv\("KEY"\)\)$/m,
    );
  });

  test('TypeScript: an assertion about the text goes with the text', async () => {
    for (const value of [
      `'${secret}' as const`,
      `('${secret}') as const`,
      `<const>'${secret}'`,
      `'${secret}' satisfies string`,
    ])
      assert.equal(await fixed(`const key = ${value};\n`, 'typescript'), 'const key = process.env.KEY!;\n', value);
    assert.equal(
      await fixed(`const all = { key: '${secret}' } as const;\n`, 'typescript'),
      'const all = { key: process.env.KEY! } as const;\n',
    );
    assert.equal(
      await fixed(`const key = '${secret}' as Token;\n`, 'typescript'),
      'const key = process.env.KEY! as Token;\n',
    );
    assert.match(
      await fixed(`const key = '${secret}' as const;\nexport {};\n`, 'typescript', 'conjur'),
      /const key = await readConjurSecret\('shop\/KEY'\);/,
    );
  });

  test('TypeScript: where the type is the text, there is no lookup', async () => {
    await refused(`const key: \`s\${string}\` = '${secret}';\n`, 'typescript', /type here/);
    await refused(`class A { key: 'a' | 'b' = '${secret}'; }\n`, 'typescript', /type here/);
    assert.match(await fixed(`const key: string | undefined = '${secret}';\n`, 'typescript'), /= process\.env\.KEY!;/);
  });
});

suite('remediation/defects: strings that are formatted', () => {
  test('Python: the secret stays out of what format and % fill in', async () => {
    const formatted = await fixed(`url = "https://shop:${secret}@{}/".format(host)\n`, 'python');
    assert.match(formatted, /^url = \("https:\/\/shop:" \+ os\.environ\["\w+"\] \+ "@\{\}\/"\.format\(host\)\)$/m);
    assert.match(
      await fixed(`header = "%s ${secret}" % kind\n`, 'python'),
      /^header = \("%s " % kind \+ os\.environ\["\w+"\]\)$/m,
    );
    assert.match(
      await fixed(`header = b"token ${secret} %s" % kind\n`, 'python'),
      /^header = \(b"token " \+ os\.environ\["\w+"\]\.encode\(\) \+ b" %s" % kind\)$/m,
    );
  });

  test('Python: formatted on both sides of the secret, or over several literals, it is refused', async () => {
    await refused(`url = "{}:${secret}@{}".format(user, host)\n`, 'python', /before and behind/);
    await refused(`url = ("https://shop:${secret}" "@{}".format(host))\n`, 'python', /joined/);
  });

  test('Python: a string on the right of %, or with another method, becomes an f-string as any', async () => {
    assert.match(await fixed(`line = "a %s" % "b ${secret}"\n`, 'python'), /% f"b \{os\.environ\['LINE'\]\}"$/m);
    assert.match(
      await fixed(`line = "b ${secret}".strip()\n`, 'python'),
      /^line = f"b \{os\.environ\['LINE'\]\}"\.strip\(\)$/m,
    );
  });
});

suite('remediation/defects: names and texts', () => {
  test('a name of one letter is passed over for the one around it, or for what was found', async () => {
    const title = 'Stripe secret key';
    assert.equal(
      (await planned(`const settings = { k: '${secret}' };\n`, 'javascript', 'env', { title })).name,
      'SETTINGS',
    );
    assert.equal(
      (await planned(`class A {\n    String k = "${secret}";\n}\n`, 'java', 'env', { title })).name,
      'STRIPE_SECRET_KEY',
    );
    assert.equal(
      (await planned(`def f(k="${secret}"):\n    pass\n`, 'python', 'env', { title })).name,
      'STRIPE_SECRET_KEY',
    );
  });

  test('Maven: the text of a package says what to write, for there is no command', async () => {
    const { packages } = await planned(`class A {\n    String key = "${secret}";\n}\n`, 'java', 'vault');
    assert.match(packages[0]!.install, /^add the dependency io\.github\.jopenlibs:vault-java-driver to pom\.xml/);
  });
});
