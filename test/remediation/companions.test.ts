/** `.env`, `.env.example` and `.gitignore`: what is written into them, and that every reader of `.env` gives it back. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { freeName, ignoresDotenv, moveToDotenv } from '../../remediation/companions';
import { appendEntry, quoteDotenv, readDotenv } from '../../remediation/dotenv';
import { toVariableName } from '../../remediation/name';
import { storeIds, storesFor, type Companions, type FixRequest, type Plan } from '../../remediation';
import { remediation, requestFor, secret } from './host';

/** What stands in keys, and what a reader of `.env` may take for its own: quotes, backslashes, dollars, comments, line breaks. */
const values = fc
  .oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'aZ0 \t\n\r"\'`\\$#={}é€😀') }))
  .filter((value) => !value.includes('\0'));
/** A shell or Node reads the file as UTF-8: half a surrogate pair is no text. */
const texts = values.filter((value) => value.isWellFormed());

const folders: string[] = [];

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'offkey-companions-'));
  folders.push(path);
  return path;
}

/** What a program sees of a `.env`, as JSON of one value. */
function seenBy(command: string, args: readonly string[], env: string): string {
  const file = join(folder(), '.env');
  writeFileSync(file, env);
  const { stdout, stderr, status } = spawnSync(
    command,
    args.map((argument) => argument.replaceAll('ENV', file)),
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return stdout;
}

async function planFor(text: string, companions: Companions, more: Partial<FixRequest> = {}): Promise<Plan> {
  const plan = await remediation.plan(requestFor(text, 'python', { companions, ...more }), 'env');
  if ('refused' in plan) throw new Error(plan.refused);
  return plan;
}

suite('companion files', () => {
  suiteTeardown(() => {
    for (const path of folders) rmSync(path, { recursive: true });
  });

  test('property: what is written into .env is read back', () => {
    fc.assert(
      fc.property(values, (value) => {
        const text = appendEntry('BEFORE=1\n', 'KEY', quoteDotenv(value)) + 'AFTER=2\n';
        assert.deepEqual(
          readDotenv(text).map(({ name, value }) => [name, value]),
          [
            ['BEFORE', '1'],
            ['KEY', value],
            ['AFTER', '2'],
          ],
        );
      }),
      { numRuns: 1000 },
    );
  });

  /** Many values in one file: a program is started once. */
  const samples = fc.sample(texts, { numRuns: 300, seed: 7 });
  const env = samples.map((value, index) => `KEY_${index}=${quoteDotenv(value)}\n`).join('');

  test('node --env-file gives back what it can hold', () => {
    const seen = JSON.parse(
      seenBy(process.execPath, ['--env-file=ENV', '-p', 'JSON.stringify(process.env)'], env),
    ) as Record<string, string>;
    samples.forEach((value, index) => {
      // It knows no escapes, and no carriage returns.
      if (/\r/.test(value) || (value.includes("'") && /[\\"$`]/.test(value))) return;
      assert.equal(seen[`KEY_${index}`], value, `value ${index}: ${JSON.stringify(quoteDotenv(value))}`);
    });
  });

  test('the shell gives back every value', () => {
    const seen = JSON.parse(
      seenBy('sh', ['-c', 'set -a; . ENV; set +a; exec "$0" -p "JSON.stringify(process.env)"', process.execPath], env),
    ) as Record<string, string>;
    samples.forEach((value, index) => {
      assert.equal(seen[`KEY_${index}`], value, JSON.stringify(quoteDotenv(value)));
    });
  });

  test('a file without a last line break gets one before the entry; Windows line breaks stay', () => {
    assert.equal(appendEntry('A=1', 'B', '2'), 'A=1\nB=2\n');
    assert.equal(appendEntry('A=1\r\n', 'B', '2'), 'A=1\r\nB=2\r\n');
    assert.equal(appendEntry('', 'B', '2'), 'B=2\n');
  });

  test('.env as people write it is read', () => {
    const text = [
      '# a comment',
      'A=1 # one',
      'export B = two',
      "C='x # y'",
      'D="a\\nb"',
      'E=',
      'F=`q`',
      'G="over',
      'lines"',
      'not an entry',
    ].join('\n');
    assert.deepEqual(
      readDotenv(text).map(({ name, value }) => `${name}=${value}`),
      ['A=1', 'B=two', 'C=x # y', 'D=a\nb', 'E=', 'F=q', 'G=over\nlines'],
    );
  });

  test('the first fix makes all three files', async () => {
    const { companions, name } = await planFor(`token = "${secret}"`, {});
    assert.equal(name, 'TOKEN');
    assert.deepEqual(companions, { env: `TOKEN=${secret}\n`, envExample: 'TOKEN=\n', gitignore: '.env\n' });
  });

  test('files that say it already do not change', async () => {
    const { companions } = await planFor(`token = "${secret}"`, {
      env: `TOKEN=${secret}\n`,
      envExample: '# names\nTOKEN=\n',
      gitignore: '.env\n',
    });
    assert.deepEqual(companions, {});
  });

  test('the same value under the name is used; another value gives the name a number', async () => {
    assert.equal((await planFor(`token = "${secret}"`, { env: `TOKEN=${secret}\n` })).name, 'TOKEN');
    const other = await planFor(`token = "${secret}"`, { env: 'TOKEN=other\nTOKEN_2=another\n' });
    assert.equal(other.name, 'TOKEN_3');
    assert.equal(other.companions.env, `TOKEN=other\nTOKEN_2=another\nTOKEN_3=${secret}\n`);
    assert.equal(other.companions.envExample, 'TOKEN_3=\n');
  });

  test('an entry that waits for its value gets it', () => {
    assert.equal(moveToDotenv({ env: 'A=1\nTOKEN=\nB=2\n' }, 'TOKEN', 'x y').env, "A=1\nTOKEN='x y'\nB=2\n");
  });

  test('names that programs rely on are not taken', () => {
    for (const name of ['PATH', 'HOME', 'USER', 'NODE_ENV', 'PORT'])
      assert.equal(
        freeName({}, name, () => 'x'),
        `APP_${name}`,
      );
    assert.equal(
      freeName({}, 'API_KEY', () => 'x'),
      'API_KEY',
    );
  });

  for (const [written, name] of [
    ['dbPassword', 'DB_PASSWORD'],
    ['DBPassword', 'DB_PASSWORD'],
    ['config["db-password"]', 'CONFIG_DB_PASSWORD'],
    ['self.api_key', 'API_KEY'],
    ['this.client.apiKey', 'CLIENT_API_KEY'],
    ['$apiKey', 'API_KEY'],
    ['@api_key', 'API_KEY'],
    ['"x-api-key"', 'X_API_KEY'],
    ['1', undefined],
    ['schlüssel', 'SCHLUSSEL'],
    ['密码', undefined],
  ] as const)
    test(`${written} is named ${name ?? 'by the finding'}`, () => assert.equal(toVariableName(written), name));

  for (const [gitignore, ignored] of [
    ['', false],
    ['.env', true],
    ['.env\r\nnode_modules\r\n', true],
    ['/.env', true],
    ['**/.env', true],
    ['.env*', true],
    ['.env*\n!.env.example\n', true],
    ['*.env', true],
    ['.*', true],
    ['.env?', false],
    ['.env\n!.env\n', false],
    ['!.env\n.env\n', true],
    ['# .env', false],
    ['.env.local', false],
    ['.env/', false],
    ['config/.env', false],
    ['environment', false],
    ['.environment', false],
    ['.e[n]v', true],
    ['.env   ', true],
    ['\\.env', true],
  ] as const)
    test(`.gitignore ${JSON.stringify(gitignore)} ${ignored ? 'covers' : 'does not cover'} .env, as git says too`, function () {
      assert.equal(ignoresDotenv(gitignore), ignored);
      const repository = folder();
      if (spawnSync('git', ['init', '-q', repository]).status !== 0) {
        console.log('      skipped: git is not installed');
        this.skip();
      }
      writeFileSync(join(repository, '.gitignore'), gitignore);
      const { status } = spawnSync('git', ['check-ignore', '-q', '.env'], { cwd: repository });
      assert.equal(status === 0, ignored, 'git says otherwise');
    });

  test('.gitignore keeps its line breaks, and gets one before the new line', () => {
    assert.equal(moveToDotenv({ gitignore: 'dist\r\n' }, 'A', 'x').gitignore, 'dist\r\n.env\r\n');
    assert.equal(moveToDotenv({ gitignore: 'dist' }, 'A', 'x').gitignore, 'dist\n.env\n');
  });

  test('a finding in .env itself keeps the file out of git and the value where it is', async () => {
    const text = `API_KEY=${secret}\n`;
    const plan = await remediation.plan(requestFor(text, 'dotenv', { path: '.env', companions: { env: text } }), 'env');
    assert.ok(!('refused' in plan));
    assert.deepEqual(plan.edits, []);
    assert.deepEqual(plan.companions, { envExample: 'API_KEY=\n', gitignore: '.env\n' });
  });

  test('a finding in .env where nothing is left to do is refused', async () => {
    const text = `API_KEY=${secret}\n`;
    const plan = await remediation.plan(
      requestFor(text, 'dotenv', {
        path: '.env',
        companions: { env: text, envExample: 'API_KEY=\n', gitignore: '.env\n' },
      }),
      'env',
    );
    assert.ok('refused' in plan);
  });
});

suite('the menu', () => {
  const usual = storesFor({ paths: [], listings: [] });

  test('offers the four usual stores in their order', async () => {
    const offers = await remediation.offers(requestFor(`token = "${secret}"`, 'python'), usual);
    assert.deepEqual(offers, [
      { store: 'env', title: 'Read TOKEN from the environment (.env)' },
      { store: 'aws-secrets-manager', title: 'Read TOKEN from AWS Secrets Manager' },
      { store: 'vault', title: 'Read TOKEN from HashiCorp Vault' },
      { store: 'conjur', title: 'Read TOKEN from CyberArk Conjur' },
    ]);
  });

  test('says why a store cannot be right', async () => {
    const offers = await remediation.offers(requestFor(`const token = '${secret}';`, 'javascript'), usual);
    assert.deepEqual(
      offers.map(({ store, disabled }) => [store, disabled === undefined]),
      [
        ['env', true],
        ['aws-secrets-manager', false],
        ['vault', false],
        ['conjur', false],
      ],
    );
  });

  test('has nothing for a language that nobody knows', async () => {
    assert.deepEqual(await remediation.offers(requestFor(secret, 'cobol'), usual), []);
  });

  test('never shows the secret', async () => {
    const request = requestFor(`token = "${secret}"`, 'python');
    for (const store of storeIds) {
      const { companions, edits, value, ...rest } = (await remediation.plan(request, store)) as Plan;
      assert.ok(!JSON.stringify([await remediation.offers(request, [store]), rest, edits]).includes(secret), store);
      assert.equal(value, secret);
      assert.equal(companions.env?.includes(secret) ?? false, ['env', 'dotenvx'].includes(store), store);
    }
  });
});
