/** `Offkey: Why?` at the cursor. */
import assert from 'node:assert/strict';
import { Command } from '../../server/protocol';
import { Editor } from './driver';
import { python, stripe, ways } from './ways';

for (const [way, start] of ways)
  suite(`why, ${way}`, () => {
    let editor: Editor;
    teardown(() => editor.stop());

    test('a document as it stands in the editor: what there is, what there is not, never the value', async () => {
      editor = await Editor.start(start, { files: {} });
      const text = python(stripe) + 'password = "<your password>"\n';
      const uri = editor.open(editor.uri('a.py'), 'python', text);
      await editor.diagnostics(uri, 1);
      const line = text.split('\n').findIndex((one) => one.includes(stripe));
      const why = (at: number): Promise<string> =>
        editor.execute<string>({ command: Command.Why, arguments: [uri, { line: at, character: 0 }] });
      const found = await why(line);
      assert.match(found, /stripe-secret-key\).*: certain/);
      assert.ok(!found.includes(stripe));
      assert.match(await why(text.split('\n').length - 2), /assigned-password\): none: it is a placeholder/);
    });

    test('a file that is not open, and arguments that are none', async () => {
      editor = await Editor.start(start, { files: {} });
      const ask = (...args: unknown[]): Promise<unknown> => editor.execute({ command: Command.Why, arguments: args });
      await assert.rejects(ask(editor.uri('b.py'), { line: 0, character: 0 }), /not open/);
      await assert.rejects(ask('x'), /takes a uri and a position/);
    });
  });
