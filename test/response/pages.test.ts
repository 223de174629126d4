/** The pages of docs/leaks, which `npm run generate` writes: whole, linked, and with every fix in them. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { providers } from '../../engine/detectors';

const folder = 'docs/leaks';
const pages = readdirSync(folder).filter((file) => file !== 'README.md');
const textOf = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');

/** The parts that a guide has all of, or gets no page. */
const parts = ['create', 'check', 'rotate', 'revoke', 'prevent', 'risks', 'links'] as const;

suite('pages about leaked keys', () => {
  test('each complete guide has one, the index links it, and no other page is there', () => {
    const complete = providers
      .filter(({ guide }) => parts.every((part) => (guide[part]?.length ?? 0) > 0))
      .map(({ id }) => `${id}.md`);
    assert.ok(complete.length > 100);
    assert.deepEqual(pages.sort(), complete.sort());
    const linked = [...textOf('README.md').matchAll(/\]\(([\w-]+\.md)\)/g)].map((match) => match[1]!);
    assert.deepEqual(linked.sort(), complete.sort());
    for (const [page, link] of [
      ['README.md', 'docs/leaks/README.md'],
      ['docs/leaks.md', 'leaks/README.md'],
    ] as const)
      assert.ok(readFileSync(page, 'utf8').includes(`(${link})`), page);
    assert.ok(existsSync('docs/leaks.md'));
  });

  test('each has four stores in five languages, in which the literal is gone and the variable is read', () => {
    for (const file of pages) {
      const text = textOf(file);
      const stores = [...text.matchAll(/<summary>(.+)<\/summary>([^]*?)<\/details>/g)];
      assert.deepEqual(
        stores.map(([, title]) => title),
        ['Environment variable', 'AWS Secrets Manager', 'HashiCorp Vault', 'CyberArk Conjur'],
        file,
      );
      for (const [, title, section] of stores) {
        const blocks = [...section!.matchAll(/```(ts|python|java|go|csharp)\n([^]*?)```/g)];
        assert.deepEqual(
          blocks.map(([, language]) => language),
          ['ts', 'python', 'java', 'go', 'csharp'],
          `${file}: ${title}`,
        );
      }
      assert.ok(!/the-secret|the-other-half/.test(text), `${file}: a placeholder is left`);
    }
  });

  test('Stripe and Tencent Cloud, both halves of a pair', () => {
    assert.match(textOf('stripe.md'), /os\.environ\["STRIPE_SECRET_KEY"\]/);
    const tencent = textOf('tencent-cloud.md');
    for (const half of ['ID', 'KEY'])
      for (const read of [
        `process.env.TENCENTCLOUD_SECRET_${half}!`,
        `os.environ["TENCENTCLOUD_SECRET_${half}"]`,
        `System.getenv("TENCENTCLOUD_SECRET_${half}")`,
        `os.Getenv("TENCENTCLOUD_SECRET_${half}")`,
        `readConjurSecret("shop/TENCENTCLOUD_SECRET_${half}")`,
        `vault kv put -mount=secret shop/TENCENTCLOUD_SECRET_${half} value=-`,
      ])
        assert.ok(tencent.includes(read), read);
  });
});
