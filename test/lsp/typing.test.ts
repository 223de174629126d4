/** What a user of any editor sees while typing; in this process, and from the bundle over standard input and output. */
import assert from 'node:assert/strict';
import { Command } from '../../server/protocol';
import { Editor, fullCapabilities, sample, type EditorOptions } from './driver';
import { ofKind, python, stripe, ways } from './ways';

for (const [way, start] of ways)
  suite(`language server, ${way}`, () => {
    let editor: Editor;
    const begin = async (options?: EditorOptions): Promise<Editor> => (editor = await Editor.start(start, options));
    teardown(() => editor.stop());

    suite('while typing', () => {
      test('a key is marked when its last character is typed, and no longer when it is taken away', async () => {
        await begin();
        const uri = editor.open(editor.uri('app.py'), 'python', 'import stripe\nstripe.api_key = ""\n');
        await editor.diagnostics(uri, 0);
        const at = editor.text(uri)!.indexOf('""') + 1;
        [...stripe].forEach((text, i) => editor.edit(uri, [{ start: at + i, end: at + i, text }]));
        const [diagnostic] = await editor.diagnostics(uri, 1);
        assert.equal(editor.covered(uri, diagnostic!.range), stripe);
        editor.edit(uri, [{ start: at, end: at + stripe.length - 3, text: '' }]);
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
        assert.deepEqual(
          editor.messages.filter((message) => message.includes('offkey.enable')),
          ['offkey.enable: expected true or false; the default is used'],
        );
        await editor.diagnostics(uri, 1);
      });
    });

    suite('strange clients', () => {
      test('a change before the opening, a second closing, positions beyond the end and unknown commands do no harm', async () => {
        await begin();
        const ghost = editor.uri('ghost.py');
        editor.notify('textDocument/didChange', {
          textDocument: { uri: ghost, version: 4 },
          contentChanges: [{ text: stripe }],
        });
        editor.notify('textDocument/didClose', { textDocument: { uri: ghost } });
        const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
        const far = { start: { line: 500, character: 0 }, end: { line: 900, character: 7 } };
        assert.deepEqual(await editor.actions(uri, far), []);
        await assert.rejects(editor.execute({ command: 'offkey.server.nothing' }), /There is no command/);
        editor.notify('textDocument/didChange', {
          textDocument: { uri, version: 2 },
          contentChanges: [{ range: far, text: '# end' }],
        });
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
      assert.ok(!JSON.stringify({ ...resolved, edit: undefined }).includes(middle));
    });
  });
