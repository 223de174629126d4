/** What uses which key: kinds of services one by one, the list that a team keeps, and the file for rewriting. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine, randomFrom } from '../../engine';
import { findMeant, inventoryMarkdown, inventoryOf, writeReplacements } from '../../response';
import { createReads } from '../../response/reads';
import { serviceKinds } from '../../response/services';
import { scanPaths } from '../../sources';
import { makeMonorepo } from './monorepo';

const value = randomFrom(29).template('sk_live_51[A-Za-z0-9]{97}');

/** Services that a file defines, as `name first-last`. */
const defined = (path: string, ...lines: string[]): string[] =>
  serviceKinds
    .filter((kind) => kind.matches(path))
    .flatMap((kind) => kind.read(path, `${lines.join('\n')}\n`))
    .map(({ kind, name, lines }) => `${kind} ${name}${lines === undefined ? '' : ` ${lines.join('-')}`}`);

suite('services', () => {
  test('packages of ten ecosystems by their names', () => {
    assert.deepEqual(defined('a/package.json', '{"name":"@x/a"}'), ['package @x/a']);
    assert.deepEqual(defined('b/go.mod', 'module x.example/b'), ['package x.example/b']);
    assert.deepEqual(defined('c/pyproject.toml', '[tool.poetry]', 'name = "c"'), ['package c']);
    assert.deepEqual(defined('d/Cargo.toml', '[package]', 'name = "d"'), ['package d']);
    assert.deepEqual(
      defined('e/pom.xml', '<parent><artifactId>all</artifactId></parent>', '<artifactId>e</artifactId>'),
      ['package e'],
    );
    assert.deepEqual(defined('f/Shop.csproj', '<Project/>'), ['package Shop']);
    assert.deepEqual(defined('g/build.gradle.kts', ''), ['package g']);
    assert.deepEqual(defined('h/Gemfile', ''), ['package h']);
    assert.deepEqual(defined('i/composer.json', '{"name":"x/i"}'), ['package x/i']);
    assert.deepEqual(defined('j/mix.exs', 'app: :j'), ['package j']);
  });

  test('stages of a Dockerfile with their lines', () => {
    assert.deepEqual(defined('api/Dockerfile', 'ARG A', 'FROM node:20 AS build', 'RUN x', 'FROM alpine', 'CMD y'), [
      'dockerfile api: build 1-3',
      'dockerfile api: alpine 4-6',
    ]);
  });

  test('blocks of Terraform', () => {
    assert.deepEqual(
      defined(
        'main.tf',
        'provider "stripe" {',
        '  key = 1',
        '}',
        'resource "aws_lambda_function" "pay" {',
        '  environment {',
        '  }',
        '}',
      ),
      ['terraform provider.stripe 1-3', 'terraform aws_lambda_function.pay 4-7'],
    );
  });

  test('jobs of GitHub and GitLab; what stands beside them is all jobs’', () => {
    assert.deepEqual(
      defined(
        '.github/workflows/ci.yml',
        'name: CI',
        'env:',
        '  A: b',
        'jobs:',
        '  one:',
        '    steps: []',
        '  two:',
        '    steps: []',
      ),
      ['ci CI / one 5-6', 'ci CI / two 7-8', 'ci CI 1-1', 'ci CI 2-3'],
    );
    assert.deepEqual(defined('.gitlab-ci.yml', 'variables:', '  A: b', 'deploy:', '  script: x'), [
      'ci all GitLab jobs 1-2',
      'ci deploy 3-4',
    ]);
  });

  test('Helm, the Serverless Framework and CloudFormation', () => {
    assert.deepEqual(defined('charts/shop/Chart.yaml', 'name: shop'), ['helm shop']);
    assert.deepEqual(defined('helmfile.yaml', 'releases:', '  - name: shop', '    values: [shop.yaml]'), [
      'helm shop 2-3',
    ]);
    assert.deepEqual(defined('serverless.yml', 'service: pay', 'functions:', '  charge:', '    handler: x'), [
      'serverless pay 1-1',
      'serverless pay / charge 3-4',
    ]);
    assert.deepEqual(defined('template.yaml', 'Resources:', '  Pay:', '    Type: AWS::Serverless::Function'), [
      'serverless AWS::Serverless::Function Pay 2-3',
    ]);
  });

  test('a file that is broken defines nothing, and throws nothing', () => {
    for (const path of [
      'compose.yaml',
      'x/pyproject.toml',
      '.github/workflows/a.yml',
      'k.yaml',
      'main.tf',
      'Dockerfile',
      'serverless.yml',
      'fly.toml',
    ])
      assert.doesNotThrow(() => defined(path, 'apiVersion: [', 'kind: {', '}}} <<< [[ "'), path);
  });
});

