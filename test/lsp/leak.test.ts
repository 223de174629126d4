/** "This key leaked…" in any editor: by command, from the light bulb and from the hover. */
import assert from 'node:assert/strict';
import { Command, type LeakAnswer } from '../../server/protocol';
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

    test('the light bulb has it; a client without a page is told in words', async () => {
      editor = await Editor.start(start);
      const uri = editor.open(editor.uri('app.py'), 'python', python(stripe));
      const [diagnostic] = await editor.diagnostics(uri, 1);
      const { command } = ofKind(await editor.actions(uri, diagnostic!.range), 'quickfix.offkey.leak')!;
      await editor.execute({ command: command!.command, arguments: command!.arguments! });
      await editor.until(() => editor.messages.some((message) => /stands in 1 place of the files/.test(message)));
    });

    test('a secret that is no longer there is told, not invented', async () => {
      editor = await Editor.start(start);
      const uri = editor.open(editor.uri('app.py'), 'python', 'nothing\n');
      await assert.rejects(
        editor.execute({ command: Command.Leak, arguments: [uri, '0000000000000000'] }),
        /no longer there/,
      );
    });
  });
