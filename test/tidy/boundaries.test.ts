/** ARCHITECTURE.md, "Boundaries": each sentence, broken on purpose, is an error of the linter. */
import assert from 'node:assert/strict';
import { ESLint } from 'eslint';

const eslint = new ESLint();

async function rulesBroken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map((message) => message.ruleId ?? message.message);
}

const broken: readonly (readonly [sentence: string, path: string, code: string])[] = [
  ['the engine imports nothing of Node', 'engine/x.ts', "import fs from 'node:fs';\nexport default fs;\n"],
  ['the engine knows no LSP', 'engine/x.ts', "import * as lsp from 'vscode-languageserver';\nexport default lsp;\n"],
  ['remediation imports nothing of Node', 'remediation/x.ts', "import path from 'path';\nexport default path;\n"],
  ['reports import nothing of Node', 'reports/x.ts', "import fs from 'node:fs';\nexport default fs;\n"],
  ['the engine imports no other room', 'engine/x.ts', "import * as r from '../remediation';\nexport default r;\n"],
  [
    'remediation does not read files through sources',
    'remediation/x.ts',
    "import * as s from '../sources';\nexport default s;\n",
  ],
  ['a room is entered through its door', 'server/x.ts', "import * as s from '../engine/scanner';\nexport default s;\n"],
  [
    'a room deep inside is entered through its door',
    'server/lsp/x.ts',
    "import * as s from '../../engine/scanner';\nexport default s;\n",
  ],
  ['only the client imports vscode', 'server/x.ts', "import * as vscode from 'vscode';\nexport default vscode;\n"],
  [
    'of the server the client imports the protocol only',
    'client/x.ts',
    "import * as s from '../server/settings';\nexport default s;\n",
  ],
  ['the client does not import the engine', 'client/x.ts', "import * as s from '../engine';\nexport default s;\n"],
  ['sources do not import remediation', 'sources/x.ts', "import * as s from '../remediation';\nexport default s;\n"],
];

suite('boundaries', () => {
  for (const [sentence, path, code] of broken)
    test(`${sentence}: breaking it is an error`, async () => {
      assert.deepEqual(await rulesBroken(path, code), ['no-restricted-imports']);
    });

  test('the engine uses no global of Node', async () => {
    assert.deepEqual(await rulesBroken('engine/x.ts', 'export const home = process.env.HOME;\n'), [
      'no-restricted-globals',
    ]);
  });

  test('a file of more than 400 lines is an error', async () => {
    assert.deepEqual(await rulesBroken('engine/x.ts', 'export const a = 1;\n' + '//\n'.repeat(400)), ['max-lines']);
  });

  test('the protocol and the doors may be imported', async () => {
    assert.deepEqual(
      await rulesBroken('client/x.ts', "import { Command } from '../server/protocol';\nexport default Command;\n"),
      [],
    );
    assert.deepEqual(
      await rulesBroken(
        'server/lsp/x.ts',
        "import { createEngine } from '../../engine';\nexport default createEngine;\n",
      ),
      [],
    );
  });
});