suite('reads of a variable', () => {
  const find = createReads(['PAY_KEY']);
  for (const line of [
    'process.env.PAY_KEY',
    "process.env['PAY_KEY']",
    'import.meta.env.PAY_KEY',
    'os.environ["PAY_KEY"]',
    "os.environ.get('PAY_KEY', '')",
    'os.getenv("PAY_KEY")',
    'os.Getenv("PAY_KEY")',
    'System.getenv("PAY_KEY")',
    'ENV.fetch("PAY_KEY")',
    "getenv('PAY_KEY')",
    "$_ENV['PAY_KEY']",
    'Environment.GetEnvironmentVariable("PAY_KEY")',
    'env::var("PAY_KEY")',
    '${{ secrets.PAY_KEY }}',
    'key: ${PAY_KEY:-none}',
    'curl -H "X: $PAY_KEY"',
    '                  key: PAY_KEY',
    '@Value("${PAY_KEY}")',
  ])
    test(line.trim(), () => assert.equal(find('a', line).length, 1));

  for (const line of ['PAY_KEY=1', 'PAY_KEY: x', 'process.env.PAY_KEY_ID', 'MY_PAY_KEY', 'const PAY_KEY = read()'])
    test(`not: ${line}`, () => assert.deepEqual(find('a', line), []));
});

suite('the inventory', () => {
  const engine = createEngine();
  let temporary: string;
  let folder: string;
  suiteSetup(() => {
    temporary = mkdtempSync(join(tmpdir(), 'offkey-inventory-'));
    folder = join(temporary, 'shop');
    makeMonorepo(folder, value);
  });
  suiteTeardown(() => rmSync(temporary, { recursive: true, force: true }));

  test('lists each key once, with what uses it, and holds no value', async () => {
    const scan = await scanPaths(engine, {
      root: folder,
      paths: ['.'],
      includeIgnored: true,
      exclude: [],
      maximumFileSize: 1e6,
    });
    const inventory = await inventoryOf(engine, folder, scan);
    const stripe = inventory.keys.filter(({ detector }) => detector === 'stripe-secret-key');
    assert.equal(stripe.length, 1);
    assert.equal(stripe[0]!.places.length, 9);
    assert.ok(stripe[0]!.services.some(({ kind, name }) => kind === 'compose' && name === 'billing'));
    assert.ok(!(JSON.stringify(inventory) + inventoryMarkdown(inventory)).includes(value.slice(20)));
  });

  test('a key is meant by its place or by its fingerprint', async () => {
    const [byPlace] = await findMeant(engine, folder, 'services/ledger/application.properties:2');
    assert.equal(byPlace!.finding.detector, 'stripe-secret-key');
    const [byFingerprint] = await findMeant(engine, folder, byPlace!.finding.fingerprint);
    assert.equal(byFingerprint!.finding.fingerprint, byPlace!.finding.fingerprint);
    assert.deepEqual(await findMeant(engine, folder, 'readme.md:1'), []);
  });

  test('the file for rewriting holds the value for its owner alone, and overwrites nothing', async () => {
    const [found] = await findMeant(engine, folder, 'services/gateway/main.go:10');
    const file = join(temporary, 'replacements.txt');
    assert.equal(writeReplacements(engine, found!, file), true);
    assert.equal(statSync(file).mode & 0o077, 0);
    const lines = readFileSync(file, 'utf8').split('\n');
    assert.ok(lines.includes(`literal:${value}==>***REMOVED***`));
    assert.throws(() => writeReplacements(engine, found!, file), /EEXIST/);
    writeFileSync(file, '');
  });
});
