/** Which stores the menu holds. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { storeIds, storesFor, type Offer } from '../../remediation';
import { stores } from '../../remediation/stores';
import { secretOf } from '../../remediation/store';
import { remediation, requestFor, secret } from './host';

const usual = ['env', 'aws-secrets-manager', 'vault', 'conjur'];

suite('stores of the menu', () => {
  test('a workspace that shows nothing gets the usual ones', () => {
    assert.deepEqual(storesFor({ paths: ['README.md', 'src'], listings: [] }), usual);
  });

  for (const [path, store] of [
    ['doppler.yaml', 'doppler'],
    ['.infisical.json', 'infisical'],
    ['.env.keys', 'dotenvx'],
    ['.op', '1password'],
    ['k8s', 'kubernetes'],
    ['Chart.yaml', 'kubernetes'],
    ['.github/workflows/ci.yml', 'github-actions'],
    ['.gitlab-ci.yml', 'gitlab-ci'],
    ['.circleci/config.yml', 'circleci'],
  ] as const)
    test(`${path} brings ${store} behind the environment`, () => {
      const ways = stores.filter(({ besides }) => besides?.id === store).map(({ id }) => id);
      assert.deepEqual(storesFor({ paths: ['src', path], listings: [] }), ['env', store, ...ways, ...usual.slice(1)]);
    });

  for (const [path, text, store] of [
    ['package.json', '{ "dependencies": { "@azure/keyvault-secrets": "^4.0.0" } }', 'azure-key-vault'],
    ['requirements.txt', 'flask\ngoogle-cloud-secret-manager==2.32.0\n', 'google-secret-manager'],
    ['pyproject.toml', 'dependencies = ["hvac>=2", "flask"]\n', 'vault'],
    ['go.mod', 'require (\n\tgithub.com/aws/aws-sdk-go-v2/service/ssm v1.82.0\n)\n', 'aws-parameter-store'],
    ['go.mod', 'require cloud.google.com/go/secretmanager v1.24.0\n', 'google-secret-manager'],
    [
      'pom.xml',
      '<groupId>com.azure</groupId><artifactId>azure-security-keyvault-secrets</artifactId>',
      'azure-key-vault',
    ],
    ['build.gradle.kts', 'implementation("com.cyberark.conjur.api:conjur-api:3.0.3")', 'conjur'],
    ['Gemfile', "gem 'aws-sdk-ssm', '~> 1'\n", 'aws-parameter-store'],
  ] as const)
    test(`${path} with the client of ${store} brings it first`, () => {
      const menu = storesFor({ paths: [path], listings: [{ path, text }] });
      assert.deepEqual(menu.slice(0, 2), ['env', store]);
      assert.deepEqual([...menu].sort(), [...new Set([...usual, store])].sort());
    });

  test('a client of two stores shows neither, and the name of another package none', () => {
    const listings = [
      { path: 'requirements.txt', text: 'boto3\n' },
      { path: 'package.json', text: '{ "dependencies": { "node-vault-tools": "1", "vault": "1" } }' },
    ];
    assert.deepEqual(storesFor({ paths: [], listings }), usual);
  });
});

suite('a store with two ways', () => {
  const offersIn = async (language: string, text: string): Promise<readonly Offer[]> =>
    remediation.offers(requestFor(text, language), ['infisical', 'infisical-run']);

  test('offers the read with its client, and beside it the command that starts the program', async () => {
    const offers = await offersIn('python', `token = "${secret}"\n`);
    assert.deepEqual(offers, [
      { store: 'infisical', title: 'Read TOKEN from Infisical' },
      { store: 'infisical-run', title: 'Read TOKEN from the environment (Infisical’s infisical run)' },
    ]);
  });

  test('offers where it has no client that command alone, once', async () => {
    const offers = await offersIn('ruby', `token = "${secret}"\n`);
    assert.deepEqual(offers, [{ store: 'infisical', title: 'Read TOKEN from the environment (Infisical)' }]);
  });
});

test('a name that the program reads from a store already is not given to another secret', async () => {
  const read = 'read_infisical_secret("TOKEN")';
  for (const [text, name] of [
    [`first = ${read}\ntoken = "${secret}"\n`, 'TOKEN_2'],
    [`first = {"TOKEN": 1}\ntoken = "${secret}"\n`, 'TOKEN'],
  ] as const) {
    const plan = await remediation.plan(requestFor(text, 'python'), 'infisical');
    assert.equal('name' in plan && plan.name, name);
  }
});

suite('every store', () => {
  const odd = secretOf('/it\'s "my" $(shop)/', 'API_KEY');

  test('has a way into a program of every language', () => {
    for (const store of stores)
      assert.ok(store.environment !== undefined || store.print !== undefined, `${store.id} has none`);
  });

  test('gets names that no literal and no command can take for something else', () => {
    assert.equal(odd.project, 'it-s-my-shop');
    for (const store of stores) assert.match(store.reference(odd), /^[\w./:-]+$/, store.id);
  });

  test('is in the settings', () => {
    const settings = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { configuration: { properties: Record<string, { items: { enum: string[] } }> } };
    };
    assert.deepEqual(
      settings.contributes.configuration.properties['offkey.fix.stores']!.items.enum,
      [...storeIds].sort(),
    );
  });
});
