/** The light bulb in any editor: what the menu holds, and the texts after a choice. */
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { CodeAction } from 'vscode-languageserver';
import { Command, MoreStores, type FixApplied } from '../../server/protocol';
import { Editor, type EditorOptions } from './driver';
import { ofKind, other, python, sendgrid, stripe, ways } from './ways';

for (const [way, start] of ways)
  suite(`fixes and ignoring, ${way}`, () => {
    let editor: Editor;
    const begin = async (options?: EditorOptions): Promise<Editor> => (editor = await Editor.start(start, options));
    teardown(() => editor.stop());

    suite('fixes', () => {
      const menu = async (uri: string, only?: readonly string[]): Promise<CodeAction[]> =>
        editor.actions(uri, (await editor.diagnostics(uri, 1))[0]!.range, only);

      test('environment: the code reads the variable, .env holds the value, .env.example the name, .gitignore names .env', async () => {
        await begin({ files: { 'package.json': '{}', '.gitignore': 'node_modules/\n' } });
        const uri = editor.open(
          editor.uri('src/app.js'),
          'javascript',
          `const stripe = require('stripe')('${stripe}');\n`,
        );
        const env = ofKind(await menu(uri), 'quickfix.offkey.env');
        assert.equal(env!.edit, undefined);
        await editor.choose(env);
        const [, name] = /^const stripe = require\('stripe'\)\(process\.env\.(\w+)\);\n$/.exec(editor.text(uri)!)!;
        assert.match(editor.text(editor.uri('.env'))!, new RegExp(`^${name}=["']?${stripe}["']?$`, 'm'));
        assert.match(editor.text(editor.uri('.env.example'))!, new RegExp(`^${name}=`, 'm'));
        assert.ok(!editor.text(editor.uri('.env.example'))!.includes(stripe));
        assert.match(editor.text(editor.uri('.gitignore'))!, /^node_modules\/\n[^]*\.env$/m);
        await editor.diagnostics(uri, 0);
      });

      for (const [store, code] of [
        ['aws-secrets-manager', /boto3/],
        ['vault', /hvac/],
        ['conjur', /conjur/i],
      ] as const)
        test(`${store}: the code reads the secret there, and the fix tells how to put it there`, async () => {
          await begin({ files: { 'pyproject.toml': '' } });
          const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
          const resolved = await editor.choose(ofKind(await menu(uri), `quickfix.offkey.${store}`));
          assert.ok(!editor.text(uri)!.includes(stripe));
          assert.match(editor.text(uri)!, code);
          const data = resolved.data as FixApplied;
          assert.equal(data.store, store);
          assert.ok(data.reference.length > 0 && data.put.argv.length > 0 && data.packages.length > 0);
          assert.ok(!JSON.stringify(data).includes(stripe));
          await editor.execute({ command: resolved.command!.command, arguments: resolved.command!.arguments! });
          await editor.until(() => editor.messages.some((message) => message.includes(data.reference)));
        });

      test('where no fix can be right, the menu says so, and why when it is asked', async () => {
        await begin();
        const uri = editor.open(
          editor.uri('src/pay.vue'),
          'vue',
          `<script setup>\nconst key = '${stripe}';\n</script>\n`,
        );
        const actions = await menu(uri);
        assert.match(ofKind(actions, 'quickfix.offkey.env')!.disabled!.reason, /runs in a browser/);
        const why = ofKind(actions, 'quickfix.offkey.whyNot');
        assert.equal(why!.title, 'No fix here: this code runs in a browser');
        assert.equal(why!.disabled, undefined);
        await editor.execute({ command: why!.command!.command, arguments: why!.command!.arguments! });
        await editor.until(() =>
          editor.messages.some((message) => message.includes('Let a server of yours use the key')),
        );
      });

      test('the sources of a project that makes nothing but pages get no fix', async () => {
        await begin({ files: { 'package.json': '{"dependencies":{"react-scripts":"5"}}' } });
        const uri = editor.open(editor.uri('src/pay.js'), 'javascript', `const key = '${stripe}';\n`);
        assert.match(ofKind(await menu(uri), 'quickfix.offkey.env')!.disabled!.reason, /runs in a browser/);
      });

      test('what is not saved in .env counts', async () => {
        await begin({ files: { '.env': 'OLD=1\n' } });
        const env = editor.open(editor.uri('.env'), 'dotenv', 'OLD=1\nNEW=2\n');
        const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
        await editor.choose(ofKind(await menu(uri), 'quickfix.offkey.env'));
        assert.match(editor.text(env)!, /^OLD=1\nNEW=2\n\w+=.+\n$/);
      });

      test('CRLF stays CRLF', async () => {
        await begin();
        const uri = editor.open(editor.uri('app.py'), 'python', python(stripe).replaceAll('\n', '\r\n'));
        await editor.choose(ofKind(await menu(uri), 'quickfix.offkey.env'));
        assert.doesNotMatch(editor.text(uri)!, /[^\r]\n/);
        assert.match(editor.text(uri)!, /os\.environ/);
      });

      test('in a folder of its own manifest .env belongs to that folder', async () => {
        await begin({ files: { 'package.json': '{}', 'api/go.mod': 'module api\n' } });
        const uri = editor.open(editor.uri('api/cmd/tool.py'), 'python', python(stripe));
        await editor.choose(ofKind(await menu(uri), 'quickfix.offkey.env'));
        assert.ok(editor.text(editor.uri('api/.env'))?.includes(stripe));
        assert.equal(editor.text(editor.uri('.env')), undefined);
      });

      test('all of a file at once: one edit, what lies between the secrets is not touched', async () => {
        await begin();
        const uri = editor.open(
          editor.uri('app.py'),
          'python',
          `a = "${stripe}"\nbetween = 1\nb = "${other}"\nc = "${sendgrid}"\n`,
        );
        await editor.diagnostics(uri, 3);
        const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
        for (const only of ['source.fixAll', 'source.fixAll.offkey'])
          assert.equal((await editor.actions(uri, whole, [only])).length, 1);
        const { edit } = await editor.choose((await editor.actions(uri, whole, ['source.fixAll']))[0]);
        await editor.diagnostics(uri, 0);
        assert.match(
          editor.text(uri)!,
          /^import os\n+a = os\.environ\["\w+"\]\nbetween = 1\nb = os\.environ\["\w+"\]\nc = os\.environ\["\w+"\]\n$/,
        );
        const env = editor.text(editor.uri('.env'))!;
        for (const value of [stripe, other, sendgrid]) assert.ok(env.includes(value));
        assert.ok(
          !JSON.stringify(
            edit!.documentChanges!.filter((change) => 'edits' in change && change.textDocument.uri === uri),
          ).includes('between'),
        );
      });

      test('the menu is short: the usual stores and what the workspace uses; the others are asked for', async () => {
        await begin({
          files: { 'package.json': '{}', 'doppler.yaml': '', '.github/workflows/ci.yml': '' },
          initializationOptions: { commands: [Command.MoreStores] },
        });
        const uri = editor.open(editor.uri('src/app.py'), 'python', python(stripe));
        const stores = (actions: readonly CodeAction[]): string[] =>
          actions
            .map(({ kind }) => kind!.replace('quickfix.offkey.', ''))
            .filter((kind) => kind !== 'ignore' && kind !== 'leak');
        assert.deepEqual(stores(await menu(uri)), [
          'env',
          'doppler',
          'github-actions',
          'aws-secrets-manager',
          'vault',
          'conjur',
          'more',
        ]);
        const others = await menu(uri, [MoreStores]);
        assert.ok(others.length >= 9 && others.every(({ kind }) => kind!.startsWith(`${MoreStores}.`)));
        await editor.choose(ofKind(others, `${MoreStores}.aws-parameter-store`));
        assert.match(editor.text(uri)!, /client\("ssm"\)\.get_parameter/);
      });

      test('the value of a fix goes into the pipe that the command of the store reads, once, and into nothing else', async function () {
        if (process.platform === 'win32') {
          console.log('      skipped: Windows has no named pipes of this kind');
          this.skip();
        }
        await begin({ files: { 'pyproject.toml': '' } });
        const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
        const vault = ofKind(await menu(uri), 'quickfix.offkey.vault');
        const { data } = (await editor.choose(vault)) as { data: FixApplied };
        const pour = (path: string): Promise<unknown> =>
          editor.execute({ command: Command.Pour, arguments: [data.store, data.reference, path] });
        const pipe = join(editor.root, 'pipe');
        execFileSync('mkfifo', ['-m', '600', pipe]);
        const read = promisify(execFile)('cat', [pipe]);
        await pour(pipe);
        assert.equal((await read).stdout, stripe);
        await assert.rejects(pour(pipe), /not known any more/);

        await editor.choose(
          ofKind(await menu(editor.open(editor.uri('b.py'), 'python', python(other))), 'quickfix.offkey.vault'),
        );
        editor.write('plain', '');
        await assert.rejects(pour(join(editor.root, 'plain')), /no named pipe/);
        assert.equal(readFileSync(join(editor.root, 'plain'), 'utf8'), '');
      });

      test('one of the other stores can be asked for by its kind; settings say which stand in the menu', async () => {
        await begin({ settings: { fix: { stores: ['vault', 'env'] } } });
        const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
        const actions = await menu(uri);
        assert.deepEqual(
          actions.slice(0, 2).map(({ kind }) => kind),
          ['quickfix.offkey.vault', 'quickfix.offkey.env'],
        );
        assert.equal(ofKind(actions, MoreStores), undefined, 'a client without the command gets no such entry');
        const [doppler, ...rest] = await menu(uri, ['quickfix.offkey.doppler']);
        assert.deepEqual([doppler!.kind, rest], ['quickfix.offkey.doppler', []]);
        const { data } = (await editor.choose(doppler)) as { data: FixApplied };
        assert.deepEqual(data.put.argv.slice(0, 3), ['doppler', 'secrets', 'set']);
        assert.match(editor.text(uri)!, /os\.environ/);
        assert.equal(editor.text(editor.uri('.env')), undefined, 'the store holds the value, not .env');
      });

      test('the menu holds only what was asked for, and nothing for a file that nobody opened', async () => {
        await begin();
        const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
        const kinds = (await menu(uri, ['quickfix.offkey.vault'])).map(({ kind }) => kind);
        assert.deepEqual(kinds, ['quickfix.offkey.vault']);
        assert.deepEqual(await menu(uri, ['refactor']), []);
        assert.deepEqual(
          await editor.actions(editor.uri('never.py'), {
            start: { line: 0, character: 0 },
            end: { line: 9, character: 0 },
          }),
          [],
        );
      });

      test('a client that cannot resolve gets the edit with the menu, as plain changes', async () => {
        await begin({ capabilities: {} });
        const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
        const env = ofKind(await menu(uri, ['quickfix.offkey.env']), 'quickfix.offkey.env');
        assert.ok(env!.edit!.changes);
      });

      test('a fix whose secret has gone meanwhile says so instead of changing the text', async () => {
        await begin();
        const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
        const env = ofKind(await menu(uri), 'quickfix.offkey.env');
        editor.replace(uri, stripe, 'none');
        const resolved = await editor.resolve(env!);
        assert.equal(resolved.edit, undefined);
        await editor.until(() => editor.messages.some((message) => message.includes('no longer there')));
      });
    });

    suite('ignoring', () => {
      const ignoring = async (uri: string, wanted: RegExp): Promise<void> => {
        const [diagnostic] = await editor.diagnostics(uri, 1);
        const actions = await editor.actions(uri, diagnostic!.range, ['quickfix.offkey.ignore']);
        await editor.choose(actions.find(({ title }) => wanted.test(title)));
      };

      test('a comment in the language of the file suppresses the finding', async () => {
        await begin();
        const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
        await ignoring(uri, /comment/);
        assert.match(editor.text(uri)!, /" # offkey:ignore stripe-secret-key -- \w+\n$/);
        await editor.diagnostics(uri, 0);
      });

      test('where a comment cannot end the line it stands above', async () => {
        await begin();
        const uri = editor.open(editor.uri('Dockerfile'), 'dockerfile', `FROM a\nENV STRIPE_KEY=${stripe}\n`);
        await ignoring(uri, /comment/);
        assert.match(editor.text(uri)!, /^FROM a\n# offkey:ignore-next-line stripe-secret-key -- \w+\nENV /);
        await editor.diagnostics(uri, 0);
      });

      test('where there are no comments an entry in .offkeyignore does, until the value changes', async () => {
        await begin();
        const uri = editor.open(editor.uri('a.json'), 'json', `{ "stripe": "${stripe}" }\n`);
        const [diagnostic] = await editor.diagnostics(uri, 1);
        const actions = await editor.actions(uri, diagnostic!.range, ['quickfix.offkey.ignore']);
        assert.deepEqual(
          actions.map(({ title }) => /comment/.test(title)),
          [false],
        );
        await editor.choose(actions[0]);
        assert.match(editor.text(editor.uri('.offkeyignore'))!, /^stripe-secret-key [0-9a-f]{16}\n$/);
        editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('.offkeyignore'), type: 1 }] });
        await editor.diagnostics(uri, 0);
        editor.replace(uri, stripe, other);
        await editor.diagnostics(uri, 1);
      });

      test('the tree’s command writes the entry through the editor', async () => {
        await begin();
        const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
        const [diagnostic] = await editor.diagnostics(uri, 1);
        const { fingerprint } = diagnostic!.data as { fingerprint: string };
        await editor.execute({ command: Command.IgnoreInFile, arguments: [uri, fingerprint] });
        assert.equal(editor.text(editor.uri('.offkeyignore')), `stripe-secret-key ${fingerprint}\n`);
      });

      test('.offkeyignore counts while it is edited, and a broken line is marked and harms no other', async () => {
        await begin();
        const uri = editor.open(editor.uri('sub/app.py'), 'python', python(stripe));
        const [diagnostic] = await editor.diagnostics(uri, 1);
        const { fingerprint } = diagnostic!.data as { fingerprint: string };
        const ignores = editor.open(
          editor.uri('.offkeyignore'),
          'plaintext',
          `what is this\nstripe-secret-key ${fingerprint} -- a test key\n`,
        );
        const [problem] = await editor.diagnostics(ignores, 1);
        assert.equal(problem!.code, 'ignore-file');
        assert.equal(problem!.range.start.line, 0);
        await editor.diagnostics(uri, 0);
        editor.close(ignores);
        await editor.diagnostics(uri, 1);
      });
    });
  });
