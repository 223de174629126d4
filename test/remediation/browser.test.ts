/** Whether code goes to browsers, as far as the project says so. */
import assert from 'node:assert/strict';
import type { Traces } from '../../remediation';
import { remediation, requestFor, secret } from './host';

const code = `export const key = '${secret}';\n`;

async function reasonFor(
  path: string,
  dependencies: readonly string[],
  paths: readonly string[] = [],
): Promise<string | undefined> {
  const traces: Traces = {
    paths: ['package.json', ...paths],
    listings: [
      {
        path: 'package.json',
        text: JSON.stringify({ dependencies: Object.fromEntries(dependencies.map((name) => [name, '1'])) }),
      },
    ],
  };
  const plan = await remediation.plan(requestFor(code, 'typescript', { path, traces }), 'env');
  return 'refused' in plan ? plan.refused : undefined;
}

suite('code that a bundler puts into pages', () => {
  test('the sources of Create React App, of Angular and of Vite', async () => {
    assert.match((await reasonFor('src/api.ts', ['react-scripts'])) ?? '', /runs in a browser/);
    assert.match((await reasonFor('src/app/api.ts', ['@angular/core'])) ?? '', /runs in a browser/);
    assert.match((await reasonFor('src/api.ts', ['vite'], ['index.html'])) ?? '', /runs in a browser/);
  });

  test('not what stands beside them, nor their servers and tests', async () => {
    for (const path of [
      'vite.config.ts',
      'server/api.ts',
      'src/server/api.ts',
      'src/hooks.server.ts',
      'src/api.test.ts',
    ])
      assert.equal(await reasonFor(path, ['vite'], ['index.html']), undefined, path);
  });

  test('not where the project serves pages itself, nor where a library is built', async () => {
    assert.equal(await reasonFor('src/api.ts', ['vite', '@sveltejs/kit'], ['index.html']), undefined);
    assert.equal(await reasonFor('src/api.ts', ['react-scripts', 'express']), undefined);
    assert.equal(await reasonFor('src/api.ts', ['vite']), undefined);
  });

  test('what a Terraform resource gets is told to land in the state, what configures a provider is not', async () => {
    const notes = async (text: string): Promise<string> => {
      const plan = await remediation.plan(requestFor(text, 'terraform', { path: 'main.tf' }), 'env');
      assert.ok(!('refused' in plan));
      return plan.notes.join(' ');
    };
    assert.match(
      await notes(`resource "shop_key" "a" {\n  password = "${secret}"\n}\n`),
      /stands readable in the state.*ephemeral/,
    );
    assert.doesNotMatch(await notes(`provider "shop" {\n  password = "${secret}"\n}\n`), /state/);
  });
});
