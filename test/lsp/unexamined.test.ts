/** A text that is so full of keywords that not all of it is looked at says so where that begins, and stops to when it is gone. */
import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { Editor, inProcess } from './driver';

suite('a text beyond its budget', () => {
  let editor: Editor;
  teardown(() => editor.stop());

  test('has a note at the first place that was not looked at, as long as it is one', async () => {
    editor = await Editor.start(inProcess, {});
    const crowded = 'token = key\n'.repeat(60_000);
    const uri = editor.open(editor.uri('a.js'), 'javascript', `first line\n${crowded}`);
    const [note] = await editor.diagnostics(uri, 1);
    assert.equal(note!.severity, DiagnosticSeverity.Information);
    assert.match(String(note!.message), /^Not all of this was looked at: .*\d+ places/);
    assert.ok(note!.range.start.line > 1000);
    editor.replace(uri, crowded, 'second line\n');
    await editor.diagnostics(uri, 0);
  });
});
