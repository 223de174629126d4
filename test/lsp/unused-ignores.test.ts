/** What accepts findings and accepts none is shown as what is never used, and can be taken away. */
import assert from 'node:assert/strict';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { Editor, inProcess, sample } from './driver';

const key = sample('stripe-secret-key');
const covered = `stripe = "${key}"  # offkey:ignore stripe -- of the docs\n`;

suite('ignores that accept nothing', () => {
  let editor: Editor;
  teardown(() => editor.stop());

  const hints = (uri: string): string =>
    editor
      .shown(uri)
      .filter(({ code }) => code === 'unused-ignore')
      .map(({ range }) => `${range.start.line}:${range.start.character}-${range.end.character}`)
      .join(' ');

  test('a comment is one as soon as the value behind which it stands is gone; the fix takes it away', async () => {
    editor = await Editor.start(inProcess, {});
    const uri = editor.open(editor.uri('a.py'), 'python', covered);
    assert.deepEqual(await editor.diagnostics(uri, 0), []);
    editor.replace(uri, `"${key}"`, 'read()');
    const [hint] = await editor.diagnostics(uri, 1);
    assert.equal(hint!.severity, DiagnosticSeverity.Hint);
    assert.deepEqual(hint!.tags, [DiagnosticTag.Unnecessary]);
    const actions = await editor.actions(uri, hint!.range);
    await editor.choose(actions.find(({ kind }) => kind === 'quickfix.offkey.unused'));
    assert.equal(editor.text(uri), 'stripe = read()\n');
    await editor.diagnostics(uri, 0);
  });

  test('a comment alone on its line goes with the line; other tools’ comments and a page that speaks of ours are left alone', async () => {
    editor = await Editor.start(inProcess, {});
    const source = editor.open(
      editor.uri('a.js'),
      'javascript',
      'f();\n  // offkey:ignore-next-line\r\ng(); // gitleaks:allow\n',
    );
    const page = editor.open(editor.uri('a.md'), 'markdown', '`# offkey:ignore` covers its line.\n');
    const [hint] = await editor.diagnostics(source, 1);
    const actions = await editor.actions(source, hint!.range);
    await editor.choose(actions.find(({ kind }) => kind === 'quickfix.offkey.unused'));
    assert.equal(editor.text(source), 'f();\ng(); // gitleaks:allow\n');
    assert.deepEqual(await editor.diagnostics(page, 0), []);
  });

  test('lines of .offkeyignore, .offkey.json and the baseline are, after a scan of all files', async () => {
    const gone = '0'.repeat(16);
    editor = await Editor.start(inProcess, {
      files: {
        '.offkey.json': `{\n  "allow": [\n    { "paths": ["a.py"] },\n    { "paths": ["gone.py"] }\n  ]\n}\n`,
        '.offkeyignore': `stripe-secret-key ${gone}\n`,
        '.offkeybaseline': `stripe-secret-key ${gone} gone.py\n`,
        'a.py': `stripe = "${key}"\n`,
      },
    });
    const open = (path: string): string => editor.open(editor.uri(path), 'plaintext', editor.text(editor.uri(path))!);
    const [config, list] = [open('.offkey.json'), open('.offkeyignore')];
    const baseline = editor.uri('.offkeybaseline');
    await editor.diagnostics(config, 0);
    await editor.execute({ command: 'offkey.server.scan' });
    await editor.until(() => hints(config) !== '' && hints(list) !== '' && hints(baseline) !== '');
    assert.match(hints(config), /^3:/);
    assert.match(hints(list), /^0:/);
    // The entry is followed while the file is edited.
    editor.replace(config, '"allow"', '\n"allow"');
    await editor.until(() => hints(config).startsWith('4:'));
    editor.replace(config, '"gone.py"', '"other.py"');
    await editor.until(() => hints(config) === '');
  });
});
