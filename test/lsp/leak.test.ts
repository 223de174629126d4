/** "This key leaked…" in any editor: by command, from the light bulb and from the hover. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Command, type LeakAnswer, type Verdict } from '../../server/protocol';
import { Editor } from './driver';
import { ofKind, python, stripe, ways } from './ways';

for (const [way, start] of ways)
  suite(`a leaked key, ${way}`, () => {
    let editor: Editor;
    teardown(() => editor.stop());

    test('the command answers with copies on the disk and in texts that are not saved; the value is in none of its forms', async () => {
      editor = await Editor.start(start, { files: { '.env': `KEY=${stripe}\n`, 'package.json': '{"name":"shop"}' } });
      const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
      const { fingerprint } = (await editor.diagnostics(uri, 1))[0]!.data as { fingerprint: string };
      const ask = (form?: string): Promise<unknown> =>
        editor.execute({
          command: Command.Leak,
          arguments: form === undefined ? [uri, fingerprint] : [uri, fingerprint, form],
        });
      const { report } = (await ask()) as LeakAnswer;
      assert.deepEqual(
        report.copies.map(({ path, unsaved }) => ({ path, unsaved })),
        [
          { path: '.env', unsaved: undefined },
          { path: 'app.py', unsaved: true },
        ],
      );
      assert.ok(report.services.some(({ name }) => name === 'shop'));
      const json = (await ask('json')) as object;
      assert.deepEqual(Object.keys(json), ['finding', 'copies', 'services', 'check', 'rotate']);
      const markdown = (await ask('markdown')) as string;
      assert.match(markdown, /^## 7\. /m);
      assert.ok(!(JSON.stringify(report) + JSON.stringify(json) + markdown).includes(stripe));
    });

    test('a search that is stopped answers with what it found till then, and says so', async () => {
      const files = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`f${i % 50}/${i}.txt`, 'nothing\n']));
      editor = await Editor.start(start, { files });
      const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
      const { fingerprint } = (await editor.diagnostics(uri, 1))[0]!.data as { fingerprint: string };
      const asked = editor.execute<LeakAnswer>({
        command: Command.Leak,
        arguments: [uri, fingerprint],
        workDoneToken: 'mine',
      } as never);
      await editor.until(() => editor.progress.some(({ kind }) => kind === 'begin'));
      editor.notify('window/workDoneProgress/cancel', { token: 'mine' });
      const { report } = await asked;
      assert.equal(report.searched.cancelled, true);
      assert.match(report.cleanup.verdict, /stopped before all of the history was read/);
    });

    test('the light bulb has it; a client without a page is told in words', async () => {
      editor = await Editor.start(start);
      const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
      const [diagnostic] = await editor.diagnostics(uri, 1);
      const { command } = ofKind(await editor.actions(uri, diagnostic!.range), 'quickfix.offkey.leak')!;
      await editor.execute({ command: command!.command, arguments: command!.arguments! });
      await editor.until(() => editor.messages.some((message) => /stands in 1 place of the files/.test(message)));
    });

    test('a copy that was moved in the meantime: the key is found where it still is', async () => {
      editor = await Editor.start(start, { files: { 'config/.env': `KEY=${stripe}\n` } });
      const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
      const { fingerprint } = (await editor.diagnostics(uri, 1))[0]!.data as { fingerprint: string };
      editor.replace(uri, python(stripe), 'import stripe\n');
      const { report } = await editor.execute<LeakAnswer>({ command: Command.Leak, arguments: [uri, fingerprint] });
      assert.deepEqual(
        report.copies.map(({ path }) => path),
        ['config/.env'],
      );
    });

    test('a secret that is no longer there is told, not invented', async () => {
      editor = await Editor.start(start);
      const uri = editor.open(editor.uri('app.py'), 'python', 'nothing\n');
      await assert.rejects(
        editor.execute({ command: Command.Leak, arguments: [uri, '0000000000000000'] }),
        /no longer there/,
      );
    });

    suite('is it still alive?', () => {
      let proxy: Server;
      let address: string;
      const asked: string[] = [];
      suiteSetup(async () => {
        proxy = createServer((_, answer) => answer.end());
        // It notes who would be asked, and lets nobody through.
        proxy.on('connect', ({ url }, socket) => {
          asked.push(url!);
          socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        });
        await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
        address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
      });
      suiteTeardown(() => proxy.close());
      setup(() => (asked.length = 0));

      /** An editor with a key in a text, and the question about it, through the proxy. */
      const ready = async (settings: unknown = null) => {
        editor = await Editor.start(start, { settings });
        const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
        const { fingerprint } = (await editor.diagnostics(uri, 1))[0]!.data as { fingerprint: string };
        const network = { proxy: address };
        return {
          uri,
          fingerprint,
          ask: (host: string) =>
            editor.execute<Verdict>({ command: Command.Alive, arguments: [uri, fingerprint, host, network] }),
        };
      };

      test('the host is named before anybody is asked, and it alone is asked, once, by the command', async () => {
        const { uri, fingerprint, ask } = await ready();
        const { report } = await editor.execute<LeakAnswer>({ command: Command.Leak, arguments: [uri, fingerprint] });
        assert.equal(report.what.alive?.host, 'api.stripe.com');
        await editor.actions(uri, (await editor.diagnostics(uri, 1))[0]!.range);
        assert.deepEqual(asked, [], 'a report and a menu ask nobody');
        assert.equal((await ask('api.stripe.com')).state, 'unknown');
        assert.deepEqual(asked, ['api.stripe.com:443']);
        assert.ok(!editor.wire.includes(stripe));
      });

      test('another host than the one that was named: refused', async () => {
        const { ask } = await ready();
        await assert.rejects(ask('api.elsewhere.example'), /not the host that was named/);
        assert.deepEqual(asked, []);
      });

      test('switched off by the setting: refused', async () => {
        const { ask } = await ready({ liveness: { enabled: false } });
        await assert.rejects(ask('api.stripe.com'), /switched off/);
        assert.deepEqual(asked, []);
      });
    });
  });
