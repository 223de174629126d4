/** What a user of any editor sees. One suite, two ways: the server in this process, and the bundle over standard input and output. */
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CodeAction } from 'vscode-languageserver';
import { Command, type FixApplied, type ScanSummary } from '../../server/protocol';
import { Editor, fullCapabilities, inProcess, sample, spawned, type EditorOptions, type Start } from './driver';

const stripe = sample('stripe-secret-key', 3);
const other = sample('stripe-secret-key', 4);
const sendgrid = sample('sendgrid-api-key', 3);
const python = (value: string): string => `import stripe\n\nstripe.api_key = "${value}"\n`;

const ofKind = (actions: readonly CodeAction[], kind: string): CodeAction | undefined => actions.find((action) => action.kind === kind);

const ways: readonly (readonly [string, Start])[] = [
  ['in process', inProcess],
  ['the bundle over standard input and output', spawned('dist/server.js', '--stdio')],
  ['offkey lsp --stdio', spawned('dist/cli.js', 'lsp', '--stdio')],
];

for (const [way, start] of ways)
  suite(`language server, ${way}`, () => {
    let editor: Editor;
    const begin = async (options?: EditorOptions): Promise<Editor> => (editor = await Editor.start(start, options));
    teardown(() => editor.stop());

    suite('while typing', () => {
      test('a key is marked when its last character is typed, and no longer when one is taken away', async () => {
        await begin();
        const uri = editor.open(editor.uri('app.py'), 'python', 'import stripe\nstripe.api_key = ""\n');
        await editor.diagnostics(uri, 0);
        const at = editor.text(uri)!.indexOf('""') + 1;
        [...stripe].forEach((text, i) => editor.edit(uri, [{ start: at + i, end: at + i, text }]));
        const [diagnostic] = await editor.diagnostics(uri, 1);
        assert.equal(editor.covered(uri, diagnostic!.range), stripe);
        editor.edit(uri, [{ start: at, end: at + 8, text: '' }]);
        await editor.diagnostics(uri, 0);
      });

      test('a diagnostic names its detector, its guide and its fingerprint', async () => {
        await begin();
        const [diagnostic] = await editor.diagnostics(editor.open(editor.uri('app.py'), 'python', python(stripe)), 1);
        assert.equal(diagnostic!.source, 'offkey');
        assert.equal(diagnostic!.code, 'stripe-secret-key');
        assert.match(diagnostic!.codeDescription!.href, /^https:/);
        assert.match((diagnostic!.data as { fingerprint: string }).fingerprint, /^[0-9a-f]{16}$/);
        assert.equal(diagnostic!.severity, 2);
      });

      test('several changes in one notification are made one after the other', async () => {
        await begin();
        const uri = editor.open(editor.uri('app.py'), 'python', '# é\n');
        editor.edit(uri, [
          { start: 0, end: 0, text: 'key = ""\n' },
          { start: 7, end: 7, text: stripe },
        ]);
        const [diagnostic] = await editor.diagnostics(uri, 1);
        assert.equal(editor.covered(uri, diagnostic!.range), stripe);
      });

      test('untitled texts are scanned, and say that a fix needs a folder', async () => {
        await begin({ folders: [] });
        const uri = editor.open('untitled:Untitled-1', 'python', python(stripe));
        const [diagnostic] = await editor.diagnostics(uri, 1);
        const env = ofKind(await editor.actions(uri, diagnostic!.range), 'quickfix.offkey.env');
        assert.match(env!.disabled!.reason, /Save it first/);
      });

      test('a closed file has no diagnostics any more', async () => {
        await begin();
        const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
        await editor.diagnostics(uri, 1);
        editor.close(uri);
        await editor.diagnostics(uri, 0);
      });

      test('with utf-8 positions and text before the key that is not ASCII the range is right, and so is the edit', async () => {
        await begin({ capabilities: { ...fullCapabilities, general: { positionEncodings: ['utf-8', 'utf-16'] } } });
        assert.equal(editor.result.capabilities.positionEncoding, 'utf-8');
        const uri = editor.open(editor.uri('app.py'), 'python', `import os\nnames = ["é😀ß"]; key = "${stripe}"\n`);
        const [diagnostic] = await editor.diagnostics(uri, 1);
        assert.equal(editor.covered(uri, diagnostic!.range), stripe);
        await editor.choose(ofKind(await editor.actions(uri, diagnostic!.range), 'quickfix.offkey.env'));
        assert.match(editor.text(uri)!, /names = \["é😀ß"\]; key = os\.environ\["\w+"\]\n$/);
      });

      test('in a line of a megabyte the key is found and hovered', async () => {
        await begin();
        const uri = editor.open(editor.uri('app.js'), 'javascript', `a("${'x, '.repeat(350_000)}"); key = "${stripe}"`);
        const [diagnostic] = await editor.diagnostics(uri, 1);
        assert.equal(editor.covered(uri, diagnostic!.range), stripe);
        assert.ok(await editor.hover(uri, diagnostic!.range.start));
      });
    });

    suite('hover', () => {
      test('says what it is, how sure, why, and what to do, without the value', async () => {
        await begin();
        const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
        const [diagnostic] = await editor.diagnostics(uri, 1);
        const { value } = (await editor.hover(uri, diagnostic!.range.start))!.contents as { value: string };
        assert.match(value, /\*\*Stripe/);
        assert.match(value, /Likely:|Certain:/);
        assert.match(value, /For it:/);
        assert.match(value, /treat it as leaked/);
        assert.match(value, /https:\/\//);
        assert.ok(!value.includes(stripe.slice(-10)));
      });

      test('is silent where there is no secret, and in files that nobody opened', async () => {
        await begin();
        const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
        assert.equal(await editor.hover(uri, { line: 0, character: 0 }), null);
        assert.equal(await editor.hover(uri, { line: 9999, character: 9999 }), null);
        assert.equal(await editor.hover(editor.uri('never.py'), { line: 0, character: 0 }), null);
      });
    });

    suite('fixes', () => {
      const menu = async (uri: string, only?: readonly string[]): Promise<CodeAction[]> => editor.actions(uri, (await editor.diagnostics(uri, 1))[0]!.range, only);

      test('environment: the code reads the variable, .env holds the value, .env.example the name, .gitignore names .env', async () => {
        await begin({ files: { 'package.json': '{}', '.gitignore': 'node_modules/\n' } });
        const uri = editor.open(editor.uri('src/app.js'), 'javascript', `const stripe = require('stripe')('${stripe}');\n`);
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
        const uri = editor.open(editor.uri('app.py'), 'python', `a = "${stripe}"\nbetween = 1\nb = "${other}"\nc = "${sendgrid}"\n`);
        await editor.diagnostics(uri, 3);
        const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
        for (const only of ['source.fixAll', 'source.fixAll.offkey']) assert.equal((await editor.actions(uri, whole, [only])).length, 1);
        const { edit } = await editor.choose((await editor.actions(uri, whole, ['source.fixAll']))[0]);
        await editor.diagnostics(uri, 0);
        assert.match(editor.text(uri)!, /^import os\n+a = os\.environ\["\w+"\]\nbetween = 1\nb = os\.environ\["\w+"\]\nc = os\.environ\["\w+"\]\n$/);
        const env = editor.text(editor.uri('.env'))!;
        for (const value of [stripe, other, sendgrid]) assert.ok(env.includes(value));
        assert.ok(!JSON.stringify(edit!.documentChanges!.filter((change) => 'edits' in change && change.textDocument.uri === uri)).includes('between'));
      });

      test('the menu holds only what was asked for, and nothing for a file that nobody opened', async () => {
        await begin();
        const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
        const kinds = (await menu(uri, ['quickfix.offkey.vault'])).map(({ kind }) => kind);
        assert.deepEqual(kinds, ['quickfix.offkey.vault']);
        assert.deepEqual(await menu(uri, ['refactor']), []);
        assert.deepEqual(await editor.actions(editor.uri('never.py'), { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }), []);
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
        assert.deepEqual(actions.map(({ title }) => /comment/.test(title)), [false]);
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
        const ignores = editor.open(editor.uri('.offkeyignore'), 'plaintext', `what is this\nstripe-secret-key ${fingerprint} -- a test key\n`);
        const [problem] = await editor.diagnostics(ignores, 1);
        assert.equal(problem!.code, 'ignore-file');
        assert.equal(problem!.range.start.line, 0);
        await editor.diagnostics(uri, 0);
        editor.close(ignores);
        await editor.diagnostics(uri, 1);
      });
    });

    suite('settings', () => {
      const change = (settings: unknown): void => {
        editor.settings = settings;
        editor.notify('workspace/didChangeConfiguration', { settings: null });
      };

      test('take effect without a restart', async () => {
        await begin();
        const uri = editor.open(editor.uri('src/app.py'), 'python', python(stripe));
        await editor.diagnostics(uri, 1);
        change({ enable: false });
        await editor.diagnostics(uri, 0);
        change({ enable: true });
        await editor.diagnostics(uri, 1);
        change({ exclude: ['src/'] });
        await editor.diagnostics(uri, 0);
      });

      test('of a client that is not asked come with the start', async () => {
        await begin({ capabilities: {}, initializationOptions: { offkey: { enable: false } } });
        const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
        await editor.diagnostics(uri, 0);
        editor.notify('workspace/didChangeConfiguration', { settings: { offkey: { enable: true } } });
        await editor.diagnostics(uri, 1);
      });

      test('of a wrong type are told once, and the default holds', async () => {
        await begin({ settings: { enable: 'yes' } });
        const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
        await editor.until(() => editor.messages.length > 0);
        change({ enable: 'yes', exclude: ['nothing/'] });
        change({ enable: 'yes', exclude: 7 });
        await editor.until(() => editor.messages.some((message) => message.includes('offkey.exclude')));
        assert.deepEqual(editor.messages.filter((message) => message.includes('offkey.enable')), ['offkey.enable: expected true or false; the default is used']);
        await editor.diagnostics(uri, 1);
      });
    });

    suite('workspace', () => {
      const files = { 'a/app.py': python(stripe), 'b/app.py': python(other), 'b/.gitignore': 'local.py\n', 'b/local.py': python(sendgrid), 'a/pic.png': '\0\0' };

      test('a scan shows files that are not open, with progress and what was skipped; a file that changes is looked at again', async () => {
        await begin({ files });
        const summary = await editor.execute<ScanSummary>({ command: Command.Scan, workDoneToken: 'mine' } as never);
        assert.equal(summary.findings, 2);
        assert.equal(summary.cancelled, false);
        await editor.diagnostics(editor.uri('a/app.py'), 1);
        const [closed] = await editor.diagnostics(editor.uri('b/app.py'), 1);
        assert.equal(editor.covered(editor.uri('b/app.py'), closed!.range), other);
        await editor.until(() => editor.progress.some(({ kind }) => kind === 'end'));
        assert.ok(editor.progress.every(({ token }) => token === 'mine'));
        assert.match(editor.progress.filter(({ kind }) => kind === 'report').at(-1)!.message!, /\d files?, 2 findings: /);

        editor.write('b/app.py', '\n\n' + python(other));
        editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('b/app.py'), type: 2 }] });
        editor.write('a/app.py', '');
        editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('a/app.py'), type: 2 }] });
        await editor.diagnostics(editor.uri('a/app.py'), 0);
        const [moved] = await editor.diagnostics(editor.uri('b/app.py'), 1);
        assert.equal(moved!.range.start.line, closed!.range.start.line + 2);
        rmSync(fileURLToPath(editor.uri('b/app.py')));
        editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('b/app.py'), type: 3 }] });
        await editor.diagnostics(editor.uri('b/app.py'), 0);
      });

      test('what is open in the editor wins over the disk', async () => {
        await begin({ files });
        const uri = editor.open(editor.uri('a/app.py'), 'python', 'x = 1\n');
        await editor.diagnostics(uri, 0);
        await editor.execute({ command: Command.Scan });
        await editor.diagnostics(editor.uri('b/app.py'), 1);
        await editor.diagnostics(uri, 0);
        editor.close(uri);
        await editor.diagnostics(uri, 1);
      });

      test('a scan can include ignored files', async () => {
        await begin({ files, settings: { scan: { includeIgnored: true } } });
        await editor.until(() => true);
        editor.notify('workspace/didChangeConfiguration', { settings: null });
        const summary = await editor.execute<ScanSummary>({ command: Command.Scan });
        assert.equal(summary.findings, 3);
      });

      test('a scan that is cancelled says so', async () => {
        await begin({ files: Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`f${i % 20}/${i}.py`, python(stripe).repeat(60)])) });
        const scan = editor.execute<ScanSummary>({ command: Command.Scan, workDoneToken: 'mine' } as never);
        await editor.until(() => editor.progress.some(({ kind }) => kind === 'begin'));
        editor.notify('window/workDoneProgress/cancel', { token: 'mine' });
        assert.equal((await scan).cancelled, true);
      });

      test('without a folder a scan says that there is nothing to scan', async () => {
        await begin({ folders: [] });
        await assert.rejects(editor.execute({ command: Command.Scan }), /no folder/);
      });

      test('the report names files and findings, never a value', async () => {
        await begin({ files });
        await editor.execute({ command: Command.Scan });
        for (const format of ['html', 'markdown']) {
          const report = await editor.execute<string>({ command: Command.Report, arguments: [format] });
          assert.ok(report.includes('a/app.py') && report.includes('b/app.py'));
          assert.ok(!report.includes(stripe) && !report.includes(other));
        }
      });

      test('each of several folders has its own .env and .offkeyignore; one that is removed takes its results along', async () => {
        await begin({ files, folders: ['a', 'b'] });
        await editor.execute({ command: Command.Scan });
        const uri = editor.open(editor.uri('b/app.py'), 'python', readFileSync(fileURLToPath(editor.uri('b/app.py')), 'utf8'));
        const [diagnostic] = await editor.diagnostics(uri, 1);
        await editor.choose(ofKind(await editor.actions(uri, diagnostic!.range), 'quickfix.offkey.env'));
        assert.ok(editor.text(editor.uri('b/.env'))?.includes(other));
        assert.equal(editor.text(editor.uri('a/.env')), undefined);
        await editor.diagnostics(editor.uri('a/app.py'), 1);
        editor.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [{ uri: editor.uri('a'), name: 'a' }] } });
        await editor.diagnostics(editor.uri('a/app.py'), 0);
      });
    });

    suite('strange clients', () => {
      test('a change before the opening, a second closing, positions beyond the end and unknown commands do no harm', async () => {
        await begin();
        const ghost = editor.uri('ghost.py');
        editor.notify('textDocument/didChange', { textDocument: { uri: ghost, version: 4 }, contentChanges: [{ text: stripe }] });
        editor.notify('textDocument/didClose', { textDocument: { uri: ghost } });
        const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
        const far = { start: { line: 500, character: 0 }, end: { line: 900, character: 7 } };
        assert.deepEqual(await editor.actions(uri, far), []);
        await assert.rejects(editor.execute({ command: 'offkey.server.nothing' }), /There is no command/);
        editor.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ range: far, text: '# end' }] });
        await editor.until(() => editor.messages.some((message) => message.includes('ghost.py')));
        assert.ok(await editor.hover(uri, { line: 2, character: 20 }));
      });
    });

    test('a secret is in no message but the edit of the fix that was chosen', async () => {
      const canary = sample('stripe-secret-key', 99);
      await begin({ files: { 'closed.py': python(canary), 'package.json': '{}' } });
      const uri = editor.open(editor.uri('app.py'), 'python', python(canary));
      const [diagnostic] = await editor.diagnostics(uri, 1);
      await editor.hover(uri, diagnostic!.range.start);
      await editor.execute({ command: Command.Scan });
      await editor.execute({ command: Command.Report, arguments: ['html'] });
      const actions = await editor.actions(uri, diagnostic!.range);
      await editor.choose(actions.find(({ title }) => title.includes('.offkeyignore')));
      const middle = canary.slice(-16, -4);
      assert.ok(!editor.wire.includes(middle));
      const resolved = await editor.resolve(ofKind(actions, 'quickfix.offkey.env')!);
      assert.ok(editor.wire.includes(canary), 'the edit writes it into .env');
      const { edit: _edit, ...rest } = resolved;
      assert.ok(!JSON.stringify(rest).includes(middle));
    });
  });
